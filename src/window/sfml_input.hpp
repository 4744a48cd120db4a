/// SFML's events as ours.
#pragma once

#include "window/input.hpp"

#include <optional>

namespace sf {
class Event;
}

namespace dateline {

/// Nothing for events that mean nothing here (joysticks, control characters typed).
[[nodiscard]] std::optional<InputEvent> input_from(const sf::Event& event);

}  // namespace dateline
