#include "window/desk.hpp"

#include "base/error.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace dateline;
using Catch::Matchers::Contains;

namespace {

Place place(const char* id, const char* name) {
    Place place;
    place.id = id;
    place.name = name;
    return place;
}

/// Two articles in one folder that name Georgetown, which may mean either of two places.
struct Table {
    TemporaryFolder folder;
    std::filesystem::path file = folder.file("a.txt", "Georgetown");
    std::filesystem::path other = folder.file("b.txt", "Georgetown");
    std::filesystem::path overrides = folder.path() / "overrides.csv";
    Dossier dossier;
    int reread = 0;
    WindowServices services;
    Desk desk{dossier, services};

    Table() {
        dossier.places = {place("gn:1", "Georgetown, Guyana"), place("gn:2", "George Town, Penang")};
        for (const auto& path : {file, other}) add_article(path);
        services.watched = [this] { return std::vector{file, other}; };
        services.reread = [this] {
            ++reread;
            return dossier;
        };
    }
    void add_article(const std::filesystem::path& path) {
        Article article;
        article.id = path.stem().string();
        article.file = path.string();
        Mention mention;
        mention.article = dossier.articles.size();
        mention.quote = "Georgetown";
        mention.candidates = {{0, 0.5, {}}, {1, 0.4, {}}};
        dossier.articles.push_back(article);
        dossier.mentions.push_back(mention);
    }
    [[nodiscard]] std::string written() const {
        std::ostringstream text;
        text << std::ifstream{overrides}.rdbuf();
        return text.str();
    }
};

const Correction to_penang = correction_to(0, place("gn:2", "George Town, Penang"));

}  // namespace

TEST_CASE("a name can be said to be no place, or the place at coordinates") {
    Table table;
    CHECK_THAT(table.desk.correct(correction_to_no_place(0)), Contains("Guyana is now not a place"));
    CHECK_THAT(table.written(), Contains("Georgetown,all,not a place,"));
    Place field = place("geo:5.4,100.3", "5.4, 100.3");
    field.point = {Degrees{5.4}, Degrees{100.3}};
    CHECK_THAT(table.desk.correct(correction_to(0, field)), Contains("5.4, 100.3"));
    CHECK_THAT(table.written(), Contains("\"5.400000,100.300000\""));
}

TEST_CASE("a correction is written beside the articles, and everything is read again") {
    Table table;
    CHECK_THAT(table.desk.correct(to_penang), Contains("gn:2") && Contains(table.overrides.string()));
    CHECK(table.written() == "surface,article,place,note\nGeorgetown,all,gn:2,chosen on the map\n");
    CHECK(table.reread == 1);
}

TEST_CASE("a name that means something else in a neighbouring article is corrected in its own only") {
    Table table;
    std::swap(table.dossier.mentions[1].candidates[0], table.dossier.mentions[1].candidates[1]);
    static_cast<void>(table.desk.correct(to_penang));
    CHECK_THAT(table.written(), Contains("Georgetown,a,gn:2,"));
}

TEST_CASE("taking a correction back restores the file, or the lack of one, byte for byte") {
    Table table;
    static_cast<void>(table.desk.correct(to_penang));
    static_cast<void>(table.desk.take_back());
    CHECK_FALSE(std::filesystem::exists(table.overrides));
    const std::string before = "place,surface,mine\ngn:7,Elsewhere,x\n";
    table.folder.file("overrides.csv", before);
    static_cast<void>(table.desk.correct(to_penang));
    CHECK(table.written() != before);
    static_cast<void>(table.desk.take_back());
    CHECK(table.written() == before);
}

TEST_CASE("what someone else has written since is not taken back") {
    Table table;
    static_cast<void>(table.desk.correct(to_penang));
    table.folder.file("overrides.csv", "surface,place\nHit,gn:3\n");
    CHECK_THROWS_WITH(table.desk.take_back(), Contains("changed since"));
    CHECK(table.written() == "surface,place\nHit,gn:3\n");
}

TEST_CASE("a correction after which nothing can be read leaves the files as they were") {
    Table table;
    table.services.reread = []() -> Dossier { throw InputError("gone"); };
    CHECK_THROWS_AS(table.desk.correct(to_penang), InputError);
    CHECK_FALSE(std::filesystem::exists(table.overrides));
    CHECK_FALSE(table.desk.has_corrections());
}

TEST_CASE("the names of a saved dossier's articles cannot be corrected") {
    Table table;
    table.services.watched = [] { return std::vector<std::filesystem::path>{"strike.dossier.json"}; };
    CHECK(table.desk.correctable(0) == Correctable::unreadable);
    CHECK(table.desk.correctable(1) == Correctable::unnamed);
}
