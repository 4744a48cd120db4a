# Manual pages and completions, laid out by the build as they are installed.
install(DIRECTORY ${CMAKE_BINARY_DIR}/share/ DESTINATION ${CMAKE_INSTALL_DATADIR} COMPONENT dateline)

# Documents, in folders as in the source so that their links lead somewhere, licences, and the examples.
function(dateline_document file)
  cmake_path(GET file PARENT_PATH folder)
  install(FILES ${PROJECT_SOURCE_DIR}/${file} DESTINATION ${CMAKE_INSTALL_DOCDIR}/${folder} COMPONENT dateline)
endfunction()

foreach(document README.md LICENSE gazetteer/NOTICE gazetteer/SOURCES.md assets/SOURCES.md src/README.md
                 src/dossier/README.md src/dossier/dossier.schema.json src/exchange/README.md src/judging/README.md)
  dateline_document(${document})
endforeach()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT dateline
        PATTERN library EXCLUDE)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples/library DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples
        COMPONENT libdateline-dev)
