#include "window/tools/measure_pane.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

void draw_leg(Ui& ui, const Leg& leg) {
    ui.text(fmt::format("{} \u2192 {}", leg.from.name, leg.to.name), strong_text);
    ui.text(length_text_of(leg));
    ui.text(bearings_text_of(leg), quiet_text);
    ui.gap(6);
}

}  // namespace

void draw_measure_pane(Ui& ui, const Measure& measure, Actions& actions) {
    for (const Leg& leg : measure.legs()) draw_leg(ui, leg);
    if (measure.points().size() > 2) {
        ui.text("Total", strong_text);
        ui.text(measure.total_text());
        ui.gap(6);
    }
    if (measure.points().size() < 2) {
        ui.text(measure.points().empty()
                    ? "Click the first place, or find it by name."
                    : "From " + measure.points().front().name + ". Click the next place.",
                quiet_text);
    } else {
        ui.text("WGS84 geodesics between points", quiet_text);
    }
    ui.gap(4);
    if (measure.points().size() > 1) {
        if (ui.button("Copy")) actions.push_back(CopyMeasure{});
        ui.same_line();
    }
    if (!measure.points().empty()) {
        if (ui.button("Undo")) actions.push_back(Undo{});
        ui.same_line();
    }
    if (ui.button("Done")) actions.push_back(LeaveTool{});
}

}  // namespace dateline
