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
expect("${about}" "595.28 x 841.89 pts (A4)")
read(about "${PDFINFO}" "${FOLDER}/letter.pdf")
expect("${about}" "612 x 792 pts (letter)")

# expect_margins(PDF WIDTH HEIGHT): every word has an inch of paper at its sides, and half an inch
# above and below.
function(expect_margins pdf width height)
  math(EXPR right "${width} - 72")
  math(EXPR foot "${height} - 36")
  read(boxes "${PDFTOTEXT}" -bbox "${pdf}" -)
  string(REGEX MATCHALL "<word [^>]*>" words "${boxes}")
  list(LENGTH words count)
  if(count LESS 100)
    message(FATAL_ERROR "${pdf} has only ${count} words")
  endif()
  foreach(word IN LISTS words)
    string(REGEX MATCH "xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\"" box "${word}")
    if(CMAKE_MATCH_1 LESS 72 OR CMAKE_MATCH_2 LESS 36 OR CMAKE_MATCH_3 GREATER right
        OR CMAKE_MATCH_4 GREATER foot)
      message(FATAL_ERROR "${pdf}: a word stands in the margin: ${word}")
    endif()
  endforeach()
endfunction()

expect_margins("${FOLDER}/a4.pdf" 595 842)
expect_margins("${FOLDER}/letter.pdf" 612 792)

export_twice(opened.pdf --to handout --open-gates --choose look,fork,next,figures,next)
read(text "${PDFTOTEXT}" -layout "${FOLDER}/opened.pdf" -)
expect("${text}" "Secret words of the fork" "12 of 100: Squeak again" "A question that is kept?")

# What it is to a program that reads it: headings, paragraphs, lists, links, contents.
read(structure "${PDFINFO}" -struct-text "${FOLDER}/opened.pdf")
string(REGEX REPLACE "Object [0-9]+ [0-9]+" "Object" structure "${structure}")
expect("${structure}"
  "Document\n  P (block)\n    \"My page\"\n  H1 (block)\n    \"A bike that squeaks\"\n"
  "\n  H2 (block)\n    \"What I read\"\n"
  "\n  H3 (block)\n    \"A broken fork\"\n  P (block)\n    \"Secret words of the fork. [1]\"\n"
  "or stay with someone you trust."
  "\"A quiet ride A little Quite a lot Very much \""
  "    Link (inline)\n      Object\n      \"the book \"\n    Span (inline)\n      \"and another card. [1]\""
  "    LI (block)\n      Lbl (block)\n        \"[1]\"\n      LBody (block)\n        Span (inline)\n"
  "        Link (inline)\n          Object\n          \"https://example.org/bike\"\n"
  "      LBody (block)\n        \"12 of 100: Squeak again, over 1 year [2]\"")
read(contents "${MUTOOL}" show "${FOLDER}/opened.pdf" outline)
string(REGEX REPLACE "#page=([0-9])[^\n]*" "\\1" contents "${contents}")
expect("${contents}" "\"Where I am\"\t1\n" "|\t\t\"Oil it or leave it?\"\t2\n" "|\t\t\"A broken fork\"\t"
  "|\t\"Sources\"\t")
read(root "${MUTOOL}" show "${FOLDER}/opened.pdf" trailer/Root)
expect("${root}" "/Lang (en)" "/DisplayDocTitle true" "/Marked true")
read(objects "${MUTOOL}" show "${FOLDER}/opened.pdf" grep)
string(REGEX MATCHALL "/URI\\(https://example.org/bike\\)" links "${objects}")
list(LENGTH links count)
if(NOT count EQUAL 2)
  message(FATAL_ERROR "the page has two links, not ${count}:\n${objects}")
endif()

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
