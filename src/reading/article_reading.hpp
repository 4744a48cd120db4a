/// What is known about one article while it is being read.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"
#include "reading/word_openings.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

#include <vector>

namespace dateline {

/// The desk on which the steps of reading lay their results, in order: tokens, mentions, claims, reports.
struct ArticleReading {
    Dossier& dossier;  ///< gets the places
    const Gazetteer& gazetteer;
    std::size_t article;          ///< position in dossier.articles
    const CodePointIndex& index;  ///< of the article's text
    const Tokens& tokens;
    std::size_t first_mention;  ///< this article's mentions are dossier.mentions[first_mention ..]
    std::vector<WordOpenings> openings = word_openings(tokens);  ///< one for each token
};

/// Finds and resolves the place names; appends to dossier.mentions.
void find_mentions(ArticleReading& reading);

/// Finds the claims; appends to dossier.claims. @pre find_mentions has run.
void find_claims(ArticleReading& reading);

/// Finds what the article reports. @pre find_mentions has run.
struct FoundReport {
    EventKind kind;
    Report report;
    bool only_denied = false;  ///< the article says only that it did not happen; it may join another's event
};
[[nodiscard]] std::vector<FoundReport> find_reports(ArticleReading& reading);

/// Joins the reports of all articles into events: same kind, compatible times, shared sites or parties.
[[nodiscard]] std::vector<Event> merge_reports(const std::vector<FoundReport>& reports,
                                               const Dossier& dossier);

}  // namespace dateline
