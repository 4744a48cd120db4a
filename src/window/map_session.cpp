#include "window/map_session.hpp"

#include "mapview/picker.hpp"
#include "window/card.hpp"
#include "window/key_help.hpp"
#include "window/legend_drawing.hpp"
#include "window/side_panel.hpp"
#include "window/status_bar.hpp"
#include "window/wording.hpp"

#include <utility>

namespace dateline {
namespace {

constexpr double most_legend_share = 0.4;  // of the side panel's height

PixelSize drawing_size(PixelSize device, double scale) {
    return {device.width / scale, device.height / scale};
}

MapView first_view(const MapModel& model, const Layout& layout) {
    return view_of(model.scene().extent, layout.map_size(), {.margins = margins_of(layout, Card::closed)});
}

}  // namespace

MapSession::MapSession(const Dossier& dossier, const Gazetteer& gazetteer, PixelSize size, double scale)
    : gazetteer_{gazetteer},
      scale_{scale},
      layout_{layout_of(drawing_size(size, scale))},
      model_{dossier},
      crowd_{dossier},
      navigation_{first_view(model_, layout_)},
      tab_{dossier.events.empty() ? SideTab::claims : SideTab::events} {}

void MapSession::resize(PixelSize size) {
    layout_ = layout_of(drawing_size(size, scale_));
    navigation_.resize(layout_.map_size());
    changed_ = true;
}

/// One action's effect.
class MapSession::Doer {
public:
    explicit Doer(MapSession& session) : session_{session} {}

    void operator()(const ChooseEvent& action) const { session_.choose(action); }
    void operator()(const ChooseClaim& action) const { session_.choose(action); }
    void operator()(const ChooseObject& action) const {
        session_.model_.choose(action);  // it is in view already: it was clicked there
    }
    void operator()(const CloseCard&) const { session_.model_.choose(NothingChosen{}); }
    void operator()(const FitEverything&) const { session_.fit_everything(); }
    void operator()(const Zoom& action) const { session_.navigation_.zoom(action.factor); }
    void operator()(const ShowTab& action) const { session_.tab_ = action.tab; }
    void operator()(const ToggleKeys&) const { session_.keys_open_ = !session_.keys_open_; }
    void operator()(const Quit&) const { session_.quit_ = true; }

private:
    MapSession& session_;
};

void MapSession::do_actions() {
    const Actions asked = std::exchange(actions_, {});
    for (const Action& action : asked) std::visit(Doer{*this}, action);
    if (!asked.empty()) changed_ = true;
}

void MapSession::advance(double elapsed_s) {
    if (!navigation_.flying()) return;
    navigation_.advance(elapsed_s);
    changed_ = true;
}

void MapSession::choose(const Selection& selection) {
    model_.choose(selection);
    const auto points = model_.points_of_chosen();
    if (points.empty()) return;
    navigation_.fly_to(view_of(points, layout_.map_size(), {.margins = margins_of(layout_, Card::open)}));
}

void MapSession::fit_everything() {
    const Card card = model_.has_selection() ? Card::open : Card::closed;
    navigation_.fly_to(view_of(model_.scene().extent, layout_.map_size(), {.margins = margins_of(layout_, card)}));
}

Drawing MapSession::compose(const Basemap& basemap, const TextMeasure& measure) {
    seen_ = crowd_.opened(model_.shown(), navigation_.view());
    ComposeOptions options;
    options.fills = Fills::triangles;
    options.ground = false;
    options.selected = model_.position_of_chosen();
    options.keep_free = covered_;
    return compose_map(basemap, seen_, navigation_.view(), style_of(MapTheme::light), measure, options);
}

Drawing MapSession::compose_ground(const Basemap& basemap, const MapView& view) const {
    return draw_ground(basemap, view, style_of(MapTheme::light), Fills::triangles);
}

Drawing MapSession::compose_legend(const TextMeasure& measure) {
    auto legend = legend_drawing(legend_of(seen_, style_of(MapTheme::light)), style_of(MapTheme::light), ui_colour::paper,
                                 layout_.side.width() - 1, measure);
    const bool has_room = legend.height_px < most_legend_share * layout_.side.height();
    legend_height_px_ = has_room ? legend.height_px : 0;
    return std::move(legend.drawing);
}

PixelBox MapSession::legend_box() const noexcept {
    PixelBox box = layout_.side;
    box.top = box.bottom - legend_height_px_;
    box.right -= 1;  // the panel's own edge
    return box;
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

void MapSession::draw_panels(Ui& ui) {
    draw_side_panel(ui, {layout_.side, legend_height_px_}, model_.dossier(), tab_, model_.selection(),
                    actions_);
    const auto pointer = navigation_.pointer();
    const MapView& view = navigation_.view();
    const auto point = pointer ? view.to_lat_lon(*pointer) : std::nullopt;
    const double ground_m = pointer ? view.ground_meters_per_pixel(*pointer).value_or(1000) : 1000;
    draw_status_bar(ui, layout_.status, gazetteer_, point, ground_m);
    draw_card(ui, layout_.card, {model_.dossier(), gazetteer_, model_.scene()}, model_.selection(), actions_);
    if (keys_open_) draw_key_help(ui, layout_.keys, actions_);
    note_covered(ui.log());
    draw_hover(ui);
}

void MapSession::note_covered(const ScreenLog& screen) {
    std::vector<PixelBox> covered;
    if (const ShownWidget* card = screen.find("card")) {
        const PixelPoint low = on_map({card->box.left, card->box.top});
        const PixelPoint high = on_map({card->box.right, card->box.bottom});
        covered.push_back({low.x, low.y, high.x, high.y});
    }
    if (covered == covered_) return;
    covered_ = std::move(covered);
    changed_ = true;
}

void MapSession::draw_hover(Ui& ui) const {
    const auto found = object_at_pointer();
    if (!found) return;
    const MapObject& object = seen_.objects[*found];
    const bool has_length = object.length.value() > 0 && !object.place;
    const std::string name = object.place ? model_.dossier().places[*object.place].name : object.label;
    ui.tooltip(has_length ? line_length_text(object) : name);
}

std::string MapSession::state(const ScreenLog& screen) const {
    return state_json({model_, navigation_.view(), screen, layout_, tab_, navigation_.pointer(), scale_});
}

}  // namespace dateline
