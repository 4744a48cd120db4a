#include "reading/mentions/containers.hpp"

#include "reading/mentions/name_vocabulary.hpp"

#include <algorithm>
#include <vector>

namespace dateline {
namespace {

/// Namesakes looked at on each side: the commonest names have thousands, and only the likely ones matter.
constexpr std::size_t most_namesakes = 200;

bool may_contain(PlaceKind kind) {
    return kind == PlaceKind::country || kind == PlaceKind::admin1 || kind == PlaceKind::admin2;
}

/// @pre they are two places
bool contains(const PlaceSummary& out, const PlaceSummary& in) {
    if (out.country.empty() || out.country != in.country) return false;
    switch (out.kind) {
        case PlaceKind::country:
            return in.kind != PlaceKind::country;
        case PlaceKind::admin1:
            return out.admin1 != 0 && out.admin1 == in.admin1 && in.kind != PlaceKind::country;
        case PlaceKind::admin2:
            return out.admin1 != 0 && out.admin1 == in.admin1 && in.kind == PlaceKind::populated_place;
        default:
            return false;
    }
}

}  // namespace

bool contains(PlaceNumber outer, PlaceNumber inner, const Gazetteer& gazetteer) {
    return outer != inner && contains(gazetteer.summary(outer), gazetteer.summary(inner));
}

bool some_contains(std::span<const NameHit> outer, std::span<const NameHit> inner,
                   const Gazetteer& gazetteer) {
    const auto some_inner = inner.first(std::min(inner.size(), most_namesakes));
    std::vector<PlaceSummary> inside;  // read once, and only when something may contain them
    for (const NameHit& out : outer) {
        if (out.kind == NameKind::demonym) continue;
        const auto outside = gazetteer.summary(out.place);
        if (!may_contain(outside.kind)) continue;
        for (std::size_t i = 0; i < some_inner.size(); ++i) {
            if (i == inside.size()) inside.push_back(gazetteer.summary(some_inner[i].place));
            if (out.place != some_inner[i].place && contains(outside, inside[i])) return true;
        }
    }
    return false;
}

bool leads_into(const ArticleWords& words, std::size_t end, std::size_t begin) {
    constexpr std::size_t longest = 5;  // ", in the far north"
    if (begin <= end || begin > end + longest) return false;
    const auto& all = words.all;
    std::size_t at = end;
    if (all[at].text == "," || all[at].text == "(") ++at;  // "Paris (Texas)"
    if (at == begin) return at > end;
    if (all[at].folded != "in" || all[at].sentence != all[end - 1].sentence) return false;
    for (++at; at < begin; ++at) {
        const std::string_view word = all[at].folded;
        if (word != "the" && word != "far" && !is_compass_word(word)) return false;
    }
    return true;
}

}  // namespace dateline
