#include "manual/paragraphs.hpp"

#include "base/input.hpp"

namespace dateline {

std::vector<Paragraph> paragraphs(std::string_view text) {
    std::vector<Paragraph> result;
    bool begins = true;
    for_each_line(text, [&](std::size_t, std::string_view line) {
        if (line.empty()) {
            begins = true;
            return;
        }
        const bool verbatim = line.starts_with(' ');
        const bool heading = line.starts_with("# ");
        if (begins || heading || line.starts_with("- ") || result.back().verbatim != verbatim) {
            result.push_back({std::string{line}, verbatim});
        } else {
            result.back().text += (verbatim ? '\n' : ' ') + std::string{line};
        }
        begins = heading;
    });
    return result;
}

}  // namespace dateline
