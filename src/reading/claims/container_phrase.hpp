/// Phrases for what holds a place: "northern Iraq", "the Anbar province".
#pragma once

#include "reading/claims/place_phrase.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// "northern Iraq", "the Anbar province", "the Kurdish-controlled region of northern Iraq". Nothing for an
/// edge ("the Iraqi border") or for what says too little to be tested ("the north of the country").
[[nodiscard]] std::optional<PlacePhrase> container_at(const SentenceView& view, std::size_t at);

/// Whether a name cuts that of a division short, as nobody does but behind a comma: "Rockford, Wash."
[[nodiscard]] bool is_short_form(const SentenceView& view, const LaidName& name);

}  // namespace dateline
