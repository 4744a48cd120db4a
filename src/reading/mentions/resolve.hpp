/// Which place each recognised name means.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/outlet_places.hpp"
#include "reading/mentions/recognise.hpp"

#include <string>
#include <vector>

namespace dateline {

/// A place that a name may mean, with its share of the belief and why.
struct ScoredPlace {
    PlaceNumber place{};
    NameKind name_kind = NameKind::preferred;  ///< what the name is to it
    double score = 0;                          ///< 0 to 1; those of one name add up to at most 1
    std::vector<std::string> reasons;
};

inline constexpr std::size_t most_candidates = 5;

/// Which kinds of evidence take part: all, except to measure what each is worth.
struct ResolutionEvidence {
    bool fame = true;         ///< population, kind, rank: how well known a place is
    bool spelling = true;     ///< whether the name is a place's usual one
    bool containers = true;   ///< "Erbil, Iraq"
    bool description = true;  ///< "Al-Asad base"
    bool country = true;      ///< the other names' countries
    bool division = true;     ///< the other names' first-level divisions
    bool nearness = true;     ///< the other names' places
    bool roles = true;        ///< "Moscow said": a capital
    bool namesakes = true;    ///< whether a far better known place of its name lies in the same country
    bool lists = true;        ///< "Italy and Greece": two countries
    bool discourse = true;    ///< one spelling means one place throughout the article
    bool dateline = true;     ///< where the article says that it was written: "ERBIL, Iraq (AP)"
    bool outlet = true;       ///< where the outlet is at home, by its name and address
};

/**
 * For each name its likeliest places, best first, at most five; none for a name without places, nor for one
 * that is an unusual name of some little-known place in a country that the article does not speak of.
 *
 * Evidence, in order of weight: its container named behind it ("Erbil, Iraq") here or at another occurrence
 * (one sense per discourse); how well known the place is; a described kind ("Al-Asad base"); whether the name
 * is its usual one; the countries, first-level divisions and neighbourhood of the other names, of the
 * dateline and of the outlet's home. That last
 * grows with the number of names that agree: in one sentence it hardly moves a name from a well-known place
 * to an obscure one, in an article about Ontario it makes London the one there. Linear in the number of
 * names.
 */
[[nodiscard]] std::vector<std::vector<ScoredPlace>> resolve(const std::vector<RecognisedName>& names,
                                                            const Gazetteer& gazetteer,
                                                            const ArticleOrigin& origin = {},
                                                            const ResolutionEvidence& evidence = {});

}  // namespace dateline
