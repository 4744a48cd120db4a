#include "gazetteer/ranking.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

double weight_of_edits(int edits) {
    return edits <= 1 ? 0.50 : edits == 2 ? 0.20 : 0.08;
}

double weight_of(MatchHow how, int edits) {
    switch (how) {
        case MatchHow::exact:
            return 1.00;
        case MatchHow::folded:
            return 0.97;
        case MatchHow::loose:
            return 0.65;
        case MatchHow::fuzzy:
            return weight_of_edits(edits);
        case MatchHow::position:
            return 1.00;
    }
    return 0;
}

double weight_of(NameKind kind) {
    switch (kind) {
        case NameKind::preferred:
        case NameKind::official:
            return 1.00;
        case NameKind::alternate:
            return 0.95;
        case NameKind::abbreviation:
            return 0.90;
        case NameKind::code:
            return 0.85;
        case NameKind::demonym:
            return 0.70;
        case NameKind::metonym:
        case NameKind::weak:
            return 0.60;
    }
    return 0;
}

double nearness(const Evidence& evidence) {
    if (!evidence.distance_to_near) return 1;
    constexpr Meters half_of_it_gone{100'000};
    return 0.4 + 0.6 / (1 + *evidence.distance_to_near / half_of_it_gone);
}

double generic_word_weight(const Evidence& evidence) {
    if (evidence.generic_word.empty()) return 1;
    return evidence.generic_word_fits ? 0.95 : 0.5;
}

std::string_view edits_phrase(int edits) {
    if (edits == 0) return "same name, but not where it was looked for";
    if (edits == 1) return "spelt nearly like it: one letter apart";
    return edits == 2 ? "spelt nearly like it: two letters apart"
                      : "spelt nearly like it: three letters apart";
}

std::string_view how_phrase(MatchHow how, int edits) {
    switch (how) {
        case MatchHow::exact:
            return "exact name";
        case MatchHow::folded:
            return "same name but for case, accents or punctuation";
        case MatchHow::loose:
            return "transliteration variant";
        case MatchHow::fuzzy:
            return edits_phrase(edits);
        case MatchHow::position:
            return "by its position";
    }
    return "";
}

std::string kind_phrase(NameKind kind) {
    if (kind == NameKind::weak) return "seldom-used name";
    return kind == NameKind::code ? "its code" : fmt::format("{} name", name_of(kind));
}

std::string population_phrase(std::int64_t population) {
    if (population >= 1'000'000) {
        return fmt::format("population {:.1f} million", static_cast<double>(population) / 1e6);
    }
    if (population >= 10'000) return fmt::format("population {} thousand", (population + 500) / 1000);
    return fmt::format("population {}", population);
}

std::string rank_phrase(const Place& place) {
    if (place.feature_code == "P.PPLC") return fmt::format("capital of {}", place.country_name);
    if (place.feature_code == "P.PPLA" && !place.admin1.empty())
        return fmt::format("seat of {}", place.admin1);
    return {};
}

}  // namespace

double score_of(const Evidence& evidence) {
    return weight_of(evidence.how, evidence.edits) * weight_of(evidence.name_kind) *
           (0.4 + 0.6 * evidence.prior) * nearness(evidence) * generic_word_weight(evidence);
}

double score_of_distance(Meters distance) {
    constexpr Meters half_way{100'000};
    return 1 / (1 + distance / half_way);
}

std::vector<std::string> reasons_of(const Evidence& evidence, const Place& place) {
    std::vector<std::string> reasons{std::string{how_phrase(evidence.how, evidence.edits)}};
    if (evidence.name_kind != NameKind::preferred) {
        reasons.push_back(kind_phrase(evidence.name_kind));
    }
    if (!evidence.generic_word.empty())
        reasons.push_back(fmt::format("without \"{}\"", evidence.generic_word));
    if (!evidence.container.empty()) reasons.push_back(fmt::format("in {}", evidence.container));
    if (const auto rank = rank_phrase(place); !rank.empty()) reasons.push_back(rank);
    if (place.population > 0) reasons.push_back(population_phrase(place.population));
    if (evidence.distance_to_near) {
        reasons.push_back(
            fmt::format("{:.0f} km from the point given", evidence.distance_to_near->value() / 1000));
    }
    return reasons;
}

}  // namespace dateline
