#include "reading/mentions/name_signs.hpp"

#include <array>

namespace dateline {
namespace {

struct SignWeight {
    NameSign sign;
    std::string_view name;
    double weight;  ///< natural log of the odds that it adds
};

using enum NameSign;

// Logistic regression around hand-set values, on the even-numbered documents of LGL (Lieberman et al. 2010,
// doi:10.1109/ICDE.2010.5447903) and TR-News (Kamalloo and Rafiei 2018, doi:10.1145/3178876.3186027).
// Exact-span F1 on the odd-numbered ones, 2026-11-22: 0.81 and 0.89. government_seat, arabic_article and
// like_an_acronym stand as set by hand: those corpora hold too few of them, or disagree about them.
constexpr std::array weights{
    SignWeight{always, "always", -0.5},
    SignWeight{unknown_place, "unknown_place", 2.0},
    SignWeight{hamlet, "hamlet", -1.2},
    SignWeight{village, "village", -1.4},
    SignWeight{town, "town", 0.1},
    SignWeight{large_town, "large_town", 0.1},
    SignWeight{city, "city", 1.3},
    SignWeight{large_city, "large_city", 2.2},
    SignWeight{world_known, "world_known", 3.1},
    SignWeight{country, "country", 1.4},
    SignWeight{first_level_division, "first_level_division", 1.0},
    SignWeight{second_level_division, "second_level_division", 2.6},
    SignWeight{airport_or_base, "airport_or_base", -0.0},
    SignWeight{natural_feature, "natural_feature", -0.6},
    SignWeight{two_words, "two_words", -0.3},
    SignWeight{three_words, "three_words", -0.2},
    SignWeight{short_name, "short_name", -2.2},
    SignWeight{all_capitals, "all_capitals", 1.0},
    SignWeight{with_head, "with_head", 1.1},
    SignWeight{demonym, "demonym", -2.2},
    SignWeight{abbreviation, "abbreviation", -1.9},
    SignWeight{weak_name, "weak_name", -1.3},
    SignWeight{loose_match, "loose_match", -2.0},
    SignWeight{state_abbreviation, "state_abbreviation", 1.7},
    SignWeight{arabic_article, "arabic_article", 1.5},
    SignWeight{like_an_acronym, "like_an_acronym", -4.0},
    SignWeight{people, "people", -2.0},
    SignWeight{government_seat, "government_seat", -12.0},
    SignWeight{very_common_word, "very_common_word", -4.1},
    SignWeight{common_word, "common_word", -2.9},
    SignWeight{uncommon_word, "uncommon_word", -2.6},
    SignWeight{given_name, "given_name", 0.1},
    SignWeight{frequent_given_name, "frequent_given_name", -1.7},
    SignWeight{surname, "surname", -0.3},
    SignWeight{frequent_surname, "frequent_surname", -1.5},
    SignWeight{starts_sentence, "starts_sentence", 0.1},
    SignWeight{after_place_preposition, "after_place_preposition", 0.1},
    SignWeight{after_other_preposition, "after_other_preposition", 0.8},
    SignWeight{after_the, "after_the", 0.6},
    SignWeight{after_title, "after_title", -3.3},
    SignWeight{after_given_name, "after_given_name", -4.1},
    SignWeight{after_initial, "after_initial", -2.8},
    SignWeight{after_capital, "after_capital", -2.3},
    SignWeight{after_comma, "after_comma", 0.3},
    SignWeight{after_organisation_of, "after_organisation_of", -0.1},
    SignWeight{after_hyphen, "after_hyphen", 0.7},
    SignWeight{after_and, "after_and", 0.6},
    SignWeight{after_bracket, "after_bracket", -0.2},
    SignWeight{after_lower_word, "after_lower_word", -0.0},
    SignWeight{before_container, "before_container", 3.7},
    SignWeight{is_container, "is_container", 3.1},
    SignWeight{before_comma, "before_comma", 0.3},
    SignWeight{before_possessive, "before_possessive", -1.3},
    SignWeight{before_speech_verb, "before_speech_verb", -1.4},
    SignWeight{before_capital, "before_capital", -1.4},
    SignWeight{before_organisation_head, "before_organisation_head", -0.9},
    SignWeight{before_place_description, "before_place_description", 1.1},
    SignWeight{before_road, "before_road", -3.5},
    SignWeight{before_hyphen, "before_hyphen", 0.1},
    SignWeight{before_number, "before_number", -1.0},
    SignWeight{opens_dateline, "opens_dateline", 2.8},
    SignWeight{before_bracket, "before_bracket", 0.4},
    SignWeight{before_full_stop, "before_full_stop", 0.5},
    SignWeight{before_surname, "before_surname", -2.4},
    SignWeight{in_headline, "in_headline", -0.1},
    SignWeight{lower_elsewhere, "lower_elsewhere", -1.4},
    SignWeight{often_capitalised, "often_capitalised", 0.3},
    SignWeight{in_person_name, "in_person_name", -1.8},
    SignWeight{surname_in_article, "surname_in_article", -4.6},
    SignWeight{placed_elsewhere, "placed_elsewhere", 2.3},
};

static_assert(weights.size() == static_cast<std::size_t>(count_));
static_assert([] {
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i].sign != static_cast<NameSign>(i)) return false;
    }
    return true;
}());

}  // namespace

std::string_view name_of(NameSign sign) noexcept {
    return weights[static_cast<std::size_t>(sign)].name;
}

double weight_of(NameSign sign) noexcept {
    return weights[static_cast<std::size_t>(sign)].weight;
}

}  // namespace dateline
