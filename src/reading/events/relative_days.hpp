/// Days that are told by how far they are from another: "yesterday", "last week", "two days earlier".
#pragma once

#include "reading/events/written_day.hpp"
#include "reading/sentence_view.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/// The days named here by their distance from the day of publication: "yesterday", "overnight", "three days
/// ago".
[[nodiscard]] std::optional<WrittenDays> relative_days_at(const SentenceView& view, std::size_t at,
                                                          std::chrono::local_days published);

/// The days named here by their distance from a day that was told before: "two days earlier", "the previous
/// night", "a day later".
[[nodiscard]] std::optional<WrittenDays> days_from_told_at(const SentenceView& view, std::size_t at,
                                                           std::chrono::local_days told);

/// The days of what follows "two days after" or "a week before", whose "after" or "before" stands at
/// `opener`: counted from the day of what came two days later. Nothing when no number of days is told.
[[nodiscard]] std::optional<WrittenDays> days_beside(const SentenceView& view, std::size_t opener,
                                                     std::chrono::local_days main);

/// Whether either, or a feast ("New Year's Eve"), may begin with the word.
[[nodiscard]] bool begins_relative_days(std::string_view word);

}  // namespace dateline
