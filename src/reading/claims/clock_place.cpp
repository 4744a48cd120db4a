#include "reading/claims/clock_place.hpp"

#include "reading/claims/claim_words.hpp"

#include <algorithm>
#include <map>
#include <string>

namespace dateline {
namespace {

/// "in Iraq", "in western Iraq", "at the Al Asad base".
bool located_at(const SentenceView& view, const LaidName& name) {
    std::size_t at = name.begin;
    while (at > view.begin() && (view.is(at - 1, "the") || part_at(view, at - 1))) --at;
    return at > view.begin() && view.is_any(at - 1, {"in", "at", "near", "on"});
}

/// "Iraqi military bases", "Iraqi facilities".
bool owns_a_site(const SentenceView& view, const LaidName& name) {
    std::size_t at = name.end;
    while (view.is_any(at, {"military", "air", "army"})) ++at;
    return view.is_demonym(name) && noun_class(view, at) == NounClass::site;
}

std::string focus_country(const SentenceView& article, std::span<const LaidName> names) {
    std::map<std::string, int> said;
    std::string focus;
    for (const auto& name : names) {
        const Place* place = article.place(name);
        const bool here = article.is_place(name) ? located_at(article, name) : owns_a_site(article, name);
        if (place == nullptr || place->country.empty() || !here) continue;
        const int count = ++said[place->country];
        if (focus.empty() || count > said[focus]) focus = place->country;
    }
    return focus;
}

/// The country in which all places of a sentence lie; empty when they lie in several.
std::string only_country(const SentenceView& view, std::span<const LaidName> names) {
    std::string only;
    for (const auto& name : names) {
        const Place* place = view.is_place(name) ? view.place(name) : nullptr;
        if (place == nullptr || place->country.empty()) continue;
        if (!only.empty() && only != place->country) return {};
        only = place->country;
    }
    return only;
}

/// The first of these names in the country; one with a time zone before one without.
const LaidName* named_in(const SentenceView& view, std::span<const LaidName> names,
                         const std::string& country) {
    const LaidName* found = nullptr;
    for (const auto& name : names) {
        const Place* place = view.place(name);
        if (place == nullptr || place->country != country || is_source(view, name)) continue;
        if (!place->time_zone.empty()) return &name;
        if (found == nullptr) found = &name;
    }
    return found;
}

/// "Seoul said": where nothing else is named, a government's clock is that of its seat. Null when the
/// sentence names none, or several.
const LaidName* government_in(const SentenceView& sentence) {
    const LaidName* only = nullptr;
    for (const auto& name : sentence.names()) {
        if (sentence.mention(name).role != MentionRole::metonym || sentence.place(name) == nullptr) continue;
        if (only != nullptr) return nullptr;
        only = &name;
    }
    return only;
}

}  // namespace

bool is_source(const SentenceView& view, const LaidName& name) {
    const bool credited = name.begin > view.begin() && view.is(name.begin - 1, "to") &&
                          view.is_any(name.begin - 2, {"according", "attributed"});
    return credited || view.is_any(name.end, {"news", "newspaper", "television", "tv", "radio"});
}

const LaidName* clock_place(const SentenceView& sentence, const SentenceView& article,
                            std::span<const LaidName> names) {
    std::string country = focus_country(article, names);
    if (country.empty()) country = only_country(article, sentence.names());
    if (country.empty()) return government_in(sentence);
    const LaidName* near = named_in(article, sentence.names(), country);
    const bool zoned = near != nullptr && !article.place(*near)->time_zone.empty();
    const LaidName* anywhere = zoned ? near : named_in(article, names, country);
    const bool better = anywhere != nullptr && !article.place(*anywhere)->time_zone.empty();
    return better || near == nullptr ? anywhere : near;
}

}  // namespace dateline
