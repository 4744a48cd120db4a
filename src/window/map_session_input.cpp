#include "window/map_session.hpp"

#include "mapview/picker.hpp"
#include "window/side_panel.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr double key_zoom_factor = 1.6;

ProjectionKind next_kind(ProjectionKind kind) {
    const auto at = std::find(all_projection_kinds.begin(), all_projection_kinds.end(), kind);
    return at + 1 == all_projection_kinds.end() ? all_projection_kinds.front() : *(at + 1);
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
        if (session_.prompt_) return session_.prompt_->field.type(event.character);
        if (session_.search_.is_open()) return session_.search_.type(event.character);
        if (session_.range_tool_.editing()) return session_.range_tool_.type(event.character);
        session_.type(event.character);
    }
    void operator()(const TextPasted& event) const {
        if (session_.prompt_) return session_.prompt_->field.paste(event.text);
        if (session_.search_.is_open()) return session_.search_.paste(event.text);
        if (session_.range_tool_.editing()) session_.range_tool_.paste(event.text);
    }
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
    if (object.kind == MapObjectKind::cluster) {
        navigation_.fly_to(view_of(object.line, layout_.map_size(),
                                   {.margins = margins_of(layout_, Card::closed), .closest_m_per_px = 1}));
    } else if (object.event) {
        actions_.push_back(ChooseEvent{*object.event});
    }
}

void MapSession::open_menu(PixelPoint device) {
    const auto point = navigation_.view().to_lat_lon(on_map(device));
    if (point) menu_ = PointMenu{{device.x / scale_, device.y / scale_}, *point};
}

void MapSession::leave_field() {
    if (prompt_) return prompt_.reset();
    if (!search_.is_open()) return range_tool_.finish_editing();
    search_.close();
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
    if (prompt_) {
        prompt_->field.press(key);
    } else if (search_.is_open()) {
        search_.press(key);
    } else {
        range_tool_.press(key);
    }
}

bool MapSession::press_with_control(Key key) {
    switch (key) {
        case Key::f:
            actions_.push_back(OpenSearch{});
            return true;
        case Key::z:
            actions_.push_back(Undo{});
            return true;
        case Key::s:
            actions_.push_back(AskSave{});
            return true;
        case Key::e:
            actions_.push_back(AskExport{});
            return true;
        case Key::c:
            copy_what_is_meant();
            return true;
        default:
            return false;
    }
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
    actions_.push_back(CloseCard{});
}

void MapSession::press_key(const KeyChanged& key) {
    if (is_typing()) return press_in_field(key);
    if (key.control && press_with_control(key.key)) return;
    if (key.alt && key.key == Key::left) return actions_.push_back(GoBack{});
    if (key.alt && key.key == Key::right) return actions_.push_back(GoForward{});
    if (move_focus(key)) return;
    if (key.key == Key::escape) return escape();
    navigation_.press_arrow(key.key);
}

/// What a letter asks for.
std::optional<Action> MapSession::action_of(char32_t letter) const {
    const auto tool = [this](SideTab tab) { return ShowTab{tab_ == tab ? list_tab_ : tab}; };
    switch (letter) {
        case U'+':
        case U'=':
            return Zoom{key_zoom_factor};
        case U'-':
            return Zoom{1 / key_zoom_factor};
        case U'f':
            return FitEverything{};
        case U'/':
            return OpenSearch{};
        case U'm':
            return tool(SideTab::measure);
        case U'r':
            return tool(SideTab::rings);
        case U'l':
            return tool(SideTab::layers);
        case U'e':
            return ShowTab{SideTab::events};
        case U'c':
            return ShowTab{SideTab::claims};
        case U'a':
            return ShowTab{SideTab::articles};
        case U'd':
            return ToggleTheme{};
        case U'p':
            return UseProjection{next_kind(navigation_.view().projection.kind())};
        case U'[':
            return StepTime{-1};
        case U']':
            return StepTime{1};
        case U' ':
            return PlayTime{};
        case U'0':
            return ShowAllTime{};
        case U'u':
            return ToggleUndated{};
        case U'?':
            return ToggleKeys{};
        case U'q':
            return Quit{};
        default:
            return std::nullopt;
    }
}

void MapSession::type(char32_t character) {
    const bool is_layer = character >= U'1' && character < U'1' + layers_with_keys;
    if (is_layer) return actions_.push_back(ToggleLayer{all_map_layers[character - U'1']});
    const bool is_capital = character >= U'A' && character <= U'Z';
    const bool goes_to_button = character == U' ' && focus_.has_focus();  // where Space presses
    if (const auto action = action_of(is_capital ? character + 32 : character); action && !goes_to_button) {
        actions_.push_back(*action);
    }
}

}  // namespace dateline
