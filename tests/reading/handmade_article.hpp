/// Articles whose place names are laid by hand, so that reports can be tested without a full gazetteer.
#pragma once

#include "gazetteer/small_gazetteer.hpp"
#include "reading/article_reading.hpp"
#include "reading/mentions/apply_overrides.hpp"
#include "reading/mentions/references.hpp"
#include "text/utf8.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// How a name is spelled, and what it means.
struct HandmadeName {
    std::string_view spelling;
    std::string_view place_id;
    MentionRole role = MentionRole::place;
};

inline Place handmade_place(std::string id, std::string name, PlaceKind kind, std::string country,
                            std::string country_name, std::string admin1, double lat_deg, double lon_deg) {
    Place place;
    place.id = std::move(id);
    place.name = std::move(name);
    place.kind = kind;
    place.country = std::move(country);
    place.country_name = std::move(country_name);
    place.admin1 = std::move(admin1);
    place.point = LatLon{Degrees{lat_deg}, Degrees{lon_deg}};
    if (place.country == "IQ") place.time_zone = "Asia/Baghdad";
    return place;
}

inline const std::vector<Place>& handmade_places() {
    using enum PlaceKind;
    static const std::vector<Place> places{
        handmade_place("gn:130758", "Iran", country, "IR", "Iran", "", 32, 53),
        handmade_place("gn:99237", "Iraq", country, "IQ", "Iraq", "", 33, 44),
        handmade_place("gn:6252001", "United States", country, "US", "United States", "", 39.76, -98.5),
        handmade_place("gn:294640", "Israel", country, "IL", "Israel", "", 31.5, 34.75),
        handmade_place("oa:ORAA", "Al Asad Air Base", air_base, "IQ", "Iraq", "Anbar", 33.7856, 42.4412),
        handmade_place("gn:95446", "Erbil", populated_place, "IQ", "Iraq", "Erbil", 36.1926, 44.0106),
        handmade_place("gn:98182", "Baghdad", populated_place, "IQ", "Iraq", "Baghdad", 33.3406, 44.4009),
        handmade_place("gn:99592", "Anbar", admin1, "IQ", "Iraq", "Anbar", 33, 42),
        handmade_place("gn:128222", "Kermanshah", populated_place, "IR", "Iran", "Kermanshah", 34.3142,
                       47.065),
        handmade_place("gn:4140963", "Washington", populated_place, "US", "United States", "D.C.", 38.9,
                       -77.04),
        handmade_place("gn:112931", "Tehran", populated_place, "IR", "Iran", "Tehran", 35.6944, 51.4215),
        handmade_place("gn:698740", "Odesa", populated_place, "UA", "Ukraine", "Odesa", 46.4775, 30.7326),
        handmade_place("gn:706483", "Kharkiv", populated_place, "UA", "Ukraine", "Kharkiv", 49.9808, 36.2527),
        handmade_place("gn:690791", "Ukraine", country, "UA", "Ukraine", "", 49, 32),
        handmade_place("gn:2017370", "Russia", country, "RU", "Russia", "", 60, 100),
        handmade_place("gn:379252", "Khartoum", populated_place, "SD", "Sudan", "Khartoum", 15.5518, 32.5324),
        handmade_place("gn:281133", "Gaza", populated_place, "PS", "Palestine", "Gaza Strip", 31.5, 34.4667),
        handmade_place("gn:295629", "Ashkelon", populated_place, "IL", "Israel", "Southern", 31.6693,
                       34.5715),
        handmade_place("gn:314830", "Gaziantep", populated_place, "TR", "Turkey", "Gaziantep", 37.0594,
                       37.3825),
        handmade_place("gn:1283240", "Kathmandu", populated_place, "NP", "Nepal", "Bagmati", 27.7017,
                       85.3206),
        handmade_place("gn:79415", "Hodeidah", populated_place, "YE", "Yemen", "Hodeidah", 14.7978, 42.9545),
        handmade_place("gn:350550", "Derna", populated_place, "LY", "Libya", "Derna", 32.7648, 22.6391),
        handmade_place("gn:4560349", "Philadelphia", populated_place, "US", "United States", "Pennsylvania",
                       39.9524, -75.1636),
        handmade_place("dl:middle-east", "Middle East", region, "", "", "", 29, 41),
        handmade_place("gn:5128581", "New York", populated_place, "US", "United States", "New York", 40.7143,
                       -74.006)};
    return places;
}

/// Longer spellings stand before their beginnings.
inline const std::vector<HandmadeName>& handmade_names() {
    using enum MentionRole;
    static const std::vector<HandmadeName> names{{"Al Asad Air Base", "oa:ORAA"},
                                                 {"Ain al-Asad", "oa:ORAA"},
                                                 {"Ain Assad", "oa:ORAA"},
                                                 {"al-Asad", "oa:ORAA"},
                                                 {"Al-Asad", "oa:ORAA"},
                                                 {"Al-Assad", "oa:ORAA"},
                                                 {"Al Assad", "oa:ORAA"},
                                                 {"Erbil", "gn:95446"},
                                                 {"Irbil", "gn:95446"},
                                                 {"Baghdad", "gn:98182"},
                                                 {"Anbar", "gn:99592"},
                                                 {"Kermanshah", "gn:128222"},
                                                 {"Iranian", "gn:130758", demonym},
                                                 {"Iraqis", "gn:99237", demonym},
                                                 {"Iraqi", "gn:99237", demonym},
                                                 {"American", "gn:6252001", demonym},
                                                 {"Iran", "gn:130758"},
                                                 {"Iraq", "gn:99237"},
                                                 {"U.S.", "gn:6252001"},
                                                 {"United States", "gn:6252001"},
                                                 {"Israel", "gn:294640"},
                                                 {"Washington", "gn:4140963", metonym},
                                                 {"Tehran", "gn:112931", metonym},
                                                 {"New York", "gn:5128581"},
                                                 {"Odesa", "gn:698740"},
                                                 {"Kharkiv", "gn:706483"},
                                                 {"Ukrainian", "gn:690791", demonym},
                                                 {"Ukraine", "gn:690791"},
                                                 {"Russian", "gn:2017370", demonym},
                                                 {"Russia", "gn:2017370"},
                                                 {"Khartoum", "gn:379252"},
                                                 {"Gaziantep", "gn:314830"},
                                                 {"Gaza", "gn:281133"},
                                                 {"Ashkelon", "gn:295629"},
                                                 {"Kathmandu", "gn:1283240"},
                                                 {"Hodeidah", "gn:79415"},
                                                 {"Derna", "gn:350550"},
                                                 {"Philadelphia", "gn:4560349"},
                                                 {"Middle East", "dl:middle-east"}};
    return names;
}

/// An article that has been read up to its mentions. Keeps everything that an ArticleReading refers to.
class HandmadeArticle {
public:
    explicit HandmadeArticle(std::string text, std::optional<std::chrono::year_month_day> published = {})
        : text_{std::move(text)}, index_{text_}, tokens_{tokenize(text_)} {
        dossier_.articles.emplace_back();
        dossier_.articles.back().text = text_;
        dossier_.articles.back().published = published;
        for (std::size_t byte = 0; byte < text_.size();) byte = lay_name(byte);
    }

    [[nodiscard]] std::vector<FoundReport> reports() {
        ArticleReading reading{dossier_, small_gazetteer(), 0, index_, tokens_, 0};
        return find_reports(reading);
    }
    [[nodiscard]] const Dossier& dossier() const { return dossier_; }

    /// Adds "the base" and the like to the mentions.
    void refer() {
        ArticleReading reading{dossier_, small_gazetteer(), 0, index_, tokens_, 0};
        find_references(reading);
    }

    /// Lets a person's overrides prevail over the names laid.
    void overrule(const OverrideBook& book) {
        ArticleReading reading{dossier_, small_gazetteer(), 0, index_, tokens_, 0};
        apply_overrides(reading, book);
    }

private:
    /// Of the same places, to find the country of a capital.
    static const Gazetteer& small_gazetteer() {
        static const SmallGazetteer gazetteer{[] {
            std::vector<SourcePlace> sources(handmade_places().size());
            for (std::size_t i = 0; i < sources.size(); ++i) sources[i].place = handmade_places()[i];
            return sources;
        }()};
        return *gazetteer;
    }

    /// Lays the name that begins at this byte, if any. @returns where to go on.
    std::size_t lay_name(std::size_t byte) {
        const std::string_view rest = std::string_view{text_}.substr(byte);
        for (const auto& name : handmade_names()) {
            if (!rest.starts_with(name.spelling)) continue;
            const auto place = std::ranges::find(handmade_places(), name.place_id, &Place::id);
            Mention mention;
            mention.span = {index_.code_point_of(byte), index_.code_point_of(byte + name.spelling.size())};
            mention.quote = name.spelling;
            mention.role = name.role;
            mention.candidates = {{place_index(dossier_, *place), 1, {}}};
            dossier_.mentions.push_back(mention);
            return byte + name.spelling.size();
        }
        return byte + 1;
    }

    std::string text_;
    CodePointIndex index_;
    Tokens tokens_;
    Dossier dossier_;
};

}  // namespace dateline
