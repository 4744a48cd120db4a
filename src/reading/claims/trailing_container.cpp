#include "reading/claims/trailing_container.hpp"

#include <algorithm>
#include <string>

namespace dateline {
namespace {

/// Whether the codes let a place lie in a division or a country: what is not known may be.
bool codes_allow(const Place& inner, const Place& outer) {
    if (!inner.country.empty() && !outer.country.empty() && inner.country != outer.country) return false;
    return outer.kind != PlaceKind::admin1 || inner.admin1.empty() || inner.admin1 == outer.name;
}

/// The distance whose object is the containment's subject; null when there is none.
const Claim* distance_from(const Claim& containment, std::span<const Claim> claims) {
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const Claim& claim) {
        return claim.kind == ClaimKind::distance && !claim.subject.candidates.empty() &&
               claim.object.mention && claim.object.mention == containment.subject.mention;
    });
    return found != claims.end() ? &*found : nullptr;
}

}  // namespace

void reattach_trailing_containers(const Dossier& dossier, const CodePointIndex& text,
                                  std::span<Claim> claims) {
    for (Claim& claim : claims) {
        if (claim.kind != ClaimKind::containment || claim.subject.candidates.empty()) continue;
        const Claim* distance = distance_from(claim, claims);
        if (distance == nullptr || claim.object.candidates.empty()) continue;
        const Place& outer = dossier.places[claim.object.candidates.front()];
        const Place& told = dossier.places[distance->subject.candidates.front()];
        const bool both = codes_allow(dossier.places[claim.subject.candidates.front()], outer);
        // "428 km from Chennai in the west of Tamil Nadu": of two in one state, the part is the teller's
        if (!codes_allow(told, outer) || (both && !claim.object.part)) continue;
        claim.subject = distance->subject;
        claim.span.begin = std::min(distance->span.begin, claim.span.begin);
        claim.quote = std::string{text.slice(claim.span)};
    }
}

}  // namespace dateline
