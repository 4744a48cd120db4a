#include "gazetteer/generic_words.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using enum PlaceKind;

constexpr std::array division{admin1, admin2};
constexpr std::array district{admin2, admin1};
constexpr std::array town{populated_place};
constexpr std::array airfield{air_base, airport, military_site};
constexpr std::array barracks{military_site, air_base, site};
constexpr std::array height{mountain, range};
constexpr std::array water{sea, gulf, strait, ocean, lake, river};
constexpr std::array land{island};

// Longer phrases stand before the shorter ones that they end with.
constexpr std::array at_the_end{
    GenericWord{"international airport", airfield},
    GenericWord{"air force base", airfield},
    GenericWord{"army air field", airfield},
    GenericWord{"military airport", airfield},
    GenericWord{"military base", barracks},
    GenericWord{"naval base", barracks},
    GenericWord{"air base", airfield},
    GenericWord{"airbase", airfield},
    GenericWord{"airfield", airfield},
    GenericWord{"air field", airfield},
    GenericWord{"airport", airfield},
    GenericWord{"base", barracks},
    GenericWord{"province", division},
    GenericWord{"governorate", division},
    GenericWord{"prefecture", division},
    GenericWord{"oblast", division},
    GenericWord{"state", division},
    GenericWord{"region", division},
    GenericWord{"county", district},
    GenericWord{"district", district},
    GenericWord{"raion", district},
    GenericWord{"city", town},
    GenericWord{"town", town},
    GenericWord{"village", town},
    GenericWord{"mountains", height},
    GenericWord{"river", water},
    GenericWord{"lake", water},
    GenericWord{"sea", water},
    GenericWord{"island", land},
};

constexpr std::array in_front{
    GenericWord{"province of", division},
    GenericWord{"governorate of", division},
    GenericWord{"state of", division},
    GenericWord{"city of", town},
    GenericWord{"town of", town},
    GenericWord{"village of", town},
    GenericWord{"mount", height},
    GenericWord{"mt", height},
    GenericWord{"lake", water},
    GenericWord{"fort", barracks},
    GenericWord{"camp", barracks},
    GenericWord{"port of", {}},
    GenericWord{"the", {}},
};

bool ends_with_word(std::string_view name, std::string_view word) {
    return name.size() > word.size() + 1 && name.ends_with(word) &&
           name[name.size() - word.size() - 1] == ' ';
}

bool starts_with_word(std::string_view name, std::string_view word) {
    return name.size() > word.size() + 1 && name.starts_with(word) && name[word.size()] == ' ';
}

}  // namespace

std::optional<BareName> without_generic_word(std::string_view folded) {
    for (const auto& word : at_the_end) {
        if (!ends_with_word(folded, word.words)) continue;
        return BareName{std::string{folded.substr(0, folded.size() - word.words.size() - 1)}, &word};
    }
    for (const auto& word : in_front) {
        if (!starts_with_word(folded, word.words)) continue;
        return BareName{std::string{folded.substr(word.words.size() + 1)}, &word};
    }
    return std::nullopt;
}

bool fits(const GenericWord& word, PlaceKind kind) noexcept {
    return word.kinds.empty() || std::find(word.kinds.begin(), word.kinds.end(), kind) != word.kinds.end();
}

}  // namespace dateline
