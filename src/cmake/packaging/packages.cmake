# `cpack` makes three Debian packages: dateline (the program), libdateline0.1 (the library, named after its version as
# Debian asks) and libdateline-dev (what compiling against it needs). dpkg-shlibdeps finds the libraries they need.
set(library libdateline${PROJECT_VERSION_MAJOR}.${PROJECT_VERSION_MINOR})
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME dateline)
set(CPACK_PACKAGE_VENDOR "The Dateline authors")
set(CPACK_PACKAGE_CONTACT "The Dateline authors <dateline@localhost>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debian/compress.cmake)
set(CPACK_COMPONENTS_ALL dateline libdateline libdateline-dev)
set(CPACK_COMPONENTS_GROUPING IGNORE)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_DATELINE_PACKAGE_NAME dateline)
set(CPACK_DEBIAN_DATELINE_PACKAGE_SECTION science)
set(CPACK_DEBIAN_DATELINE_PACKAGE_DEPENDS "fonts-dejavu-core, fonts-noto-core")
set(CPACK_DEBIAN_DATELINE_DESCRIPTION
"Dateline reads news reports, finds every place in them, checks on the WGS84
ellipsoid what they say about distance and direction, and puts the events on
a map: in a window, as a picture, or in the formats of a GIS.

It works offline, with its own gazetteer.")

set(CPACK_DEBIAN_LIBDATELINE_PACKAGE_NAME ${library})
set(CPACK_DEBIAN_LIBDATELINE_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIBDATELINE_PACKAGE_RECOMMENDS dateline)
set(CPACK_DEBIAN_LIBDATELINE_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_SOURCE_DIR}/debian/triggers)
set(CPACK_DEBIAN_LIBDATELINE_DESCRIPTION
"What Dateline does, for other programs: resolving place names, measuring
between places, reading reports, judging what they say about distance and
direction, and keeping the result as JSON.

This is the shared library. It takes its gazetteer from the package dateline.")

set(CPACK_DEBIAN_LIBDATELINE-DEV_PACKAGE_NAME libdateline-dev)
set(CPACK_DEBIAN_LIBDATELINE-DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_LIBDATELINE-DEV_PACKAGE_DEPENDS "${library} (= ${PROJECT_VERSION}-1)")
set(CPACK_DEBIAN_LIBDATELINE-DEV_DESCRIPTION
"Headers, CMake package and pkg-config file for the Dateline library, with an
example.")

# Debian wants each package's licence and changes in a folder of the package's name.
add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
  COMMAND gzip -9nc ${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog > ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
  DEPENDS debian/changelog)
add_custom_target(dateline-changelog ALL DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz)
foreach(component dateline libdateline libdateline-dev)
  set(folder ${component})
  if(component STREQUAL "libdateline")
    set(folder ${library})
  endif()
  install(FILES debian/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
          DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${folder} COMPONENT ${component})
  install(FILES debian/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
          RENAME ${folder} COMPONENT ${component})
endforeach()
include(CPack)
