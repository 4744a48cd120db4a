# dateline_room(geo USES base WRAPS GeographicLib::GeographicLib)
#
# Makes the static library dateline_geo (alias dateline::geo) of every .cpp in src/geo/ and its folders.
# USES names the rooms it may include; WRAPS the outside libraries its .cpp files hide.
# tests/check_rooms.py reads the same lines and fails on an include that USES does not allow.
function(dateline_room room)
  cmake_parse_arguments(ARG "" "" "USES;WRAPS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.cpp)
  if(NOT sources)  # a room of headers only
    set(sources ${CMAKE_BINARY_DIR}/empty_${room}.cpp)
    file(WRITE ${sources} "")
  endif()
  add_library(dateline_${room} STATIC ${sources})
  add_library(dateline::${room} ALIAS dateline_${room})
  target_include_directories(dateline_${room} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  list(TRANSFORM ARG_USES PREPEND dateline::)
  target_link_libraries(dateline_${room} PUBLIC ${ARG_USES} fmt::fmt PRIVATE ${ARG_WRAPS})
  dateline_compile_options(dateline_${room})
endfunction()

function(dateline_compile_options target)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    $<$<BOOL:${DATELINE_WERROR}>:-Werror>)
  if(DATELINE_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${DATELINE_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(${target} PUBLIC -fsanitize=${DATELINE_SANITIZE})
  endif()
endfunction()
