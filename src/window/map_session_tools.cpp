#include "window/map_session.hpp"

#include "window/side_panel.hpp"

namespace dateline {

void MapSession::show_tab(SideTab tab) {
    range_tool_.finish_editing();
    if (tab_ == SideTab::measure && tab != tab_ && !measure_.points().empty()) {
        remember_drawn();
        measure_.clear();
        show_drawn();
    }
    tab_ = tab;
    if (!is_tool(tab)) list_tab_ = tab;
    follow_choice();
}

/// Found by name or met by a click: the next point of what is being measured, or something to look at.
void MapSession::take_place(const Place& place) {
    if (!is_tool(tab_)) return choose(FoundChosen{place});
    if (tab_ == SideTab::rings) return take_ring_center(place);
    remember_drawn();
    measure_.add(place);
    show_drawn();
    const auto pixel = navigation_.view().to_pixel(place.point);
    const PixelBox map{0, 0, layout_.map.width(), layout_.map.height()};
    if (pixel && map.contains(*pixel)) return;
    std::vector<LatLon> points;
    for (const Place& point : measure_.points()) points.push_back(point.point);
    navigation_.fly_to(view_of(points, layout_.map_size(), fit_beside(Card::closed)));
}

void MapSession::take_ring_center(const Place& place) {
    remember_drawn();
    range_tool_.add(place);
    range_tool_.finish_editing();
    show_drawn();
}

void MapSession::use_tool_at(SideTab tool, LatLon point) {
    menu_.reset();
    show_tab(tool);
    const auto pixel = navigation_.view().to_pixel(point);
    if (const auto place = pixel ? place_at_pixel(snap_ground(), *pixel) : std::nullopt) take_place(*place);
}

void MapSession::remember_drawn() {
    history_.add(DrawnBefore{tab_, measure_, range_tool_.rings()});
}

void MapSession::show_drawn() {
    auto drawn = measure_.objects(model_.scene());
    for (auto& object : range_tool_.objects(model_.scene())) drawn.push_back(std::move(object));
    model_.set_drawn(std::move(drawn));
    changed_ = true;
}

}  // namespace dateline
