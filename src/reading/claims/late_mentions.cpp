#include "reading/claims/late_mentions.hpp"

#include "gazetteer/generic_words.hpp"
#include "reading/claims/claim_ends.hpp"
#include "reading/claims/proper_nouns.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <string>
#include <utility>

namespace dateline {
namespace {

/// Longer runs of capitals are no names of places.
constexpr std::size_t longest_name_bytes = 40;
/// What is left of the belief in a place when a namesake lies in a country that the article speaks of.
constexpr double share_elsewhere = 0.5;

bool may_be_name(const std::string& quote) {
    return !quote.empty() && quote.size() <= longest_name_bytes && quote.front() >= 'A' &&
           quote.front() <= 'Z';
}

/// Whether a place bears the name, with or without its generic word. Searching for names that are merely like
/// it takes longer than reading the sentence, and what is like it is not meant.
bool is_name(const std::string& quote, const Gazetteer& gazetteer) {
    const std::string folded = fold_name(quote);
    if (!gazetteer.by_folded_name(folded).empty()) return true;
    const auto bare = without_generic_word(folded);
    return bare && !gazetteer.by_folded_name(bare->name).empty();
}

/// "Shika nuclear power plant" is no town called Shika: the word that was left out names another kind.
bool is_of_another_kind(const std::string& quote, const Match& match) {
    const auto bare = without_generic_word(fold_name(quote));
    if (!bare || bare->generic == nullptr || bare->generic->kinds.empty()) return false;
    return fold_name(match.matched_name) == bare->name && !fits(*bare->generic, match.place.kind);
}

/// "The Serbian city" is a description: its words are no name of its own.
bool has_demonym(const SentenceView& view, const WordRun& run) {
    return std::ranges::any_of(view.names(), [&](const LaidName& name) {
        return name.begin >= run.begin && name.end <= run.end && view.is_demonym(name);
    });
}

}  // namespace

ClaimEnd LateMentions::end_of(const SentenceView& view, const PlacePhrase& phrase) {
    ClaimEnd end = claim_end(view, phrase);
    if (names_a_road(view, phrase.run.begin, phrase.run.end)) return end;
    if (phrase.run.name == nullptr && has_demonym(view, phrase.run)) return end;
    look_up(end);
    if (!end.mention) look_up_tail(view, phrase.run, end);
    return end;
}

void LateMentions::look_up_tail(const SentenceView& view, const WordRun& run, ClaimEnd& end) {
    std::size_t begin = run.end;
    while (begin > run.begin && (view.is_capitalised(begin - 1) || view.is(begin - 1, "-"))) --begin;
    const bool described = begin > run.begin && begin < run.end && view.is_lower_word(begin - 1);
    if (run.name != nullptr || !described) return;
    ClaimEnd tail = claim_end(view, WordRun{begin, run.end, nullptr});
    look_up(tail);
    end.mention = tail.mention;
    end.candidates = std::move(tail.candidates);
}

void LateMentions::look_up(ClaimEnd& end) {
    if (end.mention || !may_be_name(end.quote) || !is_name(end.quote, reading_.gazetteer)) return;
    Mention mention;
    mention.article = reading_.article;
    mention.span = end.span;
    mention.quote = end.quote;
    for (const auto& match : reading_.gazetteer.find(end.quote)) {
        if (match.how > MatchHow::folded || is_of_another_kind(end.quote, match)) continue;
        auto reasons = match.reasons;
        reasons.emplace_back("named by a claim");
        mention.candidates.push_back(
            {place_index(reading_.dossier, match.place), match.score, std::move(reasons)});
        end.candidates.push_back(mention.candidates.back().place);
    }
    if (mention.candidates.empty()) return;
    prefer_countries_spoken_of(mention, end);
    end.mention = reading_.dossier.mentions.size() + found_.size();
    found_.push_back(std::move(mention));
}

void LateMentions::prefer_countries_spoken_of(Mention& mention, ClaimEnd& end) {
    const auto& places = reading_.dossier.places;
    if (!countries_) {
        countries_.emplace();
        const auto& mentions = reading_.dossier.mentions;
        for (std::size_t i = reading_.first_mention; i < mentions.size(); ++i) {
            const auto& candidates = mentions[i].candidates;
            if (!candidates.empty()) countries_->insert(places[candidates.front().place].country);
        }
    }
    const auto spoken_of = [&](std::size_t place) { return countries_->contains(places[place].country); };
    const auto others =
        std::stable_partition(mention.candidates.begin(), mention.candidates.end(),
                              [&](const Candidate& candidate) { return spoken_of(candidate.place); });
    if (others == mention.candidates.begin()) return;
    for (auto other = others; other != mention.candidates.end(); ++other) other->score *= share_elsewhere;
    std::stable_partition(end.candidates.begin(), end.candidates.end(), spoken_of);
}

void LateMentions::merge(std::vector<Claim>& claims) {
    if (found_.empty()) return;
    auto& mentions = reading_.dossier.mentions;
    std::move(found_.begin(), found_.end(), std::back_inserter(mentions));
    const std::size_t first = reading_.first_mention;

    std::vector<std::size_t> order(mentions.size() - first);
    std::iota(order.begin(), order.end(), first);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return mentions[a].span.begin < mentions[b].span.begin;
    });
    std::vector<Mention> sorted;
    std::vector<std::size_t> new_position(mentions.size());
    for (const std::size_t old : order) {
        new_position[old] = first + sorted.size();
        sorted.push_back(std::move(mentions[old]));
    }
    std::move(sorted.begin(), sorted.end(), mentions.begin() + static_cast<std::ptrdiff_t>(first));
    for (auto& claim : claims) {
        for (auto* end : {&claim.subject, &claim.object}) {
            if (end->mention) end->mention = new_position[*end->mention];
        }
        if (auto& other = claim.second_object; other && other->mention) {
            other->mention = new_position[*other->mention];
        }
    }
}

}  // namespace dateline
