#include "reading/mentions/byline_names.hpp"

#include "base/input.hpp"
#include "text/byline.hpp"

#include <algorithm>
#include <cstddef>

namespace dateline {
namespace {

/// The whole lines at the top of a text.
[[nodiscard]] std::string_view head_of(std::string_view text) {
    constexpr std::size_t head_bytes = 600;
    return text.size() <= head_bytes ? text : text.substr(0, text.rfind('\n', head_bytes) + 1);
}

/// The spans of the bylines in the head of a text.
[[nodiscard]] std::vector<Span> bylines_of(std::string_view text, const CodePointIndex& index) {
    std::vector<Span> bylines;
    for_each_line(head_of(text), [&](std::size_t, std::string_view line) {
        if (!is_byline(line)) return;
        const auto begin = static_cast<std::size_t>(line.data() - text.data());
        bylines.push_back({index.code_point_of(begin), index.code_point_of(begin + line.size())});
    });
    return bylines;
}

}  // namespace

void leave_out_bylines(std::vector<RecognisedName>& names, std::string_view text,
                       const CodePointIndex& index) {
    for (const Span byline : bylines_of(text, index))
        std::erase_if(names, [byline](const RecognisedName& name) { return byline.contains(name.span); });
}

}  // namespace dateline
