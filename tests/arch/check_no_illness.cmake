# The engine holds nothing about one illness: what a flow is about stands in flows alone, in src/ not
# even a comment knows. The words that checks look for are lists in assets/words, which may.
# Takes PROJECT_ROOT.
cmake_minimum_required(VERSION 3.25)

# Beginnings and middles of words, in small letters.
set(medical
  sarcoma carcinoma melanoma leukaemia lymphoma leiomyo myoma fibroid metasta oncolog
  cancer tumour tumor malignan
  uterus uterine womb ovary ovarian hysterectom amputat
  chemo radiation radiother brachyther immunother biops surger surgic gemcitabine docetaxel
  trabectedin doxorubicin patholog prognos
  mayo klarity verywell webmd danafarber dana-farber)
# Short ones, that stand in the middle of other words too.
set(medical_words lms gist mri tnm)

set(faults "")
file(GLOB_RECURSE sources RELATIVE "${PROJECT_ROOT}" "${PROJECT_ROOT}/src/*")
foreach(source IN LISTS sources)
  file(READ "${PROJECT_ROOT}/${source}" content)
  string(TOLOWER "${source}\n${content}" content)
  foreach(word IN LISTS medical)
    string(FIND "${content}" "${word}" at)
    if(NOT at EQUAL -1)
      list(APPEND faults "${source}: `${word}` is about an illness")
    endif()
  endforeach()
  foreach(word IN LISTS medical_words)
    if(content MATCHES "(^|[^a-z])${word}([^a-z]|$)")
      list(APPEND faults "${source}: `${word}` is about an illness")
    endif()
  endforeach()
endforeach()
if(sources STREQUAL "")
  list(APPEND faults "there are no sources in ${PROJECT_ROOT}/src")
endif()

if(NOT faults STREQUAL "")
  list(JOIN faults "\n  " shown)
  message(FATAL_ERROR "Sources:\n  ${shown}")
endif()
