#include "reading/read_articles.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <vector>

using namespace dateline;

namespace {

const Gazetteer& gazetteer() {
    static const auto opened = Gazetteer::open(DATELINE_DATA_DIR "/dateline.gaz");
    return opened;
}

Dossier read(const std::string& text) {
    Article article;
    article.id = "test";
    article.text = text;
    return read_articles({article}, gazetteer());
}

std::string best_id(const Dossier& dossier, const Mention& mention) {
    return mention.resolved() ? dossier.places[mention.candidates.front().place].id : "";
}

/// Quote and place id of every mention.
std::map<std::string, std::string> places_in(const std::string& text) {
    std::map<std::string, std::string> places;
    const Dossier dossier = read(text);
    for (const Mention& mention : dossier.mentions) places[mention.quote] = best_id(dossier, mention);
    return places;
}

MentionRole role_in(const std::string& text, const std::string& quote) {
    const Dossier dossier = read(text);
    const auto found = std::ranges::find(dossier.mentions, quote, &Mention::quote);
    INFO(text);
    REQUIRE(found != dossier.mentions.end());
    return found->role;
}

bool names(const std::string& text, const std::string& quote) {
    return places_in(text).contains(quote);
}

}  // namespace

TEST_CASE("what stands behind a time of day is no place") {
    CHECK_FALSE(names("The quake struck at 1935 GMT near Bogo.", "GMT"));
    CHECK_FALSE(names("It came at 9:30 PM near Lagos, in Nigeria.", "PM"));
    CHECK_FALSE(names("Polls close at 7 p.m. CST near Chicago.", "CST"));
    CHECK(names("It lies 20 miles from Hartford, CT, near New York.", "CT"));
}

TEST_CASE("every spelling of one air base leads to it") {
    for (const std::string name :
         {"Al Asad Air Base", "al-Asad", "Al-Assad", "Al Assad", "Ain al-Asad", "Ain Assad", "Ayn al-Asad"}) {
        INFO(name);
        const auto places = places_in("Missiles from Iran hit troops in Iraq. They struck " + name +
                                      " base in Anbar province, west of Baghdad.");
        REQUIRE(places.contains(name));
        CHECK(places.at(name) == "oa:ORAA");
        CHECK(places.at("Baghdad") == "gn:98182");
    }
}

TEST_CASE("both spellings of Erbil lead to it") {
    CHECK(places_in("The other base was near Irbil in Iraq.")["Irbil"] == "gn:95446");
    CHECK(places_in("The other base was in Erbil, Iraq.")["Erbil"] == "gn:95446");
}

TEST_CASE("a generic word belongs to a name only when it is capitalised") {
    const auto places = places_in("The convoy crossed Anbar province. A fire burned in Laurel County.");
    CHECK(places.contains("Anbar"));
    CHECK(places.contains("Laurel County"));
}

TEST_CASE("a river that the gazetteer lacks is a name, though nobody knows where it is") {
    const auto places = places_in("Gold was found by the Zamkova River near Craiova, in Romania, on Friday.");
    REQUIRE(places.contains("Zamkova River"));
    CHECK(places.at("Zamkova River").empty());
    CHECK(names("Divers found the boat in Lake Zamkova near Barrie, Ontario, on Monday.", "Lake Zamkova"));
}

TEST_CASE("people are not places") {
    CHECK_FALSE(names("The spokesman Jonathan Hoffman gave no number.", "Hoffman"));
    CHECK_FALSE(names("Professor Stephen David doubted it. \"It was clear,\" David said.", "David"));
    CHECK_FALSE(names("The film was made by Jordan Peele last year.", "Jordan"));
    CHECK_FALSE(names("A photographer followed Paris Hilton for hours.", "Paris"));
    CHECK_FALSE(names("On Monday, Gen. Washington spoke to the troops.", "Washington"));
    CHECK_FALSE(names("The bill goes to Sen. Warren next week.", "Sen."));
}

TEST_CASE("institutions are not places") {
    for (const std::string name : {"European Union", "White House", "Pentagon"}) {
        INFO(name);
        CHECK_FALSE(names("The " + name + " has announced that it is aware of the reports.", name));
    }
}

TEST_CASE("common words and months are not places") {
    const auto places =
        places_in("In March the Most Reading room was Nice. Of course Hit and run. Come Monday. US troops.");
    CHECK_FALSE(places.contains("March"));
    CHECK_FALSE(places.contains("Most"));
    CHECK_FALSE(places.contains("Hit"));
    CHECK_FALSE(places.contains("Of"));
    CHECK_FALSE(places.contains("Come"));
    REQUIRE(places.contains("US"));
    CHECK(places.at("US") == "gn:6252001");
}

TEST_CASE("peoples, governments and organisations are marked as such") {
    CHECK(role_in("The Iraqi military said so.", "Iraqi") == MentionRole::demonym);
    CHECK(role_in("It was surprising that Tehran chose to launch it.", "Tehran") == MentionRole::metonym);
    CHECK(role_in("Talks between Washington and Tehran failed.", "Washington") == MentionRole::metonym);
    CHECK(role_in("Talks between Washington and Tehran failed.", "Tehran") == MentionRole::metonym);
    CHECK(role_in("She studied at the University of Baghdad.", "Baghdad") == MentionRole::organisation);
    CHECK(role_in("He was killed last week in Baghdad.", "Baghdad") == MentionRole::place);
}

TEST_CASE("what is named behind a town decides which town it is") {
    CHECK(places_in("He was born in Paris, Texas.")["Paris"] == "gn:4717560");
    CHECK(places_in("He was born in Paris, France.")["Paris"] == "gn:2988507");
    CHECK(places_in("The plant in Springfield, Illinois, closed.")["Springfield"] == "gn:4250542");
    const auto charleston = places_in("The plant in Charleston, W.Va., closed.");
    REQUIRE(charleston.contains("W.Va."));
    CHECK(charleston.at("W.Va.") == "gn:4826850");
    CHECK(charleston.at("Charleston") == "gn:4801859");
    CHECK(places_in("The plant in Springfield, Mo., closed.")["Springfield"] == "gn:4409896");
}

TEST_CASE("the rest of the article decides which town it is") {
    CHECK(
        places_in(
            "Police in London said a man drove from Kitchener and Windsor, Ontario, to Toronto.")["London"] ==
        "gn:6058560");
    CHECK(places_in("Police in London said a man drove from Brighton, England, to Manchester.")["London"] ==
          "gn:2643743");
}

TEST_CASE("names joined by a hyphen are two, and a hyphened name is one") {
    const auto places = places_in("A town on the Iraq-Syria border. Iran-backed groups met in Wilkes-Barre.");
    CHECK(places.contains("Iraq"));
    CHECK(places.contains("Syria"));
    CHECK(places.contains("Iran"));
    CHECK(places.contains("Wilkes-Barre"));
}

TEST_CASE("candidates are few, ordered, and say why") {
    const Dossier dossier = read("The plant in Springfield closed.");
    REQUIRE(dossier.mentions.size() == 1);
    const auto& candidates = dossier.mentions.front().candidates;
    REQUIRE(candidates.size() > 1);
    CHECK(candidates.size() <= 5);
    double sum = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        CHECK_FALSE(candidates[i].reasons.empty());
        if (i > 0) CHECK(candidates[i].score <= candidates[i - 1].score);
        sum += candidates[i].score;
    }
    CHECK(sum <= 1.0001);
}

TEST_CASE("mentions quote the article at their spans and do not overlap") {
    const std::string text =
        "“Arbīl” – in Iraq’s north – and Al Asad Air Base, Anbar. São Paulo is in Brazil.";
    const Dossier dossier = read(text);
    const CodePointIndex index{text};
    std::uint32_t end = 0;
    REQUIRE(dossier.mentions.size() >= 4);
    for (const Mention& mention : dossier.mentions) {
        CHECK(index.slice(mention.span) == mention.quote);
        CHECK(mention.span.begin >= end);
        end = mention.span.end;
    }
}

TEST_CASE("articles without a word, and with one, are read") {
    CHECK(read("...").mentions.empty());
    CHECK(read("Baghdad").mentions.size() <= 1);
}

TEST_CASE("articles that share an id get their own") {
    Article article;
    article.id = "a";
    article.text = "In Baghdad.";
    const Dossier dossier = read_articles({article, article}, gazetteer());
    CHECK(dossier.articles[0].id == "a");
    CHECK(dossier.articles[1].id == "a-2");
}

TEST_CASE("places from a saved dossier get their areas back") {
    Dossier dossier = read("The convoy crossed Iraq.");
    REQUIRE(dossier.places.front().id == "gn:99237");
    REQUIRE(dossier.places.front().extent.area);
    dossier.places.front().extent.area = nullptr;
    attach_areas(dossier, gazetteer());
    CHECK(dossier.places.front().extent.area);
}

TEST_CASE("four times the text takes about four times as long") {
    using clock = std::chrono::steady_clock;
    const auto seconds = [](int sentences) {
        std::string text;
        for (int i = 0; i < sentences; ++i)
            text += "They drove from Springfield to Paris and Jordan Valley near Iraq. ";
        const auto begin = clock::now();
        CHECK_FALSE(read(text).mentions.empty());
        return std::chrono::duration<double>(clock::now() - begin).count();
    };
    const double small = seconds(200);
    CHECK(seconds(800) < 12 * small + 0.2);
}

TEST_CASE("a type of aircraft is no place, and two names joined by a hyphen are two") {
    CHECK_FALSE(names("It was launched from Tu-22 bombers over the Black Sea.", "Tu"));
    CHECK_FALSE(names("Su-35 jets and Mi-8 helicopters took part.", "Su"));
    CHECK(names("The Iraq-Syria border was shut.", "Syria"));
}
