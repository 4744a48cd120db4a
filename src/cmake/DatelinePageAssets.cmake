# Collects what the page carries (see src/webpage/): cmake -D STYLE=files -D SCRIPT=files -D LEAFLET=folder
# -D LEAFLET_LICENCE=file -D OUTPUT=folder -P DatelinePageAssets.cmake   (files: parted by commas)
#
# Writes page.css, page.js, leaflet.js and leaflet-licence.txt, and page_digests.hpp with the SHA-256 by which the
# page's content security policy knows them.

function(read_all result files)
  string(REPLACE "," ";" files "${files}")
  foreach(file IN LISTS files)
    file(READ ${file} text)
    string(APPEND all "${text}\n")
  endforeach()
  set(${result} "${all}" PARENT_SCOPE)
endfunction()

# What would end the element early, or be changed by an HTML parser, cannot stand in it.
function(refuse_markup name text)
  if("${text}" MATCHES "</(script|style)|<!--|\r")
    message(FATAL_ERROR "${name}: has \"${CMAKE_MATCH_0}\", which cannot stand inside a page")
  endif()
endfunction()

function(write_asset name file text)
  refuse_markup(${file} "${text}")
  file(WRITE ${OUTPUT}/${file} "${text}")
  file(SHA256 ${OUTPUT}/${file} digest)
  set(digests "${digests}inline constexpr std::string_view ${name}_sha256 = \"${digest}\";\n" PARENT_SCOPE)
endfunction()

file(READ ${LEAFLET}/leaflet.css leaflet_style)
# Pictures that only controls use which the page does not have; it may fetch nothing.
string(REGEX REPLACE "url\\([^)]*\\)" "none" leaflet_style "${leaflet_style}")
string(REGEX REPLACE "/\\*# sourceMappingURL[^*]*\\*/" "" leaflet_style "${leaflet_style}")
file(READ ${LEAFLET}/leaflet.min.js leaflet_script)
string(REGEX REPLACE "//# sourceMappingURL[^\n]*" "" leaflet_script "${leaflet_script}")
read_all(style "${STYLE}")
read_all(script "${SCRIPT}")

write_asset(page_style page.css "${leaflet_style}\n${style}")
write_asset(page_script page.js "${script}")
write_asset(leaflet_script leaflet.js "${leaflet_script}")
file(WRITE ${OUTPUT}/page_digests.hpp
     "/// Made by DatelinePageAssets.cmake.\n#pragma once\n\n#include <string_view>\n\n${digests}")

# Debian's file has the holders first and the licence's text further down.
file(READ ${LEAFLET_LICENCE} licence)
string(REGEX MATCH "Files: \\*\nCopyright:\n(( [^\n]*\n)+)" holders "${licence}")
set(holders "${CMAKE_MATCH_1}")
string(REGEX MATCH "\nLicense: BSD-2-clause\n(( [^\n]*\n)+)" terms "${licence}")
set(terms "${CMAKE_MATCH_1}")
if(NOT holders OR NOT terms)
  message(FATAL_ERROR "${LEAFLET_LICENCE}: no BSD-2-clause licence found; is this libjs-leaflet's copyright file?")
endif()
string(REGEX REPLACE "\n \\.\n" "\n\n" terms "${terms}")
file(WRITE ${OUTPUT}/leaflet-licence.txt "Copyright\n${holders}\n${terms}")
