#include "reading/claims/bare_containment.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/container_phrase.hpp"
#include "reading/claims/name_beside.hpp"
#include "reading/claims/place_width.hpp"

namespace dateline {
namespace {

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

/// Where "the", "northern" and the like before a name begin.
std::size_t phrase_begin(const SentenceView& view, const LaidName& name) {
    std::size_t at = name.begin;
    while (at > view.begin() && (view.is(at - 1, "the") || part_at(view, at - 1))) --at;
    return at;
}

std::optional<Containment> unknown_within(const SentenceView& view, const WordRun& inner,
                                          const LaidName& container, std::size_t phrase_begin) {
    const auto phrase = container_at(view, phrase_begin);
    if (inner.begin == inner.end || !phrase || phrase->run.name != &container) return std::nullopt;
    return Containment{inner.begin, phrase->run.end, inner, *phrase};
}

}  // namespace

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

std::optional<Containment> unknown_site(const SentenceView& view, const LaidName& container) {
    const std::size_t in = phrase_begin(view, container);
    if (in < view.begin() + 2 || !view.is(in - 1, "in") || noun_class(view, in - 2) != NounClass::site) {
        return std::nullopt;
    }
    return unknown_within(view, unknown_name_before(view, in - 1), container, in);
}

std::optional<Containment> unknown_located(const SentenceView& view, const LaidName& container) {
    const std::size_t in = phrase_begin(view, container);
    if (in < view.begin() + 3 || !view.is(in - 1, "in") ||
        !view.is_any(in - 2, {"located", "situated", "lies"}))
        return std::nullopt;
    const std::size_t verb = view.is(in - 2, "lies") ? in - 2 : in - 3;
    if (verb != in - 2 && !view.is(verb, "is")) return std::nullopt;
    auto statement = unknown_within(view, unknown_name_before(view, verb), container, in);
    if (statement) statement->said_outright = true;
    return statement;
}

std::optional<Containment> unknown_described(const SentenceView& view, const LaidName& container) {
    constexpr std::size_t longest_description = 5;
    const std::size_t in = phrase_begin(view, container);
    if (in < view.begin() + 4 || !view.is(in - 1, "in") || noun_class(view, in - 2) == NounClass::none) {
        return std::nullopt;
    }
    std::size_t article = in - 2;
    while (article > view.begin() && in - article <= longest_description && view.is_lower_word(article) &&
           !view.is_any(article, {"a", "an", "the"}))
        --article;
    const bool apposed = view.is_any(article, {"a", "an", "the"}) && view.is(article - 1, ",");
    return apposed ? unknown_within(view, unknown_name_before(view, article - 1), container, in)
                   : std::nullopt;
}

}  // namespace dateline
