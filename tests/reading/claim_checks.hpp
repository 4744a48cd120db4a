/// What must hold of every claim, whatever text it was found in.
#pragma once

#include "dossier/dossier.hpp"
#include "text/utf8.hpp"

#include <string>

namespace dateline {

/// The first fault of a dossier's claims in words; empty when there is none.
inline std::string fault_in_claims(const Dossier& dossier) {
    for (const auto& claim : dossier.claims) {
        const CodePointIndex index{dossier.articles.at(claim.article).text};
        if (index.slice(claim.span) != claim.quote) return "quote: " + claim.quote;
        const ClaimEnd* other = claim.second_object ? &*claim.second_object : nullptr;
        for (const ClaimEnd* end : {&claim.subject, &claim.object, other}) {
            if (end == nullptr || end->quote.empty()) continue;
            if (end->mention && *end->mention >= dossier.mentions.size()) return "mention of: " + end->quote;
            for (const std::size_t place : end->candidates) {
                if (place >= dossier.places.size()) return "place of: " + end->quote;
            }
        }
        if (claim.length && !(claim.length->low <= claim.length->high)) return "length: " + claim.quote;
    }
    return "";
}

}  // namespace dateline
