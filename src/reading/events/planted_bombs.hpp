/// Bombs that somebody planted or carried, unlike those that fall from aircraft.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Whether "bombing" or "bombings" at `at` is of such a bomb: "twin bombings outside a stadium", but not "the
/// Israeli bombing", "the bombing of Gaza", "jets have been bombing".
[[nodiscard]] bool is_planted_bombing(const SentenceView& view, std::size_t at);

/// Whether somebody with such a bomb struck: "bombers", but not "U.S. bombers".
[[nodiscard]] bool is_bomber_on_foot(const SentenceView& view, std::size_t at);

}  // namespace dateline
