/// What the person is looking at.
#pragma once

#include "geo/place.hpp"
#include "window/actions.hpp"

#include <variant>

namespace dateline {

struct NothingChosen {
    friend bool operator==(NothingChosen, NothingChosen) = default;
};

/// A place that was searched for, whether or not an article names it.
struct FoundChosen {
    Place place;
    friend bool operator==(const FoundChosen& a, const FoundChosen& b) { return a.place.id == b.place.id; }
};

/// At most one thing at a time; its card is open.
using Selection = std::variant<NothingChosen, ChooseEvent, ChooseClaim, ChooseObject, FoundChosen>;

[[nodiscard]] inline bool is_event(const Selection& selection, std::size_t event) {
    const auto* chosen = std::get_if<ChooseEvent>(&selection);
    return chosen != nullptr && chosen->event == event;
}
[[nodiscard]] inline bool is_claim(const Selection& selection, std::size_t claim) {
    const auto* chosen = std::get_if<ChooseClaim>(&selection);
    return chosen != nullptr && chosen->claim == claim;
}

}  // namespace dateline
