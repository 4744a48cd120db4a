#include "gazetteer/gazetteer_file.hpp"

#include "gazetteer/ranking.hpp"
#include "text/folding.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// A short prefix is shared by a great many keys; these of the highest prior are looked at closely.
constexpr std::size_t keys_looked_at = 64;

std::vector<KeyRecord> likeliest(std::span<const KeyRecord> keys, std::size_t count) {
    std::vector<KeyRecord> best(std::min(count, keys.size()));
    std::partial_sort_copy(keys.begin(), keys.end(), best.begin(), best.end(),
                           [](const KeyRecord& a, const KeyRecord& b) { return a.prior > b.prior; });
    return best;
}

/// The stored name that begins with what was typed.
std::string name_starting_with(const Gazetteer& gazetteer, PlaceNumber place, std::string_view folded) {
    for (const auto& name : gazetteer.names(place)) {
        if (fold_name(name.text).starts_with(folded)) return std::string{name.text};
    }
    return {};
}

bool is_known(const std::vector<Match>& matches, PlaceNumber number) {
    return std::any_of(matches.begin(), matches.end(),
                       [number](const Match& m) { return m.number == number; });
}

}  // namespace

std::vector<Match> Gazetteer::complete(std::string_view typed, std::size_t limit) const {
    const auto folded = fold_name(typed);
    std::vector<Match> matches;
    if (folded.empty()) return matches;
    for (const auto& key : likeliest(file_->folded.starting_with(folded), keys_looked_at + limit)) {
        for (const auto& hit : file_->folded.hits_of(key)) {
            if (is_known(matches, hit.place)) continue;
            Evidence evidence;
            evidence.how = MatchHow::folded;
            evidence.name_kind = hit.kind;
            evidence.prior = summary(hit.place).prior;
            Match match;
            match.number = hit.place;
            match.how = evidence.how;
            match.name_kind = hit.kind;
            match.score = score_of(evidence);
            matches.push_back(match);
            break;
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match& a, const Match& b) { return a.score > b.score; });
    if (matches.size() > limit) matches.resize(limit);
    for (auto& match : matches) {
        match.place = place(match.number);
        match.matched_name = name_starting_with(*this, match.number, folded);
        match.reasons = {"a name starts with it"};
    }
    return matches;
}

}  // namespace dateline
