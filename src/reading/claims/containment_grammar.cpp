#include "reading/claims/containment_grammar.hpp"

#include "reading/claims/claim_subject.hpp"
#include "reading/claims/claim_words.hpp"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// 0 for points, then what holds them: wider is greater.
int width_rank(PlaceKind kind) noexcept {
    switch (kind) {
        case PlaceKind::air_base:
        case PlaceKind::airport:
        case PlaceKind::military_site:
        case PlaceKind::site:
            return 0;
        case PlaceKind::populated_place:
            return 1;
        case PlaceKind::admin2:
            return 2;
        case PlaceKind::admin1:
            return 3;
        case PlaceKind::country:
            return 5;
        case PlaceKind::region:
        case PlaceKind::island:
        case PlaceKind::desert:
            return 4;
        case PlaceKind::continent:
            return 6;
        default:
            return -1;  // seas, rivers, mountains: "in" means something else there
    }
}

bool lies_in(const SentenceView& view, const LaidName& inner, const LaidName& outer) {
    const Place* subject = view.place(inner);
    const Place* container = view.place(outer);
    return subject != nullptr && container != nullptr && may_lie_in(subject->kind, container->kind);
}

/// Nouns that may stand between a name and its "in": "Al Asad air base in Anbar".
std::size_t after_generic_nouns(const SentenceView& view, std::size_t at) {
    while (noun_class(view, at) != NounClass::none || view.is_any(at, {"air", "military"})) ++at;
    return at;
}

/// "northern Iraq", "the Anbar province", "the Kurdish-controlled region of northern Iraq".
std::optional<PlacePhrase> container_at(const SentenceView& view, std::size_t at) {
    auto phrase = place_phrase_at(view, at);
    if (!phrase || phrase->run.name == nullptr || phrase->border) return std::nullopt;
    // "in the north of the country" says too little to be tested
    if (view.is_demonym(*phrase->run.name) || view.is_reference(*phrase->run.name)) return std::nullopt;
    return phrase;
}

/// "Erbil, Iraq" is no claim in a list ("Iran, Iraq and Syria") or after an opening ("In Mosul, Iran said").
std::optional<Containment> comma_statement(const SentenceView& view, const LaidName& name) {
    if (!view.is(name.end, ",")) return std::nullopt;
    const auto part = part_at(view, name.end + 1);
    const LaidName* outer = view.name_from(name.end + 1 + (part ? part->tokens : 0));
    if (outer == nullptr || !view.is_place(*outer) || !lies_in(view, name, *outer)) return std::nullopt;
    const Place& container = *view.place(*outer);
    if (container.kind != PlaceKind::country && container.kind != PlaceKind::admin1) return std::nullopt;
    const std::size_t next = outer->end;
    const bool list = view.is_any(next, {"and", "or", "&"});
    const bool opening =
        name.begin == view.begin() + 1 && view.is_any(view.begin(), {"in", "at", "from", "near"});
    const bool verb =
        view.is_lower_word(next) && !view.is_any(next, {"in", "on", "at", "to", "by", "for", "from"});
    if (list || (opening && verb)) return std::nullopt;
    return Containment{
        name.begin,
        outer->end,
        {name.begin, name.end, &name},
        {{name.end + 1, outer->end, outer}, part ? std::optional{part->point} : std::nullopt, false}};
}

/// The country most spoken of so far, as a place; null when there is none.
const LaidName* country_spoken_of(const SentenceView& view, std::span<const LaidName> names,
                                  const Place& subject) {
    for (const auto& name : names) {
        const Place* place = view.place(name);
        const bool country = place != nullptr && place->kind == PlaceKind::country && view.is_place(name);
        if (country && place->country == subject.country) return &name;
    }
    return nullptr;
}

/// "Erbil in the northern province": of the country that the article speaks of.
std::optional<Containment> unnamed_division(const SentenceView& view, std::span<const LaidName> names,
                                            const LaidName& name, std::size_t at) {
    if (!view.is(at, "the")) return std::nullopt;
    const auto part = part_at(view, at + 1);
    const Place* subject = view.place(name);
    if (!part || subject == nullptr) return std::nullopt;
    const std::size_t noun = at + 1 + part->tokens;
    const bool division = noun_class(view, noun) == NounClass::division && !view.is(noun + 1, "of");
    const LaidName* country = division ? country_spoken_of(view, names, *subject) : nullptr;
    if (country == nullptr) return std::nullopt;
    PlacePhrase container{{at, noun + 1, country}, part->point, false};
    return Containment{name.begin, noun + 1, {name.begin, name.end, &name}, container};
}

/// Past "the largest city" of "Lviv, the largest city in western Ukraine"; `at` itself when none such is
/// here.
std::size_t after_description(const SentenceView& view, std::size_t at) {
    constexpr std::size_t longest = 5;
    if (!view.is_any(at, {"a", "an", "the", "another"})) return at;
    for (std::size_t noun = at + 1; noun <= at + longest && view.is_word(noun); ++noun) {
        const NounClass kind = noun_class(view, noun);
        const bool place = kind == NounClass::settlement || kind == NounClass::site;
        if (place && view.is(noun + 1, "in")) return noun + 1;
    }
    return at;
}

/// Past "part" of "part of Anbar" and "the capital" of "the capital of Anbar province"; `at` itself
/// otherwise. A lone "of" is passed, too, since "University of" says nothing.
std::size_t before_container(const SentenceView& view, std::size_t at) {
    for (const std::string_view phrase :
         {"part of", "the capital of", "capital of", "the provincial capital of"}) {
        if (const std::size_t tokens = view.phrase(at, phrase)) return at + tokens - 1;
    }
    return at + (view.is(at, "of") ? 1 : 0);
}

std::optional<Containment> in_statement(const SentenceView& view, std::span<const LaidName> names,
                                        const LaidName& name) {
    std::size_t at = after_generic_nouns(view, name.end);
    if (view.is(at, ",")) at = after_description(view, at + 1);
    if (view.is_any(at, {"which", "that"})) ++at;
    const bool outright = view.is_any(at, {"is", "lies", "sits", "was", "located", "situated", "stands"});
    if (outright) ++at;
    while (view.is_any(at, {"located", "situated", "deep", "also", "itself", "high"})) ++at;
    at = before_container(view, at);
    if (!view.is_any(at, {"in", "inside", "within", "of"})) return std::nullopt;
    const auto container = container_at(view, at + 1);
    if (!container) return unnamed_division(view, names, name, at + 1);
    if (!lies_in(view, name, *container->run.name)) return std::nullopt;
    return Containment{name.begin, container->run.end, {name.begin, name.end, &name}, *container, outright};
}

/// Names after "at" or "in", joined by commas and "and".
std::vector<const LaidName*> listed_names(const SentenceView& view, std::size_t at) {
    std::vector<const LaidName*> names;
    while (const LaidName* name = view.name_from(at)) {
        names.push_back(name);
        at = name->end;
        while (view.is_any(at, {",", "and"})) ++at;
    }
    return names;
}

/**
 * "two Iraqi military bases at Al-Assad and Irbil". An adjective of nationality before a base tells its owner
 * as well as its place ("the U.S. base at Al-Assad"); where the place lies elsewhere only the owner can be
 * meant, and nothing is claimed.
 */
void national_sites(const SentenceView& view, const LaidName& adjective, std::vector<Containment>& found) {
    std::size_t at = adjective.end;
    while (view.is_any(at, {"military", "air", "army", "naval", "two"})) ++at;
    if (noun_class(view, at) != NounClass::site) return;
    const std::size_t end = at + 1;
    at = end;
    while (view.is_any(at, {"\"", "”", "’", "'", ","})) ++at;
    if (!view.is_any(at, {"at", "in"})) return;
    const Place* country = view.place(adjective);
    for (const LaidName* name : listed_names(view, at + 1)) {
        const Place* subject = view.place(*name);
        const bool inside = country != nullptr && subject != nullptr && subject->country == country->country;
        if (!inside || !may_lie_in(subject->kind, country->kind)) continue;
        found.push_back({adjective.begin,
                         name->end,
                         {name->begin, name->end, name},
                         {{adjective.begin, end, &adjective}, {}, false}});
    }
}

/// "the Al Asad air base in western Iraq", when Al Asad is not known for a name: the noun says that it is a
/// place.
std::optional<Containment> unknown_site(const SentenceView& view, const LaidName& container) {
    std::size_t in = container.begin;
    while (in > view.begin() && (view.is(in - 1, "the") || part_at(view, in - 1))) --in;
    if (in < view.begin() + 2 || !view.is(in - 1, "in") || noun_class(view, in - 2) != NounClass::site) {
        return std::nullopt;
    }
    const WordRun run = unknown_name_before(view, in - 1);
    const auto phrase = container_at(view, in);
    if (run.begin == run.end || !phrase || phrase->run.name != &container) return std::nullopt;
    return Containment{run.begin, phrase->run.end, run, *phrase};
}

/// "Split is located in southern Croatia", when the name that opens the sentence was taken for a word.
std::optional<Containment> unknown_located(const SentenceView& view, const LaidName& container) {
    std::size_t in = container.begin;
    while (in > view.begin() && (view.is(in - 1, "the") || part_at(view, in - 1))) --in;
    if (in < view.begin() + 3 || !view.is(in - 1, "in") ||
        !view.is_any(in - 2, {"located", "situated", "lies"}))
        return std::nullopt;
    const std::size_t verb = view.is(in - 2, "lies") ? in - 2 : in - 3;
    if (verb != in - 2 && !view.is(verb, "is")) return std::nullopt;
    const WordRun run = unknown_name_before(view, verb);
    const auto phrase = container_at(view, in);
    if (run.begin == run.end || !phrase || phrase->run.name != &container) return std::nullopt;
    return Containment{run.begin, phrase->run.end, run, *phrase, true};
}

}  // namespace

bool may_lie_in(PlaceKind inner, PlaceKind outer) noexcept {
    const int inner_rank = width_rank(inner);
    const int outer_rank = width_rank(outer);
    return inner_rank >= 0 && inner_rank < outer_rank;
}

std::vector<Containment> containments(const SentenceView& view, std::span<const LaidName> article_names) {
    std::vector<Containment> found;
    for (const auto& name : view.names()) {
        if (view.is_demonym(name)) {
            national_sites(view, name, found);
            continue;
        }
        if (!view.is_place(name)) continue;
        if (view.is_reference(name)) {
            auto said = in_statement(view, article_names, name);
            if (said && said->said_outright) found.push_back(*said);
            continue;
        }
        if (auto statement = comma_statement(view, name))
            found.push_back(*statement);
        else if (auto other = in_statement(view, article_names, name))
            found.push_back(*other);
        if (auto statement = unknown_site(view, name)) found.push_back(*statement);
        if (auto statement = unknown_located(view, name)) found.push_back(*statement);
    }
    return found;
}

}  // namespace dateline
