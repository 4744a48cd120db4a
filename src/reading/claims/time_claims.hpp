/// Claims about clocks and calendars.
#pragma once

#include "dossier/claim.hpp"
#include "reading/claims/clock_grammar.hpp"
#include "reading/claims/late_mentions.hpp"
#include "reading/sentence_view.hpp"

#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// Finds the local times and the weekdays with a date, sentence by sentence.
class TimeClaims {
public:
    /// `article` is the whole article as one sentence, `names` are its names, `late` looks up others; all
    /// outlive this.
    TimeClaims(const SentenceView& article, std::span<const LaidName> names, LateMentions& late)
        : article_{article}, names_{names}, late_{late} {}

    void read(const SentenceView& view, std::vector<Claim>& found);

private:
    [[nodiscard]] Claim local_time(const SentenceView& view, const WrittenTime& written);

    const SentenceView& article_;
    std::span<const LaidName> names_;
    LateMentions& late_;
};

}  // namespace dateline
