#include "gazetteer/gazetteer_file.hpp"
#include "gazetteer/layers.hpp"

#include "gazetteer/ranking.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <set>
#include <utility>

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

/// What a name that only begins with what was typed counts for, against one that is just that: "Erb" is
/// likelier Erbil than a village, but every Springfield comes before Springfield Gardens.
constexpr double weight_of_beginning = 0.75;

/// Places under the names they were found by, each once.
class Completions {
public:
    explicit Completions(const Gazetteer& gazetteer) : gazetteer_{gazetteer} {}

    /// The first of a name's hits, which are its likeliest.
    void add(std::span<const NameHit> hits, double weight, std::size_t limit) {
        for (const auto& hit : hits.first(std::min(limit, hits.size()))) {
            if (known_.insert(hit.place).second) matches_.push_back(match_of(hit, weight));
        }
    }

    /// The best of them.
    [[nodiscard]] std::vector<Match> take(std::size_t limit) {
        std::stable_sort(matches_.begin(), matches_.end(),
                         [](const Match& a, const Match& b) { return a.score > b.score; });
        if (matches_.size() > limit) matches_.resize(limit);
        return std::move(matches_);
    }

private:
    [[nodiscard]] Match match_of(const NameHit& hit, double weight) const {
        Evidence evidence;
        evidence.how = MatchHow::folded;
        evidence.name_kind = hit.kind;
        evidence.prior = gazetteer_.summary(hit.place).prior;
        Match match;
        match.number = hit.place;
        match.how = evidence.how;
        match.name_kind = hit.kind;
        match.score = weight * score_of(evidence);
        return match;
    }

    const Gazetteer& gazetteer_;
    std::set<PlaceNumber> known_;
    std::vector<Match> matches_;
};

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
    if (folded.empty()) return {};
    Completions found{*this};
    found.add(by_folded_name(folded), 1, limit);
    for (const auto& hits : hits_starting_with(folded, limit + more_names))
        found.add(hits, weight_of_beginning, limit);
    auto matches = found.take(limit);
    for (auto& match : matches) {
        match.place = place(match.number);
        match.matched_name = name_starting_with(*this, match.number, folded);
        match.reasons = {"a name starts with it"};
    }
    return matches;
}

}  // namespace dateline
