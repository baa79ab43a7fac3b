# Installs into PREFIX and looks at what came there; then runs the installed program.
# Takes BUILD_DIR, PREFIX, VERSION, WITH_WINDOW.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${PREFIX}")
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD_DIR}" --prefix "${PREFIX}"
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

set(wanted
  bin/waypost
  share/waypost/flows/how-to-write-a-flow.toml
  share/waypost/flows/leiomyosarcoma.es.toml
  share/waypost/flows/leiomyosarcoma.toml
  share/man/man1/waypost.1.gz
  share/doc/waypost/README.md
  share/doc/waypost/changelog.gz
  share/doc/waypost/copyright)
if(WITH_WINDOW)
  list(APPEND wanted
    share/applications/org.waypost.Waypost.desktop
    share/icons/hicolor/scalable/apps/org.waypost.Waypost.svg
    share/metainfo/org.waypost.Waypost.metainfo.xml)
endif()
foreach(file IN LISTS wanted)
  if(NOT EXISTS "${PREFIX}/${file}")
    message(SEND_ERROR "not installed: ${file}")
  endif()
endforeach()

# From another folder, so that nothing of the source tree can be found by chance.
execute_process(COMMAND "${PREFIX}/bin/waypost" --version
  WORKING_DIRECTORY "${PREFIX}" OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
string(FIND "${said}" "${VERSION}" at)
if(at EQUAL -1)
  message(SEND_ERROR "the installed program does not say it is ${VERSION}: ${said}")
endif()
