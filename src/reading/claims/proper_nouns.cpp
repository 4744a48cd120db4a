#include "reading/claims/proper_nouns.hpp"

#include <string_view>

namespace dateline {
namespace {

constexpr std::string_view roads[] = {"highway", "road",  "street",    "route",   "avenue",  "interstate",
                                      "lane",    "drive", "boulevard", "freeway", "parkway", "turnpike",
                                      "i-4",     "exit",  "hwy",       "cr"};
}  // namespace

std::size_t proper_noun_end(const SentenceView& view, std::size_t at) {
    std::size_t end = at;
    while (view.has(end) && view.name_from(end) == nullptr) {
        // "Lawrence of Arabia", "Dar es Salaam"
        const bool joint =
            end > at && view.is_any(end, {"-", "'s", "’s", "of", "&", "es", "de", "del", "da", "al", "el"}) &&
            (view.is_capitalised(end + 1) || view.is_number(end + 1));
        const bool owned = end > at && view.is_any(end - 1, {"'s", "’s"}) && view.is_lower_word(end);
        const bool possessive = end > at && view.is_any(end, {"'s", "’s"}) && view.is_lower_word(end + 1);
        const bool numbered = end > at && view.is_number(end);
        if (!view.is_capitalised(end) && !joint && !owned && !possessive && !numbered) break;
        ++end;
    }
    return end;
}

bool names_a_road(const SentenceView& view, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
        if (is_road_noun(view, at)) return true;
        const bool numbered = at + 1 == end && view.is_number(at) && at > begin;
        if (numbered) return true;
    }
    return false;
}

bool is_road_noun(const SentenceView& view, std::size_t at) {
    return view.is_any(at, roads);
}

}  // namespace dateline
