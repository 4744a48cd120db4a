#include "window/map_session.hpp"

#include "mapview/picker.hpp"
#include "window/key_actions.hpp"
#include "window/side_panel.hpp"

namespace dateline {
namespace {

constexpr double most_of_a_page = 0.9;  // so that the last line seen is seen again

/// A cluster's cells, from their south-west and north-east corners in turn.
std::vector<WorldBox> corners_as_boxes(const std::vector<LatLon>& corners) {
    std::vector<WorldBox> boxes;
    for (std::size_t i = 0; i + 1 < corners.size(); i += 2) {
        const auto low = world_point(corners[i]), high = world_point(corners[i + 1]);
        boxes.push_back({low.x, high.y, high.x, low.y});
    }
    return boxes;
}

}  // namespace
/// Input that belongs to the map.
class MapSession::Feeder {
public:
    Feeder(MapSession& session, bool pointer_free, double now_s)
        : session_{session}, pointer_free_{pointer_free}, now_s_{now_s} {}

    void operator()(const PointerMoved& event) const {
        auto& navigation = session_.navigation_;
        if (pointer_free_ || navigation.dragging()) {
            navigation.point_at(session_.on_map(event.at));
            if (navigation.dragging()) session_.changed_ = true;
        } else {
            navigation.leave();
        }
    }
    void operator()(const PointerLeft&) const { session_.navigation_.leave(); }
    void operator()(const ButtonChanged& event) const {
        if (event.press == Press::down) session_.notice_ = {};
        if (event.press == Press::down && pointer_free_) session_.menu_.reset();
        if (event.button == MouseButton::right && event.press == Press::down && pointer_free_) {
            session_.open_menu(event.at);
        }
        if (event.button != MouseButton::left) return;
        session_.focus_.clear();
        const PixelPoint at = session_.on_map(event.at);
        const Grip grip = session_.shift_down_ ? Grip::box : Grip::map;
        if (event.press == Press::down && pointer_free_) session_.navigation_.press(at, now_s_, grip);
        if (event.press == Press::down) return;
        if (const auto clicked = session_.navigation_.release(at)) session_.click(*clicked);
    }
    void operator()(const WheelTurned& event) const {
        if (!pointer_free_) return;
        session_.navigation_.turn_wheel(event.steps, session_.on_map(event.at));
        session_.changed_ = true;
    }
    void operator()(const KeyChanged& event) const {
        if (event.key == Key::shift) session_.shift_down_ = event.press == Press::down;
        if (event.press == Press::up || event.key == Key::shift) return;
        if (event.key != Key::unknown) session_.notice_ = {};
        session_.press_key(event);
    }
    void operator()(const TextTyped& event) const {
        session_.notice_ = {};
        if (session_.typing_.is_open()) return session_.typing_.type(event.character);
        session_.type(event.character);
    }
    void operator()(const TextPasted& event) const { session_.typing_.paste(event.text); }
    void operator()(const WindowResized& event) const { session_.resize(event.size); }
    void operator()(const FocusLost&) const { session_.shift_down_ = false; }
    void operator()(const CloseRequested&) const { session_.quit_ = true; }

private:
    MapSession& session_;
    bool pointer_free_;
    double now_s_;
};

void MapSession::feed(const InputEvent& event, bool pointer_free, double now_s) {
    pointer_free_ = pointer_free;
    std::visit(Feeder{*this, pointer_free, now_s}, event);
}

void MapSession::click(PixelPoint at) {
    if (is_tool(tab_)) {
        if (const auto place = place_at_pixel(snap_ground(), at)) take_place(*place);
        return;
    }
    const auto found = object_at(seen_, navigation_.view(), at);
    if (!found) return;
    if (*found < model_.shown().objects.size()) {
        actions_.push_back(ChooseObject{model_.object_of(*found)});
    } else {
        click_crowd(seen_.objects[*found]);
    }
}

/// A cluster opens; a single event is chosen.
void MapSession::click_crowd(const MapObject& object) {
    if (object.kind == MapObjectKind::cluster) return open_cluster(object);
    if (object.event) actions_.push_back(ChooseEvent{*object.event});
}

/// The map flies closer until the cluster's events part; those that do not are listed.
void MapSession::open_cluster(const MapObject& cluster) {
    constexpr double closest_m_per_px = 1;
    Fit fit = fit_beside(Card::closed);
    if (!cluster.at_one_spot) fit.closest_m_per_px = closest_m_per_px;
    const MapView closer = view_of(cluster.line, layout_.map_size(), fit);
    const bool is_closer = closer.camera.meters_per_pixel < 0.9 * navigation_.view().camera.meters_per_pixel;
    if (is_closer) navigation_.fly_to(closer);
    if (is_closer && !cluster.at_one_spot) return;
    model_.list_events_in(corners_as_boxes(cluster.line));
    show_tab(SideTab::events);
}

void MapSession::open_menu(PixelPoint device) {
    const auto point = navigation_.view().to_lat_lon(on_map(device));
    if (point) menu_ = PointMenu{{device.x / scale_, device.y / scale_}, *point};
}

void MapSession::leave_field() {
    if (prompt_) return prompt_.reset();
    if (!search_.is_open()) return range_tool_.finish_editing();
    search_.close();
    replaced_.reset();
    changed_ = true;  // the legend comes back
}

void MapSession::finish_field() {
    if (prompt_) return finish_prompt();
    if (!search_.is_open()) return range_tool_.finish_editing();
    actions_.push_back(TakeFound{search_.chosen()});
}

/// While a text is typed, keys belong to it.
void MapSession::press_in_field(const KeyChanged& key) {
    if (key.key == Key::escape) return leave_field();
    if (key.key == Key::enter) return finish_field();
    typing_.press(key);
}

/// Tab goes round the widgets; then the arrows do, too, and Enter presses. @returns whether the key was for
/// that
bool MapSession::move_focus(const KeyChanged& key) {
    if (key.key == Key::tab) {
        focus_.step(screen_, key.shift ? -1 : 1);
        return true;
    }
    if (!focus_.has_focus()) return false;
    switch (key.key) {
        case Key::down:
            focus_.step(screen_, 1);
            return true;
        case Key::up:
            focus_.step(screen_, -1);
            return true;
        case Key::enter:
        case Key::space:
            press_focus_ = true;
            return true;
        default:
            return false;
    }
}

/// Leaves one thing after the other: what came last goes first.
void MapSession::escape() {
    if (menu_) return menu_.reset();
    if (keys_open_) return actions_.push_back(ToggleKeys{});
    if (focus_.has_focus()) return focus_.clear();
    if (is_tool(tab_)) return actions_.push_back(LeaveTool{});
    if (!model_.has_selection() && !model_.lists_all_events()) return actions_.push_back(ListAllEvents{});
    actions_.push_back(CloseCard{});
}

/// The list or the text; with Shift the card.
void MapSession::scroll(const KeyChanged& key, double pages) {
    scrolled_panel_ = key.shift ? "card" : "side";
    pages_ = pages;
}

void MapSession::press_key(const KeyChanged& key) {
    if (typing_.is_open()) return press_in_field(key);
    if (const auto action = key.control ? action_with_control(key.key) : std::nullopt) {
        return actions_.push_back(*action);
    }
    if (key.alt && key.key == Key::left) return actions_.push_back(GoBack{});
    if (key.alt && key.key == Key::right) return actions_.push_back(GoForward{});
    if (move_focus(key)) return;
    if (key.key == Key::escape) return escape();
    if (key.key == Key::page_up) scroll(key, -most_of_a_page);
    if (key.key == Key::page_down) scroll(key, most_of_a_page);
    navigation_.press_arrow(key.key);
}

void MapSession::type(char32_t character) {
    if (character == U' ' && focus_.has_focus()) return;  // Space presses the button there
    const KeyContext context{tab_, list_tab_, navigation_.view().projection.kind()};
    if (const auto action = action_of(character, context)) actions_.push_back(*action);
}

}  // namespace dateline
