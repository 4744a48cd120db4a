/// What happens between a person and the map, apart from the screen it happens on.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "mapview/basemap.hpp"
#include "mapview/compose_map.hpp"
#include "mapview/crowd_scene.hpp"
#include "mapview/timeline.hpp"
#include "mapview/town_names.hpp"
#include "window/actions.hpp"
#include "window/article_pane.hpp"
#include "window/candidates.hpp"
#include "window/desk.hpp"
#include "window/file_prompt.hpp"
#include "window/focus_ring.hpp"
#include "window/history.hpp"
#include "window/input.hpp"
#include "window/layout.hpp"
#include "window/map_model.hpp"
#include "window/navigation.hpp"
#include "window/notice.hpp"
#include "window/place_search.hpp"
#include "window/point_menu.hpp"
#include "window/tools/measure.hpp"
#include "window/tools/range_tool.hpp"
#include "window/tools/snapping.hpp"
#include "window/typing.hpp"
#include "window/ui.hpp"

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace dateline {

/// Input and panels in, views and drawings out.
class MapSession {
public:
    /// `size` is the window's, in device pixels; `scale` device pixels per drawing pixel; `text_size` of
    /// letters, times the usual. All that is referred to must outlive this.
    MapSession(Dossier& dossier, const Gazetteer& gazetteer, const WindowServices& services, PixelSize size,
               double scale, double text_size);

    void resize(PixelSize size);
    /// `pointer_free`: no panel is under the pointer.
    void feed(const InputEvent& event, bool pointer_free, double now_s);
    void draw_panels(Ui& ui);
    /// Does what panels, keys and clicks asked for since the last call.
    void do_actions();
    void advance(double elapsed_s);
    /// The files have changed: everything is read again, and what is chosen stays chosen.
    void reload();

    /// Events and names.
    [[nodiscard]] Drawing compose(const Basemap& basemap, const TextMeasure& measure);
    /// How what lies under that looks.
    [[nodiscard]] MapStyle ground_style() const;
    [[nodiscard]] const MapView& view() const noexcept { return navigation_.view(); }
    /// What is drawn over the map in every frame.
    [[nodiscard]] Drawing compose_overlay() const;
    /// What is drawn into legend_box(), on the side panel.
    [[nodiscard]] Drawing compose_legend(const Basemap& basemap, const TextMeasure& measure);
    /// In drawing pixels; of no height while there is no legend, or no room for it.
    [[nodiscard]] PixelBox legend_box() const noexcept;
    /// Whether compose() would give something else than before the last call of this.
    [[nodiscard]] bool take_changed();

    [[nodiscard]] bool flying() const noexcept { return navigation_.flying(); }
    [[nodiscard]] bool playing() const noexcept { return timeline_.playing(); }
    [[nodiscard]] bool over_object() const;
    /// What the clipboard shall get, once.
    [[nodiscard]] std::optional<std::string> take_copied() { return std::exchange(to_copy_, std::nullopt); }
    [[nodiscard]] bool wants_to_quit() const noexcept { return quit_; }
    /// Whether ground_style() is another one since the last call.
    [[nodiscard]] bool take_ground_changed() { return std::exchange(ground_changed_, false); }
    /// Whether the files were read again since the last call.
    [[nodiscard]] bool take_reread() { return std::exchange(reread_, false); }
    [[nodiscard]] MapTheme theme() const noexcept { return look_.theme; }
    [[nodiscard]] const Layout& layout() const noexcept { return layout_; }
    [[nodiscard]] std::string state(const ScreenLog& screen) const;

private:
    class Feeder;
    class Doer;
    class Undoer;

    [[nodiscard]] const Dossier& dossier() const noexcept { return model_.dossier(); }
    [[nodiscard]] PixelPoint on_map(PixelPoint device) const;
    [[nodiscard]] std::optional<std::size_t> object_at_pointer() const;
    [[nodiscard]] std::optional<Place> place_at_pointer() const;
    [[nodiscard]] std::optional<LatLon> point_at_pointer() const;
    [[nodiscard]] SnapGround snap_ground() const;

    void click(PixelPoint at);
    void click_crowd(const MapObject& object);
    void open_cluster(const MapObject& cluster);
    void open_menu(PixelPoint device);
    void press_in_field(const KeyChanged& key);
    void leave_field();
    void finish_field();
    void press_key(const KeyChanged& key);
    void scroll(const KeyChanged& key, double pages);
    [[nodiscard]] bool move_focus(const KeyChanged& key);
    void escape();
    void type(char32_t character);

    void choose(const Selection& selection);
    void follow_choice();
    void fly_to_chosen();
    void fit_everything();
    [[nodiscard]] Fit fit_beside(Card card) const;
    void use_projection(ProjectionKind kind);
    void show_tab(SideTab tab);
    void take_place(const Place& place);
    void look(const MapLook& look);
    void find_instead(std::size_t place);
    void take_back(const CorrectionMade& made);
    void correct(const Correction& correction, const std::optional<Place>& instead);
    void remember_drawn();
    void undo();
    void take_ring_center(const Place& place);
    void use_tool_at(SideTab tool, LatLon point);
    void change_time(const std::function<void(Timeline&)>& change);
    void take_over_time(const Timeline& before);
    [[nodiscard]] Layout layout_for(PixelSize device) const;
    void show_drawn();
    [[nodiscard]] MapScene legend_scene() const;
    void copy(std::string text);
    void copy_what_is_meant();
    void finish_prompt();
    /// Runs what may fail; a failure becomes the notice.
    void try_to(const std::function<void()>& work);
    void change_dossier(const std::function<std::string()>& change, const std::optional<Place>& follow);
    void draw_hover(Ui& ui) const;
    void note_covered(const ScreenLog& screen);

    const Gazetteer& gazetteer_;
    const WindowServices& services_;
    double scale_;
    double text_size_;
    Timeline timeline_;  // made anew with the dossier
    PixelSize size_;     // of the window, in device pixels
    Layout layout_;
    Desk desk_;
    MapModel model_;
    std::optional<CrowdScene> crowd_;  // made anew with the dossier
    TownNames towns_;
    MapScene seen_;  // what is shown, with its crowd laid out for the view
    Navigation navigation_;
    std::optional<ProjectionKind> projection_;  ///< that the person has chosen
    MapLook look_;
    MapStyle style_;  ///< of that look
    PlaceSearch search_;
    Namesakes namesakes_;
    std::optional<std::size_t> replaced_;  ///< the place for which another is searched
    Measure measure_;
    RangeTool range_tool_;
    ArticlePane articles_;
    std::optional<FilePrompt> prompt_;
    Typing typing_{prompt_, search_, range_tool_};
    std::optional<PointMenu> menu_;
    Notice notice_;
    History history_;
    Actions actions_;
    SideTab tab_;
    SideTab list_tab_;  ///< the list that a tool gives way to
    FocusRing focus_;
    ScreenLog screen_;  ///< of the last frame: what the keyboard can go to
    bool press_focus_ = false;
    std::string_view scrolled_panel_ = "side";
    double pages_ = 0;  ///< that it is scrolled by
    std::optional<std::string> to_copy_;
    std::string copied_;
    bool keys_open_ = false;
    bool pointer_free_ = true;
    bool shift_down_ = false;
    bool reread_ = false;
    bool ground_changed_ = false;
    bool quit_ = false;
    bool changed_ = true;
    double legend_height_px_ = 0;    ///< on the side panel
    double folded_legend_px_ = 0;    ///< its height where the side panel has no room for it
    bool legend_open_ = false;       ///< all the same: a person asked for it
    std::vector<PixelBox> covered_;  // by panels over the map: no label goes there
};

}  // namespace dateline
