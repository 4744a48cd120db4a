#include "gazetteer/gazetteer_file.hpp"
#include "gazetteer/layers.hpp"

#include "gazetteer/ranking.hpp"
#include "text/folding.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// More than asked for, since places of several names and less telling kinds of name come among them.
constexpr std::size_t more_names = 32;

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

std::vector<std::span<const NameHit>> Gazetteer::hits_starting_with(std::string_view folded,
                                                                    std::size_t count) const {
    if (layers_) return layers_->starting_with(folded, count);
    std::vector<std::span<const NameHit>> found;
    for (const auto& name : file_->folded.starting_with(folded, count)) found.push_back(name.hits);
    return found;
}

std::vector<Match> Gazetteer::complete(std::string_view typed, std::size_t limit) const {
    const auto folded = fold_name(typed);
    std::vector<Match> matches;
    if (folded.empty()) return matches;
    for (const auto& hits : hits_starting_with(folded, limit + more_names)) {
        for (const auto& hit : hits) {
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
