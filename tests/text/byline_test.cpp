#include "text/byline.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace dateline;

namespace {

/// The caption without its credits.
std::string said(std::string_view caption) {
    std::string text;
    for (const CaptionPart& part : caption_parts(caption)) text += part.is_credit ? "" : part.text;
    return text;
}

}  // namespace

TEST_CASE("a line of names behind \"By\" is a byline") {
    for (const char* line : {"By Paris Bordeaux", "BY PARIS BORDEAUX", "by J. London and Ana de la Cruz",
                             "By Jack Paris, The London Desk", " By Zoé Écluse in Rome "})
        CHECK(is_byline(line));
}

TEST_CASE("a sentence or a heading with \"By\" is no byline") {
    for (const char* line :
         {"By Monday the road was open", "By Paris", "Byron London", "By Paris Bordeaux.",
          "By Friday Morning: Rain", "By train to Basra and Mosul", "By 10 Downing Street", "By", ""})
        CHECK_FALSE(is_byline(line));
}

TEST_CASE("who had a hand in a report is told from what it says") {
    for (const char* line :
         {"(Reporting by Jane Paris in London; Editing by J. Boston)", "Additional reporting by A. Lee",
          "Jane Paris contributed reporting from London.", "[Writing by A. Lee]",
          "\u00A9 2020 London Times. All rights reserved."})
        CHECK(is_sign_off(line));
    for (const char* line : {"The reporting by A. Lee was right.", ""}) CHECK_FALSE(is_sign_off(line));
}

TEST_CASE("the credits of a caption are told from what it shows") {
    CHECK(said("Smoke over Erbil. Photograph: J. London/EPA") == "Smoke over Erbil. ");
    CHECK(said("Smoke over Erbil. J. London/EPA") == "Smoke over Erbil. ");
    CHECK(said("The ruins in Gwer. REUTERS/Paris Bordeaux") == "The ruins in Gwer. ");
    CHECK(said("Smoke (Photo by J. London/AFP) over Erbil [Image: A. Paris]") == "Smoke  over Erbil ");
    CHECK(said("A ferry off Penang \u00A9 London Pictures") == "A ferry off Penang ");
    CHECK(said("Photograph: J. London/EPA").empty());
    CHECK(said("Credit...Jane London for The Desk").empty());
}

TEST_CASE("a caption that credits nobody is whole") {
    for (const char* caption :
         {"Smoke over Erbil.", "The A/B road to Hit was closed. It leads to Basra.",
          "He took a photo of Mosul. The city burned.", "The photograph shows Gwer", ""})
        CHECK(said(caption) == caption);
}

TEST_CASE("a credit that no bracket closes goes on behind its text") {
    CHECK(is_open_credit(caption_parts("Erbil. Photograph: ").back()));
    CHECK_FALSE(is_open_credit(caption_parts("Erbil (Photo by J. London/AFP)").back()));
    CHECK_FALSE(is_open_credit(caption_parts("Erbil.").back()));
}
