#include "window/map_session.hpp"

#include "mapview/picker.hpp"

namespace dateline {
namespace {

constexpr double key_zoom_factor = 1.6;

}  // namespace

/// Input that belongs to the map.
class MapSession::Feeder {
public:
    Feeder(MapSession& session, Free free, double now_s) : session_{session}, free_{free}, now_s_{now_s} {}

    void operator()(const PointerMoved& event) const {
        auto& navigation = session_.navigation_;
        if (free_.pointer || navigation.dragging()) {
            navigation.point_at(session_.on_map(event.at));
            if (navigation.dragging()) session_.changed_ = true;
        } else {
            navigation.leave();
        }
    }
    void operator()(const PointerLeft&) const { session_.navigation_.leave(); }
    void operator()(const ButtonChanged& event) const {
        if (event.button != MouseButton::left) return;
        const PixelPoint at = session_.on_map(event.at);
        if (event.press == Press::down && free_.pointer) session_.navigation_.press(at, now_s_);
        if (event.press == Press::down) return;
        if (const auto clicked = session_.navigation_.release(at)) session_.click(*clicked);
    }
    void operator()(const WheelTurned& event) const {
        if (!free_.pointer) return;
        session_.navigation_.turn_wheel(event.steps, session_.on_map(event.at));
        session_.changed_ = true;
    }
    void operator()(const KeyChanged& event) const {
        if (event.press == Press::down && free_.keyboard) session_.press_key(event.key);
    }
    void operator()(const TextTyped& event) const {
        if (free_.keyboard) session_.type(event.character);
    }
    void operator()(const WindowResized& event) const { session_.resize(event.size); }
    void operator()(const FocusLost&) const {}
    void operator()(const CloseRequested&) const { session_.quit_ = true; }

private:
    MapSession& session_;
    Free free_;
    double now_s_;
};

void MapSession::feed(const InputEvent& event, Free free, double now_s) {
    pointer_free_ = free.pointer;
    std::visit(Feeder{*this, free, now_s}, event);
}

void MapSession::click(PixelPoint at) {
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

void MapSession::press_key(Key key) {
    if (key == Key::escape) {
        if (keys_open_) {
            actions_.push_back(ToggleKeys{});
        } else {
            actions_.push_back(CloseCard{});
        }
    }
    navigation_.press_arrow(key);
}

void MapSession::type(char32_t character) {
    switch (character) {
        case U'+':
        case U'=':
            actions_.push_back(Zoom{key_zoom_factor});
            break;
        case U'-':
            actions_.push_back(Zoom{1 / key_zoom_factor});
            break;
        case U'f':
        case U'F':
            actions_.push_back(FitEverything{});
            break;
        case U'?':
            actions_.push_back(ToggleKeys{});
            break;
        case U'q':
        case U'Q':
            actions_.push_back(Quit{});
            break;
        default:
            break;
    }
}

}  // namespace dateline
