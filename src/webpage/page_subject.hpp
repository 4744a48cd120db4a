/// What all parts of the page speak of.
#pragma once

#include "dossier/dossier.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A dossier with the words that several parts of the page use. Keeps a reference to the dossier.
struct PageSubject {
    const Dossier& dossier;
    std::string title;
    std::vector<std::string> sources;          ///< who is behind each article
    std::vector<std::string> claim_positions;  ///< "harbour-ledger.txt:8", by claim
    std::vector<std::size_t> places;  ///< positions in Dossier::places that a finding leads to, rising
};

[[nodiscard]] PageSubject page_subject(const Dossier& dossier, const std::string& title);

/// `unverifiable` while nothing has been judged.
[[nodiscard]] Verdict verdict_of(const Dossier& dossier, std::size_t claim);

/// `<span class="verdict off"><span aria-hidden="true">≈</span> off</span>`: a sign, a word and a colour that
/// say the same.
[[nodiscard]] std::string verdict_badge(Verdict verdict);

/// Who is behind an article, with the article's accent: `<span class="source s2">Harbour Ledger</span>`.
[[nodiscard]] std::string source_badge(const PageSubject& subject, std::size_t article);

/// The opening of a part of the page: a section that its heading names, with the id that links lead to.
void append_section_begin(std::string& html, std::string_view id, std::string_view heading);

}  // namespace dateline
