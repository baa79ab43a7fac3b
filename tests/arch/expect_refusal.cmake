# Runs SCRIPT on a small tree with a fault and demands that it fails with the tree's expected words.
# Takes SCRIPT, FIXTURE, LIBRARY (which may be empty).
cmake_minimum_required(VERSION 3.25)

execute_process(
  COMMAND "${CMAKE_COMMAND}"
    "-DLIBRARY=${LIBRARY}"
    "-DLIBRARIES_FILE=${FIXTURE}/libraries.cmake"
    "-DSOURCE_ROOT=${FIXTURE}/src"
    "-DPROJECT_ROOT=${FIXTURE}"
    -DEVERY_LIBRARY=ON
    -P "${SCRIPT}"
  RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
file(READ "${FIXTURE}/expected.txt" expected)
string(STRIP "${expected}" expected)
if(code EQUAL 0)
  message(FATAL_ERROR "was let through; expected: ${expected}")
endif()
# CMake does not wrap the indented lines of a message, so the words stand in one piece.
string(FIND "${output}" "${expected}" at)
if(at EQUAL -1)
  message(FATAL_ERROR "failed without the words\n  ${expected}\nand said\n${output}")
endif()
