/// Text from outside inside HTML, SVG and KML.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// Appends UTF-8 with &, <, >, both quotes and carriage returns (which a reader would turn into line feeds)
/// written as entities, so that it is text and never an element or the end of an attribute. Control
/// characters are the caller's: each format shows them in its own way.
void append_markup_text(std::string& out, std::string_view text);

}  // namespace dateline
