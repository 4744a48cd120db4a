# Outside libraries, each as an imported target. What Debian gives no target for gets one here.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(CLI11 REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(GEOS REQUIRED)
find_package(PROJ REQUIRED CONFIG)
find_package(GDAL REQUIRED CONFIG)

# name: the target to make; module: the pkg-config module that has it.
function(dateline_pkg_target name module)
  string(MAKE_C_IDENTIFIER ${name} id)
  pkg_check_modules(${id} REQUIRED QUIET IMPORTED_TARGET ${module})
  add_library(${name} INTERFACE IMPORTED GLOBAL)
  target_link_libraries(${name} INTERFACE PkgConfig::${id})
endfunction()

dateline_pkg_target(GeographicLib::GeographicLib geographiclib)
dateline_pkg_target(Cairo::Cairo cairo)
dateline_pkg_target(Png::Png libpng)
dateline_pkg_target(HarfBuzz::HarfBuzz harfbuzz)
dateline_pkg_target(Fontconfig::Fontconfig fontconfig)
dateline_pkg_target(Freetype::Freetype freetype2)
dateline_pkg_target(Zstd::Zstd libzstd)
dateline_pkg_target(Gumbo::Gumbo gumbo)
dateline_pkg_target(Uchardet::Uchardet uchardet)
dateline_pkg_target(XxHash::XxHash libxxhash)
dateline_pkg_target(Glu::Glu glu)

# Leaflet moves the map of the page (src/webpage/): its files become part of the page module.
find_path(LEAFLET_FOLDER leaflet.min.js PATHS /usr/share/javascript/leaflet REQUIRED)
find_file(LEAFLET_LICENCE copyright PATHS /usr/share/doc/libjs-leaflet NO_DEFAULT_PATH REQUIRED)

if(DATELINE_WINDOW)
  find_package(SFML 2.5 REQUIRED COMPONENTS graphics window system)
  find_package(OpenGL REQUIRED)
  find_package(X11 REQUIRED)
  dateline_pkg_target(ImGui::ImGui imgui)
endif()

# "CLI11 2.1.2, Cairo 1.16.0, …": what the program is built with. GEOS and PROJ say it in their own way.
function(dateline_library_versions result)
  set(list "CLI11 ${CLI11_VERSION}, fmt ${fmt_VERSION}, GDAL ${GDAL_VERSION}, GEOS ${GEOS_VERSION}, ICU ${ICU_VERSION}, \
nlohmann_json ${nlohmann_json_VERSION}, PROJ ${PROJ_VERSION}")
  foreach(library GeographicLib Cairo Png HarfBuzz Fontconfig Freetype Zstd Gumbo Uchardet XxHash)
    string(APPEND list ", ${library} ${${library}__${library}_VERSION}")
  endforeach()
  if(DATELINE_WINDOW)
    string(APPEND list ", SFML ${SFML_VERSION}, ImGui ${ImGui__ImGui_VERSION}")
  endif()
  set(${result} "${list}" PARENT_SCOPE)
endfunction()
