# What a desktop shows of the program: its entry, its icon, and dossiers as a kind of file of their own.
set(share ${CMAKE_INSTALL_DATADIR})
install(FILES dateline.desktop DESTINATION ${share}/applications COMPONENT dateline)
install(FILES dateline-dossier.xml DESTINATION ${share}/mime/packages COMPONENT dateline)
install(FILES dateline.metainfo.xml DESTINATION ${share}/metainfo COMPONENT dateline)
install(FILES dateline.svg DESTINATION ${share}/icons/hicolor/scalable/apps COMPONENT dateline)

# Desktops without an SVG reader get a picture of one size.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
  set(icon ${CMAKE_CURRENT_BINARY_DIR}/dateline.png)
  add_custom_command(OUTPUT ${icon}
    COMMAND ${RSVG_CONVERT} --width 128 --height 128 --output ${icon} ${CMAKE_CURRENT_SOURCE_DIR}/dateline.svg
    DEPENDS dateline.svg
    COMMENT "Drawing the icon")
  add_custom_target(dateline-icon ALL DEPENDS ${icon})
  install(FILES ${icon} DESTINATION ${share}/icons/hicolor/128x128/apps COMPONENT dateline)
endif()
