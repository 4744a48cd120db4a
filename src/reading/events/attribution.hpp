/// Who says so.
#pragma once

#include "reading/events/source_phrase.hpp"
#include "reading/sentence_view.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/**
 * The source of what stands at `at`: "The Iraqi military said …", "…, the Pentagon confirmed", "according to
 * …", "…, a security source told the agency". Of a statement that is quoted with its own source inside, that
 * source counts, and who speaks the quotation is `via`.
 */
[[nodiscard]] SaidBy source_of(const SentenceView& view, std::size_t at);

/// The subject of a verb of speech, denial or the like at `verb`.
[[nodiscard]] SaidBy subject_of(const SentenceView& view, std::size_t verb);

/// The source that a sentence ending in a colon introduces: "The Guards put out a statement:". Empty
/// otherwise.
[[nodiscard]] std::string introduced_source(const SentenceView& view);

/// The sources of an article so far, to understand "the military" and "it".
class KnownSources {
public:
    /// To be told of every sentence, in order, after its own statements have been asked about.
    void hear(const SentenceView& view);

    /// The source by its fullest name so far: "the military" is "the Iraqi military" when that was heard. A
    /// pronoun is who spoke last; without a source, it is whom the sentence before introduced.
    [[nodiscard]] std::string full_name(const SaidBy& said) const;

private:
    std::string introduced_;
    std::string last_;
    std::vector<std::string> heard_;  ///< the latest few, oldest first
};

}  // namespace dateline
