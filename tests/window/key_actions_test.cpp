#include "window/key_actions.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("a tool's key opens the tool, and leads back to the list before it") {
    const KeyContext reading{SideTab::claims, SideTab::claims, {}};
    const KeyContext measuring{SideTab::measure, SideTab::claims, {}};
    CHECK(std::get<ShowTab>(*action_of(U'm', reading)).tab == SideTab::measure);
    CHECK(std::get<ShowTab>(*action_of(U'm', measuring)).tab == SideTab::claims);
}

TEST_CASE("a capital means what its small letter means") {
    CHECK(std::holds_alternative<FitEverything>(*action_of(U'F', {})));
    CHECK(std::get<ShowTab>(*action_of(U'R', {})).tab == SideTab::rings);
}

TEST_CASE("digits switch the layers in the order in which they are listed") {
    CHECK(std::get<ToggleLayer>(*action_of(U'1', {})).layer == MapLayer::sites);
    CHECK(std::get<ToggleLayer>(*action_of(U'9', {})).layer == MapLayer::divisions);
}

TEST_CASE("the projection's key goes round all projections") {
    KeyContext context;
    for (std::size_t i = 0; i < all_projection_kinds.size(); ++i) {
        context.projection = std::get<UseProjection>(*action_of(U'p', context)).kind;
    }
    CHECK(context.projection == KeyContext{}.projection);
}

TEST_CASE("a key that means nothing asks for nothing") {
    CHECK_FALSE(action_of(U'\u0634', {}));
    CHECK_FALSE(action_with_control(Key::tab));
}
