/// Which names in an article are names of places.
#pragma once

#include "dossier/mention.hpp"
#include "reading/mentions/article_words.hpp"
#include "reading/mentions/name_candidates.hpp"
#include "reading/mentions/name_model.hpp"
#include "reading/mentions/name_signs.hpp"

#include <vector>

namespace dateline {

/// A name taken for that of a place, not yet resolved.
struct RecognisedName {
    NameCandidate name;
    Span span;
    MentionRole role = MentionRole::place;
    double odds = 0;                ///< natural log of the odds that it is one; above 0
    bool before_container = false;  ///< the next one, behind a comma, contains it: "Erbil, Iraq"
    bool in_dateline = false;       ///< where the article was written: "ERBIL, Iraq (AP) —"
    bool listed_with_next = false;  ///< only "and", "or" or a comma stands before the next one
    /// Folded generic word behind it in lower case ("base", "province"), or before it ("the city of"); or
    /// empty.
    std::string description;
};

/**
 * Recognises place names in order of position; they do not overlap.
 *
 * Every stretch that the gazetteer knows (name_candidates.hpp) is weighed by its signs and its context
 * (name_model.hpp) and kept when the odds are in its favour. The steps are apart because learning the weights
 * takes the same ones.
 */
[[nodiscard]] std::vector<RecognisedName> recognise(const ArticleWords& words, const Gazetteer& gazetteer,
                                                    const NameModel& model = NameModel::shipped());

/// Whether a name in this role may be a mention: "Quds Force" is no force of Jerusalem, since inside an
/// organisation's name only a place's usual names count.
[[nodiscard]] bool could_be_mentioned(const NameCandidate& name, MentionRole role);

/// "ERBIL, Iraq (AP) —": in capitals at the head of a sentence that is not all in capitals.
[[nodiscard]] bool opens_dateline(const NameCandidate& name, const ArticleWords& words);

/// The candidates of an article with what is needed to weigh them.
[[nodiscard]] std::vector<NameCandidate> all_candidates(const ArticleWords& words,
                                                        const Gazetteer& gazetteer);
[[nodiscard]] NameSetting name_setting(const ArticleWords& words, const PersonNames& persons,
                                       const std::vector<NameCandidate>& candidates,
                                       const Gazetteer& gazetteer);

}  // namespace dateline
