/// The page as SVG whose words stay words: they can be searched, copied and translated.
#pragma once

#include "picture/font_book.hpp"
#include "picture/page.hpp"

#include <string>

namespace dateline {

/// A whole SVG 1.1 document in UTF-8, sized in page pixels times `scale`. Letters are set in the fonts of the
/// reader's system; each line keeps the width that it has here. Every text is escaped.
[[nodiscard]] std::string svg_of(const Page& page, double scale, const FontBook& fonts);

}  // namespace dateline
