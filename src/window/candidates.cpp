#include "window/candidates.hpp"

#include <algorithm>

namespace dateline {
namespace {

void add(std::vector<OtherCandidate>& found, const Candidate& candidate) {
    const auto same = std::find_if(found.begin(), found.end(),
                                   [&](const OtherCandidate& one) { return one.place == candidate.place; });
    if (same == found.end()) {
        found.push_back({candidate.place, candidate.score, candidate.reasons});
    } else if (same->score < candidate.score) {
        *same = {candidate.place, candidate.score, candidate.reasons};
    }
}

bool means(const Mention& mention, std::size_t place) {
    return mention.resolved() && mention.candidates.front().place == place;
}

}  // namespace

std::vector<OtherCandidate> other_candidates(const Dossier& dossier, std::size_t place) {
    std::vector<OtherCandidate> found;
    for (const Mention& mention : dossier.mentions) {
        if (!means(mention, place)) continue;
        for (const Candidate& candidate : mention.candidates) {
            if (candidate.place != place) add(found, candidate);
        }
        if (mention.overruled && mention.overruled->instead_of) {
            add(found, {*mention.overruled->instead_of, 0, {"the program's own choice"}});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.score > b.score; });
    return found;
}

const Overruling* overruling_of(const Dossier& dossier, std::size_t place) {
    for (const Mention& mention : dossier.mentions) {
        if (means(mention, place) && mention.overruled) return &*mention.overruled;
    }
    return nullptr;
}

}  // namespace dateline
