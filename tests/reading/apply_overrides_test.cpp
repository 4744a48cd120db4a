#include "reading/handmade_article.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

OverrideBook book_of(std::string_view rows, const std::string& folder = "") {
    OverrideBook book;
    book.add(overrides_from("surface,article,place,note\n" + std::string{rows}, "desk/overrides.csv").rows,
             folder);
    return book;
}

/// "quote=place id" of every mention, in order.
std::vector<std::string> meanings(const HandmadeArticle& article) {
    std::vector<std::string> all;
    for (const Mention& mention : article.dossier().mentions) {
        const auto& candidates = mention.candidates;
        all.push_back(
            mention.quote + "=" +
            (candidates.empty() ? "nothing" : article.dossier().places[candidates.front().place].id));
    }
    return all;
}

std::vector<std::string> overruled(const std::string& text, const OverrideBook& book) {
    HandmadeArticle article{text};
    article.overrule(book);
    return meanings(article);
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("an override gives a name its place, and says who did and what stood there before") {
    HandmadeArticle article{"Rockets hit Erbil."};
    article.overrule(book_of("Erbil,all,gn:98182,the reporter meant Baghdad\n"));
    REQUIRE(meanings(article) == Lines{"Erbil=gn:98182"});
    const Mention& mention = article.dossier().mentions[0];
    REQUIRE(mention.overruled);
    CHECK(mention.overruled->by == "desk/overrides.csv:2");
    CHECK(mention.overruled->note == "the reporter meant Baghdad");
    REQUIRE(mention.overruled->instead_of);
    CHECK(article.dossier().places[*mention.overruled->instead_of].name == "Erbil");
    CHECK(mention.candidates[0].score == 1);
}

TEST_CASE("an override makes a name of what was not taken for one") {
    CHECK(overruled("Rockets hit the Old Mill near Erbil.", book_of("Old Mill,all,\"36.2,44.1\",\n")) ==
          Lines{"Old Mill=geo:36.2,44.1", "Erbil=gn:95446"});
}

TEST_CASE("an override that says it is no place leaves a name without a place") {
    CHECK(overruled("Israel Smith spoke in Erbil.", book_of("Israel,all,not a place,a first name\n")) ==
          Lines{"Israel=nothing", "Erbil=gn:95446"});
}

TEST_CASE("an override of a short name leaves the longer name around it") {
    CHECK(overruled("They left New York.", book_of("York,all,gn:98182,\n")) == Lines{"New York=gn:5128581"});
    CHECK(overruled("Iran Air flew to Iran.", book_of("Iran Air,all,not a place,an airline\n")) ==
          Lines{"Iran Air=nothing", "Iran=gn:130758"});
}

TEST_CASE("an override is for whole words as they are spelled") {
    CHECK(overruled("The Erbilian met erbil.", book_of("Erbil,all,gn:98182,\n")) == Lines{"Erbil=gn:95446"});
    CHECK(overruled("They left New\nYork.", book_of("New York,all,gn:98182,\n")) ==
          Lines{"New\nYork=gn:98182"});
}

TEST_CASE("a row for one article beats one for all, and of equals the later") {
    const auto book = book_of(
        "Erbil,story.txt,gn:128222,\n"
        "Erbil,all,gn:98182,\n"
        "Erbil,other,gn:112931,\n");
    Article article;
    article.id = "story";
    article.file = "desk/story.txt";
    const auto rows = book.beginning_with("Erbil", article);
    REQUIRE(rows.size() == 2);
    CHECK(std::get<PlaceId>(rows.back().row->meaning).id == "gn:128222");
    CHECK(overruled("Erbil fell silent.", book_of("Erbil,all,gn:98182,\nErbil,all,gn:112931,\n")) ==
          Lines{"Erbil=gn:112931"});
}

TEST_CASE("overrides beside articles are for those alone") {
    const auto book = book_of("Erbil,all,gn:98182,\n", folder_of("desk/a.txt"));
    Article article;
    article.file = "desk/b.txt";
    CHECK(book.beginning_with("Erbil", article).size() == 1);
    article.file = "./desk//b.txt";
    CHECK(book.beginning_with("Erbil", article).size() == 1);
    article.file = "b.txt";
    CHECK(book.beginning_with("Erbil", article).empty());
    CHECK(folder_of("b.txt") == folder_of("./b.txt"));
}

namespace {

/// What unused() says after an article "story" of that text, one line a row, without the file's name.
Lines unused_in(const std::string& text, const std::string& rows, const std::string& folder = "") {
    const auto book = book_of(rows, folder);
    overruled(text, book);
    Lines remarks;
    for (const UnusedOverride& unused : book.unused())
        remarks.push_back(unused.remark.substr(std::string_view{"desk/overrides.csv:"}.size()));
    return remarks;
}

}  // namespace

TEST_CASE("a row that changes nothing is told, with its line, the reason and what to do") {
    CHECK(unused_in("Rockets hit Erbil.", "Erbil,all,gn:98182,\n").empty());
    CHECK(
        unused_in("Rockets hit Erbil.", "Irbil,all,gn:98182,\n") ==
        Lines{
            "2: changes nothing, since \"Irbil\" stands nowhere in the articles read; write the name as the "
            "text spells it"});
    CHECK(unused_in("Rockets hit Erbil.", "Erbil,storry,gn:98182,\n") ==
          Lines{"2: changes nothing, since no article \"storry\" was read; name an article by its id or its "
                "file, or write \"all\""});
    CHECK(
        unused_in("They left New York.", "York,all,gn:98182,\n") ==
        Lines{"2: changes nothing, since \"York\" stands only inside longer names, which keep their places; "
              "write the longer name"});
    CHECK(
        unused_in("Rockets hit Erbil.", "Erbil,all,gn:98182,\nErbil,all,gn:112931,\n") ==
        Lines{
            "2: changes nothing, since another row prevails wherever \"Erbil\" stands; remove one of them"});
}

TEST_CASE("a row that is used once is used, and one of a folder that was not read is not spoken of") {
    CHECK(unused_in("They left New York for York.", "York,all,gn:98182,\n").empty());
    CHECK(unused_in("Iran Air flew to Iran.", "Iran Air,all,not a place,\nIran,all,gn:98182,\n").empty());
    CHECK(unused_in("Rockets hit Erbil.", "Irbil,all,gn:98182,\n", "elsewhere").empty());
    CHECK(book_of("Irbil,all,gn:98182,\n").unused().empty());
}

TEST_CASE("an event follows the override of its site") {
    HandmadeArticle article{"Rockets hit Erbil."};
    article.overrule(book_of("Erbil,all,gn:98182,\n"));
    const auto reports = article.reports();
    REQUIRE(reports.size() == 1);
    CHECK(article.dossier().places[reports[0].report.sites.at(0).place].name == "Baghdad");
}
