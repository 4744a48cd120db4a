#include "window/input_queue.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

template <class Event>
bool is(const InputEvent& event) {
    return std::holds_alternative<Event>(event);
}

}  // namespace

TEST_CASE("a key pressed and released at once is seen down in one frame and up in the next") {
    InputQueue queue;
    queue.push(KeyChanged{Key::c, Press::down, true, false, false});
    queue.push(KeyChanged{Key::c, Press::up, true, false, false});

    const auto first = queue.next_frame();
    REQUIRE(first.size() == 1);
    CHECK(std::get<KeyChanged>(first[0]).press == Press::down);
    const auto second = queue.next_frame();
    REQUIRE(second.size() == 1);
    CHECK(std::get<KeyChanged>(second[0]).press == Press::up);
    CHECK(queue.empty());
}

TEST_CASE("the pointer arrives a frame before its button is pressed") {
    InputQueue queue;
    queue.push(PointerMoved{{10, 20}});
    queue.push(ButtonChanged{MouseButton::left, Press::down, {10, 20}});
    queue.push(ButtonChanged{MouseButton::left, Press::up, {10, 20}});

    CHECK(is<PointerMoved>(queue.next_frame().front()));
    CHECK(std::get<ButtonChanged>(queue.next_frame().front()).press == Press::down);
    CHECK(std::get<ButtonChanged>(queue.next_frame().front()).press == Press::up);
}

TEST_CASE("of moves in a row only the last is kept") {
    InputQueue queue;
    for (const double x : {1.0, 2.0, 3.0}) queue.push(PointerMoved{{x, 0}});

    const auto events = queue.next_frame();
    REQUIRE(events.size() == 1);
    CHECK(std::get<PointerMoved>(events[0]).at.x == 3.0);
}

TEST_CASE("characters typed in a row come in one frame, and a key after them in the next") {
    InputQueue queue;
    for (const char32_t c : U"Hit") {
        if (c != 0) queue.push(TextTyped{c});
    }
    queue.push(KeyChanged{Key::enter, Press::down, false, false, false});

    CHECK(queue.next_frame().size() == 3);
    CHECK(is<KeyChanged>(queue.next_frame().front()));
}

TEST_CASE("an empty queue gives a frame without events") {
    InputQueue queue;
    CHECK(queue.next_frame().empty());
}
