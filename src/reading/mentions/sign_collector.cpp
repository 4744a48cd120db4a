#include "reading/mentions/sign_collector.hpp"

#include "reading/mentions/name_vocabulary.hpp"

namespace dateline {

bool SignCollector::never_alone() const {
    const std::string_view word = first().folded;
    return is_calendar_word(word) || is_compass_word(word) || is_place_head(word) || is_road(word) ||
           is_title(word);
}

}  // namespace dateline
