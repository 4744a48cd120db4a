// Descriptions that point back to a name, in sentences of our own.
#include "reading/handmade_article.hpp"

#include <catch2/catch.hpp>

#include <fmt/format.h>

using namespace dateline;

namespace {

/// "the base = Al Asad Air Base", joined by "; ".
std::string referred(const std::string& text) {
    HandmadeArticle article{text};
    article.refer();
    std::string lines;
    for (const Mention& mention : article.dossier().mentions) {
        if (mention.role != MentionRole::reference) continue;
        const Place& place = article.dossier().places[mention.candidates.front().place];
        lines += fmt::format("{}{} = {}", lines.empty() ? "" : "; ", mention.quote, place.name);
    }
    return lines;
}

}  // namespace

TEST_CASE("a description points back to the last name that can be called so") {
    CHECK(referred("Rockets hit Al Asad Air Base in Anbar. Nobody at the base was hurt.") ==
          "the base = Al Asad Air Base");
    CHECK(referred("Troops left Erbil on Monday. The city had been calm.") == "The city = Erbil");
    CHECK(referred("Troops left Erbil for Al Asad Air Base. Families in the besieged city stayed.") ==
          "the besieged city = Erbil");
    CHECK(referred("Fighting went on in Anbar. Most of the province is desert.") == "the province = Anbar");
    CHECK(referred("He flew from Odesa to Kharkiv. The city was under fire.") == "The city = Kharkiv");
    CHECK(referred("Officials in Erbil met guests. People in this city welcomed them.") ==
          "this city = Erbil");
}

TEST_CASE("what only serves to measure is not what a description points back to, unless nothing else is") {
    CHECK(referred("Erbil lies 200 miles north of Baghdad. The city has a citadel.") == "The city = Erbil");
    CHECK(referred("The camp is 10 miles west of Baghdad. The city was quiet.") == "The city = Baghdad");
}

TEST_CASE("the runner-up of a reference is the next name that can be called so") {
    HandmadeArticle article{"He flew from Odesa to Kharkiv. The city was under fire."};
    article.refer();
    const Mention& reference = article.dossier().mentions.back();
    REQUIRE(reference.candidates.size() == 2);
    CHECK(article.dossier().places[reference.candidates[1].place].name == "Odesa");
    CHECK(reference.candidates[0].score > reference.candidates[1].score);
    CHECK(reference.candidates[0].reasons.front() == "stands for \"Kharkiv\" before it");
}

TEST_CASE("a description that names or narrows its place, or means another, is no reference") {
    for (const char* rest :
         {"The city of Hit was quiet.", "The city council met.", "The nearby city was quiet.",
          "The largest city in Anbar was quiet.", "The city in western Anbar was quiet.", "A city was quiet.",
          "The city-state was quiet.", "The cities were quiet.", "The base was quiet."}) {
        CHECK(referred(std::string{"Troops left Erbil. "} + rest).empty());
    }
    CHECK(referred("The city was quiet. Troops left Erbil.").empty());
}

TEST_CASE("a government's acts are not done by the state or country as a place") {
    CHECK(referred("Police in Philadelphia were busy. The state said so.").empty());
    CHECK(referred("Rockets hit Erbil in Iraq. People across the country were shocked.") ==
          "the country = Iraq");
}

TEST_CASE("the country is the one that the place before it in its sentence lies in") {
    CHECK(referred("Iran fired at Erbil, in the north of the country.") == "the country = Iraq");
}
