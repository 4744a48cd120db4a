/// What speaks for and against a name being that of a place here.
#pragma once

#include "reading/mentions/article_words.hpp"
#include "reading/mentions/name_candidates.hpp"
#include "reading/mentions/person_names.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// One observation. What it weighs, alone and together with another, is for NameModel to say.
enum class NameSign : std::uint8_t {
    always,
    // how well known the best place of that name is
    unknown_place,
    hamlet,
    village,
    town,
    large_town,
    city,
    large_city,
    world_known,
    country,
    first_level_division,
    second_level_division,
    airport_or_base,
    natural_feature,
    // the name itself
    two_words,
    three_words,
    short_name,
    all_capitals,
    with_head,
    demonym,
    abbreviation,
    weak_name,
    loose_match,
    state_abbreviation,
    arabic_article,
    like_an_acronym,
    people,
    government_seat,
    very_common_word,
    common_word,
    uncommon_word,
    given_name,
    frequent_given_name,
    surname,
    frequent_surname,
    // what stands before
    starts_sentence,
    after_place_preposition,
    after_other_preposition,
    after_the,
    after_title,
    after_ship_prefix,
    after_given_name,
    after_initial,
    after_capital,
    after_comma,
    after_organisation_of,
    after_hyphen,
    after_and,
    after_bracket,
    after_lower_word,
    // what stands behind
    before_container,
    before_container_in,
    is_container,
    before_comma,
    before_possessive,
    before_speech_verb,
    before_capital,
    before_organisation_head,
    before_place_description,
    before_road,
    before_illness,
    before_hyphen,
    before_number,
    opens_dateline,
    before_bracket,
    before_full_stop,
    before_surname,
    // the rest of the article
    in_headline,
    lower_elsewhere,
    often_capitalised,
    in_person_name,
    surname_in_article,
    placed_elsewhere,
    surely_person,
    count_  ///< number of signs
};

inline constexpr std::size_t sign_count = static_cast<std::size_t>(NameSign::count_);

/// "after_title", …: as in the table of weights.
[[nodiscard]] std::string_view name_of(NameSign sign) noexcept;

/// The article as it is needed to judge one of its names.
struct NameSetting {
    const ArticleWords& words;
    const PersonNames& persons;
    const Gazetteer& gazetteer;
    const std::vector<NameCandidate>& candidates;  ///< all of the article, in order of `begin`
    /// Folded names that stand after a place preposition or before their container somewhere in the article.
    std::unordered_map<std::string, std::uint32_t> placed;
};

/// @param which  position in setting.candidates
[[nodiscard]] std::vector<NameSign> signs_of(std::size_t which, const NameSetting& setting);

/// Whether the candidate is followed by a comma and a name of something that contains one of its places.
[[nodiscard]] bool has_container_behind(std::size_t which, const NameSetting& setting);

}  // namespace dateline
