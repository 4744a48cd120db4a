#include "window/map_model.hpp"

#include "mapview/event_crowd.hpp"

#include <algorithm>

namespace dateline {

void MapModel::set_shown_events(const std::function<bool(std::size_t event)>& shown) {
    event_hidden_.assign(dossier_.events.size(), false);
    for (std::size_t i = 0; i < event_hidden_.size(); ++i) event_hidden_[i] = !shown(i);
    lay_out_rows();
    if (scene_.crowd) {
        const auto is_shown = [this](std::size_t event) { return shows_event(event); };
        crowd_ = std::make_shared<const EventCrowd>(scene_.crowd->where(is_shown));
    }
    filter();
}

void MapModel::list_events_in(const std::vector<WorldBox>& boxes) {
    if (!crowd_) return;
    listed_.emplace();
    for (const CrowdEvent& event : crowd_->events()) {
        const auto [x, y] = world_point(event.point);
        const bool inside = std::any_of(boxes.begin(), boxes.end(), [x = x, y = y](const WorldBox& box) {
            return x >= box.west && x < box.east && y >= box.north && y < box.south;
        });
        if (inside) listed_->push_back(event.event);
    }
    std::sort(listed_->begin(), listed_->end());
    lay_out_rows();
}

void MapModel::list_all_events() {
    listed_.reset();
    lay_out_rows();
}

void MapModel::lay_out_rows() {
    every_row_ = event_hidden_.empty() && !listed_;
    rows_.clear();
    if (every_row_) return;
    const auto add = [this](std::uint32_t event) {
        if (shows_event(event)) rows_.push_back(event);
    };
    if (listed_) {
        std::for_each(listed_->begin(), listed_->end(), add);
    } else {
        for (std::uint32_t event = 0; event < dossier_.events.size(); ++event) add(event);
    }
}

Dossier MapModel::shown_dossier() const {
    Dossier shown = dossier_;
    shown.events.clear();
    for (std::size_t i = 0; i < dossier_.events.size(); ++i) {
        if (shows_event(i)) shown.events.push_back(dossier_.events[i]);
    }
    return shown;
}

}  // namespace dateline
