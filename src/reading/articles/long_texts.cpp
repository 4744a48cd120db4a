#include "reading/articles/long_texts.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

namespace dateline {
namespace {

[[nodiscard]] bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The runs of the map that lie in [begin, end), as a part sees them; the first begins where the part does.
[[nodiscard]] std::vector<SourceRun> runs_between(const std::vector<SourceRun>& runs, std::uint32_t begin,
                                                  std::uint32_t end) {
    auto first = std::upper_bound(runs.begin(), runs.end(), begin,
                                  [](std::uint32_t at, const SourceRun& run) { return at < run.text; });
    if (first != runs.begin()) --first;
    std::vector<SourceRun> cut;
    for (auto run = first; run != runs.end() && run->text < end; ++run) {
        const std::uint32_t inside = run->text < begin ? begin - run->text : 0;
        cut.push_back({run->text + inside - begin, run->source + inside, run->line});
    }
    return cut;
}

}  // namespace

std::size_t part_end(std::string_view text) {
    const std::string_view reach = text.substr(0, part_limit_bytes);
    for (const std::string_view boundary : {"\n\n", "\n", ". ", " "}) {
        const std::size_t at = reach.rfind(boundary);
        if (at != std::string_view::npos && at >= part_limit_bytes / 2) return at + boundary.size();
    }
    std::size_t end = reach.size();
    while (end > 1 && is_continuation(text[end])) --end;
    return end;
}

void make_part(Article& article, std::size_t number, SourceRun begin) {
    if (number > 1) article.id += fmt::format("-{}", number);
    if (article.source_map.empty()) article.source_map.push_back(begin);
}

std::deque<Article> in_parts(Article article) {
    std::deque<Article> parts;
    const std::string text = std::move(article.text);
    const auto runs = std::exchange(article.source_map, {});
    std::string_view rest = text;
    std::size_t number = 0;
    std::uint32_t code_point = 0;
    std::uint32_t line = 1;
    while (!rest.empty()) {
        const std::string_view part =
            rest.substr(0, rest.size() > part_limit_bytes ? part_end(rest) : rest.size());
        const std::uint32_t end = code_point + code_point_count(part);
        Article& cut = parts.emplace_back(article);
        cut.text = part;
        cut.source_map = runs_between(runs, code_point, end);
        make_part(cut, ++number, {0, code_point, line});
        code_point = end;
        line += static_cast<std::uint32_t>(std::count(part.begin(), part.end(), '\n'));
        rest.remove_prefix(part.size());
    }
    return parts;
}

}  // namespace dateline
