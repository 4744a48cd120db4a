#include "window/tools/rings_pane.hpp"

#include "mapview/count_remark.hpp"
#include "mapview/weapon_ranges.hpp"
#include "window/wording.hpp"

#include <fmt/format.h>

#include <cmath>

namespace dateline {
namespace {

std::string_view direction_text(RingDirection direction) {
    return direction == RingDirection::forward ? "what it may reach from here"
                                               : "where it may have come from to here";
}

void draw_directions(Ui& ui, RingDirection chosen, Actions& actions) {
    for (const auto direction : {RingDirection::forward, RingDirection::backward}) {
        const auto* title = direction == RingDirection::forward ? "From a launch: what it may reach"
                                                                : "To an impact: where it may have come from";
        if (ui.choice(title, direction == chosen)) actions.push_back(TurnRings{direction});
    }
}

void draw_ring(Ui& ui, const DrawnRing& ring, std::size_t number, Actions& actions) {
    ui.gap(4);
    ui.text(ring.center.name, strong_text);
    ui.text(ring.range.name.empty() ? lengths_text(ring.range.range)
                                    : fmt::format("{}: {}", ring.range.name, lengths_text(ring.range.range)));
    ui.text(direction_text(ring.direction), quiet_text);
    if (ui.button("Remove", fmt::format("remove ring {}", number + 1))) actions.push_back(RemoveRing{number});
}

void draw_weapons(Ui& ui, const RangeTool& tool, Actions& actions) {
    ui.text("Published ranges", strong_text);
    const auto& weapons = weapon_ranges();
    for (std::size_t i = 0; i < weapons.size(); ++i) {
        const auto range_km = static_cast<std::size_t>(std::lround(weapons[i].range.value() / 1000));
        const std::string title = fmt::format("{}, {} km", weapons[i].name, short_count(range_km));
        if (ui.choice(title, tool.range().name == weapons[i].name)) actions.push_back(UseWeapon{i});
        if (ui.hovered()) ui.tooltip(fmt::format("{}\n{}", weapons[i].stated, weapons[i].source));
    }
}

}  // namespace

void draw_rings_pane(Ui& ui, const RangeTool& tool, Actions& actions) {
    if (ui.field("Radius", tool.field(), "300 km", tool.editing())) actions.push_back(EditRadius{});
    if (!tool.fault().empty()) {
        ui.text(tool.fault(), quiet_text);
    } else {
        ui.text(lengths_text(tool.range().range), quiet_text);
    }
    draw_directions(ui, tool.direction(), actions);
    ui.text("Click a place on the map: the ring is a true geodesic circle around it.", quiet_text);
    for (std::size_t i = 0; i < tool.rings().size(); ++i) draw_ring(ui, tool.rings()[i], i, actions);
    ui.gap(10);
    draw_weapons(ui, tool, actions);
    if (ui.button("Done")) actions.push_back(LeaveTool{});
}

}  // namespace dateline
