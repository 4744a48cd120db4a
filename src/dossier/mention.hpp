/// A span of an article that names a place.
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What the name does in its sentence.
enum class MentionRole {
    place,         ///< names a place as a place
    demonym,       ///< "Iranian", "Iraqis": an adjective or people; resolves to the country
    metonym,       ///< "Washington said": a government; resolves to its country's capital, no event site
    organisation,  ///< inside an organisation's name: "University of Baghdad"
    reference,     ///< "the base": no name, points back to one; has the places of that one
};

/// "place", "demonym", …: as used in JSON.
[[nodiscard]] std::string_view name_of(MentionRole role) noexcept;
[[nodiscard]] std::optional<MentionRole> mention_role_from(std::string_view name) noexcept;

/// A place that a mention may mean.
struct Candidate {
    std::size_t place = 0;  ///< position in Dossier::places
    double score = 0;       ///< 0 to 1
    std::vector<std::string> reasons;
};

/// What a person has decided of a name, against the program's own choice.
struct Overruling {
    std::string by;    ///< who: the file of overrides and the line, "overrides.csv:3"
    std::string note;  ///< the person's reason; may be empty
    std::optional<std::size_t>
        instead_of;  ///< position in Dossier::places of the program's own choice, if any
};

struct Mention {
    std::size_t article = 0;  ///< position in Dossier::articles
    Span span;
    std::string quote;  ///< the characters of the span
    MentionRole role = MentionRole::place;
    std::vector<Candidate> candidates;         ///< best first; empty when unresolved
    std::optional<Overruling> overruled = {};  ///< with no candidates: a person says that it names no place

    [[nodiscard]] bool resolved() const noexcept { return !candidates.empty(); }
};

}  // namespace dateline
