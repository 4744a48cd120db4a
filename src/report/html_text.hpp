/// Text from outside inside a web page.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// Text for HTML content and quoted attributes: markup characters as entities, controls and marks that
/// reorder text as U+FFFD.
[[nodiscard]] std::string as_html(std::string_view utf8);

}  // namespace dateline
