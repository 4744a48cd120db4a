/// What a person asks for, however they ask: by a panel, a key or a click on the map.
#pragma once

#include <cstddef>
#include <variant>
#include <vector>

namespace dateline {

/// Positions refer to the dossier, or to the scene on the map.
struct ChooseEvent {
    std::size_t event = 0;
};
struct ChooseClaim {
    std::size_t claim = 0;
};
struct ChooseObject {
    std::size_t object = 0;
};
struct CloseCard {};
struct FitEverything {};
struct Zoom {
    double factor = 1;  ///< about the middle of the map
};
struct ShowTab {
    enum class Tab { events, claims } tab = Tab::events;
};
struct ToggleKeys {};
struct Quit {};

using Action = std::variant<ChooseEvent, ChooseClaim, ChooseObject, CloseCard, FitEverything, Zoom, ShowTab,
                            ToggleKeys, Quit>;
using Actions = std::vector<Action>;

}  // namespace dateline
