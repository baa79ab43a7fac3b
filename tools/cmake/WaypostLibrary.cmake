# The calls that the whole project is made of: waypost_library() for each library, waypost_program()
# for the one program, waypost_tests() for each library's tests, waypost_display_test() for the window.
# What a library may include is exactly what it names here; tests/arch holds it to that.

add_library(waypost_options INTERFACE)
target_compile_features(waypost_options INTERFACE cxx_std_20)
target_compile_options(waypost_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wdouble-promotion -Wformat=2
  -Wimplicit-fallthrough -Wextra-semi -Wmissing-declarations -Wundef
  $<$<CXX_COMPILER_ID:GNU>:-Wuseless-cast -Wduplicated-cond -Wduplicated-branches -Wlogical-op
    -Wsuggest-override>
  # g++ 12 takes a plain "text" + string for an overlapping copy (GCC bug 105651).
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
  $<$<BOOL:${WAYPOST_WARNINGS_AS_ERRORS}>:-Werror>)

# waypost_library(NAME [DEPENDS lib...] [USES third-party target...] SOURCES... HEADERS...)
#
# DEPENDS are the libraries of ours whose headers it may include; USES are wrapped third-party
# targets, linked PRIVATE so that no other library can see them.
function(waypost_library name)
  cmake_parse_arguments(arg "" "" "DEPENDS;USES;SOURCES;HEADERS" ${ARGN})
  set(target waypost_${name})
  add_library(${target} STATIC ${arg_SOURCES})
  add_library(waypost::${name} ALIAS ${target})
  target_sources(${target} PUBLIC FILE_SET HEADERS
    BASE_DIRS "${PROJECT_SOURCE_DIR}/src" FILES ${arg_HEADERS})
  # PUBLIC, since the check that each header compiles alone sees only what others would see.
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  target_link_libraries(${target} PRIVATE waypost_options ${arg_USES})
  foreach(lib IN LISTS arg_DEPENDS)
    target_link_libraries(${target} PUBLIC waypost::${lib})
  endforeach()
  # A header of a library may show what that library uses, to those who use the same. Nobody else
  # gets it, but the check that each header compiles alone has to.
  set(header_check "$<STREQUAL:$<TARGET_PROPERTY:NAME>,${target}_verify_interface_header_sets>")
  foreach(package IN LISTS arg_USES)
    target_link_libraries(${target} INTERFACE "$<${header_check}:${package}>")
  endforeach()
  waypost_register(${name} "${arg_DEPENDS}" "${arg_USES}")
endfunction()

# Notes what a folder of src/ may include, for tests/arch.
function(waypost_register name depends uses)
  set_property(GLOBAL APPEND PROPERTY WAYPOST_LIBRARIES ${name})
  set_property(GLOBAL PROPERTY WAYPOST_DEPENDS_${name} "${depends}")
  set_property(GLOBAL PROPERTY WAYPOST_USES_${name} "${uses}")
endfunction()

# waypost_program(LIBRARY SOURCES...)
#
# The program `waypost`: a main() over one library, so that everything else in that library's folder
# can be tested. It lies in the build folder itself, so that its path is short: build/release/waypost.
function(waypost_program library)
  cmake_parse_arguments(arg "" "" "SOURCES" ${ARGN})
  add_executable(waypost ${arg_SOURCES})
  set_target_properties(waypost PROPERTIES
    CXX_EXTENSIONS OFF
    RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}")
  target_link_libraries(waypost PRIVATE waypost_options waypost::${library})
endfunction()

# waypost_tests(NAME [OF library] SOURCES... [USES target...])
#
# One test program for the library NAME, or of that name for the library that OF names. It links that
# library and what lies below it, nothing else, so a call that goes up is an undefined reference.
function(waypost_tests name)
  cmake_parse_arguments(arg "" "OF" "SOURCES;USES;LABELS" ${ARGN})
  set(target test_${name})
  if(NOT arg_OF)
    set(arg_OF ${name})
  endif()
  add_executable(${target} ${arg_SOURCES})
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(${target} PRIVATE
    waypost::${arg_OF} waypost_test_main third_party::doctest waypost_options ${arg_USES})
  target_compile_definitions(${target} PRIVATE
    WAYPOST_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  doctest_discover_tests(${target}
    TEST_PREFIX "${name}: "
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}"
    PROPERTIES LABELS "${name};${arg_LABELS}")
endfunction()

# waypost_display_test(NAME SIZE COMMAND...)
#
# A test of the real window, labelled `display`, on a virtual screen of its own, SIZE such as
# 1024x768. One at a time: two windows drawn in software on one machine make each other late.
function(waypost_display_test name size)
  find_program(XVFB_RUN xvfb-run)
  if(NOT XVFB_RUN)
    message(WARNING "xvfb-run is missing: the test display.${name} is left out")
    return()
  endif()
  add_test(NAME display.${name}
    COMMAND "${XVFB_RUN}" --auto-servernum
      --server-args "-screen 0 ${size}x24 -noreset -nolisten tcp" ${ARGN})
  # The OpenGL driver leaks, and is unloaded before anybody could say that it was the one: leaks of
  # ours are found where no driver is.
  set_tests_properties(display.${name} PROPERTIES
    LABELS display
    RESOURCE_LOCK display
    TIMEOUT 120
    ENVIRONMENT_MODIFICATION
      "WAYLAND_DISPLAY=unset:;LIBGL_ALWAYS_SOFTWARE=set:1;ASAN_OPTIONS=set:detect_leaks=0")
endfunction()
