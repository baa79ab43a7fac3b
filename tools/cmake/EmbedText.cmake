# Text files inside the program. Included, it gives waypost_embed_texts(); run as a script at build
# time, it writes the C++ source, in which no path of the machine appears.
#
# waypost_embed_texts(OUTPUT FUNCTION HEADER FILE...)
#
# Sets OUTPUT to a generated source that defines `std::span<const EmbeddedText> FUNCTION()`, as
# declared in HEADER: the name without folder and ending, and the bytes, of each file in order.
function(waypost_embed_texts output function header)
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embedded/${function}.cpp")
  add_custom_command(
    OUTPUT "${source}"
    COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${source}" "-DFUNCTION=${function}" "-DHEADER=${header}"
      "-DFILES=${ARGN}" -P "${PROJECT_SOURCE_DIR}/tools/cmake/EmbedText.cmake"
    DEPENDS ${ARGN} "${PROJECT_SOURCE_DIR}/tools/cmake/EmbedText.cmake"
    VERBATIM)
  set(${output} "${source}" PARENT_SCOPE)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE)
  set(arrays "")
  set(entries "")
  foreach(file IN LISTS FILES)
    get_filename_component(name "${file}" NAME_WE)
    string(MAKE_C_IDENTIFIER "${name}" symbol)
    file(READ "${file}" bytes HEX)
    # Twelve bytes a line.
    string(REGEX REPLACE "(........................)" "\\1\n    " bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
    string(APPEND arrays "constexpr char k_${symbol}[] = {\n    ${bytes}};\n\n")
    string(APPEND entries "    {\"${name}\", {k_${symbol}, sizeof k_${symbol}}},\n")
  endforeach()
  file(WRITE "${OUTPUT}"
"// Generated from text files at build time; see tools/cmake/EmbedText.cmake.
#include \"${HEADER}\"

namespace waypost {

namespace {

${arrays}constexpr EmbeddedText kTexts[] = {
${entries}};

}  // namespace

std::span<const EmbeddedText> ${FUNCTION}() { return kTexts; }

}  // namespace waypost
")
endif()
