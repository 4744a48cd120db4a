#include "text/tokens.hpp"

#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>
#include <limits>
#include <string>
#include <vector>

using namespace dateline;

namespace {

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (const Token& token : tokenize(text).all) words.emplace_back(token.text);
    return words;
}

/// First word of every sentence.
std::vector<std::string> sentence_starts(const std::string& text) {
    std::vector<std::string> starts;
    const Tokens tokens = tokenize(text);
    for (const Sentence& sentence : tokens.sentences) starts.emplace_back(tokens.all[sentence.begin].text);
    return starts;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a possessive is a token of its own, with either apostrophe") {
    CHECK(words_of("Iran's") == Words{"Iran", "'s"});
    CHECK(words_of("Iran’s bases") == Words{"Iran", "’s", "bases"});
    CHECK(words_of("the Iraqis' home") == Words{"the", "Iraqis", "'", "home"});
    CHECK(words_of("U.S.'s") == Words{"U.S.", "'s"});
}

TEST_CASE("apostrophes inside a word stay") {
    CHECK(words_of("Sana'a N’Djamena don't Ba‘qubah O'Brien") ==
          Words{"Sana'a", "N’Djamena", "don't", "Ba‘qubah", "O'Brien"});
}

TEST_CASE("quotation marks are no part of the quoted words") {
    CHECK(words_of("'more than 'ten'' “All is well!”") ==
          Words{"'", "more", "than", "'", "ten", "'", "'", "“", "All", "is", "well", "!", "”"});
}

TEST_CASE("names keep their hyphens and descriptions lose them") {
    CHECK(words_of("al-Asad Wilkes-Barre Port-au-Prince north-west twenty-five") ==
          Words{"al-Asad", "Wilkes-Barre", "Port-au-Prince", "north-west", "twenty-five"});
    CHECK(words_of("U.S.-led Iran-backed anti-Iranian") ==
          Words{"U.S.", "-", "led", "Iran", "-", "backed", "anti", "-", "Iranian"});
    CHECK(words_of("30-kilometre six-mile F-16") ==
          Words{"30", "-", "kilometre", "six", "-", "mile", "F-16"});
}

TEST_CASE("abbreviations and initials keep their period") {
    CHECK(words_of("Gen. J. Smith met Gen.Qasem at 1:30 a.m. in the U.S.") ==
          Words{"Gen.", "J.", "Smith", "met", "Gen.", "Qasem", "at", "1:30", "a.m.", "in", "the", "U.S."});
    CHECK(words_of("the U.S was") == Words{"the", "U.S", "was"});
}

TEST_CASE("numbers hold together and let go of their units") {
    CHECK(words_of("160km 300,000 2.5 5% $1,200 2½ ½ 20th 1990s 2230") ==
          Words{"160", "km", "300,000", "2.5", "5", "%", "$", "1,200", "2½", "½", "20th", "1990s", "2230"});
    const Tokens tokens = tokenize("160km");
    CHECK(tokens.all[0].kind == TokenKind::number);
    CHECK(tokens.all[1].kind == TokenKind::word);
    CHECK_FALSE(tokens.all[1].space_before);
}

TEST_CASE("token spans count code points and cover the text between spaces") {
    const std::string text = "“Ḥadīthah”,\r\nArbīl’s 2½ km";
    const CodePointIndex index{text};
    for (const Token& token : tokenize(text).all) CHECK(index.slice(token.span) == token.text);
    CHECK(tokenize(text).all[1].span == Span{1, 9});
}

TEST_CASE("sentences end at full stops but not at abbreviations") {
    CHECK(sentence_starts("It hit the base. Nobody died. \"Really?\" He left.") ==
          Words{"It", "Nobody", "\"", "He"});
    CHECK(sentence_starts("Gen. Smith left the U.S. Army at 5 p.m. Tuesday. It ended.") ==
          Words{"Gen.", "It"});
    CHECK(sentence_starts("He left the U.S. The base closed at 5 p.m. It was 2.5 miles off.") ==
          Words{"He", "The", "It"});
    CHECK(sentence_starts("“It is over.” She left.") == Words{"“", "She"});
}

TEST_CASE("blank lines end sentences and wrapped lines do not") {
    CHECK(sentence_starts("Headline without a stop\n\nText that is\nwrapped by hand. End") ==
          Words{"Headline", "Text", "End"});
    CHECK(sentence_starts("Headline\r\n\r\nText\r\ngoes on") == Words{"Headline", "Text"});
    const std::string paragraph = "A paragraph on one line " + std::string(120, 'x');
    CHECK(sentence_starts("By A Writer\n" + paragraph + "\nNext") == Words{"By", "A", "Next"});
    CHECK(sentence_starts(paragraph + "\ngoes on. Next") == Words{"A", "Next"});
}

TEST_CASE("every token is in exactly one sentence") {
    const Tokens tokens = tokenize("One. Two!\n\nThree? (Four.) five ... Six");
    std::size_t next = 0;
    for (const Sentence& sentence : tokens.sentences) {
        CHECK(sentence.begin == next);
        CHECK(sentence.end > sentence.begin);
        next = sentence.end;
    }
    CHECK(next == tokens.all.size());
}

TEST_CASE("text without words gives no tokens") {
    CHECK(tokenize("").all.empty());
    CHECK(tokenize(" \r\n\t ").sentences.empty());
}

TEST_CASE("four times the text takes about four times as long, whatever the text") {
    for (const std::string unit :
         {"A-b-", "1,1.", "a.b.", "''s", "x", "J. ", "Mr. ", "\n", "½", "A-bbbbb-ccc-d "}) {
        // Time of this process alone, and the best of three: other programs must not decide.
        const auto cpu_seconds = [&](std::size_t bytes) {
            std::string text;
            while (text.size() < bytes) text += unit;
            std::clock_t best = std::numeric_limits<std::clock_t>::max();
            for (int i = 0; i < 3; ++i) {
                const std::clock_t begin = std::clock();
                CHECK(tokenize(text).all.size() <= text.size());
                best = std::min(best, std::clock() - begin);
            }
            return static_cast<double>(best) / CLOCKS_PER_SEC;
        };
        const double small = cpu_seconds(100'000);
        INFO(unit);
        CHECK(cpu_seconds(400'000) < 12 * small + 0.1);  // quadratic would be 16 times, and seconds
    }
}
