#include "reading/claims/containment_grammar.hpp"

#include "reading/claims/bare_containment.hpp"
#include "reading/claims/claim_words.hpp"
#include "reading/claims/container_phrase.hpp"
#include "reading/claims/place_width.hpp"

#include <optional>

namespace dateline {
namespace {

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

/// Whether a name ends the phrase that opens its sentence: "In Mosul, Iran said", "100 miles from Florida,
/// Cuba".
bool ends_opening(const SentenceView& view, const LaidName& name) {
    const std::size_t first = view.begin();
    const bool adverbial = view.is_any(first, {"in", "at", "from", "near", "lying", "situated", "located"}) ||
                           view.opens(first, Opening::number) || view.opens(first, Opening::hedge);
    if (!adverbial || name.begin == first) return false;
    for (std::size_t at = first; at < name.begin; ++at) {
        if (view.is_any(at, {",", ";", ":"})) return false;
    }
    return view.is_any(name.begin - 1, {"in", "at", "from", "near", "of", "off"});
}

/// "Bamako, Mali's capital" is in Mali; "the Line of Control, India's army said" tells of no place in India.
bool owns_another(const SentenceView& view, std::size_t at) {
    if (!view.is_any(at, {"'s", "’s"})) return false;
    constexpr std::size_t longest = 4;
    for (std::size_t noun = at + 1; noun <= at + longest && view.is_lower_word(noun); ++noun) {
        if (noun_class(view, noun) != NounClass::none) return false;
    }
    return true;
}

/// "Erbil, Iraq" is no claim in a list ("Iran, Iraq and Syria") or after an opening ("In Mosul, Iran said").
std::optional<Containment> comma_statement(const SentenceView& view, const LaidName& name) {
    if (!view.is(name.end, ",")) return std::nullopt;
    // "South Sudan" is a name, not a part of one
    const bool whole = view.name_from(name.end + 1) != nullptr;
    const auto part = whole ? std::nullopt : part_at(view, name.end + 1);
    const LaidName* outer = view.name_from(name.end + 1 + (part ? part->tokens : 0));
    if (outer == nullptr || !view.is_place(*outer) || !lies_in(view, name, *outer)) return std::nullopt;
    if (view.is_reference(*outer) || owns_another(view, outer->end)) return std::nullopt;
    const Place& container = *view.place(*outer);
    if (container.kind != PlaceKind::country && container.kind != PlaceKind::admin1) return std::nullopt;
    const std::size_t next = outer->end;
    const bool list = view.is_any(next, {"and", "or", "&"});
    const bool opening = ends_opening(view, name) && !is_short_form(view, *outer);
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
        if (kind != NounClass::none && view.is(noun + 1, "in")) return noun + 1;
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

/// The name that the verb behind an aside is for: "Kano" of "Kano, 800 km north of Lagos, lies in"; null when
/// none stands before a comma.
const LaidName* head_of_aside(const SentenceView& view, const LaidName& last) {
    constexpr std::size_t longest = 20;
    for (std::size_t at = last.begin; at > view.begin() && last.begin - at < longest; --at) {
        const LaidName* head = view.is(at - 1, ",") ? view.name_until(at - 1) : nullptr;
        if (head != nullptr && view.is_place(*head)) return head;
    }
    return nullptr;
}

std::optional<Containment> in_statement(const SentenceView& view, std::span<const LaidName> names,
                                        const LaidName& last) {
    std::size_t at = after_generic_nouns(view, last.end);
    constexpr auto verbs = word_list("is", "lies", "sits", "was", "stands");
    const LaidName* told = &last;
    if (view.is(at, ",") && view.is_any(at + 1, verbs)) told = head_of_aside(view, last);
    if (told == nullptr) return std::nullopt;
    const LaidName& name = *told;
    if (view.is(at, ",")) at = after_description(view, at + 1);
    if (view.is_any(at, {"which", "that"})) ++at;
    const bool outright = view.is_any(at, verbs) || view.is_any(at, {"located", "situated"});
    if (outright) ++at;
    while (view.is_any(at, {"located", "situated", "deep", "also", "itself", "high"})) ++at;
    at = before_container(view, at);
    if (!view.is_any(at, {"in", "inside", "within", "of"})) return std::nullopt;
    const auto container = container_at(view, at + 1);
    if (!container) return unnamed_division(view, names, name, at + 1);
    if (!lies_in(view, name, *container->run.name)) return std::nullopt;
    if (is_short_form(view, *container->run.name)) return std::nullopt;
    return Containment{name.begin, container->run.end, {name.begin, name.end, &name}, *container, outright};
}

}  // namespace

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
        for (const auto reading : {unknown_site, unknown_located, unknown_described}) {
            if (auto statement = reading(view, name)) found.push_back(*statement);
        }
    }
    return found;
}

}  // namespace dateline
