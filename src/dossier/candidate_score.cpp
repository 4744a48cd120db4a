#include "dossier/candidate_score.hpp"

namespace dateline {

double candidate_score(const Dossier& dossier, const ClaimEnd& end, std::size_t place) {
    if (!end.mention) return 0;
    for (const auto& candidate : dossier.mentions[*end.mention].candidates) {
        if (candidate.place == place) return candidate.score;
    }
    return 0;
}

}  // namespace dateline
