#include "reading/events/harm_counts.hpp"

#include "reading/events/counted_phrase.hpp"
#include "reading/events/event_words.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

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
     {"kidnapped", "abducted"},    {"kill", "killed"},         {"wound", "wounded"},
     {"injure", "wounded"},        {"die", "killed"}});

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

/// "killed 40 head of cattle", "12 horses died".
bool counts_animals(const SentenceView& view, std::size_t noun) {
    constexpr auto animals = word_list(
        "horse", "horses", "dog", "dogs", "cat", "cats", "cow", "cows", "cattle", "deer", "bears", "birds",
        "chickens", "hens", "sheep", "goats", "pets", "elk", "whale", "whales", "pigs", "hogs", "poultry",
        "fish", "livestock", "animals", "camels", "elephants", "dolphins", "turkeys", "calves");
    if (view.phrase(noun, "head of") > 0) return true;
    for (std::size_t at = noun; at < noun + 3 && view.is_lower_word(at); ++at) {
        if (view.is_any(at, animals)) return true;
    }
    return false;
}

/// "Two explosions killed": they are what killed, unlike "two explosion victims".
bool does_harm_itself(const SentenceView& view, std::size_t at) {
    return view.text(at).ends_with("s") &&
           view.is_any(at + 1, {"killed", "kill", "have", "wounded", "injured", "left", "wound", "injure"});
}

/// "22 missiles hit the base killing …", "Trajectory 12 crashed, killing …": what the number stands for is
/// passed before the harm is named.
bool passes_to_another(const SentenceView& view, std::size_t at) {
    const auto trigger = trigger_word_at(view, at);
    return weapon_at(view, at) ||
           (trigger && (trigger->sense == TriggerSense::hitting || trigger->sense == TriggerSense::sending ||
                        does_harm_itself(view, at)));
}

/// "the death toll from the Kano blast has risen to 41", "put the number of dead at nine": the number comes
/// last.
bool ends_death_toll(const SentenceView& view, std::size_t number) {
    constexpr std::size_t reach = 16;  // tokens
    bool leads = false;                // "to 41", "at nine"
    for (std::size_t back = 1; back <= reach && number >= view.begin() + back; ++back) {
        const std::size_t at = number - back;
        leads = leads || view.is_any(at, {"to", "at", "is", "was", "of", "reached", "reaches", "passed",
                                          "surpassed", "hits", "tops"});
        if (view.is(at, "toll"))
            return leads && at > view.begin() &&
                   (view.is_any(at - 1, {"death", "the"}) || trigger_word_at(view, at - 1));
        if (view.is(at, "number") && view.is(at + 1, "of")) {
            const std::size_t dead = at + 2 + (view.is(at + 2, "the") ? 1 : 0);
            return leads && view.is_any(dead, {"dead", "deaths", "killed", "fatalities"});
        }
        const bool date = view.opens(at - 1, Opening::day) && view.is_capitalised(at - 1);  // "April 6"
        if (view.is_mark(at) || (view.is_number(at) && !date)) return false;
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

}  // namespace

std::optional<std::string_view> harm_at(const SentenceView& view, std::size_t at) {
    if (!view.opens(at, Opening::harm)) return std::nullopt;
    const auto here = [&](const HarmWord& harm) { return view.is(at, harm.word); };
    return std::ranges::find_if(harm_words, here)->what;
}

/// "Floods kill 12", but not "plotted to kill 12".
bool is_told(const SentenceView& view, std::size_t harm) {
    constexpr std::size_t reach = 3;
    if (!view.is_any(harm, {"kill", "wound", "injure", "die"})) return true;
    for (std::size_t back = 1; back <= reach && harm >= view.begin() + back; ++back) {
        if (is_unreal_word(view, harm - back) || view.is_any(harm - back, {"did", "do", "does"}))
            return false;
    }
    return true;
}

/// "at least 80 killed", "15 people were wounded", "killed at least 80 soldiers".
std::optional<std::string> harm_counted(const SentenceView& view, const WrittenCount& count) {
    if (counts_animals(view, count.end)) return std::nullopt;
    if (counts_lives(view, count) || ends_death_toll(view, count.begin)) return "killed";
    if (view.is_any(count.end,
                    {"year", "years", "month", "months", "week", "weeks", "day", "days", "hours", "minutes"}))
        return std::nullopt;  // "died 15 years ago"
    std::size_t reach = count.end + noun_reach;
    std::size_t first = count.end;
    if (view.is(first, "of") && view.is_any(first + 1, {"our", "their", "his", "her", "its", "my"}))
        first += 2;
    for (std::size_t at = first; at < reach && view.has(at); ++at) {
        if (view.phrase(at, "to death") > 0) return "killed" + harmed_group(view, count.end, at + 1);
        const auto harm = harm_at(view, at);
        if (harm && is_told(view, at) && !view.is_any(at, {"kill", "wound", "injure"}))
            return std::string{*harm} + harmed_group(view, count.end, at);
        const std::size_t behind = after_part(view, at);
        if (behind > at) {
            reach += behind - at;
            at = behind - 1;
            continue;
        }
        if (stops_phrase(view, at) || passes_to_another(view, at)) break;
    }
    std::size_t before = count.begin;
    while (before > view.begin() && view.is_any(before - 1, {"“", "\"", "another", "all"})) --before;
    if (before >= view.begin() + 3 && view.phrase(before - 3, "a family of") > 0) before -= 3;
    // "the bodies of nine sailors"
    if (before >= view.begin() + 2 && view.is(before - 1, "of") &&
        view.is_any(before - 2, {"bodies", "deaths"}))
        --before;
    const auto harm = before > view.begin() ? harm_at(view, before - 1) : std::nullopt;
    if (!harm || *harm == "casualties" || !is_told(view, before - 1)) return std::nullopt;
    std::size_t end = count.end;
    while (end < count.end + noun_reach && view.has(end) && !stops_phrase(view, end)) ++end;
    return std::string{*harm} + group_in(view, count.end, end);
}

bool tells_of_harm(std::string_view word) {
    static constexpr auto words = opening_words(harm_words, [](const HarmWord& row) { return row.word; });
    return words.has(word);
}

bool tells_of_toll(std::string_view word) {
    return same_word(word, "toll") || same_word(word, "lives");
}

}  // namespace dateline
