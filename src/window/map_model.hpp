/// What the window shows and what of it is chosen, apart from any window.
#pragma once

#include "dossier/dossier.hpp"
#include "mapview/map_scene.hpp"
#include "window/map_look.hpp"
#include "window/selection.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dateline {

/**
 * A dossier's scene with every claim's line and places in it, of which only the chosen claim's are shown. An
 * object keeps its number (its position in scene()) whatever is shown.
 */
class MapModel {
public:
    explicit MapModel(const Dossier& dossier);

    /// Lays the dossier out anew after it has changed; nothing is chosen then.
    void rebuild();

    [[nodiscard]] const Dossier& dossier() const noexcept { return dossier_; }
    [[nodiscard]] const MapScene& scene() const noexcept { return scene_; }
    [[nodiscard]] const Selection& selection() const noexcept { return selection_; }
    [[nodiscard]] bool has_selection() const noexcept {
        return !std::holds_alternative<NothingChosen>(selection_);
    }

    /// A claim's own line or place means the claim; a found place that is a site of the map means that site.
    void choose(Selection selection);

    /// Layers that are switched off are left out.
    void set_look(const MapLook& look);
    /// Events of which this does not hold are left out. Asked again only by this call.
    void set_shown_events(const std::function<bool(std::size_t event)>& shown);
    [[nodiscard]] bool shows_event(std::size_t event) const {
        return event_hidden_.empty() || !event_hidden_[event];
    }
    /// The list has only those of the crowd in these boxes of the world, until list_all_events().
    void list_events_in(const std::vector<WorldBox>& boxes);
    void list_all_events();
    [[nodiscard]] bool lists_all_events() const noexcept { return !listed_; }
    /// Events of the list that are not left out, and which event the row-th of them is. @pre row <
    /// listed_event_count()
    [[nodiscard]] std::size_t listed_event_count() const noexcept {
        return every_row_ ? dossier_.events.size() : rows_.size();
    }
    [[nodiscard]] std::size_t listed_event(std::size_t row) const { return every_row_ ? row : rows_[row]; }
    /// The dossier without the events that are left out.
    [[nodiscard]] Dossier shown_dossier() const;
    /// What tools have drawn: shown whatever is chosen, after everything else of its kind.
    void set_drawn(std::vector<MapObject> objects);

    /// What is drawn now, and which object of the scene each is; its size for what is none.
    [[nodiscard]] const MapScene& shown() const noexcept { return shown_; }
    /// The same without what was measured and what was searched for.
    [[nodiscard]] MapScene shown_of_scene() const;
    /// What a view of the whole must show: the findings, and what tools drew.
    [[nodiscard]] std::vector<LatLon> points_of_everything() const;
    [[nodiscard]] std::size_t object_of(std::size_t position_in_shown) const {
        return origin_[position_in_shown];
    }
    [[nodiscard]] std::optional<std::size_t> position_of_chosen() const;

    /// What a view of the chosen thing must show. Empty when nothing is chosen, or it is nowhere.
    [[nodiscard]] std::vector<LatLon> points_of_chosen() const;

private:
    void filter();
    void lay_out_rows();
    void show_extra(const MapObject& object);
    void show_found();
    [[nodiscard]] std::optional<std::size_t> site_of(const Place& place) const;
    [[nodiscard]] bool shows(const MapObject& object) const;

    const Dossier& dossier_;
    MapScene scene_;
    Selection selection_;
    MapLook look_;
    std::vector<bool> event_hidden_;                    ///< empty: none is
    std::optional<std::vector<std::uint32_t>> listed_;  ///< in the dossier's order; nothing: all are
    bool every_row_ = true;                             ///< none is hidden, all are listed
    std::vector<std::uint32_t> rows_;                   ///< of the list, otherwise
    std::shared_ptr<const EventCrowd> crowd_;           ///< of the events that are shown
    std::vector<MapObject> drawn_;
    MapScene shown_;
    std::vector<std::size_t> origin_;
};

}  // namespace dateline
