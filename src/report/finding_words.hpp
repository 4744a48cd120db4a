/// What was found in an article, in words that a list, a page or a terminal can use alike.
#pragma once

#include "dossier/dossier.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace dateline {

/// The places that an article names, numbered from 1 in order of first mention.
struct NumberedPlaces {
    std::vector<std::size_t> order;                    ///< positions in Dossier::places
    std::map<std::size_t, std::size_t> number;         ///< by position
    std::map<std::size_t, std::size_t> first_mention;  ///< by position: in Dossier::mentions
};
[[nodiscard]] NumberedPlaces numbered_places(const Dossier& dossier, std::size_t article);

/// "people of", "government" or "in an organisation's name"; empty for a place named as a place.
[[nodiscard]] std::string role_in_words(MentionRole role);

/// "score 0.91: named with what contains it; 2nd: Erbil (…), 0.06" and, where a person decided, who and why.
[[nodiscard]] std::string choice_in_words(const Dossier& dossier, const Mention& mention);

/// "by hand (overrides.csv:3): why; the program's own choice was …"; empty when nobody decided.
[[nodiscard]] std::string overruling_in_words(const Dossier& dossier, const Mention& mention);

/// "off: 117 miles, not about 100: …; write: about 117 miles west-northwest of central Baghdad"
[[nodiscard]] std::string verdict_in_words(const Judgement& judgement);

/// "15", "at least 2", "more than 12", "12 to 20".
[[nodiscard]] std::string count_in_words(const Count& count);

/// "missiles launched: 15, says Iranian state television (without offering evidence)"
[[nodiscard]] std::string said_count(const Count& count);

/// "denied by the Iraqi military: “…”".
[[nodiscard]] std::string said_denial(const Denial& denial);

/// "strike, 2020-01-07 21:00 to … UTC: launched from Iran; hit Al Asad Air Base, Erbil"
[[nodiscard]] std::string event_in_words(const Dossier& dossier, const Event& event);

}  // namespace dateline
