#include "window/map_session.hpp"

#include "mapview/picker.hpp"
#include "window/card.hpp"
#include "window/hover_text.hpp"
#include "window/key_help.hpp"
#include "window/map_buttons.hpp"
#include "window/side_panel.hpp"
#include "window/state_json.hpp"
#include "window/status_bar.hpp"
#include "window/timeline_bar.hpp"
#include "window/tools/tool_hint.hpp"
#include "window/wording.hpp"

#include <fmt/format.h>

#include <utility>

namespace dateline {
namespace {

constexpr double buttons_gap_px = 10;  // from the corner of the map

MapView first_view(const MapModel& model, const Layout& layout) {
    return view_of(model.scene().extent, layout.map_size(), {.margins = margins_of(layout, Card::closed)});
}

}  // namespace

MapSession::MapSession(Dossier& dossier, const Gazetteer& gazetteer, const WindowServices& services,
                       PixelSize size, double scale, double text_size)
    : gazetteer_{gazetteer},
      services_{services},
      scale_{scale},
      text_size_{text_size},
      timeline_{dossier},
      size_{size},
      layout_{layout_for(size)},
      desk_{dossier, services},
      model_{dossier},
      crowd_{dossier},
      towns_{gazetteer},
      navigation_{first_view(model_, layout_)},
      style_{style_with(look_.theme, text_size)},
      search_{gazetteer},
      namesakes_{gazetteer},
      tab_{dossier.events.empty() ? SideTab::claims : SideTab::events},
      list_tab_{tab_} {
    if (dossier.articles.size() == 1) articles_.open(0);
}

Layout MapSession::layout_for(PixelSize device) const {
    const auto timeline = has_timeline(timeline_) ? TimelineRoom::yes : TimelineRoom::no;
    return layout_of({device.width / scale_, device.height / scale_}, text_size_, timeline);
}

void MapSession::resize(PixelSize size) {
    size_ = size;
    layout_ = layout_for(size);
    navigation_.resize(layout_.map_size());
    changed_ = true;
}

void MapSession::advance(double elapsed_s) {
    if (navigation_.flying()) {
        navigation_.advance(elapsed_s);
        changed_ = true;
    }
    if (timeline_.advance(elapsed_s)) change_time([](Timeline&) {});
}

bool MapSession::take_changed() {
    return std::exchange(changed_, false);
}

PixelPoint MapSession::on_map(PixelPoint device) const {
    return {device.x / scale_ - layout_.map.left, device.y / scale_ - layout_.map.top};
}

std::optional<std::size_t> MapSession::object_at_pointer() const {
    const auto pointer = navigation_.pointer();
    if (!pointer || navigation_.dragging() || !pointer_free_) return std::nullopt;
    return object_at(seen_, navigation_.view(), *pointer);
}

bool MapSession::over_object() const {
    return object_at_pointer().has_value();
}

std::optional<LatLon> MapSession::point_at_pointer() const {
    const auto pointer = navigation_.pointer();
    return pointer ? navigation_.view().to_lat_lon(*pointer) : std::nullopt;
}

SnapGround MapSession::snap_ground() const {
    return {dossier(), model_.shown(), gazetteer_, navigation_.view()};
}

/// What a click with the tool in hand would take.
std::optional<Place> MapSession::place_at_pointer() const {
    const auto pointer = navigation_.pointer();
    if (!is_tool(tab_) || !pointer || navigation_.dragging() || !pointer_free_) return std::nullopt;
    return place_at_pixel(snap_ground(), *pointer);
}

void MapSession::draw_panels(Ui& ui) {
    ui.set_focus(focus_.name(), std::exchange(press_focus_, false));
    ui.scroll_by(keys_open_ ? "keys" : scrolled_panel_, std::exchange(pages_, 0));
    const MapView& view = navigation_.view();
    draw_side_panel(ui, {layout_.side, legend_height_px_},
                    {model_, search_, measure_, range_tool_, look_, view.projection.kind(), tab_,
                     replaced_ ? std::string_view{dossier().places[*replaced_].name} : std::string_view{}},
                    articles_, actions_);
    if (has_timeline(timeline_)) draw_timeline_bar(ui, layout_.timeline, timeline_, actions_);
    const auto pointer = navigation_.pointer();
    const double ground_m = pointer ? view.ground_meters_per_pixel(*pointer).value_or(1000) : 1000;
    draw_status_bar(ui, layout_.status, gazetteer_, point_at_pointer(), ground_m);
    const auto place = chosen_place(dossier(), model_.scene(), model_.selection());
    const auto correctable = place ? desk_.correctable(*place) : Correctable::unnamed;
    draw_card(ui, layout_.card, {dossier(), gazetteer_, model_.scene(), namesakes_, correctable},
              model_.selection(), actions_);
    const Card card = model_.has_selection() ? Card::open : Card::closed;
    draw_map_buttons(ui, free_of_card(layout_, card).grown(-buttons_gap_px),
                     {text_size_, folded_legend_px_ > 0}, actions_);
    if (keys_open_) draw_key_help(ui, layout_.keys, actions_);
    if (prompt_) draw_file_prompt(ui, layout_.prompt, *prompt_, actions_);
    if (menu_) draw_point_menu(ui, layout_.map, layout_.menu, *menu_, actions_);
    draw_notice(ui, layout_.notice, notice_);
    note_covered(ui.log());
    draw_hover(ui);
    screen_ = ui.log();
}

void MapSession::note_covered(const ScreenLog& screen) {
    std::vector<PixelBox> covered;
    for (const PixelBox& box : screen.covers()) {
        const PixelPoint low = on_map({box.left, box.top});
        const PixelPoint high = on_map({box.right, box.bottom});
        covered.push_back({low.x, low.y, high.x, high.y});
    }
    if (covered == covered_) return;
    covered_ = std::move(covered);
    changed_ = true;
}

void MapSession::draw_hover(Ui& ui) const {
    if (menu_) return;
    if (const auto place = place_at_pointer()) {
        return ui.tooltip(tool_hint(tab_, measure_, range_tool_, *place));
    }
    if (const auto found = object_at_pointer()) ui.tooltip(hover_text(dossier(), seen_.objects[*found]));
}

std::string MapSession::state(const ScreenLog& screen) const {
    const std::string_view asks = prompt_ ? name_of(prompt_->purpose) : std::string_view{};
    return state_json({model_, navigation_.view(), screen, layout_, search_, replaced_, measure_, range_tool_,
                       timeline_, copied_, look_, articles_.opened(), notice_.text, asks, focus_.name(), tab_,
                       navigation_.pointer(), scale_});
}

}  // namespace dateline
