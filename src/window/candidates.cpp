#include "window/candidates.hpp"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t most_namesakes = 12;

void add(std::vector<OtherCandidate>& found, OtherCandidate candidate) {
    const auto same = std::find_if(found.begin(), found.end(), [&](const OtherCandidate& one) {
        return one.place.id == candidate.place.id;
    });
    if (same == found.end()) {
        found.push_back(std::move(candidate));
    } else if (same->score < candidate.score) {
        *same = std::move(candidate);
    }
}

bool means(const Mention& mention, std::size_t place) {
    return mention.resolved() && mention.candidates.front().place == place;
}

/// The program's own choice first, then whatever else has the name.
void add_rejected(std::vector<OtherCandidate>& found, const Dossier& dossier, const Mention& mention,
                  Namesakes& namesakes) {
    if (mention.overruled->instead_of)
        add(found, {dossier.places[*mention.overruled->instead_of], 1, {"the program's own choice"}});
    for (const Match& match : namesakes.of(mention.quote))
        add(found, {match.place, match.score, match.reasons});
}

}  // namespace

const std::vector<Match>& Namesakes::of(const std::string& name) {
    const auto [known, is_new] = known_.try_emplace(name);
    if (is_new) {
        SearchOptions options;
        options.limit = most_namesakes;
        known->second = gazetteer_.find(name, options);
    }
    return known->second;
}

std::vector<OtherCandidate> other_candidates(const Dossier& dossier, std::size_t place,
                                             Namesakes& namesakes) {
    std::vector<OtherCandidate> found;
    for (const Mention& mention : dossier.mentions) {
        if (!means(mention, place)) continue;
        if (mention.overruled) add_rejected(found, dossier, mention, namesakes);
        for (const Candidate& candidate : mention.candidates)
            add(found, {dossier.places[candidate.place], candidate.score, candidate.reasons});
    }
    std::erase_if(found, [&](const auto& one) { return one.place.id == dossier.places[place].id; });
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
