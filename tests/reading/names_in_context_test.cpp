// Short reports written for this test, with what a reader would take each name for: a place, a government or
// an organisation, and where it lies.
#include "csv_table.hpp"
#include "reading/read_articles.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace dateline;

namespace {

struct Taken {
    std::string what;  ///< "metonym FR", "place US Texas"; says so when the name is not mentioned
    std::string kind;  ///< of the place
};

Taken taken_for(const std::string& text, const std::string& name) {
    static const auto gazetteer = Gazetteer::open(DATELINE_DATA_DIR "/dateline.gaz");
    Article article;
    article.id = "report";
    article.text = text;
    const Dossier dossier = read_articles({article}, gazetteer);
    const auto found = std::ranges::find(dossier.mentions, name, &Mention::quote);
    if (found == dossier.mentions.end()) return {"no mention", ""};
    std::string taken{name_of(found->role)};
    if (!found->resolved()) return {taken + " somewhere", ""};
    const Place& place = dossier.places[found->candidates.front().place];
    return {taken + ' ' + place.country + ' ' + place.admin1, std::string{name_of(place.kind)}};
}

}  // namespace

TEST_CASE("a name is taken for what the report around it makes of it") {
    const auto rows = reference_table("names_in_context.csv");
    CHECK(rows.size() > 50);
    for (const auto& row : rows) {
        INFO(row.text("text") << " - " << row.text("name"));
        std::string expected = row.text("role");  // "place US Texas", "no mention"
        for (const auto* column : {"country", "division"})
            if (!row.text(column).empty()) expected += ' ' + row.text(column);
        const auto [what, kind] = taken_for(row.text("text"), row.text("name"));
        CHECK(what.substr(0, expected.size()) == expected);
        if (!row.text("kind").empty()) CHECK(kind == row.text("kind"));
    }
}
