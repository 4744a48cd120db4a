#include "reading/claims/claim_subject.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/noun_phrase.hpp"

#include <algorithm>
#include <string_view>

namespace dateline {
namespace {

/// Words that an apposition or a description may run to.
constexpr std::size_t longest_description = 8;
/// Capitalised at the beginning of a sentence, and no names.
constexpr std::string_view no_names[] = {
    "their",  "our",    "his",     "her",       "its",      "my",        "the",     "a",        "an",
    "this",   "that",   "these",   "those",     "it",       "he",        "she",     "we",       "they",
    "i",      "you",    "there",   "another",   "what",     "which",     "who",     "in",       "on",
    "at",     "some",   "both",    "one",       "and",      "but",       "january", "february", "march",
    "april",  "may",    "june",    "july",      "august",   "september", "october", "november", "december",
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday",    "saturday"};
/// Tokens, about three sentences: how far "the base" may point back.
constexpr std::size_t antecedent_reach = 120;
/// Tokens from the article's first in which its dateline stands.
constexpr std::size_t dateline_reach = 30;
/// Tokens after "About 100 miles west of Baghdad" in which its subject is named.
constexpr std::size_t inverted_reach = 14;

bool is_wide(const Place& place) {
    switch (place.kind) {
        case PlaceKind::country:
        case PlaceKind::admin1:
        case PlaceKind::admin2:
        case PlaceKind::region:
        case PlaceKind::continent:
            return true;
        default:
            return false;
    }
}

/// "LONDON — About 300 miles": a dash before a capital ends a dateline, and links nothing.
bool ends_dateline(const SentenceView& view, std::size_t dash) {
    return view.is_any(dash, {"–", "—", "-", "--", ":"}) && view.is_capitalised(dash + 1);
}

std::size_t before_links(const SentenceView& view, std::size_t at) {
    while (at > view.begin() && !ends_dateline(view, at - 1) &&
           (is_link(view, at - 1) || view.is_any(at - 1, {"\"", "”", "“", ")"}))) {
        --at;
    }
    return at;
}

/// "Al Asad air base": the common nouns after a name belong to it.
std::size_t before_generic_nouns(const SentenceView& view, std::size_t at) {
    for (int skipped = 0; skipped < 3 && at > view.begin(); ++skipped, --at) {
        const bool generic = noun_class(view, at - 1) != NounClass::none ||
                             view.is_any(at - 1, {"air", "military", "naval", "area", "army"});
        if (!generic || view.name_over(at - 1) != nullptr) break;
    }
    return at;
}

bool usable(const SubjectQuestion& question, const LaidName* name) {
    if (name == nullptr || !question.view.is_place(*name) || name == question.object) return false;
    if (std::find(question.taken.begin(), question.taken.end(), name) != question.taken.end()) return false;
    if (question.object == nullptr) return true;
    const Place* here = question.view.place(*name);
    const Place* object = question.view.place(*question.object);
    return here == nullptr || object == nullptr || here->id != object->id;
}

std::optional<WordRun> name_before(const SubjectQuestion& question, std::size_t at) {
    const std::size_t end = before_generic_nouns(question.view, before_links(question.view, at));
    const LaidName* name = question.view.name_until(end);
    // "a Houston suburb" is no Houston
    const bool describes =
        name != nullptr && name->begin > 0 && question.view.is_any(name->begin - 1, {"a", "an"});
    if (name == nullptr || describes) return std::nullopt;
    name = head_of_chain(question.view, name);
    if (!usable(question, name)) return std::nullopt;
    return WordRun{name->begin, name->end, name};
}

/// "Erbil" of "Erbil, the capital of the region and 320 km north of": an apposition goes on behind its "and".
/// So does a predicate: "Malakal is a town in Upper Nile and is 680 km south of".
std::optional<WordRun> joined_subject(const SubjectQuestion& question) {
    constexpr std::size_t reach = 14;
    const SentenceView& view = question.view;
    const std::size_t end = before_links(view, question.begin);
    if (end == view.begin() || !view.is(end - 1, "and")) return std::nullopt;
    for (std::size_t at = end - 1; at > view.begin() && end - at < reach; --at) {
        const bool apposed = view.is(at, ",") && view.is_any(at + 1, {"the", "a", "an", "which"});
        if (apposed || view.is_any(at, {"is", "was", "lies", "sits", "stands"}))
            return name_before(question, at);
        if (view.is_mark(at) && !view.is(at, "-")) return std::nullopt;
    }
    return std::nullopt;
}

/// Where a description that ends here begins: at its article. Nothing when no article is near.
std::optional<std::size_t> description_begin(const SentenceView& view, std::size_t end) {
    bool owned = false;
    for (std::size_t at = end; at > view.begin() && end - at < longest_description;) {
        --at;
        if (view.is_any(at, {"a", "an", "the", "this", "that"}))
            return at + 1 < end ? std::optional{at} : std::nullopt;
        if (view.is_any(at, {"'s", "’s"})) {
            owned = true;
            continue;
        }
        // "Finland's northern hub"
        if (owned && view.is_capitalised(at) && view.is_any(at - 1, {",", "–", "—"})) return at;
        const bool inside = view.is_lower_word(at) || view.is_any(at, {"-", "\"", "”"}) ||
                            view.is_number(at) || view.name_over(at) != nullptr || view.is_capitalised(at);
        const bool closed =
            view.is_any(at, {"in", "at", "on", "to", "from", "near", "and", "by", "said", "with"});
        if (!inside || closed) return std::nullopt;
    }
    return std::nullopt;
}

NounClass last_noun(const SentenceView& view, std::size_t begin, std::size_t end) {
    for (std::size_t at = end; at > begin; --at) {
        const NounClass noun = noun_class(view, at - 1);
        if (noun != NounClass::none) return noun;
    }
    return NounClass::none;
}

/// "This town" is the one whose name opens the article; `description` itself when none does.
WordRun dateline_place(const SubjectQuestion& question, NounClass noun, WordRun description) {
    if (question.article_names.empty()) return description;
    const LaidName& first = question.article_names.front();
    const Place* place = question.view.place(first);
    const bool opens = first.begin < dateline_reach && place != nullptr && may_be_called(*place, noun);
    return opens && usable(question, &first) ? WordRun{first.begin, first.end, &first} : description;
}

/// Past "once" and "now" of "Edirne, once the capital", back to the comma.
std::size_t before_time_word(const SentenceView& view, std::size_t at) {
    const bool time = view.is_any(at - 1, {"once", "now", "formerly", "long", "then", "also", "still"});
    return time && at > view.begin() + 1 ? at - 1 : at;
}

/// "Al Asad" of "Al Asad, a base".
std::optional<WordRun> apposed_name(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    const auto described = description_begin(view, before_links(view, question.begin));
    if (!described) return std::nullopt;
    const std::size_t begin = before_time_word(view, *described);
    const bool apposed =
        begin > view.begin() && view.is_any(begin - 1, {",", "–", "—", "-", "(", "is", "was"});
    if (!apposed) return std::nullopt;
    if (auto name = name_before(question, begin)) return name;
    // "Tikrit, the ruler's home town", when Tikrit was taken for no name
    const WordRun unknown = unknown_name_before(view, begin);
    const NounClass noun = last_noun(view, *described, before_links(view, question.begin));
    const bool place = (noun == NounClass::settlement || noun == NounClass::site) &&
                       unknown.begin < unknown.end && !names_a_road(view, unknown.begin, unknown.end);
    return place ? std::optional{unknown} : std::nullopt;
}

/// "the base", "a restaurant": descriptions in place of a name.
std::optional<WordRun> described_before(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    if (auto name = apposed_name(question)) return name;
    const std::size_t end = before_links(view, question.begin);
    const auto begin = description_begin(view, end);
    if (!begin) return std::nullopt;
    const NounClass noun = last_noun(view, *begin, end);
    if (noun == NounClass::none) return std::nullopt;
    if (view.is(*begin, "this")) return dateline_place(question, noun, {*begin, end, nullptr});
    if (view.is_any(*begin, {"the", "that"})) {
        if (const LaidName* name = antecedent(question, *begin, noun))
            return WordRun{name->begin, name->end, name};
    }
    return WordRun{*begin, end, nullptr};
}

/// "It is 20 miles from": the place spoken of last. An event that "was centered" somewhere is no place.
std::optional<WordRun> pronoun_before(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    const std::size_t at = before_links(view, question.begin);
    if (at == view.begin() || !view.is(at - 1, "it")) return std::nullopt;
    for (std::size_t link = at; link < question.begin; ++link) {
        if (view.is_any(link, {"centered", "centred", "found"})) return std::nullopt;
    }
    for (const NounClass noun : {NounClass::site, NounClass::settlement}) {
        if (const LaidName* name = antecedent(question, at - 1, noun))
            return WordRun{name->begin, name->end, name};
    }
    return std::nullopt;
}

/// "Akuressa" in "Akuressa, in Matara district", when only Matara is known; else empty.
WordRun unknown_head(const SentenceView& view, const WordRun& container) {
    const std::size_t at = container.begin;
    const Place* place = container.name != nullptr ? view.place(*container.name) : nullptr;
    const bool wide =
        place != nullptr && (place->kind == PlaceKind::admin1 || place->kind == PlaceKind::country);
    if (wide && at > view.begin() && view.is(at - 1, ",") && view.is_capitalised(at - 2)) {
        // "Port Fourchon" in "Port Fourchon, Louisiana"
        return unknown_name_before(view, at - 1);
    }
    const bool division = noun_class(view, container.end) == NounClass::division;
    if (!division || !view.is(at - 1, "in") || !view.is(at - 2, ",")) return {};
    return unknown_name_before(view, at - 1);
}

bool speaks(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"said", "says", "say", "told", "tells", "reported", "reports", "announced",
                            "wrote", "added", "claimed", "confirmed", "according", "believe", "believed"});
}

/// Whether a verb of place belongs to the name that ends at `from`: no noun of the verb's own, as the troops
/// of "in Vilnius, troops were", stands before it.
bool is_said_of(const SentenceView& view, std::size_t from, std::size_t verb) {
    if (verb == from || view.is_mark(verb - 1)) return true;
    if (view.name_over(verb - 1) != nullptr) return true;
    return noun_class(view, verb - 1) != NounClass::none ||
           view.is_any(verb - 1, {"which", "that", "also", "itself", "still", "and"});
}

/// Whether what stands between a name and the measure says of the name where it is: "Erbil is not", "Hit
/// lies 90 miles west of Baghdad and". A speech verb, or another subject's verb, ends the hold of the name.
bool reaches(const SentenceView& view, std::size_t from, std::size_t to) {
    bool said = false;
    for (std::size_t at = from; at < to; ++at) {
        if (speaks(view, at)) return false;
        const bool finite =
            view.is_any(at, {"is", "was", "are", "were", "lies", "lie", "lay", "sits", "stands", "isn't",
                             "isn’t", "wasn't", "wasn’t", "would", "has", "had"});
        if (!finite) continue;
        if (!is_said_of(view, from, at)) return false;
        said = true;
    }
    return said;
}

/// The nearest name before that the measure is said of; null when it may be said of something else.
const LaidName* nearest_before(const SubjectQuestion& question) {
    const auto names = question.view.names();
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (name->end > question.begin) continue;
        const LaidName* head = head_of_chain(question.view, &*name);
        if (!usable(question, head)) continue;
        if (reaches(question.view, name->end, question.begin)) return head;
    }
    return nullptr;
}

const LaidName* first_after(const SubjectQuestion& question) {
    for (const auto& name : question.view.names()) {
        if (name.begin >= question.end + inverted_reach) break;
        // "half a mile from the palace, in Moscow, a car": that is where the palace is
        const bool places_object = name.begin == question.end + 2 && question.view.is(question.end, ",") &&
                                   question.view.is(question.end + 1, "in");
        if (name.begin >= question.end && !places_object && usable(question, &name)) return &name;
    }
    return nullptr;
}

/// A pronoun names nothing; a thing does.
bool is_thing(const SentenceView& view, const WordRun& run) {
    const bool pronoun = run.end == run.begin + 1 && view.is_any(run.begin, no_names);
    return run.begin < run.end && !pronoun;
}

/// "a restaurant on White Street about a mile east of": a road runs on, so what stands on it is located.
/// After a comma the measure is the road's own: that spot of it.
bool is_way_of_a_thing(const SentenceView& view, const WordRun& road, std::size_t measure) {
    if (road.begin == view.begin() || view.is_any(measure - 1, {",", "(", "–", "—"})) return false;
    const bool along = view.is_any(road.begin - 1, {"on", "off", "along", "of", "down"});
    return along && names_a_road(view, road.begin, road.end);
}

/// "A restaurant" of "A restaurant on Main Street"; empty when the clause is built otherwise.
WordRun thing_on_way(const SentenceView& view, const WordRun& road) {
    for (const WordRun& run : {clause_subject(view, road.begin), thing_before(view, road.begin - 1)}) {
        if (is_thing(view, run)) return run;
    }
    return {};
}

/// What the measure says where it is, without naming a place: "a 2003 pickup", "the body".
WordRun unnamed_thing(const SubjectQuestion& question) {
    const std::size_t end = before_links(question.view, question.begin);
    for (const WordRun& run : {thing_before(question.view, end), thing_at(question.view, question.begin),
                               clause_subject(question.view, question.begin)}) {
        if (is_thing(question.view, run)) return run;
    }
    return {};
}

FoundSubject subject_at_unknown(const SubjectQuestion& question, const WordRun& unknown) {
    const SentenceView& view = question.view;
    if (!names_a_road(view, unknown.begin, unknown.end)) return {unknown};
    if (unknown.begin > view.begin() && view.is(unknown.begin - 1, "on")) {
        if (auto run = name_before(question, unknown.begin - 1)) return {*run};
    }
    if (is_way_of_a_thing(view, unknown, question.begin)) {
        if (const WordRun thing = thing_on_way(view, unknown); thing.begin < thing.end) return {thing, false};
    }
    return {unknown};
}

}  // namespace

WordRun unknown_name_before(const SentenceView& view, std::size_t at) {
    const std::size_t end = before_generic_nouns(view, before_links(view, at));
    std::size_t begin = end;
    while (begin > view.begin() && view.name_over(begin - 1) == nullptr &&
           (view.is_capitalised(begin - 1) || (view.is_number(begin - 1) && view.is_capitalised(begin - 2)) ||
            (begin < end && view.is(begin - 1, "-")) ||
            (begin < end && view.is_any(begin - 1, {"'s", "’s"}) && view.is_capitalised(begin - 2)))) {
        --begin;
    }
    while (begin < end && (view.is_any(begin, no_names) || view.is_number(begin))) ++begin;
    return {begin, end, nullptr};
}

const LaidName* head_of_chain(const SentenceView& view, const LaidName* name) {
    while (true) {
        const Place* place = view.place(*name);
        const bool wide =
            (place != nullptr && is_wide(*place)) || noun_class(view, name->end) == NounClass::division;
        if (!wide) return name;
        std::size_t at = name->begin;
        while (at > view.begin() && (view.is_any(at - 1, {",", "in", "the"}) || part_at(view, at - 1))) --at;
        const LaidName* before = at < name->begin ? view.name_until(before_generic_nouns(view, at)) : nullptr;
        if (before == nullptr || !view.is_place(*before)) return name;
        name = before;
    }
}

const LaidName* antecedent(const SubjectQuestion& question, std::size_t before, NounClass noun) {
    const auto& names = question.article_names;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        if (name->end > before) continue;
        if (before - name->end > antecedent_reach) return nullptr;
        const Place* place = question.view.place(*name);
        if (place != nullptr && may_be_called(*place, noun) && usable(question, &*name)) return &*name;
    }
    return nullptr;
}

std::optional<WordRun> adjacent_subject(const SubjectQuestion& question) {
    if (auto run = name_before(question, question.begin)) return run;
    if (auto run = apposed_name(question)) return run;
    const WordRun unknown = unknown_name_before(question.view, question.begin);
    const bool place =
        unknown.begin < unknown.end && !names_a_road(question.view, unknown.begin, unknown.end);
    return place ? std::optional{unknown} : std::nullopt;
}

FoundSubject find_subject(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    if (auto run = name_before(question, question.begin)) {
        if (is_way_of_a_thing(view, *run, question.begin)) {
            if (const WordRun thing = thing_on_way(view, *run); thing.begin < thing.end)
                return {thing, false};
        }
        const WordRun head = unknown_head(view, *run);
        return {head.begin < head.end ? head : *run};
    }
    const WordRun unknown = unknown_name_before(view, question.begin);
    if (unknown.begin < unknown.end) return subject_at_unknown(question, unknown);
    if (auto run = joined_subject(question)) return {*run};
    if (auto run = described_before(question)) return {*run};
    if (auto run = pronoun_before(question)) return {*run};
    if (const LaidName* name = nearest_before(question)) return {{name->begin, name->end, name}};
    if (question.begin <= view.begin() + 2) {
        if (const LaidName* name = first_after(question)) return {{name->begin, name->end, name}};
    }
    return {unnamed_thing(question), false};
}

}  // namespace dateline
