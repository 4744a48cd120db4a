# Where `cmake --install` puts things. The program finds its modules and data relative to itself, so that the
# installed folder can be moved.
include(GNUInstallDirs)

set(DATELINE_MODULES_DIR ${CMAKE_INSTALL_LIBDIR}/dateline)
set(DATELINE_DATA_DIR ${CMAKE_INSTALL_DATADIR}/dateline)
set(DATELINE_HEADERS_DIR ${CMAKE_INSTALL_INCLUDEDIR}/dateline)
file(RELATIVE_PATH DATELINE_MODULES_FROM_PROGRAM
     /prefix/${CMAKE_INSTALL_BINDIR} /prefix/${DATELINE_MODULES_DIR})

# dateline_headers_reached(result header...): the headers, and all of ours that they include, as paths in src/.
function(dateline_headers_reached result)
  set(waiting ${ARGN})
  set(reached)
  while(waiting)
    list(POP_FRONT waiting header)
    if(header IN_LIST reached)
      continue()
    endif()
    list(APPEND reached ${header})
    file(STRINGS ${PROJECT_SOURCE_DIR}/src/${header} lines REGEX "^#include \"")
    foreach(line IN LISTS lines)
      string(REGEX REPLACE "^#include \"([^\"]+)\".*" "\\1" included "${line}")
      list(APPEND waiting ${included})
    endforeach()
  endwhile()
  set(${result} ${reached} PARENT_SCOPE)
endfunction()
