#include "reading/articles/mended_article.hpp"

#include "text/html_text.hpp"
#include "text/mojibake.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

/// Follows a text from its beginning, and says where each code point stands in the source.
class SourceFollower {
public:
    SourceFollower(std::string_view text, const std::vector<SourceRun>& runs) : text_{text}, runs_{runs} {}

    /// @pre called with rising code points
    SourceRun at(std::uint32_t code_point) {
        while (next_ < runs_.size() && runs_[next_].text <= code_point) {
            walk_to(runs_[next_].text);
            run_ = runs_[next_++];
        }
        walk_to(code_point);
        return {code_point, run_.source + (code_point - run_.text), run_.line};
    }

private:
    /// Counts the lines of the source that pass by.
    void walk_to(std::uint32_t code_point) {
        for (; at_ < code_point; ++at_) {
            if (text_[byte_] == '\n') ++run_.line;
            byte_ += decode_at(text_, byte_).bytes;
        }
    }

    std::string_view text_;
    const std::vector<SourceRun>& runs_;
    SourceRun run_;
    std::size_t next_ = 0;
    std::size_t byte_ = 0;
    std::uint32_t at_ = 0;
};

/// Both maps one after the other: a run begins where one of either does.
std::vector<SourceRun> joined(std::string_view text, const std::vector<SourceRun>& runs,
                              const std::vector<MendedRun>& mended) {
    SourceFollower source{text, runs};
    std::vector<SourceRun> result;
    auto run = runs.begin();
    for (std::size_t i = 0; i < mended.size(); ++i) {
        const auto [begin, before] = mended[i];
        result.push_back(source.at(before));
        result.back().text = begin;
        const std::uint32_t end = i + 1 < mended.size() ? mended[i + 1].source : ~std::uint32_t{0};
        while (run != runs.end() && run->text <= before) ++run;
        for (; run != runs.end() && run->text < end; ++run) {
            result.push_back(source.at(run->text));
            result.back().text = begin + (run->text - before);
        }
    }
    return result;
}

}  // namespace

void mend(Article& article) {
    MendedText mended = mend_mojibake(article.text);
    article.source_map = joined(article.text, article.source_map, mended.runs);
    article.text = std::move(mended.text);
}

void take_out_markup(Article& article, std::string_view name) {
    HtmlArticle inner = html_text(article.text, name);
    std::vector<MendedRun> runs;
    for (const HtmlRun& run : inner.source_map)
        runs.push_back({run.text, static_cast<std::uint32_t>(run.source)});
    article.source_map = joined(article.text, article.source_map, runs);
    article.text = std::move(inner.text);
}

}  // namespace dateline
