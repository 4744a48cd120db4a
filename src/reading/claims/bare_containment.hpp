/// Containment told of places that are no names of their own: "the Iraqi bases at Irbil", "the Al Asad air
/// base in western Iraq" when Al Asad is unknown.
#pragma once

#include "reading/claims/containment_grammar.hpp"
#include "reading/sentence_view.hpp"

#include <optional>
#include <vector>

namespace dateline {

/**
 * "two Iraqi military bases at Al-Assad and Irbil". An adjective of nationality before a base tells its owner
 * as well as its place ("the U.S. base at Al-Assad"); where the place lies elsewhere only the owner can be
 * meant, and nothing is claimed.
 */
void national_sites(const SentenceView& view, const LaidName& adjective, std::vector<Containment>& found);

/// "the Al Asad air base in western Iraq", when Al Asad is not known for a name: the noun says that it is a
/// place.
[[nodiscard]] std::optional<Containment> unknown_site(const SentenceView& view, const LaidName& container);

/// "Split is located in southern Croatia", when the name that opens the sentence was taken for a word.
[[nodiscard]] std::optional<Containment> unknown_located(const SentenceView& view, const LaidName& container);

/// "Kayah, a state in eastern Myanmar", when Kayah is not known for a name.
[[nodiscard]] std::optional<Containment> unknown_described(const SentenceView& view,
                                                           const LaidName& container);

}  // namespace dateline
