# What `cmake --install` puts where, and the Debian package that `cpack -G DEB` makes of it.
set(waypost_id org.waypost.Waypost)
set(waypost_data "${CMAKE_INSTALL_DATADIR}/waypost")

install(TARGETS waypost RUNTIME)
install(DIRECTORY flows/ DESTINATION "${waypost_data}/flows" FILES_MATCHING PATTERN "*.toml")
install(FILES README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")

if(WAYPOST_BUILD_GUI)
  install(FILES assets/${waypost_id}.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES assets/${waypost_id}.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES assets/waypost.svg RENAME ${waypost_id}.svg
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()

# install_compressed(FILE DESTINATION NAME): as NAME.gz, without the date that gzip would put in.
function(install_compressed file destination name)
  set(compressed "${PROJECT_BINARY_DIR}/installed/${name}.gz")
  file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/installed")
  execute_process(COMMAND gzip -9nc "${file}"
    OUTPUT_FILE "${compressed}" COMMAND_ERROR_IS_FATAL ANY)
  install(FILES "${compressed}" DESTINATION "${destination}")
endfunction()

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS assets/waypost.1 CHANGELOG.md)
install_compressed("${PROJECT_SOURCE_DIR}/assets/waypost.1" "${CMAKE_INSTALL_MANDIR}/man1" waypost.1)
install_compressed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${CMAKE_INSTALL_DOCDIR}" changelog)
install(FILES assets/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# The package. Only dpkg's own tools know which packages the program's libraries come from.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME waypost)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "The authors of Waypost <authors@waypost.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "interactive decision-aid flowcharts, for learning")
set(CPACK_PACKAGE_DESCRIPTION
"Waypost shows a pathway, such as the way from a first sign of an illness to
the options for treating it, as a map of cards that lights up as one question
after the other is answered. Every claim names its source, and every walk
through a pathway can be checked. Pathways are plain text files.

Educational only. Not clinical advice.")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/package")
set(CPACK_STRIP_FILES ON)
# Whatever the umask of the one who builds it.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(WAYPOST_BUILD_GUI)
  # Opens the links of sources.
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS xdg-utils)
  # Reads aloud.
  set(CPACK_DEBIAN_PACKAGE_SUGGESTS speech-dispatcher)
endif()

# The package's own changelog; what changed in the program stands in the one beside it.
string(TIMESTAMP waypost_packaged "%a, %d %b %Y 00:00:00 +0000" UTC)
file(WRITE "${PROJECT_BINARY_DIR}/installed/changelog.Debian"
"waypost (${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * Package of Waypost ${PROJECT_VERSION}; changelog.gz tells what is new.

 -- ${CPACK_PACKAGE_CONTACT}  ${waypost_packaged}
")
install_compressed("${PROJECT_BINARY_DIR}/installed/changelog.Debian"
  "${CMAKE_INSTALL_DOCDIR}" changelog.Debian)

include(CPack)
