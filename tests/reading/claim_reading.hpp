/// Claims of a text whose names are given, so that the grammar is tested apart from the finding of names.
#pragma once

#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer_writer.hpp"
#include "gazetteer/small_gazetteer.hpp"
#include "reading/article_reading.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A name in a test's text and what it is.
struct KnownName {
    std::string_view text;
    PlaceKind kind = PlaceKind::populated_place;
    std::string_view country = "IQ";
    MentionRole role = MentionRole::place;
    std::string_view time_zone = {};
};

inline const Gazetteer& any_gazetteer() {
    static const TemporaryFile file;
    static const Gazetteer gazetteer = [] {
        GazetteerWriter writer;
        for (auto& place : well_known_places()) writer.add(std::move(place));
        writer.write(file.path());
        return Gazetteer::open(file.path());
    }();
    return gazetteer;
}

/// Adds a mention for every place where a known name stands as a whole word; names at one place once each.
inline void lay_mentions(Dossier& dossier, const CodePointIndex& index, const std::vector<KnownName>& names) {
    const std::string& text = dossier.articles.front().text;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool word_begins = at == 0 || !std::isalnum(static_cast<unsigned char>(text[at - 1]));
        for (const auto& name : names) {
            const std::size_t end = at + name.text.size();
            const bool here = word_begins && std::string_view{text}.substr(at).starts_with(name.text) &&
                              (end == text.size() || !std::isalnum(static_cast<unsigned char>(text[end])));
            if (!here) continue;
            Place place;
            place.id = "test:" + std::string{name.text};
            place.name = std::string{name.text};
            place.kind = name.kind;
            place.country = std::string{name.country};
            place.time_zone = std::string{name.time_zone};
            Mention mention;
            mention.span = {index.code_point_of(at), index.code_point_of(end)};
            mention.quote = place.name;
            mention.role = name.role;
            mention.candidates.push_back({place_index(dossier, place), 1.0, {}});
            dossier.mentions.push_back(std::move(mention));
            at = end - 1;
            break;
        }
    }
}

inline Dossier claims_in(std::string text, const std::vector<KnownName>& names) {
    Dossier dossier;
    dossier.articles.emplace_back();
    dossier.articles.front().text = std::move(text);
    const CodePointIndex index{dossier.articles.front().text};
    const Tokens tokens = tokenize(dossier.articles.front().text);
    lay_mentions(dossier, index, names);
    ArticleReading reading{dossier, any_gazetteer(), 0, index, tokens, 0};
    find_claims(reading);
    return dossier;
}

/// "Al Asad | 100 mi about | W | Baghdad": what a claim says, for comparing at a glance.
inline std::string in_short(const Claim& claim) {
    std::string text = claim.subject.quote;
    text += " | ";
    if (claim.length) {
        text += fmt::format("{}", claim.length->low);
        if (claim.length->high != claim.length->low) text += fmt::format("-{}", claim.length->high);
        text += fmt::format(" {}", symbol(claim.length->unit));
    }
    text += " | ";
    if (claim.direction) text += abbreviation(*claim.direction);
    if (claim.object.part) text += fmt::format("part {}", abbreviation(*claim.object.part));
    if (claim.object.border) text += " border";
    return text + " | " + claim.object.quote;
}

/// The claims of one kind in a text, in short, joined by "; ".
inline std::string claims_of(ClaimKind kind, const std::string& text, const std::vector<KnownName>& names) {
    std::string result;
    for (const auto& claim : claims_in(text, names).claims) {
        if (claim.kind != kind) continue;
        if (!result.empty()) result += "; ";
        result += in_short(claim);
    }
    return result;
}

}  // namespace dateline
