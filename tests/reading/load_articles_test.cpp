#include "reading/articles/load_articles.hpp"

#include "base/error.hpp"
#include "reading/articles/dates.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace dateline;
using namespace std::chrono;

namespace {

const auto ignore = [](const std::string&) {};

Article single(const std::string& name, const std::string& bytes, const ArticleFacts& facts = {}) {
    auto articles = articles_from(name, bytes, facts, ignore);
    REQUIRE(articles.size() == 1);
    return articles.front();
}

}  // namespace

TEST_CASE("plain text becomes one article, character by character") {
    const auto article = single("in/report-1.txt", "Base hit\r\n\r\nRockets fell near Erbil.\n");
    CHECK(article.id == "report-1");
    CHECK(article.file == "in/report-1.txt");
    CHECK(article.text == "Base hit\r\n\r\nRockets fell near Erbil.\n");
    CHECK(article.title == "Base hit");
    CHECK_FALSE(article.published);
}

TEST_CASE("a date given by flag beats metadata, and metadata beats the text") {
    const std::string page =
        "<!doctype html><html><head><meta name=\"date\" content=\"2020-01-08T01:00:00Z\"></head>"
        "<body><p>Published January 9, 2020</p></body></html>";
    CHECK(single("a.html", page).published == year{2020} / 1 / 8);
    CHECK(single("a.html", page).published_from == "metadata");
    const ArticleFacts facts{year{2020} / 1 / 7, "The Desk"};
    CHECK(single("a.html", page, facts).published == year{2020} / 1 / 7);
    CHECK(single("a.html", page, facts).published_from == "flag");
    CHECK(single("a.html", page, facts).outlet == "The Desk");
    const auto text =
        single("a.txt", "Base hit\nPublished: Wednesday, Jan. 8, 2020 at 4:10 p.m. EST\n\nIt burned.");
    CHECK(text.published == year{2020} / 1 / 8);
    CHECK(text.published_from == "text");
}

TEST_CASE("a date inside the story is not the date of publication") {
    const std::string caption =
        "The president at a meeting on Tuesday, September 24, 2019, in the city of New York";
    CHECK_FALSE(single("a.txt", "Base hit\n\n" + caption + ".\n").published);
}

TEST_CASE("a short dateline gives the date, too, below a headline or without one") {
    const std::string lead =
        "PARIS, March 5, 2024 - A train hit a car in Lyon on Monday.\n\nThe driver fled.\n";
    CHECK(single("a.txt", lead).published == year{2024} / 3 / 5);
    CHECK(single("a.txt", "Train kills two\n\n" + lead).published == year{2024} / 3 / 5);
    CHECK(single("a.txt", "SÃO PAULO, Brazil, 5 March 2024 (Wire) — It rained.\n\nIt pours.").published ==
          year{2024} / 3 / 5);
    CHECK_FALSE(single("a.txt", "On March 5, 2024 - a Tuesday - a train hit a car near Lyon.\n").published);
}

TEST_CASE("a byline and a dateline that ends with a full stop give the date; a short sentence does not") {
    const auto published = [](const std::string& text) { return single("a.txt", text).published; };
    const std::string rest =
        "The death toll from floods in the province has risen to 341, the premier said on Thursday.\n";
    CHECK(published("Bombs hit a block\n\nBy our correspondent in Kyiv, August 30, 2024\n\n" + rest) ==
          year{2024} / 8 / 30);
    CHECK(published("DURBAN – April 14, 2022. " + rest) == year{2022} / 4 / 14);
    CHECK(published("Gothenburg, 12 June 2018. " + rest) == year{2018} / 6 / 12);
    CHECK(published("RIO DE JANEIRO, 3 May 2021 – " + rest) == year{2021} / 5 / 3);
    CHECK_FALSE(published("Wreck found\n\nThe ship sank on March 5, 2012.\n\n" + rest));
    CHECK_FALSE(published("By the end of the war on March 5, 2012.\n\n" + rest));
    CHECK_FALSE(published("The ship sank on March 5, 2012. " + rest));
    CHECK_FALSE(published("On March 5, 2012 - a Monday - the ship left with all its crew. " + rest));
}

TEST_CASE("a weekday with its date in the lead tells when the text was written") {
    const auto article = single("a.txt",
                                "ABUJA (Wire) - Bombers killed 30 people in Konduga on Sunday evening, "
                                "emergency services said on Monday, June 17, 2019.\n\nIt rained.\n");
    CHECK(article.published == year{2019} / 6 / 17);
    CHECK(article.published_from == "lead");
    const auto published = [](const std::string& text) { return single("a.txt", text).published; };
    CHECK(published("Prosecutors said Wednesday, July 5, 2023, that a bus plunged into a ravine.\n") ==
          year{2023} / 7 / 5);
    CHECK(published("Health workers began to vaccinate people on Wednesday, Aug. 8, 2018, after a week.\n\n"
                    "On Friday gunmen attacked a convoy.\n") == year{2018} / 8 / 8);
    CHECK(published("Families waited on Sunday for word of the girls.\n\nThe toll had risen to 68 by "
                    "Sunday afternoon, July 6, 2025, the sheriff said.\n") == year{2025} / 7 / 6);
}

TEST_CASE("no date of publication is what the lead tells of another time") {
    const auto published = [](const std::string& text) { return single("a.txt", text).published; };
    // 18 June 2019 was a Tuesday
    CHECK_FALSE(published("Bombers killed 30 people, the governor said on Monday, June 18, 2019.\n"));
    // still to come
    CHECK_FALSE(published("Voters will choose on Sunday, July 10, 2022.\n\nThe vote on Friday failed.\n"));
    // remembered
    CHECK_FALSE(
        published("Gunmen killed nine on Friday, March 5, 2010, in the town.\n\nOn May 3, 2019, "
                  "the trial began. It went on until Monday evening.\n"));
    CHECK_FALSE(published("Gunmen killed nine on Friday, March 5, 2010, in the town.\n\nFew remember.\n"));
    CHECK_FALSE(
        published("Services will be held in H. L. Smith Hall, Inc., Friday, March 27, 2009.\n\nIt rained "
                  "on Thursday.\n"));
    CHECK_FALSE(
        published("She passed away on Wednesday, March 4, 2009, at home.\n\nFriends may call Sunday.\n"));
    CHECK_FALSE(
        published("The mayor called the council to order on Monday, March 16, 2009 at 6 pm.\n\nOn Tuesday "
                  "it rested.\n"));
    CHECK_FALSE(
        published("Ten years ago, on Wednesday, July 17, 2013, a train crashed.\n\nFamilies met on "
                  "Monday.\n"));
    CHECK_FALSE(
        published("The trial of nine men opened in Paris on Wednesday.\n\nThey killed 130 people on "
                  "Friday, November 13, 2015.\n"));
    CHECK_FALSE(
        published("The ship sank on Monday, April 15, 1912.\n\nOn Sunday a museum opened a show, which "
                  "closes in 2013.\n"));
    // the day of a picture
    CHECK_FALSE(
        published("Missiles hit a base\n\nThe president meets the guests on Tuesday, September 24, 2019, in "
                  "New York City. (Official Photo by A. Example)\n\nOn Wednesday missiles hit a base.\n"));
    // background, far below
    CHECK_FALSE(
        published("Rockets hit a base.\n\nNobody died.\n\nIt burned.\n\nAn attack on the base was "
                  "told of by officials who said on Saturday, December 9, 2017, it was over.\n"));
}

TEST_CASE("a text that begins at once has no title") {
    CHECK(single("a.txt", "Train kills two in Lyon\n\nA train hit a car.\n").title ==
          "Train kills two in Lyon");
    CHECK(single("a.txt", "A train hit a car in Lyon on Monday.\n\nThe driver fled.\n").title.empty());
    CHECK(single("a.txt", "PARIS (Wire) - A train hit a car in Lyon\n\nThe driver fled.\n").title.empty());
}

TEST_CASE("a dateline names the agency and may give the date") {
    const auto article =
        single("a.txt",
               "ERBIL, Iraq, Jan. 8, 2020 (Newswire) - Rockets fell on a base near the city on Wednesday, "
               "officials told reporters there.");
    CHECK(article.outlet == "Newswire");
    CHECK(article.published == year{2020} / 1 / 8);
}

TEST_CASE("NDJSON gives one article a line and reports lines that are none") {
    std::vector<std::string> bad;
    const auto articles = articles_from("two.ndjson",
                                        "{\"id\":\"a\",\"text\":\"One\",\"published\":\"2020-01-08\"}\n"
                                        "{\"text\":7}\nnot json\n\n{\"text\":\"Two\",\"outlet\":\"Desk\"}\n",
                                        {}, [&](const std::string& message) { bad.push_back(message); });
    REQUIRE(articles.size() == 2);
    CHECK(articles[0].id == "a");
    CHECK(articles[0].published == year{2020} / 1 / 8);
    CHECK(articles[1].id == "two-5");
    CHECK(articles[1].outlet == "Desk");
    REQUIRE(bad.size() == 2);
    CHECK(bad[0] == "two.ndjson:2: \"text\" is not a string");
    CHECK(bad[1] == "two.ndjson:3: is not a JSON object");
}

TEST_CASE("an NDJSON file is read the same way from disk, line by line") {
    const auto path = std::filesystem::temp_directory_path() / "dateline_load_articles_test.ndjson";
    std::ofstream{path} << "{\"text\":\"One\"}\n{\"text\":\"Two\"}";  // no line end at the end
    const auto articles = load_articles(path.string(), {}, ignore);
    std::filesystem::remove(path);
    REQUIRE(articles.size() == 2);
    CHECK(articles[1].text == "Two");
}

TEST_CASE("what is no article is refused by name") {
    CHECK_THROWS_WITH(articles_from("a.txt", "", {}, ignore), "a.txt: is empty");
    CHECK_THROWS_WITH(articles_from("a.txt", " \n\n", {}, ignore), "a.txt: holds no text");
    CHECK_THROWS_WITH(articles_from("a.ndjson", "{\"text\":\"\"}", {}, ignore), "a.ndjson: holds no article");
    CHECK_THROWS_AS(load_articles("/nonexistent/a.txt", {}, ignore), InputError);
    CHECK_THROWS_AS(load_articles("/", {}, ignore), InputError);
}

TEST_CASE("dates are read in the forms that news uses") {
    CHECK(date_in("on January 8, 2020, at")->date == year{2020} / 1 / 8);
    CHECK(date_in("Sept. 3, 1999")->date == year{1999} / 9 / 3);
    CHECK(date_in("8th January 2020")->date == year{2020} / 1 / 8);
    CHECK(date_in("filed 2020-01-08")->begin == 6);
    CHECK(date_in("Flight 12 of 3 May, Feb. 4, 2021")->begin == 20);
    CHECK(date_in("in 2019, 30 dead; 1 May 2020")->begin == 18);
    CHECK(date_in("YANGON, 28.03.2025 -")->date == year{2025} / 3 / 28);
    CHECK_FALSE(date_in("version 2.13.2025"));
    CHECK_FALSE(date_in("28.03.25"));
    CHECK_FALSE(date_in("A8 January 2020"));
    CHECK_FALSE(date_in("February 30, 2020"));
    CHECK_FALSE(date_in("January 8"));
    CHECK(iso_date("2020-01-08T12:00:00+03:00") == year{2020} / 1 / 8);
    CHECK_FALSE(iso_date("2020-13-08"));
}
