#include "reading/name_signs.hpp"

#include <array>

namespace dateline {
namespace {

struct SignWeight {
    NameSign sign;
    std::string_view name;
    double weight;  ///< natural log of the odds that it adds
};

using enum NameSign;

constexpr std::array weights{
    SignWeight{always, "always", -0.5},
    SignWeight{unknown_place, "unknown_place", 2.0},
    SignWeight{hamlet, "hamlet", -2.0},
    SignWeight{village, "village", -1.0},
    SignWeight{town, "town", 0.0},
    SignWeight{large_town, "large_town", 0.5},
    SignWeight{city, "city", 1.0},
    SignWeight{large_city, "large_city", 2.0},
    SignWeight{world_known, "world_known", 3.0},
    SignWeight{country, "country", 1.0},
    SignWeight{first_level_division, "first_level_division", 0.5},
    SignWeight{second_level_division, "second_level_division", 0.0},
    SignWeight{airport_or_base, "airport_or_base", -0.5},
    SignWeight{natural_feature, "natural_feature", 0.0},
    SignWeight{two_words, "two_words", 1.0},
    SignWeight{three_words, "three_words", 1.5},
    SignWeight{short_name, "short_name", -1.0},
    SignWeight{all_capitals, "all_capitals", -1.0},
    SignWeight{with_head, "with_head", 2.0},
    SignWeight{demonym, "demonym", 2.0},
    SignWeight{abbreviation, "abbreviation", 0.5},
    SignWeight{weak_name, "weak_name", -2.0},
    SignWeight{loose_match, "loose_match", -1.0},
    SignWeight{very_common_word, "very_common_word", -4.0},
    SignWeight{common_word, "common_word", -3.0},
    SignWeight{uncommon_word, "uncommon_word", -2.0},
    SignWeight{given_name, "given_name", -0.4},
    SignWeight{frequent_given_name, "frequent_given_name", -1.2},
    SignWeight{surname, "surname", -0.5},
    SignWeight{frequent_surname, "frequent_surname", -1.0},
    SignWeight{starts_sentence, "starts_sentence", -0.5},
    SignWeight{after_place_preposition, "after_place_preposition", 2.5},
    SignWeight{after_other_preposition, "after_other_preposition", 1.0},
    SignWeight{after_the, "after_the", -0.5},
    SignWeight{after_title, "after_title", -3.0},
    SignWeight{after_given_name, "after_given_name", -3.0},
    SignWeight{after_initial, "after_initial", -4.0},
    SignWeight{after_capital, "after_capital", -1.5},
    SignWeight{after_comma, "after_comma", 0.2},
    SignWeight{after_organisation_of, "after_organisation_of", 1.0},
    SignWeight{after_hyphen, "after_hyphen", 0.0},
    SignWeight{after_and, "after_and", 0.3},
    SignWeight{after_bracket, "after_bracket", 0.0},
    SignWeight{after_lower_word, "after_lower_word", 0.0},
    SignWeight{before_container, "before_container", 4.0},
    SignWeight{is_container, "is_container", 4.0},
    SignWeight{before_comma, "before_comma", 0.3},
    SignWeight{before_possessive, "before_possessive", 0.2},
    SignWeight{before_speech_verb, "before_speech_verb", -1.0},
    SignWeight{before_capital, "before_capital", -1.5},
    SignWeight{before_organisation_head, "before_organisation_head", 0.0},
    SignWeight{before_place_description, "before_place_description", 1.5},
    SignWeight{before_road, "before_road", -3.0},
    SignWeight{before_hyphen, "before_hyphen", 0.2},
    SignWeight{before_number, "before_number", -0.3},
    SignWeight{opens_dateline, "opens_dateline", 3.0},
    SignWeight{before_bracket, "before_bracket", 0.0},
    SignWeight{before_full_stop, "before_full_stop", 0.2},
    SignWeight{before_surname, "before_surname", -2.5},
    SignWeight{in_headline, "in_headline", -0.3},
    SignWeight{lower_elsewhere, "lower_elsewhere", -2.0},
    SignWeight{often_capitalised, "often_capitalised", 0.3},
    SignWeight{in_person_name, "in_person_name", -3.5},
    SignWeight{surname_in_article, "surname_in_article", -4.0},
    SignWeight{placed_elsewhere, "placed_elsewhere", 1.5},
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
