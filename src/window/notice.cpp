#include "window/notice.hpp"

namespace dateline {

void draw_notice(Ui& ui, PixelBox box, const Notice& notice) {
    if (notice.text.empty()) return;
    ui.begin_panel("notice", box, PanelLook::note);
    ui.text(notice.text, {notice.is_fault ? Ink::contradicted : Ink::normal, UiFont::text});
    ui.end_panel();
}

}  // namespace dateline
