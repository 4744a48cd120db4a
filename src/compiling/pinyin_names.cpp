#include "compiling/pinyin_names.hpp"

#include "gazetteer/name_script.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 5> chinese_reading{"CN", "TW", "HK", "MO", "SG"};
constexpr std::size_t shortest = 4;  // what is shorter is a common syllable

bool is_small_letters(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string joined_fold(std::string_view name) {
    std::string folded = fold_name(name);
    std::erase(folded, ' ');
    return folded;
}

std::vector<std::string> readings_of(const std::vector<SourceName>& names) {
    std::vector<std::string> readings;
    for (const SourceName& name : names) {
        if (script_of(name.text) != "Hani") continue;
        std::string reading = latin_fold(name.text);
        if (reading.size() >= shortest && is_small_letters(reading)) readings.push_back(std::move(reading));
    }
    return readings;
}

std::uint64_t add_readings(std::vector<SourceName>& names) {
    std::vector<std::string> known;
    std::uint64_t added = 0;
    for (std::string& reading : readings_of(names)) {
        if (known.empty()) {
            for (const SourceName& name : names) known.push_back(joined_fold(name.text));
        }
        if (std::ranges::find(known, reading) != known.end()) continue;
        known.push_back(reading);
        reading.front() = static_cast<char>(reading.front() & ~0x20);
        names.push_back({std::move(reading), NameKind::weak, "zh-Latn"});
        ++added;
    }
    return added;
}

}  // namespace

std::uint64_t add_pinyin_names(PlaceList& places) {
    std::uint64_t added = 0;
    for (PlaceList::Entry& entry : places.entries()) {
        if (std::ranges::find(chinese_reading, entry.source.place.country) == chinese_reading.end()) continue;
        added += add_readings(entry.source.names);
    }
    return added;
}

}  // namespace dateline
