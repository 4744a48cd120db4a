#include "mapview/town_names.hpp"

#include "mapview/crowd_scene.hpp"
#include "mapview/map_labels.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr double least_square_px = 160;
constexpr std::size_t most_in_a_square = 10;
/// Of a few hundred bytes each.
constexpr std::size_t most_squares_kept = 4000;

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// A two-byte letter with a macron: ā, ē, ī, ō, ū and their capitals.
bool is_macron_vowel(unsigned char first, unsigned char second) {
    if (first == 0xC4) {
        return second == 0x80 || second == 0x81 || second == 0x92 || second == 0x93 || second == 0xAA ||
               second == 0xAB;
    }
    return first == 0xC5 && (second == 0x8C || second == 0x8D || second == 0xAA || second == 0xAB);
}

/// Ţ and ţ, which Romanian has of its own.
bool is_t_with_cedilla(unsigned char first, unsigned char second) {
    return first == 0xC5 && (second == 0xA2 || second == 0xA3);
}

bool is_romanian(const Place& place) {
    return place.country == "RO" || place.country == "MD";
}

/// Letters that transliterations from Arabic, Persian or Hindi are written with: vowels with a macron, t with
/// a cedilla, letters with marks of their own (U+0300 to U+036F), with a dot or line below (U+1E00 to
/// U+1E9F), and single quotation marks for consonants.
bool has_transliterated_name(const Place& place) {
    const auto& name = place.name;
    for (std::size_t i = 0; i + 1 < name.size(); ++i) {
        const auto first = static_cast<unsigned char>(name[i]),
                   second = static_cast<unsigned char>(name[i + 1]);
        const bool combining = first == 0xCC || (first == 0xCD && second < 0xB0);
        const bool below = first == 0xE1 && (second == 0xB8 || second == 0xB9 || second == 0xBA);
        const bool quote = first == 0xE2 && second == 0x80;
        const bool cedilla = is_t_with_cedilla(first, second) && !is_romanian(place);
        if (is_macron_vowel(first, second) || cedilla || combining || below || quote) return true;
    }
    return false;
}

/// "Anah", "Al Awjah" for "'Anah", "Al 'Awjah", whose marks are consonants that English does not know; the
/// Dutch "'s" and "'t" are small.
std::string without_marks_before_words(std::string_view name) {
    std::string text;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool mark = name[i] == '\'' || name[i] == '`';
        const bool begins = (i == 0 || name[i - 1] == ' ' || name[i - 1] == '-') && i + 1 < name.size() &&
                            name[i + 1] >= 'A' && name[i + 1] <= 'Z';
        if (!(mark && begins)) text += name[i];
    }
    return text;
}

/// The part of the globe in a square of the world's grid.
Box box_of(const WorldBox& square) {
    const auto north_west = lat_lon_of({square.west, square.north});
    const auto south_east = lat_lon_of({square.east, square.south});
    const double east_deg = square.east >= 1 ? 180 : south_east.longitude().value();
    return {south_east.latitude(), north_west.longitude(), north_west.latitude(), Degrees{east_deg}};
}

/// Whether towns are named in a square anywhere: in the Mercator projection its edge toward the pole is the
/// nearest to the eye.
bool has_named_towns(const MapView& view, const WorldBox& square) {
    const double poleward =
        std::abs(square.north - 0.5) > std::abs(square.south - 0.5) ? square.north : square.south;
    return naming_scale(view, lat_lon_of({square.west, poleward})) < farthest_gazetteer_m_per_px;
}

std::uint64_t key_of(int level, std::uint64_t column, std::uint64_t row) {
    return static_cast<std::uint64_t>(level) << 58U | column << 29U | row;
}

}  // namespace

std::string english_name(const Place& place, const StoredNames& stored_names) {
    if (!has_transliterated_name(place)) return without_marks_before_words(place.name);
    const auto stored = stored_names();
    const auto plain = std::find_if(stored.begin(), stored.end(), [](const auto& other) {
        return other.kind == NameKind::preferred && other.language.empty() && is_ascii(other.text);
    });
    return without_marks_before_words(plain == stored.end() ? place.name : std::string{plain->text});
}

TownName TownNames::town(PlaceNumber number) const {
    const auto place = gazetteer_.place(number);
    TownName town;
    town.name = english_name(place, [&] { return gazetteer_.names(number); });
    town.point = place.point;
    town.weight = gazetteer_.summary(number).prior;
    town.capital = place.feature_code == "P.PPLC";
    town.part_of_a_town = place.feature_code == "P.PPLX";
    town.number = number;
    return town;
}

std::vector<TownName> TownNames::looked_up(const WorldBox& square) const {
    const auto is_town = [this](PlaceNumber number) {
        return gazetteer_.summary(number).kind == PlaceKind::populated_place;
    };
    std::vector<TownName> towns;
    for (const auto number : gazetteer_.within(box_of(square), most_in_a_square, is_town)) {
        towns.push_back(town(number));
        towns.back().standing = towns.size() - 1;
    }
    return towns;
}

std::vector<const TownName*> TownNames::in(const MapView& view) {
    if (squares_.size() > most_squares_kept) squares_.clear();
    const int level = grid_level(view, least_square_px);
    const double across = std::exp2(level);
    const auto first = [&](double at) { return static_cast<std::uint64_t>(std::floor(at * across)); };
    const auto last = [&](double at) { return static_cast<std::uint64_t>(std::ceil(at * across)); };
    std::vector<const TownName*> towns;
    for (const auto& box : world_boxes(view)) {
        for (auto column = first(box.west); column < last(box.east); ++column) {
            for (auto row = first(box.north); row < last(box.south); ++row) {
                const auto x = static_cast<double>(column), y = static_cast<double>(row);
                const WorldBox square{x / across, y / across, (x + 1) / across, (y + 1) / across};
                if (!has_named_towns(view, square)) continue;
                const auto [found, fresh] = squares_.try_emplace(key_of(level, column, row));
                if (fresh) found->second = looked_up(square);
                for (const auto& town : found->second) towns.push_back(&town);
            }
        }
    }
    std::sort(towns.begin(), towns.end(), [](auto* a, auto* b) { return a->number < b->number; });
    towns.erase(
        std::unique(towns.begin(), towns.end(), [](auto* a, auto* b) { return a->number == b->number; }),
        towns.end());
    return towns;
}

}  // namespace dateline
