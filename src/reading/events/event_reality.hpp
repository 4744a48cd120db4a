/// Whether what a word tells of has happened: not what may, will or must not, was only rehearsed, or is
/// denied.
#pragma once

#include "reading/events/event_clauses.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace dateline {

enum class Reality {
    happened,
    denied,  ///< somebody says that it did not
    unreal,  ///< planned, threatened, rehearsed, prevented, imagined, asked about
};

/// Of the trigger word at `at`.
[[nodiscard]] Reality reality_of(const SentenceView& view, const EventClauses& clauses, std::size_t at);

}  // namespace dateline
