#include "window/focus_ring.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

ScreenLog screen_with(std::initializer_list<const char*> names) {
    ScreenLog screen;
    screen.enter_panel("side");
    screen.add_widget("side", {}, true);
    for (const char* name : names) screen.add_widget(name, {}, true);
    return screen;
}

}  // namespace

TEST_CASE("the focus goes from widget to widget and round, and never to a panel") {
    const ScreenLog screen = screen_with({"Events", "Claims"});
    FocusRing focus;
    focus.step(screen, 1);
    CHECK(focus.name() == "Events");
    focus.step(screen, 1);
    CHECK(focus.name() == "Claims");
    focus.step(screen, 1);
    CHECK(focus.name() == "Events");
    focus.step(screen, -1);
    CHECK(focus.name() == "Claims");
}

TEST_CASE("a widget that spans several lines is one stop, and one that is gone counts as nowhere") {
    FocusRing focus;
    focus.step(screen_with({"quote 1", "quote 1", "quote 2"}), 1);
    focus.step(screen_with({"quote 1", "quote 1", "quote 2"}), 1);
    CHECK(focus.name() == "quote 2");
    focus.step(screen_with({"Events"}), 1);
    CHECK(focus.name() == "Events");
    focus.step(screen_with({}), 1);
    CHECK_FALSE(focus.has_focus());
}
