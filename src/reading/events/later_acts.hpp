/// What people did after a deed, which has its own place and day: they fled, stood trial, were mourned.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/// Whether a place whose preposition stands at `lead` is where somebody went or what came after the trigger:
/// "abducted her and drove to Woodbridge", "accused of stabbing a man opened in Cairo".
[[nodiscard]] bool is_elsewhere_by(const SentenceView& view, std::size_t trigger, std::size_t lead);

/// Whether the day at `day` is of what came after: "victims of the crash were remembered on Wednesday".
[[nodiscard]] bool is_later_by(const SentenceView& view, std::size_t trigger, std::size_t day);

}  // namespace dateline
