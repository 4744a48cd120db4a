#include "picture/font_book.hpp"
#include "picture/text_lines.hpp"
#include "picture/text_runs.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

TextStyle sized(double size_px) {
    TextStyle style;
    style.size_px = size_px;
    return style;
}

std::size_t one_font(char32_t, std::size_t) {
    return 0;
}

/// Ten pixels a byte.
class ByteMeasure : public TextMeasure {
    PixelSize measure(std::string_view text, const TextStyle&) const override {
        return {10.0 * static_cast<double>(text.size()), 12};
    }
};

}  // namespace

TEST_CASE("an Arabic name in a Latin line is one run to the left") {
    const auto runs = text_runs("Base قاعدة 2", one_font);
    REQUIRE(runs.size() == 2);
    CHECK_FALSE(runs[0].right_to_left);
    CHECK(runs[1].right_to_left);
    CHECK(runs[0].text == "Base ");
}

TEST_CASE("a line that begins in Arabic stands from the right") {
    const auto runs = text_runs("أربيل Erbil", one_font);
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].text == "Erbil");
    CHECK(runs[1].right_to_left);
}

TEST_CASE("Arabic letters are joined: a word is narrower than its letters apart") {
    const FontBook fonts;
    const auto style = sized(20);
    double apart_px = 0;
    for (const char* letter : {"ع", "ي", "ن"}) apart_px += fonts.measure(letter, style).width;
    const double word_px = fonts.measure("عين", style).width;
    CHECK(word_px > 0);
    CHECK(word_px < 0.9 * apart_px);
}

TEST_CASE("letters keep their proportions at every size") {
    const FontBook fonts;
    const double small_px = fonts.measure("Al Asad Air Base", sized(10)).width;
    CHECK(fonts.measure("Al Asad Air Base", sized(40)).width == Approx(4 * small_px).epsilon(0.02));
}

TEST_CASE("text is wrapped between words and cut between characters") {
    const ByteMeasure measure;
    CHECK(wrapped("one two three", {}, 75, measure) == std::vector<std::string>{"one two", "three"});
    CHECK(wrapped("", {}, 75, measure) == std::vector<std::string>{""});
    CHECK(shortened("short", {}, 75, measure) == "short");
    CHECK(shortened("ééééé", {}, 75, measure) == "éé…");  // two bytes a letter, three the ellipsis
}
