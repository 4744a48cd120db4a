// Short sentences written for this test, each name with the place that a reader would take it for; ids are
// those of GeoNames. One sentence gives little context, so well-known places must hold against namesakes that
// happen to lie near each other; where the text says which place is meant, that must win.
#include "csv_table.hpp"
#include "reading/read_articles.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace dateline;

namespace {

const Gazetteer& gazetteer() {
    static const auto opened = Gazetteer::open(DATELINE_DATA_DIR "/dateline.gaz");
    return opened;
}

/// Id of the likeliest place of a name; says so when there is none.
std::string place_meant(const std::string& sentence, const std::string& name) {
    Article article;
    article.id = "sentence";
    article.text = sentence;
    const Dossier dossier = read_articles({article}, gazetteer());
    const auto found = std::ranges::find(dossier.mentions, name, &Mention::quote);
    if (found == dossier.mentions.end()) return "not taken for a place";
    if (!found->resolved()) return "no such place";
    return dossier.places[found->candidates.front().place].id;
}

}  // namespace

TEST_CASE("a name means the place that a reader would take it for") {
    const auto rows = reference_table("famous_names.csv");
    CHECK(rows.size() > 180);
    for (const auto& row : rows) {
        INFO(row.text("sentence") << " - " << row.text("name") << ": " << row.text("place"));
        CHECK(place_meant(row.text("sentence"), row.text("name")) == row.text("id"));
    }
}
