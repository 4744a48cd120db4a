/// What the window shows and what of it is chosen, apart from any window.
#pragma once

#include "dossier/dossier.hpp"
#include "mapview/map_scene.hpp"
#include "window/selection.hpp"

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

    [[nodiscard]] const Dossier& dossier() const noexcept { return dossier_; }
    [[nodiscard]] const MapScene& scene() const noexcept { return scene_; }
    [[nodiscard]] const Selection& selection() const noexcept { return selection_; }
    [[nodiscard]] bool has_selection() const noexcept {
        return !std::holds_alternative<NothingChosen>(selection_);
    }

    /// A claim's own line or place means the claim.
    void choose(Selection selection);

    /// What is drawn now, and which object of the scene each is.
    [[nodiscard]] const MapScene& shown() const noexcept { return shown_; }
    [[nodiscard]] std::size_t object_of(std::size_t position_in_shown) const {
        return origin_[position_in_shown];
    }
    [[nodiscard]] std::optional<std::size_t> position_of_chosen() const;

    /// What a view of the chosen thing must show. Empty when nothing is chosen, or it is nowhere.
    [[nodiscard]] std::vector<LatLon> points_of_chosen() const;

private:
    void add_claim_places();
    [[nodiscard]] bool is_shown_anyway(std::size_t place) const;
    [[nodiscard]] MapObject claim_place(std::size_t claim, const ClaimEnd& end) const;
    void filter();
    [[nodiscard]] bool shows(const MapObject& object) const;

    const Dossier& dossier_;
    MapScene scene_;
    Selection selection_;
    MapScene shown_;
    std::vector<std::size_t> origin_;
};

}  // namespace dateline
