/// Years as the time of a happening.
#pragma once

#include "reading/events/written_day.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// "in 1990", "in the 2014 war", "the 2016 bombing": the whole year.
[[nodiscard]] std::optional<WrittenDays> whole_year_at(const SentenceView& view, std::size_t at);

}  // namespace dateline
