/// What a sentence is about besides what happened.
#pragma once

#include "reading/sentence_view.hpp"

namespace dateline {

/// What a whole sentence is about, as far as it changes the sense of its words.
struct SentenceTopic {
    bool sport = false;    ///< a match or a season, and nobody comes to harm
    bool labour = false;   ///< pay and unions, and nobody comes to harm
    bool online = false;   ///< hackers and websites
    bool police = false;   ///< searches and arrests
    bool harm = false;     ///< people are killed or wounded, or weapons are named
    bool parties = false;  ///< those who fight are named: troops, rebels, police, protesters
};
[[nodiscard]] SentenceTopic topic_of(const SentenceView& view);

/// "Nurses began a strike": that a strike in this article is one of workers.
[[nodiscard]] bool tells_of_labour_strike(const SentenceView& view);

}  // namespace dateline
