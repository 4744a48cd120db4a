/// The articles of an input, one after the other.
#pragma once

#include "base/input_stream.hpp"
#include "dossier/article.hpp"
#include "reading/articles/load_articles.hpp"
#include "text/decode.hpp"

#include <cstddef>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace dateline {

/**
 * Plain text is one article, a web page is one, NDJSON has one a line; a text over part_limit_bytes comes in
 * parts. Holds one article, or one line of NDJSON, at a time: the input may be of any length.
 */
class ArticleStream {
public:
    /// @param file  as given on the command line; "-" is standard input. All but the stream are copied.
    ArticleStream(InputStream& input, std::string file, ArticleFacts facts, InputMessages messages);

    /**
     * The next article; nothing at the end. @throws InputError  for an input that is empty, is not text, or
     * holds no article at all.
     */
    [[nodiscard]] std::optional<Article> next();

private:
    enum class Form { unknown, records, page, text, ended };

    [[nodiscard]] Form recognised();
    void read_record();
    void read_page();
    void read_text_part();
    void start_text();
    void fill_text();
    void keep(Article article);
    void accept(std::string_view line);
    void refuse(std::string_view why) const;
    void notice(std::string_view what) const;
    void notice_of_record(std::string_view what) const;
    void mend_or_remark(Article& article) const;
    void tell_apart(Article& article);

    InputStream& input_;
    std::string file_;
    ArticleFacts facts_;
    InputMessages messages_;
    Form form_ = Form::unknown;
    std::deque<Article> waiting_;
    std::size_t read_ = 0;         ///< articles so far
    std::size_t line_number_ = 0;  ///< of NDJSON
    std::unordered_set<std::size_t>
        ids_;  ///< hashes of the records' ids so far, of the last million at least

    // Of a plain text in parts:
    std::optional<TextDecoder> decoder_;
    std::string text_;   ///< decoded and not yet given
    Article first_;      ///< without its text: what the first part said of the article
    SourceRun begin_{};  ///< of text_ in the whole
};

}  // namespace dateline
