#include "reading/mentions/name_signs.hpp"

#include <array>

namespace dateline {
namespace {

/// In the order of NameSign.
constexpr auto sign_names = std::to_array<std::string_view>({
    "always",
    "unknown_place",
    "hamlet",
    "village",
    "town",
    "large_town",
    "city",
    "large_city",
    "world_known",
    "country",
    "first_level_division",
    "second_level_division",
    "airport_or_base",
    "natural_feature",
    "two_words",
    "three_words",
    "short_name",
    "all_capitals",
    "with_head",
    "demonym",
    "abbreviation",
    "weak_name",
    "loose_match",
    "state_abbreviation",
    "arabic_article",
    "like_an_acronym",
    "people",
    "government_seat",
    "very_common_word",
    "common_word",
    "uncommon_word",
    "given_name",
    "frequent_given_name",
    "surname",
    "frequent_surname",
    "starts_sentence",
    "after_place_preposition",
    "after_other_preposition",
    "after_the",
    "after_title",
    "after_ship_prefix",
    "after_given_name",
    "after_initial",
    "after_capital",
    "after_comma",
    "after_organisation_of",
    "after_hyphen",
    "after_and",
    "after_bracket",
    "after_lower_word",
    "before_container",
    "before_container_in",
    "is_container",
    "before_comma",
    "before_possessive",
    "before_speech_verb",
    "before_capital",
    "before_organisation_head",
    "before_place_description",
    "before_road",
    "before_illness",
    "before_hyphen",
    "before_number",
    "opens_dateline",
    "before_bracket",
    "before_full_stop",
    "before_surname",
    "in_headline",
    "lower_elsewhere",
    "often_capitalised",
    "in_person_name",
    "surname_in_article",
    "placed_elsewhere",
    "surely_person",
});

static_assert(sign_names.size() == sign_count);

}  // namespace

std::string_view name_of(NameSign sign) noexcept {
    return sign_names[static_cast<std::size_t>(sign)];
}

}  // namespace dateline
