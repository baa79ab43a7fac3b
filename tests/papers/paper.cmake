# What the scripts here share: export() and judgements of what came out.
cmake_minimum_required(VERSION 3.25)
file(MAKE_DIRECTORY "${FOLDER}")

# export(FILE ARGS...): writes FILE into FOLDER, twice, in two time zones and languages; the bytes
# must be the same.
function(export_twice file)
  foreach(run IN ITEMS first second)
    if(run STREQUAL "first")
      set(surroundings TZ=UTC LC_ALL=C)
    else()
      set(surroundings TZ=Pacific/Auckland LC_ALL=C.UTF-8)
    endif()
    execute_process(
      COMMAND "${CMAKE_COMMAND}" -E env ${surroundings} "${WAYPOST}" export "${FLOW}" ${ARGN}
        --today 2026-11-21 -o "${FOLDER}/${run}-${file}"
      RESULT_VARIABLE code ERROR_VARIABLE said)
    if(NOT code EQUAL 0)
      message(FATAL_ERROR "export ${ARGN} came to ${code}: ${said}")
    endif()
  endforeach()
  file(SHA256 "${FOLDER}/first-${file}" first)
  file(SHA256 "${FOLDER}/second-${file}" second)
  if(NOT first STREQUAL second)
    message(FATAL_ERROR "export ${ARGN} wrote other bytes the second time")
  endif()
  file(RENAME "${FOLDER}/first-${file}" "${FOLDER}/${file}")
endfunction()

# read(RESULT COMMAND...): what a viewer says; it must not complain.
function(read result)
  execute_process(COMMAND ${ARGN} OUTPUT_VARIABLE out ERROR_VARIABLE err RESULT_VARIABLE code)
  # Of how mupdf was built, not of the file.
  string(REPLACE "warning: ICC support is not available\n" "" err "${err}")
  if(NOT code EQUAL 0 OR NOT err STREQUAL "")
    message(FATAL_ERROR "${ARGN}: ${code} ${err}")
  endif()
  set(${result} "${out}" PARENT_SCOPE)
endfunction()

# expect(TEXT WORDS...): all of them stand in it. expect_none(TEXT WORDS...): none of them.
function(expect text)
  foreach(words IN LISTS ARGN)
    string(FIND "${text}" "${words}" at)
    if(at EQUAL -1)
      message(FATAL_ERROR "`${words}` is missing in:\n${text}")
    endif()
  endforeach()
endfunction()

function(expect_none text)
  foreach(words IN LISTS ARGN)
    string(FIND "${text}" "${words}" at)
    if(NOT at EQUAL -1)
      message(FATAL_ERROR "`${words}` stands in:\n${text}")
    endif()
  endforeach()
endfunction()

# expect_embedded_fonts(PDF): every font of it is embedded and can be turned back into text.
function(expect_embedded_fonts pdf)
  read(fonts "${PDFFONTS}" "${pdf}")
  string(REGEX MATCHALL "\n[A-Z]+\\+Inter-[^\n]*" rows "${fonts}")
  list(LENGTH rows count)
  string(REGEX MATCHALL "yes yes yes" embedded "${fonts}")
  list(LENGTH embedded sound)
  if(count EQUAL 0 OR NOT count EQUAL sound)
    message(FATAL_ERROR "a font is not embedded, or none is Inter:\n${fonts}")
  endif()
endfunction()
