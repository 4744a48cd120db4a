#include "reading/events/street_names.hpp"

#include "text/word_list.hpp"

namespace dateline {

bool is_street(const SentenceView& view, const LaidName& name) {
    constexpr auto streets =
        word_list("street", "streets", "road", "roads", "avenue", "avenues", "boulevard", "boulevards",
                  "lane", "lanes", "drive", "drives", "highway", "pike", "turnpike", "parkway", "court",
                  "terrace", "way", "crescent", "st.", "rd.", "ave.", "blvd.", "dr.", "hwy.", "ln.");
    const bool own = name.end > name.begin + 1 && view.is_any(name.end - 1, streets);  // "Willow Street"
    if (own) return true;
    if (view.is_capitalised(name.end) && view.is_any(name.end, streets)) return true;
    constexpr std::size_t longest = 3;  // words of the other street
    if (!view.is_any(name.end, {"and", "&"})) return false;
    for (std::size_t at = name.end + 1; at <= name.end + longest; ++at) {
        if (view.is_any(at, streets)) return true;
        if (!view.is_capitalised(at)) return false;
    }
    return false;
}

}  // namespace dateline
