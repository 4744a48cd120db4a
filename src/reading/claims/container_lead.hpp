/// The words that lead from a place to what it lies in.
#pragma once

#include "reading/sentence_view.hpp"

#include <cstddef>

namespace dateline {

/**
 * Where ", in France's" before the container of "Tignes, in France's Savoie region" begins, and so " lies in"
 * of "Agadez lies in Niger", ", a hilltop town in the" of "Chasiv Yar, a hilltop town in the Donetsk region"
 * and ", the capital of" of "Makhachkala, the capital of Dagestan": the head, if there is one, ends there.
 * The container's own begin when nothing leads to it.
 */
[[nodiscard]] std::size_t lead_begin(const SentenceView& view, const LaidName& container);

}  // namespace dateline
