#include "window/point_menu.hpp"

#include "geo/coordinate_text.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace dateline {
std::string text_of(LatLon point, CoordinateForm form) {
    switch (form) {
        case CoordinateForm::decimal:
            return as_decimal(point);
        case CoordinateForm::dms:
            return as_dms(point);
        case CoordinateForm::mgrs:
            return as_mgrs(point);
    }
    return {};
}

void draw_point_menu(Ui& ui, PixelBox map, PixelSize size, const PointMenu& menu, Actions& actions) {
    const double left = std::min(menu.at.x, map.right - size.width);
    const double top = std::min(menu.at.y, map.bottom - size.height);
    ui.begin_panel("menu", {left, top, left + size.width, map.bottom}, PanelLook::floating);
    constexpr std::array<std::pair<CoordinateForm, const char*>, 3> forms{
        {{CoordinateForm::decimal, "decimal"}, {CoordinateForm::dms, "DMS"}, {CoordinateForm::mgrs, "MGRS"}}};
    for (const auto& [form, name] : forms) {
        ui.begin_row(4);
        ui.text(fmt::format("Copy {}", text_of(menu.point, form)));
        if (ui.end_row(fmt::format("Copy {}", name), false))
            actions.push_back(CopyCoordinates{menu.point, form});
    }
    ui.begin_row(4);
    ui.text("Measure from here");
    if (ui.end_row("Measure from here", false)) actions.push_back(MeasureFrom{menu.point});
    ui.begin_row(4);
    ui.text("Ring around this");
    if (ui.end_row("Ring around this", false)) actions.push_back(RingAround{menu.point});
    ui.end_panel();
}

}  // namespace dateline
