/// What happens between a person and the map, apart from the screen it happens on.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "mapview/basemap.hpp"
#include "mapview/compose_map.hpp"
#include "window/actions.hpp"
#include "window/input.hpp"
#include "window/layout.hpp"
#include "mapview/crowd_scene.hpp"
#include "window/map_model.hpp"
#include "window/navigation.hpp"
#include "window/state_json.hpp"
#include "window/ui.hpp"

#include <optional>

namespace dateline {

/// Who may have the pointer and the keyboard: panels come first.
struct Free {
    bool pointer = true;
    bool keyboard = true;
};

/// Input and panels in, views and drawings out.
class MapSession {
public:
    /// `size` is the window's, in device pixels; `scale` device pixels per drawing pixel.
    MapSession(const Dossier& dossier, const Gazetteer& gazetteer, PixelSize size, double scale);

    void resize(PixelSize size);
    void feed(const InputEvent& event, Free free, double now_s);
    void draw_panels(Ui& ui);
    /// Does what panels, keys and clicks asked for since the last call.
    void do_actions();
    void advance(double elapsed_s);

    /// Events and names.
    [[nodiscard]] Drawing compose(const Basemap& basemap, const TextMeasure& measure);
    /// What lies under that, for a view like view().
    [[nodiscard]] Drawing compose_ground(const Basemap& basemap, const MapView& view) const;
    [[nodiscard]] const MapView& view() const noexcept { return navigation_.view(); }
    /// What is drawn into legend_box(), on the side panel.
    [[nodiscard]] Drawing compose_legend(const TextMeasure& measure);
    /// In drawing pixels; of no height while there is no legend, or no room for it.
    [[nodiscard]] PixelBox legend_box() const noexcept;
    /// Whether compose() would give something else than before the last call of this.
    [[nodiscard]] bool take_changed();

    [[nodiscard]] bool flying() const noexcept { return navigation_.flying(); }
    [[nodiscard]] bool over_object() const;
    [[nodiscard]] bool wants_to_quit() const noexcept { return quit_; }
    [[nodiscard]] const Layout& layout() const noexcept { return layout_; }
    [[nodiscard]] std::string state(const ScreenLog& screen) const;

private:
    class Feeder;
    class Doer;

    [[nodiscard]] PixelPoint on_map(PixelPoint device) const;
    [[nodiscard]] std::optional<std::size_t> object_at_pointer() const;
    void click(PixelPoint at);
    void click_crowd(const MapObject& object);
    void press_key(Key key);
    void type(char32_t character);
    void choose(const Selection& selection);
    void fit_everything();
    void draw_hover(Ui& ui) const;
    void note_covered(const ScreenLog& screen);

    const Gazetteer& gazetteer_;
    double scale_;
    Layout layout_;
    MapModel model_;
    CrowdScene crowd_;
    MapScene seen_;  // what is shown, with its crowd laid out for the view
    Navigation navigation_;
    Actions actions_;
    SideTab tab_;
    bool keys_open_ = false;
    bool pointer_free_ = true;
    bool quit_ = false;
    bool changed_ = true;
    double legend_height_px_ = 0;
    std::vector<PixelBox> covered_;  // by panels over the map: no label goes there
};

}  // namespace dateline
