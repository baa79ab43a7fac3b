# The handout in two viewers: its words, its label on every page, its fonts, what it keeps to itself.
include("${CMAKE_CURRENT_LIST_DIR}/paper.cmake")
set(label "For learning, not medical advice")

foreach(paper IN ITEMS a4 letter)
  export_twice(${paper}.pdf --to handout --paper ${paper} --choose look,fork,next,figures,next)
  set(pdf "${FOLDER}/${paper}.pdf")
  expect_embedded_fonts("${pdf}")
  read(about "${PDFINFO}" "${pdf}")
  expect("${about}" "My page: A bike that squeaks" "${label}. Educational only." "2026")
  string(REGEX MATCH "Pages: +([0-9]+)" match "${about}")
  set(pages ${CMAKE_MATCH_1})
  if(pages LESS 2)
    message(FATAL_ERROR "a walk of five steps fills more than one page:\n${about}")
  endif()
  foreach(page RANGE 1 ${pages})
    read(text "${PDFTOTEXT}" -layout -f ${page} -l ${page} "${pdf}" -)
    expect("${text}" "${label}" "Page ${page} of ${pages}")
    read(text "${MUTOOL}" draw -q -F txt "${pdf}" ${page})
    expect("${text}" "${label}")
  endforeach()
  read(text "${PDFTOTEXT}" -layout "${pdf}" -)
  expect("${text}" "Not yet reviewed by a clinician" "Compared with its sources 20 Nov 2026"
    "How often is oil needed?" "Somebody fell" "Leave it for now" "The bike book"
    "A broken fork" "Page 1 of ${pages}")
  expect_none("${text}" "Secret words" "12 of 100" "A question that is kept" "Sorting squeaks")
endforeach()
read(about "${PDFINFO}" "${FOLDER}/a4.pdf")
expect("${about}" "(A4)")
read(about "${PDFINFO}" "${FOLDER}/letter.pdf")
expect("${about}" "(letter)")

export_twice(opened.pdf --to handout --open-gates --choose look,fork,next,figures,next)
read(text "${PDFTOTEXT}" -layout "${FOLDER}/opened.pdf" -)
expect("${text}" "Secret words of the fork" "12 of 100: Squeak again" "A question that is kept?")

# A walk that has not begun, and one that stops, have pages too.
export_twice(empty.pdf --to handout)
read(text "${PDFTOTEXT}" -layout "${FOLDER}/empty.pdf" -)
expect("${text}" "No step has been taken yet." "${label}")
execute_process(
  COMMAND "${WAYPOST}" export "${FLOW}" --to handout --choose look,nowhere -o "${FOLDER}/stopped.pdf"
  RESULT_VARIABLE code ERROR_VARIABLE said)
if(NOT code EQUAL 1)
  message(FATAL_ERROR "a walk that stops came to ${code}")
endif()
expect("${said}" "the walk stopped at step 2")
read(text "${PDFTOTEXT}" -layout "${FOLDER}/stopped.pdf" -)
expect("${text}" "Oil it or leave it?")
