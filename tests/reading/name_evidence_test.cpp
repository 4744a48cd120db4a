#include "reading/mentions/lexicon.hpp"
#include "reading/mentions/name_model.hpp"
#include "reading/mentions/name_vocabulary.hpp"
#include "reading/mentions/state_abbreviations.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("the lexicon knows words, given names and surnames apart") {
    CHECK(word_use("the").common == 1);
    CHECK(word_use("david").given_name >= 6);  // millions since 1880, Social Security Administration
    CHECK(word_use("hoffman").surname >= 4);   // 81 586 in the Census of 2010
    CHECK(word_use("hoffman").common == 0);
    CHECK(word_use("baghdad").common == 0);
    CHECK(word_use("baghdad").given_name == 0);
    CHECK(word_use("").common == 0);
}

TEST_CASE("the lexicon finds its first and last words, and inflected forms by their stem") {
    CHECK(word_use("launches").common > 0);
    CHECK(word_use("launched").common > 0);
    CHECK(word_use("zzzz").common == 0);
    CHECK(word_use("aaron").given_name > 0);
    CHECK(word_use("zoe").given_name > 0);
}

TEST_CASE("no small word has a plural: the Andes are no and") {
    CHECK(word_use("and").common == 1);
    CHECK(word_use("andes").common == 0);
}

TEST_CASE("states are known by their postal codes and press forms") {
    CHECK(state_name("CA") == "California");
    CHECK(state_name("Calif.") == "California");
    CHECK(state_name("W.Va.") == "West Virginia");
    CHECK(state_name("N.Y.") == "New York");
    CHECK(state_name("Ont.") == "Ontario");
    CHECK(state_name("ca").empty());
    CHECK(state_name("California").empty());
    CHECK(state_name("").empty());
}

TEST_CASE("word classes tell titles, prepositions and heads apart") {
    CHECK(is_title("gen"));
    CHECK_FALSE(is_title("near"));
    CHECK(is_place_preposition("near"));
    CHECK(is_organisation_head("university"));
    CHECK(is_place_head("county"));
    CHECK(is_calendar_word("march"));
    CHECK(is_institution("white house"));
    CHECK(has_arabic_article("al asad"));
    CHECK_FALSE(has_arabic_article("alabama"));
}

TEST_CASE("signs weigh in the direction that they speak") {
    const auto weight = [](NameSign sign) { return NameModel::shipped().weight(sign); };
    CHECK(weight(NameSign::before_container) > 0);
    CHECK(weight(NameSign::after_place_preposition) > 0);
    CHECK(weight(NameSign::after_title) < 0);
    CHECK(weight(NameSign::surname_in_article) < 0);
    CHECK(weight(NameSign::world_known) > weight(NameSign::hamlet));
    CHECK(name_of(NameSign::world_known) == "world_known");
}
