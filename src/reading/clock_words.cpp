#include "reading/clock_words.hpp"

#include "text/word_list.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

struct ZoneRow {
    std::string_view name;
    int offset_min;  ///< local minus UTC
};

/// Abbreviations that mean one zone in English news. IST, CST in Asia and others that mean several are left
/// out.
constexpr std::array zones{
    ZoneRow{"gmt", 0},    ZoneRow{"utc", 0},    ZoneRow{"z", 0},      ZoneRow{"est", -300},
    ZoneRow{"edt", -240}, ZoneRow{"cdt", -300}, ZoneRow{"mst", -420}, ZoneRow{"mdt", -360},
    ZoneRow{"pst", -480}, ZoneRow{"pdt", -420}, ZoneRow{"cet", 60},   ZoneRow{"cest", 120},
    ZoneRow{"eet", 120},  ZoneRow{"eest", 180}, ZoneRow{"msk", 180},  ZoneRow{"jst", 540},
    ZoneRow{"kst", 540},  ZoneRow{"hkt", 480},  ZoneRow{"sgt", 480},  ZoneRow{"awst", 480},
    ZoneRow{"aest", 600}, ZoneRow{"aedt", 660}, ZoneRow{"nzst", 720}, ZoneRow{"nzdt", 780},
    ZoneRow{"pkt", 300},  ZoneRow{"eat", 180},  ZoneRow{"sast", 120}, ZoneRow{"wib", 420}};

/// Those that mean several zones.
constexpr auto ambiguous_zones =
    word_list("ist", "cst", "bst", "ast", "cat", "wat", "west", "wet", "wita", "wit", "et", "ct", "mt", "pt",
              "adt", "nst", "ndt", "brt", "art", "clt", "pht", "ict", "npt", "irst", "trt", "gst", "uzt",
              "akst", "akdt", "hst", "acst");

[[nodiscard]] bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::optional<int> zone_offset_min(std::string_view word) {
    const auto* const row =
        std::ranges::find_if(zones, [word](const ZoneRow& zone) { return same_word(word, zone.name); });
    return row == zones.end() ? std::nullopt : std::optional{row->offset_min};
}

bool is_zone_word(std::string_view word) {
    const bool capitals = std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals && !word.empty() && (zone_offset_min(word) || same_as_any(word, ambiguous_zones));
}

bool is_morning_word(std::string_view word) {
    constexpr auto words = word_list("a.m.", "a.m", "am");
    return same_as_any(word, words);
}

bool is_evening_word(std::string_view word) {
    constexpr auto words = word_list("p.m.", "p.m", "pm");
    return same_as_any(word, words);
}

bool is_clock_shaped(std::string_view word) {
    const auto digits = std::ranges::count_if(word, is_digit);
    const auto marks = std::ranges::count_if(word, [](char c) { return c == ':' || c == '.' || c == 'h'; });
    const bool alone = digits + marks == static_cast<std::ptrdiff_t>(word.size());
    return alone && !word.empty() && is_digit(word.front()) && digits <= 4 && marks <= 1;
}

bool follows_clock(std::string_view zone, std::string_view before) {
    if (!is_zone_word(zone)) return false;
    if (is_half_day_word(before) || same_word(before, "noon") || same_word(before, "midnight")) return true;
    constexpr std::size_t longest_hour = 2;  // "19 CT" may be Connecticut's
    return is_clock_shaped(before) && (before.size() > longest_hour || zone.size() > 2);
}

}  // namespace dateline
