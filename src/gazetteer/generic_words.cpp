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
constexpr std::array dry{region, desert, range};
constexpr std::array works{site, military_site, other};
constexpr std::array camp{site, military_site, populated_place};
constexpr std::array wide{country, admin1};

// Longer phrases stand before the shorter ones that they end with.
constexpr std::array at_the_end{
    GenericWord{"international airport", airfield},
    GenericWord{"air force base", airfield},
    GenericWord{"naval air station", airfield},
    GenericWord{"military airfield", airfield},
    GenericWord{"afb", airfield},
    GenericWord{"army base", barracks},
    GenericWord{"naval station", barracks},
    GenericWord{"nuclear power plant", works},
    GenericWord{"nuclear power station", works},
    GenericWord{"nuclear plant", works},
    GenericWord{"refugee camp", camp},
    GenericWord{"border crossing", works},
    GenericWord{"oil field", works},
    GenericWord{"oilfield", works},
    GenericWord{"refinery", works},
    GenericWord{"crossing", works},
    GenericWord{"dam", works},
    GenericWord{"camp", camp},
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
    GenericWord{"rayon", district},
    GenericWord{"parish", district},
    GenericWord{"borough", district},
    GenericWord{"municipality", district},
    GenericWord{"autonomous region", division},
    GenericWord{"autonomous republic", division},
    GenericWord{"krai", division},
    GenericWord{"kray", division},
    GenericWord{"okrug", division},
    GenericWord{"voivodeship", division},
    GenericWord{"canton", division},
    GenericWord{"emirate", division},
    GenericWord{"republic", wide},
    GenericWord{"city", town},
    GenericWord{"town", town},
    GenericWord{"village", town},
    GenericWord{"mountains", height},
    GenericWord{"mountain", height},
    GenericWord{"volcano", height},
    GenericWord{"hills", height},
    GenericWord{"strait", water},
    GenericWord{"reservoir", water},
    GenericWord{"desert", dry},
    GenericWord{"valley", dry},
    GenericWord{"peninsula", dry},
    GenericWord{"river", water},
    GenericWord{"lake", water},
    GenericWord{"sea", water},
    GenericWord{"islands", land},
    GenericWord{"island", land},
};

constexpr std::array in_front{
    GenericWord{"province of", division},
    GenericWord{"muhafazat", division},
    GenericWord{"muhafaza", division},
    GenericWord{"ostan e", division},
    GenericWord{"ostan", division},
    GenericWord{"wilayat", division},
    GenericWord{"wilaya of", division},
    GenericWord{"emirate of", division},
    GenericWord{"county of", district},
    GenericWord{"republic of", wide},
    GenericWord{"kingdom of", wide},
    GenericWord{"strait of", water},
    GenericWord{"straits of", water},
    GenericWord{"river", water},
    GenericWord{"isle of", land},
    GenericWord{"island of", land},
    GenericWord{"jabal", height},
    GenericWord{"jebel", height},
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

// Chinese and Japanese write no spaces.
constexpr std::array at_the_end_of_han{
    GenericWord{"自治区", division}, GenericWord{"自治區", division}, GenericWord{"自治州", district},
    GenericWord{"自治县", district}, GenericWord{"省", division},     GenericWord{"州", division},
    GenericWord{"府", division},     GenericWord{"市", town},         GenericWord{"县", district},
    GenericWord{"縣", district},     GenericWord{"県", division},     GenericWord{"区", district},
    GenericWord{"區", district},     GenericWord{"郡", district},     GenericWord{"镇", town},
    GenericWord{"鎮", town},         GenericWord{"村", town},         GenericWord{"岛", land},
    GenericWord{"島", land},         GenericWord{"山", height},       GenericWord{"河", water},
    GenericWord{"江", water},        GenericWord{"湖", water},
};

/// At least two letters stay, of three bytes each: 中山 is a city, not a mountain called 中.
bool ends_with_han(std::string_view name, std::string_view word) {
    return name.size() >= word.size() + 6 && name.ends_with(word);
}

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
    for (const auto& word : at_the_end_of_han) {
        if (!ends_with_han(folded, word.words)) continue;
        return BareName{std::string{folded.substr(0, folded.size() - word.words.size())}, &word};
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
