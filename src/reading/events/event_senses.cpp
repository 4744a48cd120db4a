#include "reading/events/event_senses.hpp"

#include "reading/events/senses_of_death.hpp"
#include "reading/events/senses_of_mishap.hpp"
#include "reading/events/senses_of_violence.hpp"

namespace dateline {

bool is_other_sense(const SentenceView& view, const SentenceTopic& topic, const TriggerWord& word,
                    std::size_t at) {
    const bool natural = word.kind == EventKind::earthquake || word.kind == EventKind::flood ||
                         word.kind == EventKind::eruption || word.kind == EventKind::fire;
    return (topic.sport && !natural) || means_no_violence(view, topic, at) || means_no_killing(view, at) ||
           means_no_mishap(view, topic, at);
}

}  // namespace dateline
