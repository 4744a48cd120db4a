#include "window/file_prompt.hpp"

namespace dateline {

FilePrompt ask_to_save() {
    return {FilePrompt::Purpose::save_view, TextField{"map.png"}};
}

FilePrompt ask_to_export() {
    return {FilePrompt::Purpose::export_findings, TextField{"events.geojson"}};
}

std::string_view name_of(FilePrompt::Purpose purpose) noexcept {
    return purpose == FilePrompt::Purpose::save_view ? "save" : "export";
}

void draw_file_prompt(Ui& ui, PixelBox box, const FilePrompt& prompt, Actions& actions) {
    const bool saves = prompt.purpose == FilePrompt::Purpose::save_view;
    ui.begin_panel("prompt", box, PanelLook::floating);
    ui.text(saves ? "Save the map as a picture" : "Export events, claims and places", heading_text);
    static_cast<void>(ui.field("File", prompt.field, "", true));
    ui.text(
        saves ? "The ending decides: .png, .svg or .pdf. Enter writes the file, Esc does not."
              : "The ending decides: .geojson, .gpkg, .kml, .csv, .fgb. Enter writes the file, Esc does not.",
        quiet_text);
    ui.gap(10);
    if (ui.button(saves ? "Save" : "Export", "write the file")) actions.push_back(FinishField{});
    ui.same_line();
    if (ui.button("Cancel", "write nothing")) actions.push_back(LeaveField{});
    ui.end_panel();
}

}  // namespace dateline
