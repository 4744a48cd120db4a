#include "reading/events/event_counts.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/events/count_interval.hpp"
#include "reading/events/event_reality.hpp"
#include "reading/events/event_words.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace dateline {
namespace {

/// How many words may stand between a number and what is counted: "two Iraqi military bases".
constexpr std::size_t noun_reach = 6;

struct HarmWord {
    std::string_view word;
    std::string_view what;
};
constexpr auto harm_words = std::to_array<HarmWord>(
    {{"killed", "killed"},         {"dead", "killed"},         {"died", "killed"},
     {"deaths", "killed"},         {"fatalities", "killed"},   {"killing", "killed"},
     {"wounded", "wounded"},       {"injured", "wounded"},     {"hurt", "wounded"},
     {"wounding", "wounded"},      {"injuring", "wounded"},    {"injuries", "wounded"},
     {"perished", "killed"},       {"drowned", "killed"},      {"missing", "missing"},
     {"casualties", "casualties"}, {"casualty", "casualties"}, {"victims", "casualties"},
     {"bodies", "killed"},         {"corpses", "killed"},      {"kills", "killed"},
     {"injures", "wounded"},       {"wounds", "wounded"},      {"abducted", "abducted"},
     {"kidnapped", "abducted"}});

std::optional<std::string_view> harm_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::harm)) return std::nullopt;
    const auto here = [&](const HarmWord& harm) { return view.is(at, harm.word); };
    return std::ranges::find_if(harm_words, here)->what;
}

bool stops_phrase(const SentenceView& view, std::size_t at) {
    const bool mark = view.is_mark(at) && !view.is_any(at, {"“", "”", "\"", "-"});
    return mark || view.is_number(at) ||
           view.is_any(at, {"at", "against", "in", "on", "that", "and", "with", "for", "to", "by", "of"});
}

/// " (Iraq)" for "no Iraqi casualties" or "no victims among the Iraqi forces": whose they are.
std::string group_in(const SentenceView& view, std::size_t begin, std::size_t end) {
    for (const LaidName& name : view.names()) {
        if (name.begin < begin || name.end > end || view.place(name) == nullptr) continue;
        const std::string& country = view.place(name)->country_name;
        if (!country.empty()) return " (" + country + ")";
    }
    return {};
}

std::string harmed_group(const SentenceView& view, std::size_t number_end, std::size_t harm) {
    const std::string before = group_in(view, number_end, harm + 1);
    if (!before.empty()) return before;
    std::size_t end = harm + 1;
    if (!view.is_any(end, {"among", "of"})) return {};
    while (view.has(end) && end < harm + noun_reach && !view.is_mark(end)) ++end;
    return group_in(view, harm, end);
}

/// "launched", "hit" or "intercepted" when the word at `at` says so of weapons.
std::optional<std::string_view> fate_told_at(const SentenceView& view, std::size_t at) {
    if (view.is_any(at, {"intercepted", "downed", "shot"})) return "intercepted";
    if (view.is_any(at, {"landed", "fell", "exploded"})) return "hit";
    const auto trigger = trigger_word_at(view, at);
    if (!trigger) return std::nullopt;
    if (trigger->sense == TriggerSense::sending) return "launched";
    const bool hits = trigger->sense == TriggerSense::hitting && !view.is(at, "targeting");
    return hits ? std::optional<std::string_view>{"hit"} : std::nullopt;
}

/// Behind "rockets launched from Gaza landed": whether what was launched is then said to have come down.
bool comes_down_behind(const SentenceView& view, const EventClauses& clauses, std::size_t sent) {
    constexpr std::size_t reach = 8;
    for (std::size_t at = sent + 1; at <= sent + reach && view.has(at); ++at) {
        if (view.is_mark(at) || !clauses.in(clauses.clause_of(sent), at)) return false;
        if (view.is_any(at, {"landed", "fell", "hit", "struck", "slammed"})) return true;
    }
    return false;
}

/// What the word nearest to the weapons says of them; "launched" when the clause says nothing.
std::string_view fate_of_weapons(const SentenceView& view, const EventClauses& clauses,
                                 const WrittenCount& count) {
    constexpr std::size_t reach = 10;
    const std::size_t clause = clauses.clause_of(count.begin);
    for (std::size_t step = 1; step <= reach; ++step) {
        for (const std::size_t at : {count.begin - step, count.end + step - 1}) {
            if (!view.has(at) || !clauses.in(clause, at)) continue;
            const auto fate = fate_told_at(view, at);
            if (!fate) continue;
            const bool participle = at > count.begin && weapon_at(view, at - 1);
            if (participle && *fate == "launched" && comes_down_behind(view, clauses, at)) return "hit";
            return *fate;
        }
    }
    return "launched";
}

/// "22 missiles hit the base killing …", "Trajectory 12 crashed, killing …": what the number stands for is
/// passed before the harm is named.
bool passes_to_another(const SentenceView& view, std::size_t at) {
    const auto trigger = trigger_word_at(view, at);
    return weapon_at(view, at) ||
           (trigger && (trigger->sense == TriggerSense::hitting || trigger->sense == TriggerSense::sending));
}

/// "the death toll from the Kano blast has risen to 41", "put the number of dead at nine": the number comes
/// last.
bool ends_death_toll(const SentenceView& view, std::size_t number) {
    constexpr std::size_t reach = 16;  // tokens
    bool leads = false;                // "to 41", "at nine"
    for (std::size_t back = 1; back <= reach && number >= view.begin() + back; ++back) {
        const std::size_t at = number - back;
        leads = leads ||
                view.is_any(at, {"to", "at", "is", "was", "of", "reached", "reaches", "passed", "surpassed"});
        if (view.is(at, "toll")) return leads && at > view.begin() && view.is_any(at - 1, {"death", "the"});
        if (view.is(at, "number") && view.is(at + 1, "of")) {
            const std::size_t dead = at + 2 + (view.is(at + 2, "the") ? 1 : 0);
            return leads && view.is_any(dead, {"dead", "deaths", "killed", "fatalities"});
        }
        if (view.is_mark(at) || view.is_number(at)) return false;
    }
    return false;
}

/// "claimed the lives of 12 miners", "12 miners lost their lives".
bool names_lives_apart(const SentenceView& view, const WrittenCount& count) {
    if (count.begin >= view.begin() + 4 && view.phrase(count.begin - 3, "the lives of") > 0)
        return view.is_any(count.begin - 4, {"claimed", "claiming", "cost", "costing", "took", "taking"});
    for (std::size_t at = count.end; at < count.end + noun_reach && !stops_phrase(view, at); ++at) {
        if (view.phrase(at, "lost their lives") > 0) return true;
    }
    return false;
}

/// "claimed 12 lives", "12 lives were lost".
bool counts_lives(const SentenceView& view, const WrittenCount& count) {
    if (names_lives_apart(view, count)) return true;
    if (!view.is(count.end, "lives")) return false;
    const bool claimed = count.begin > view.begin() &&
                         view.is_any(count.begin - 1, {"claimed", "claiming", "cost", "costing", "took"});
    return claimed || view.phrase(count.end + 1, "were lost") > 0 || view.phrase(count.end + 1, "lost") > 0;
}

/// Behind ", among them 14 children," and ", including a nurse,": `at` itself when no such part of those
/// counted is named there.
std::size_t after_part(const SentenceView& view, std::size_t at) {
    constexpr std::size_t longest = 12;  // tokens
    const bool part =
        view.is(at, ",") && (view.is_any(at + 1, {"including", "most", "many", "mostly"}) ||
                             view.phrase(at + 1, "among them") > 0 || view.phrase(at + 2, "of them") > 0 ||
                             view.phrase(at + 2, "of whom") > 0);
    if (!part) return at;
    for (std::size_t end = at + 2; end < at + longest && view.has(end); ++end) {
        if (view.is(end, ",")) return end + 1;
    }
    return at;
}

/// "at least 80 killed", "15 people were wounded", "killed at least 80 soldiers".
std::optional<std::string> harm_counted(const SentenceView& view, const WrittenCount& count) {
    if (counts_lives(view, count) || ends_death_toll(view, count.begin)) return "killed";
    std::size_t reach = count.end + noun_reach;
    for (std::size_t at = count.end; at < reach && view.has(at); ++at) {
        if (const auto harm = harm_at(view, at))
            return std::string{*harm} + harmed_group(view, count.end, at);
        const std::size_t behind = after_part(view, at);
        reach += behind - at;
        at = behind;
        if (stops_phrase(view, at) || passes_to_another(view, at)) break;
    }
    std::size_t before = count.begin;
    while (before > view.begin() && view.is_any(before - 1, {"“", "\"", "another", "all"})) --before;
    if (before >= view.begin() + 3 && view.phrase(before - 3, "a family of") > 0) before -= 3;
    const auto harm = before > view.begin() ? harm_at(view, before - 1) : std::nullopt;
    if (!harm || *harm == "casualties") return std::nullopt;
    std::size_t end = count.end;
    while (end < count.end + noun_reach && view.has(end) && !stops_phrase(view, end)) ++end;
    return std::string{*harm} + group_in(view, count.end, end);
}

std::optional<std::string> thing_counted(const SentenceView& view, const EventClauses& clauses,
                                         const WrittenCount& count) {
    std::size_t begin = count.end;
    if (view.phrase(begin, "of the") > 0 && view.is_number(begin + 2)) begin += 3;  // "40 of the 51 drones"
    for (std::size_t at = begin; at < begin + noun_reach && view.has(at); ++at) {
        if (const auto weapon = weapon_at(view, at)) {
            const auto next = trigger_word_at(view, at + 1);
            if (next && next->sense == TriggerSense::deed) return std::nullopt;  // "two missile attacks"
            return weapon->plural + " " + std::string{fate_of_weapons(view, clauses, count)};
        }
        if (noun_class(view, at) == NounClass::site) return std::string{sites_attacked};
        if (stops_phrase(view, at)) return std::nullopt;
    }
    return std::nullopt;
}

bool may_begin_count(const SentenceView& view, std::size_t at) {
    return view.opens(at, Opening::count) || view.opens(at, Opening::number) ||
           view.opens(at, Opening::hedge);
}

/// "among them 14 children", "three, two of them women": part of what was counted before.
bool counts_a_part(const SentenceView& view, const WrittenCount& count) {
    const std::size_t at = count.begin;
    const bool led = at > view.begin() && view.is_any(at - 1, {"including", "them", "whom"});
    return (led && !view.is(at - 1, "them")) || (led && at >= view.begin() + 2 && view.is(at - 2, "among")) ||
           view.phrase(count.end, "of them") > 0 || view.phrase(count.end, "of whom") > 0;
}

bool refers_back(const SentenceView& view, std::size_t at) {
    if (at >= view.begin() + 3 && view.phrase(at - 2, "of the") > 0 && view.is_number(at - 3)) return false;
    return at > view.begin() &&
           view.is_any(at - 1, {"the", "these", "those", "both", "whether", "if", "any"});
}

/// "there are casualties": one at least, without a number.
std::optional<WrittenCount> existence_at(const SentenceView& view, std::size_t at) {
    const bool exists = view.phrase(at, "there are") > 0 || view.phrase(at, "there were") > 0;
    if (!exists || !view.is_any(at + 2, {"casualties", "victims", "deaths"})) return std::nullopt;
    return WrittenCount{at, at + 2, 1, std::numeric_limits<double>::infinity(), false};
}

/// "denied that anyone was hurt": none.
std::optional<WrittenCount> denied_harm_at(const SentenceView& view, std::size_t at) {
    constexpr std::size_t reach = 3;
    if (!view.is_any(at, {"anyone", "anybody"})) return std::nullopt;
    for (std::size_t back = 1; back <= reach && at >= view.begin() + back; ++back) {
        if (is_denial_verb(view, at - back)) return WrittenCount{at, at + 1, 0, 0, false};
    }
    return std::nullopt;
}

Count as_count(const SentenceView& view, const WrittenCount& written, std::string what) {
    Count count;
    count.what = std::move(what);
    count.low = written.low;
    count.high = written.high;
    count.low_open = written.low_open;
    std::size_t end = written.end;
    while (end < written.end + noun_reach && view.has(end) && !stops_phrase(view, end) &&
           !view.is_mark(end) && !weapon_at(view, end) && !harm_at(view, end) &&
           noun_class(view, end) != NounClass::site) {
        ++end;
    }
    const bool named = weapon_at(view, end) || harm_at(view, end) || noun_class(view, end) == NounClass::site;
    count.span = view.span(written.begin, named ? end + 1 : written.end);
    count.quote = view.reading().index.slice(count.span);
    return count;
}

void attribute(const SentenceView& view, std::size_t at, const KnownSources& sources, Count& count) {
    const SaidBy said = source_of(view, at);
    count.attribution = sources.full_name(said);
    count.via = said.via;
    count.caveat = caveat_in(view);
}

}  // namespace

bool tells_of_harm(std::string_view word) {
    static constexpr auto words = opening_words(harm_words, [](const HarmWord& row) { return row.word; });
    return words.has(word);
}

bool tells_of_toll(std::string_view word) {
    return same_word(word, "toll") || same_word(word, "lives");
}

bool begins_count(std::string_view word) {
    return same_word(word, "there") || stands_for_count(word);
}

std::vector<ClauseCount> counts_in(const SentenceView& view, const EventClauses& clauses,
                                   const KnownSources& sources) {
    std::vector<ClauseCount> counts;
    for (std::size_t at = view.begin(); at < view.end(); ++at) {
        if (!may_begin_count(view, at)) continue;
        const std::size_t clause = clauses.clause_of(at);
        auto written = existence_at(view, at);
        if (!written) written = denied_harm_at(view, at);
        if (!written) written = count_at(view, at);
        if (!written || refers_back(view, at) || counts_a_part(view, *written) ||
            clauses.hypothetical(clause))
            continue;
        auto what = harm_counted(view, *written);
        if (!what && written->high > 0) what = thing_counted(view, clauses, *written);
        if (!what) continue;
        Count count = as_count(view, *written, *std::move(what));
        attribute(view, at, sources, count);
        counts.push_back({clause, std::move(count)});
        at = written->end - 1;
    }
    return counts;
}

}  // namespace dateline
