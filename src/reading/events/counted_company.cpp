#include "reading/events/counted_company.hpp"

#include "reading/events/event_words.hpp"
#include "reading/events/harm_counts.hpp"
#include "text/word_list.hpp"

#include <optional>

namespace dateline {
namespace {

/// The most words that may stand between "the" or a number and the person: "an Iraqi army officer".
constexpr std::size_t most_qualifiers = 3;

bool names_person(const SentenceView& view, std::size_t at) {
    constexpr auto persons = word_list(
        "pilot", "pilots", "passenger", "passengers", "driver", "drivers", "captain", "officer", "officers",
        "soldier", "soldiers", "trooper", "troopers", "guard", "guards", "civilian", "civilians", "person",
        "people", "child", "children", "boy", "boys", "girl", "girls", "mother", "father", "parents", "son",
        "sons", "daughter", "daughters", "brother", "brothers", "sister", "sisters", "baby", "infant",
        "toddler", "teenager", "teenagers", "student", "students", "teacher", "teachers", "worker", "workers",
        "nurse", "nurses", "doctor", "doctors", "journalist", "journalists", "bystander", "bystanders",
        "tourist", "tourists", "villager", "villagers", "fighter", "fighters", "militant", "militants",
        "rebel", "rebels", "attacker", "attackers", "assailant", "assailants", "bomber", "bombers", "sailor",
        "sailors", "fisherman", "commander", "commanders", "firefighter", "firefighters", "paramedic",
        "paramedics", "protester", "protesters", "policeman", "policemen", "policewoman", "gunman", "gunmen",
        "man", "men", "woman", "women", "crew", "farmer", "farmers", "resident", "residents", "security",
        "wife", "husband", "co-pilot", "conductor", "engineer", "engineers", "aid", "translator", "bodyguard",
        "bodyguards", "priest", "priests", "bishop", "imam", "cleric", "clerics", "lawyer", "mayor",
        "prosecutor", "judge", "reporter", "photographer", "nun", "nuns", "monk", "monks", "pupil", "pupils",
        "shopper", "shoppers", "worshipper", "worshippers", "migrant", "migrants", "climber", "climbers",
        "hiker", "hikers", "pilgrim", "pilgrims", "inmate", "inmates", "hostage", "hostages", "refugee",
        "refugees", "official", "officials", "medic", "medics", "spectator", "spectators", "pedestrian",
        "pedestrians", "cyclist", "cyclists", "motorcyclist", "miner", "miners");
    const LaidName* name = view.name_over(at);  // "two Turks"
    return view.is_any(at, persons) || (name != nullptr && view.is_demonym(*name));
}

/// Behind the head of the person or persons whose phrase goes on at `at`; nothing when none is named.
std::optional<std::size_t> end_of_persons(const SentenceView& view, std::size_t at) {
    for (std::size_t head = at; head <= at + most_qualifiers; ++head) {
        if (names_person(view, head) && !names_person(view, head + 1)) return head + 1;
        const bool qualifies = view.is_lower_word(head) || view.name_over(head) != nullptr;
        if (!qualifies || view.is_any(head, {"and", "of", "in", "were", "was"})) return std::nullopt;
    }
    return std::nullopt;
}

/// "a civilian", "her two children": what stands behind "and", or before it.
struct Company {
    std::size_t end = 0;
    double number = 0;
};
std::optional<Company> company_at(const SentenceView& view, std::size_t at) {
    const bool owned = view.is_any(at, {"his", "her", "their", "its"});
    const auto number = count_at(view, owned ? at + 1 : at);
    if (number && number->low == number->high && number->low > 0) {
        const auto end = end_of_persons(view, number->end);
        return end ? std::optional{Company{*end, number->low}} : std::nullopt;
    }
    const bool both = view.is(at, "both");
    if (!both && !owned && !view.is_any(at, {"a", "an", "the", "another"})) return std::nullopt;
    const auto end = end_of_persons(view, at + 1);
    const bool several =
        end && !both && view.text(*end - 1).ends_with('s');  // "the guards": nobody knows how many
    return end && !several ? std::optional{Company{*end, both ? 2.0 : 1.0}} : std::nullopt;
}

bool begins_phrase_of_harmed(const SentenceView& view, std::size_t at) {
    return at == view.begin() || view.is_any(at - 1, {"“", "\"", ",", "that", "said"}) ||
           harm_at(view, at - 1).has_value();
}

/// "the pilot and | 18 passengers": the one before the number.
void join_before(const SentenceView& view, WrittenCount& count) {
    std::size_t conjunction = count.begin;
    if (view.is_any(conjunction - 1, {"his", "her", "their", "its"})) --conjunction;
    if (!view.is(conjunction - 1, "and")) return;
    --conjunction;
    for (std::size_t back = 2; back <= most_qualifiers + 2 && conjunction >= view.begin() + back; ++back) {
        const std::size_t at = conjunction - back;
        const auto company = company_at(view, at);
        if (!company || company->end != conjunction || !begins_phrase_of_harmed(view, at)) continue;
        count.begin = at;
        count.low += company->number;
        count.high += company->number;
        return;
    }
}

/// "killed two men and a woman at the market | was wounded".
bool has_own_fate(const SentenceView& view, std::size_t from) {
    constexpr std::size_t reach = 8;
    for (std::size_t at = from; at <= from + reach && view.has(at) && !view.is_mark(at); ++at) {
        if (view.is_any(at, {"who", "when", "after", "as", "that", "and"})) return false;
        if (is_passive_verb(view, at) || harm_at(view, at) || view.is_any(at, {"survived", "escaped", "has"}))
            return true;
    }
    return false;
}

/// "Two policemen | and a civilian", as long as all of them came to the same harm.
void join_behind(const SentenceView& view, WrittenCount& count) {
    const auto persons = end_of_persons(view, count.end);
    if (!persons || !view.is(*persons, "and")) return;
    const auto company = company_at(view, *persons + 1);
    if (!company) return;
    const bool harmed_before = count.begin > view.begin() && harm_at(view, count.begin - 1).has_value();
    const std::size_t next = company->end;
    const bool harmed_behind =
        is_passive_verb(view, next) || view.is_any(next, {"have", "had"}) || harm_at(view, next).has_value();
    if (harmed_before ? has_own_fate(view, next) : !harmed_behind) return;
    count.end = company->end;
    count.low += company->number;
    count.high += company->number;
}

}  // namespace

WrittenCount with_company(const SentenceView& view, WrittenCount count) {
    if (count.high == 0 || !view.opens_somewhere(Opening::harm)) return count;
    join_before(view, count);
    join_behind(view, count);
    return count;
}

}  // namespace dateline
