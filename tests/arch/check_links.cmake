# Every link of a page to a file of this tree leads somewhere.
# Takes PROJECT_ROOT.
cmake_minimum_required(VERSION 3.25)

file(GLOB pages "${PROJECT_ROOT}/*.md")
foreach(folder src flows third_party tests assets tools)
  file(GLOB_RECURSE found "${PROJECT_ROOT}/${folder}/*.md")
  list(APPEND pages ${found})
endforeach()
if(NOT PROJECT_ROOT MATCHES "/tests/arch/fixtures/")
  list(FILTER pages EXCLUDE REGEX "/tests/arch/fixtures/")
endif()

set(faults "")
foreach(page IN LISTS pages)
  file(READ "${page}" text)
  # Brackets would make a list of CMake read several links as one.
  string(REGEX MATCHALL "\\]\\([^)#: ]+" links "${text}")
  string(REPLACE "](" "" links "${links}")
  cmake_path(GET page PARENT_PATH folder)
  foreach(link IN LISTS links)
    if(NOT EXISTS "${folder}/${link}" AND NOT link MATCHES "^(https?|mailto|card)$")
      cmake_path(RELATIVE_PATH page BASE_DIRECTORY "${PROJECT_ROOT}" OUTPUT_VARIABLE shown)
      list(APPEND faults "${shown}: ${link} does not exist")
    endif()
  endforeach()
endforeach()

if(NOT faults STREQUAL "")
  list(JOIN faults "\n  " shown)
  message(FATAL_ERROR "Links:\n  ${shown}")
endif()
