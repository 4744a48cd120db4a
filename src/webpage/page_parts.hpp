/// The parts of the page, from top to bottom. Each appends HTML; a part without a subject appends nothing.
#pragma once

#include "webpage/page_subject.hpp"

#include <string>
#include <vector>

namespace dateline {

/// Title, how many claims got which verdict, and links to the parts.
void append_masthead(std::string& html, const PageSubject& subject);

/// The table of verdicts, each with how it was judged.
void append_claims(std::string& html, const PageSubject& subject);

/// What happened, with the counts of all reports side by side.
void append_events(std::string& html, const PageSubject& subject);

/// Events that have a time, in order, on one scale.
void append_timeline(std::string& html, const PageSubject& subject);

/// The texts, with names and claims marked in them.
void append_articles(std::string& html, const PageSubject& subject);

/// Every place that a finding leads to: where it is, and why it was chosen.
void append_places(std::string& html, const PageSubject& subject);

/// Where texts and data are from, and under which licences.
void append_sources(std::string& html, const PageSubject& subject,
                    const std::vector<std::string>& data_sources);

/// Which program, gazetteer and tolerances gave the findings.
void append_footer(std::string& html, const PageSubject& subject);

}  // namespace dateline
