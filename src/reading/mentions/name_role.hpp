/// What a place's name does in its sentence.
#pragma once

#include "dossier/mention.hpp"
#include "gazetteer/gazetteer.hpp"
#include "reading/mentions/article_words.hpp"
#include "reading/mentions/name_candidates.hpp"

namespace dateline {

/**
 * A people or an adjective ("Iranian"), part of an organisation's name ("Johns Hopkins University of
 * Baltimore"), a government named by its capital ("Washington said", "between Washington and Tehran"), or a
 * place.
 */
[[nodiscard]] MentionRole role_of(const NameCandidate& name, const ArticleWords& words,
                                  const Gazetteer& gazetteer);

}  // namespace dateline
