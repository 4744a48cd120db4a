/// What keys ask for.
#pragma once

#include "window/actions.hpp"
#include "window/input.hpp"

#include <optional>

namespace dateline {

/// What a key's meaning depends on.
struct KeyContext {
    SideTab tab = SideTab::events;
    SideTab list_tab = SideTab::events;  ///< that a tool gives way to
    ProjectionKind projection = ProjectionKind::web_mercator;
};

/// A letter, digit or sign; capitals mean the same as small letters. The key of an open tool closes it.
[[nodiscard]] std::optional<Action> action_of(char32_t typed, const KeyContext& context);

/// Together with Control.
[[nodiscard]] std::optional<Action> action_with_control(Key key);

}  // namespace dateline
