#include "window/text_field.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

void type(TextField& field, std::u32string_view text) {
    for (const char32_t c : text) field.type(c);
}
KeyChanged pressed(Key key, bool control = false) {
    return {key, Press::down, control, false, false};
}

}  // namespace

TEST_CASE("what is typed goes where the caret is, in any script") {
    TextField field;
    type(field, U"Éil");
    CHECK(field.press(pressed(Key::left)));
    CHECK(field.press(pressed(Key::left)));
    type(field, U"rb");
    CHECK(field.text() == "Érbil");
    CHECK(field.before_caret() == "Érb");
}

TEST_CASE("Backspace and Delete take whole characters away, and nothing beyond the ends") {
    TextField field;
    type(field, U"aع");
    field.press(pressed(Key::backspace));
    CHECK(field.text() == "a");
    field.press(pressed(Key::home));
    field.press(pressed(Key::backspace));
    field.press(pressed(Key::del));
    field.press(pressed(Key::del));
    CHECK(field.text().empty());
}

TEST_CASE("a text that is set is replaced by the first character, but not by a movement") {
    TextField replaced{"map.png"};
    replaced.type(U'x');
    CHECK(replaced.text() == "x");
    TextField kept{"map.png"};
    kept.press(pressed(Key::end));
    kept.type(U'2');
    CHECK(kept.text() == "map.png2");
}

TEST_CASE("pasted text loses its line breaks, and a text has an end") {
    TextField field;
    field.paste(U"Al\nAsad\t");
    CHECK(field.text() == "AlAsad");
    field.paste(std::u32string(100'000, U'x'));
    CHECK(field.text().size() < 1000);
}

TEST_CASE("Ctrl+A marks everything, and a plain a is no key of the field") {
    TextField field;
    type(field, U"abc");
    CHECK(field.press(pressed(Key::a, true)));
    CHECK(field.all_marked());
    CHECK_FALSE(field.press(pressed(Key::a)));
}
