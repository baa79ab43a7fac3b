# The map as poster and as SVG: words that can be found, fonts, the label, sound XML.
include("${CMAKE_CURRENT_LIST_DIR}/paper.cmake")
set(words "A bike that squeaks" "For learning, not medical advice" "Not yet reviewed by a clinician"
  "Compared with its sources 20 Nov 2026" "Why bikes squeak" "Oil it or leave it?" "In the shed"
  "Something is asked or decided")

foreach(paper IN ITEMS a4 letter a3 a2)
  export_twice(${paper}.pdf --to pdf --paper ${paper} --choose look)
  set(pdf "${FOLDER}/${paper}.pdf")
  expect_embedded_fonts("${pdf}")
  read(text "${PDFTOTEXT}" "${pdf}" -)
  expect("${text}" ${words} "You are here")
  expect_none("${text}" "Secret words")
  read(about "${PDFINFO}" "${pdf}")
  expect("${about}" "For learning, not medical advice. Educational only. Not clinical advice.")
  string(REGEX MATCH "Pages: +1\n" one "${about}")
  if(one STREQUAL "")
    message(FATAL_ERROR "a poster is one page:\n${about}")
  endif()
  read(root "${MUTOOL}" show "${pdf}" trailer/Root)
  expect("${root}" "/Lang (en)")
  read(drawn "${MUTOOL}" draw -q -F txt "${pdf}")
  expect("${drawn}" "Why bikes squeak")
endforeach()

foreach(direction IN ITEMS right down)
  export_twice(${direction}.svg --to svg --direction ${direction} --choose look)
  read(out "${XMLLINT}" --noout --nonet "${FOLDER}/${direction}.svg")
  file(READ "${FOLDER}/${direction}.svg" svg)
  expect("${svg}" ${words} "<desc id=\"description\">")
  expect_none("${svg}" "Secret words" "<script" "<image" "href")
endforeach()

export_twice(map.png --to png)
