/// Where "local time" is local.
#pragma once

#include "reading/sentence_view.hpp"

#include <span>

namespace dateline {

/**
 * The place whose clock a sentence reads: one in the country in which the article puts things most often ("in
 * Iraq", "at Al Asad", "Iraqi bases"), named as near as can be, with a known time zone if any is. Null when
 * the article puts nothing anywhere.
 */
[[nodiscard]] const LaidName* clock_place(const SentenceView& sentence, const SentenceView& article,
                                          std::span<const LaidName> names);

/// "Xinhua news agency", "according to Xinhua": who reports is not where it happens.
[[nodiscard]] bool is_source(const SentenceView& view, const LaidName& name);

}  // namespace dateline
