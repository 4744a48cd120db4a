/// A parsed page, for the files that read pages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

struct GumboInternalNode;  // the parser's; only .cpp files look inside

namespace dateline {

using HtmlNode = ::GumboInternalNode;

/// An attribute's value; empty when the node is no element or has none of that name.
[[nodiscard]] std::string_view html_attribute(const HtmlNode& node, const char* name);

/// Nothing for what is no element.
[[nodiscard]] std::vector<const HtmlNode*> html_children(const HtmlNode& node);

/// The text directly inside an element, as it stands there: of scripts, their code.
[[nodiscard]] std::string html_own_text(const HtmlNode& node);

/// ASCII letters in lower case.
[[nodiscard]] std::string ascii_lower_case(std::string_view text);

}  // namespace dateline
