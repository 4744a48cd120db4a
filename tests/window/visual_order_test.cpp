#include "window/visual_order.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("text without right-to-left letters stays as it is") {
    CHECK(visual_order("Erbil, ≥ 96 km → Ağrı") == "Erbil, ≥ 96 km → Ağrı");
}

TEST_CASE("Hebrew stands from right to left inside a Latin line") {
    CHECK(visual_order("a אבג b") == "a גבא b");  // Unicode Bidirectional Algorithm (UAX 9), rule L2
}

TEST_CASE("Arabic letters are joined and stand from right to left") {
    // Unicode chart FE70..FEFF: final noon FEE6, medial yeh FEF4, initial ain FECB
    CHECK(visual_order("عين") == "\xEF\xBB\xA6\xEF\xBB\xB4\xEF\xBB\x8B");
}
