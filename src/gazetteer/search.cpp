#include "gazetteer/search.hpp"

#include "base/error.hpp"
#include "gazetteer/name_script.hpp"
#include "geodesy/geodesic_line.hpp"
#include "text/folding.hpp"
#include "text/printable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// "Iraq's" and "Paris'" without what makes them owners.
std::string_view without_possessive(std::string_view name) {
    for (const std::string_view ending : {"'s", "\u2019s", "s'", "s\u2019"}) {
        if (!name.ends_with(ending)) continue;
        return name.substr(0, name.size() - ending.size() + (ending.front() == 's' ? 1 : 0));
    }
    return name;
}

/// Whether no letter of it is a small one.
bool is_in_capitals(std::string_view name) {
    return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

Search::Search(const Gazetteer& gazetteer, const SearchOptions& options)
    : gazetteer_{gazetteer}, options_{options} {
    if (options.in.empty()) return;
    containers_.emplace(options.in, container_to_search(gazetteer, options.in));
    in_ = container_named(options.in);
}

std::vector<Match> Search::run(std::string_view name) {
    const Wanted whole{fold_name(name), nullptr, {}, MatchHow::folded};
    if (whole.folded.empty()) return {};
    is_in_capitals_ = is_in_capitals(name);
    look_for(whole);
    const auto part = split_at_commas(name);
    if (!part.containers.empty()) look_for(part);
    if (candidates_.empty()) {
        if (const auto owner = without_possessive(name); owner != name) return run(owner);
    }
    if (candidates_.empty()) look_for_bare_name(part);
    if (candidates_.empty()) look_for_trailing_container(whole.folded);
    if (candidates_.empty()) look_for_latin(name, whole.folded);
    if (candidates_.empty()) look_for_near_spellings(part.folded);
    return best(name);
}

void Search::look_for_latin(std::string_view name, const std::string& folded) {
    const auto latin = latin_fold(name);
    if (latin == folded) return;
    look_for({latin, nullptr, {}, MatchHow::loose});
    if (!candidates_.empty()) return;
    if (const auto bare = without_generic_word(folded)) {
        look_for({latin_fold(bare->name), bare->generic, {}, MatchHow::loose});
    }
    // Chinese letters sound alike too often for a slip of the reading to mean anything.
    if (candidates_.empty() && script_of(name) != "Hani") look_for_near_spellings(latin);
}

void Search::look_for(const Wanted& wanted) {
    add(gazetteer_.by_folded_name(wanted.folded), wanted.how, wanted.folded, wanted);
    const auto loose = loose_key(wanted.folded);
    // Names that share so short a key have nothing to do with each other.
    constexpr std::size_t shortest = 3;
    if (loose.size() < shortest || (loose.size() == shortest && !candidates_.empty())) return;
    add(gazetteer_.by_loose_key(loose), MatchHow::loose, loose, wanted);
}

void Search::look_for_bare_name(Wanted wanted) {
    // "The Province of Anbar" has two generic words; more are part of a name.
    for (int words = 0; words < 2 && candidates_.empty(); ++words) {
        auto bare = without_generic_word(wanted.folded);
        if (!bare) return;
        wanted.folded = std::move(bare->name);
        if (wanted.generic == nullptr || wanted.generic->kinds.empty()) wanted.generic = bare->generic;
        look_for(wanted);
    }
}

void Search::look_for_trailing_container(std::string_view folded) {
    // "Islamic Republic of Iran" is as long as they get.
    constexpr int most_words = 5;
    auto space = folded.rfind(' ');
    for (int words = 1; words <= most_words && space != std::string_view::npos && space > 0; ++words) {
        const auto* container = container_named(folded.substr(space + 1));
        if (container != nullptr && container->may_be_division()) {
            look_for({std::string{folded.substr(0, space)}, nullptr, {container}});
        }
        if (!candidates_.empty()) return;
        space = folded.rfind(' ', space - 1);
    }
}

void Search::look_for_near_spellings(const std::string& folded) {
    const Wanted anywhere{folded, nullptr, {}, MatchHow::folded};
    add(gazetteer_.by_folded_name(folded), MatchHow::fuzzy, folded, anywhere);
    // Whatever filters leave out, more of the nearest names may take the place of.
    constexpr std::size_t more_for_filters = 1000;
    const bool is_filtered = in_ != nullptr || options_.kind || options_.box || options_.within;
    for (const auto& near :
         gazetteer_.by_near_name(folded, is_filtered ? more_for_filters : options_.limit)) {
        add(near.hits, MatchHow::fuzzy, near.folded, anywhere, near.edits);
    }
}

void Search::add(std::span<const NameHit> hits, MatchHow how, const std::string& key, const Wanted& wanted,
                 int edits) {
    for (const auto& hit : hits) {
        if (hit.kind == NameKind::code && (!is_in_capitals_ || how != MatchHow::folded)) continue;
        const auto summary = gazetteer_.summary(hit.place);
        if (!is_allowed(hit.place, summary, wanted)) continue;
        Candidate candidate{hit.place, evidence_of(hit, summary, wanted), key, 0};
        candidate.evidence.how = how;
        candidate.evidence.edits = edits;
        candidate.score = score_of(candidate.evidence);
        const auto [known, is_new] = candidates_.try_emplace(hit.place, candidate);
        if (!is_new && known->second.score < candidate.score) known->second = candidate;
    }
}

Evidence Search::evidence_of(const NameHit& hit, const PlaceSummary& summary, const Wanted& wanted) const {
    Evidence evidence;
    evidence.name_kind = hit.kind;
    evidence.prior = summary.prior;
    if (options_.near) evidence.distance_to_near = shortest_line(*options_.near, summary.point).length;
    if (wanted.generic != nullptr) {
        evidence.generic_word = wanted.generic->words;
        evidence.generic_word_fits = fits(*wanted.generic, summary.kind);
    }
    if (!wanted.containers.empty()) evidence.container = wanted.containers.front()->text();
    if (wanted.containers.empty() && in_ != nullptr) evidence.container = in_->text();
    return evidence;
}

bool Search::is_allowed(PlaceNumber number, const PlaceSummary& facts, const Wanted& wanted) const {
    if (options_.kind && facts.kind != *options_.kind) return false;
    if (options_.box && !options_.box->contains(facts.point)) return false;
    if (options_.near && options_.within &&
        shortest_line(*options_.near, facts.point).length > *options_.within) {
        return false;
    }
    if (in_ != nullptr && !in_->contains(number)) return false;
    const auto& containers = wanted.containers;
    return std::all_of(containers.begin(), containers.end(), [number](const Container* container) {
        return container != nullptr && container->contains(number);
    });
}

Search::Wanted Search::split_at_commas(std::string_view name) {
    Wanted wanted;
    auto comma = std::min(name.find(','), name.size());
    wanted.folded = fold_name(name.substr(0, comma));
    while (comma < name.size()) {
        name.remove_prefix(comma + 1);
        comma = std::min(name.find(','), name.size());
        const auto text = trimmed(name.substr(0, comma));
        if (!text.empty()) wanted.containers.push_back(container_named(text));
    }
    return wanted;
}

const Container* Search::container_named(std::string_view text) {
    auto known = containers_.find(text);
    if (known == containers_.end()) {
        known = containers_.emplace(std::string{text}, Container::named(gazetteer_, text)).first;
    }
    return known->second ? &*known->second : nullptr;
}

std::vector<Match> Search::best(std::string_view name) const {
    std::vector<Candidate> ranked;
    for (const auto& [number, candidate] : candidates_) ranked.push_back(candidate);
    const auto better = [](const auto& a, const auto& b) {
        return std::pair{b.score, a.number} < std::pair{a.score, b.number};
    };
    // Only names at the top are compared character by character; a few more, since that may reorder them.
    constexpr std::size_t a_few = 10;
    const auto kept = std::min(ranked.size(), options_.limit + a_few);
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept), ranked.end(),
                      better);
    ranked.resize(kept);
    std::vector<Match> matches;
    for (auto& candidate : ranked) matches.push_back(match_from(std::move(candidate), name));
    std::sort(matches.begin(), matches.end(), better);
    if (matches.size() > options_.limit) matches.resize(options_.limit);
    return matches;
}

Match Search::match_from(Candidate candidate, std::string_view name) const {
    Match match;
    match.number = candidate.number;
    auto& evidence = candidate.evidence;
    const auto written = trimmed(name.substr(0, name.find(',')));
    for (const auto& stored : gazetteer_.names(candidate.number)) {
        const bool same = stored.text == written || stored.text == name;
        if (same && evidence.how == MatchHow::folded) evidence.how = MatchHow::exact;
        if (!same && !match.matched_name.empty()) continue;
        const auto folded = fold_name(stored.text);
        if (same || folded == candidate.key || loose_key(folded) == candidate.key) {
            match.matched_name = stored.text;
        }
        if (same) break;
    }
    match.how = evidence.how;
    match.edits = evidence.edits;
    match.name_kind = evidence.name_kind;
    match.score = score_of(evidence);
    match.place = gazetteer_.place(candidate.number);
    match.reasons = reasons_of(evidence, match.place);
    match.government_of = gazetteer_.government_named_by(candidate.number);
    return match;
}

}  // namespace dateline
