/// What else a name may mean.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"

#include <map>
#include <string>
#include <vector>

namespace dateline {

/// A place that the names of another place may mean as well.
struct OtherCandidate {
    Place place;
    double score = 0;  ///< the best of all its mentions, 0 to 1
    std::vector<std::string> reasons;
};

/// What names may mean by the gazetteer alone, looked up once.
class Namesakes {
public:
    explicit Namesakes(const Gazetteer& gazetteer) : gazetteer_{gazetteer} {}
    [[nodiscard]] const std::vector<Match>& of(const std::string& name);

private:
    const Gazetteer& gazetteer_;
    std::map<std::string, std::vector<Match>> known_;
};

/// Every other candidate of the mentions that mean this place, the likeliest first, each once. Where a person
/// has decided, the dossier keeps no candidates: they are the name's namesakes.
[[nodiscard]] std::vector<OtherCandidate> other_candidates(const Dossier& dossier, std::size_t place,
                                                           Namesakes& namesakes);

/// What the program itself chose where a person's overrides prevail, and any mention so overruled; null when
/// no name of this place is.
[[nodiscard]] const Overruling* overruling_of(const Dossier& dossier, std::size_t place);

}  // namespace dateline
