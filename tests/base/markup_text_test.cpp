#include "base/markup_text.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("what means something in markup becomes an entity, and all else stays") {
    std::string out = "<p>";
    append_markup_text(out, "</p><a href=\"x\" title='y'>&amp;\r\n أربيل");
    CHECK(out == "<p>&lt;/p&gt;&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&#13;\n أربيل");
}
