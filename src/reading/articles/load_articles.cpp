#include "reading/articles/load_articles.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "reading/articles/article_record.hpp"
#include "reading/articles/dates.hpp"
#include "text/decode.hpp"
#include "text/html_text.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace dateline {
namespace {

constexpr std::size_t largest_text_bytes = std::size_t{256} << 20;
constexpr std::size_t longest_record_bytes = std::size_t{64} << 20;

using BadRecord = std::function<void(const std::string&)>;

void apply(const ArticleFacts& facts, Article& article) {
    if (facts.published) {
        article.published = facts.published;
        article.published_from = "flag";
    }
    if (!facts.outlet.empty()) article.outlet = facts.outlet;
}

/// "report-1" of "in/report-1.txt"; "stdin" for standard input.
[[nodiscard]] std::string stem(const std::string& path) {
    return path == "-" ? "stdin" : std::filesystem::path{path}.stem().string();
}

[[nodiscard]] std::string shown(const std::string& path) {
    return path == "-" ? "standard input" : path;
}

[[nodiscard]] bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

/// Turns the lines of one NDJSON input into articles.
class RecordReader {
public:
    RecordReader(std::string path, const ArticleFacts& facts, const BadRecord& bad_record)
        : path_{std::move(path)}, facts_{facts}, bad_record_{bad_record} {}

    void read(std::string_view line) {
        ++number_;
        if (is_blank(line)) return;
        try {
            if (!is_utf8(line)) throw InputError("is not UTF-8");
            articles_.push_back(finished(article_from_record(line)));
        } catch (const InputError& error) {
            refuse(error.what());
        }
    }
    void refuse(std::string_view why) {
        if (bad_record_) bad_record_(fmt::format("{}:{}: {}", shown(path_), number_, why));
    }
    [[nodiscard]] std::vector<Article> take() && {
        if (articles_.empty()) throw InputError(fmt::format("{}: holds no article", shown(path_)));
        return std::move(articles_);
    }

private:
    [[nodiscard]] Article finished(Article article) const {
        article.file = path_;
        if (article.id.empty()) article.id = fmt::format("{}-{}", stem(path_), number_);
        apply(facts_, article);
        fill_in_facts(article);
        return article;
    }

    std::string path_;
    const ArticleFacts& facts_;
    const BadRecord& bad_record_;
    std::size_t number_ = 0;
    std::vector<Article> articles_;
};

/// A line of at most longest_record_bytes; the rest of a longer one is skipped and `whole` becomes false.
[[nodiscard]] bool next_line(std::istream& in, std::string& line, bool& whole) {
    line.clear();
    whole = true;
    std::string block(1 << 16, '\0');
    while (true) {
        in.getline(block.data(), static_cast<std::streamsize>(block.size()));
        const auto count = static_cast<std::size_t>(in.gcount());
        const bool full = in.fail() && count + 1 == block.size();
        if (in.bad() || (count == 0 && !full)) return !line.empty();
        whole = whole && line.size() + count <= longest_record_bytes;
        if (whole) line.append(block.data(), full || in.eof() ? count : count - 1);
        if (!full) return true;
        in.clear();
    }
}

/// NDJSON is recognised by its first line, so that a file of any length can be read line by line.
[[nodiscard]] bool is_record_file(const std::string& path) {
    std::ifstream in{path, std::ios::binary};
    std::string line;
    bool whole = true;
    return in && next_line(in, line, whole) && looks_like_record(line);
}

[[nodiscard]] std::vector<Article> read_records(std::istream& in, RecordReader reader) {
    std::string line;
    for (bool whole = true; next_line(in, line, whole);) {
        reader.read(whole ? std::string_view{line} : std::string_view{});
        if (!whole) reader.refuse(fmt::format("is longer than {} bytes", longest_record_bytes));
    }
    return std::move(reader).take();
}

void fill_from_page(std::string_view html, Article& article) {
    HtmlArticle page = html_text(html, shown(article.file));
    article.text = std::move(page.text);
    article.title = std::move(page.title);
    article.url = std::move(page.url);
    article.outlet = std::move(page.outlet);
    article.published = iso_date(page.published);
    if (!article.published) {
        if (const auto written = date_in(page.published)) article.published = written->date;
    }
    if (article.published) article.published_from = "metadata";
}

[[nodiscard]] Article read_single(const std::string& path, std::string_view bytes,
                                  const ArticleFacts& facts) {
    Article article;
    article.id = stem(path);
    article.file = path;
    const bool html = looks_like_html(bytes.substr(0, 4096));
    std::string text = decode_text(bytes, shown(path), html ? declared_charset(bytes) : "").text;
    if (html || looks_like_html(text)) {
        fill_from_page(text, article);
    } else {
        article.text = std::move(text);
    }
    if (is_blank(article.text)) throw InputError(fmt::format("{}: holds no text", shown(path)));
    apply(facts, article);
    fill_in_facts(article);
    return article;
}

}  // namespace

std::vector<Article> articles_from(const std::string& name, std::string bytes, const ArticleFacts& facts,
                                   const BadRecord& bad_record) {
    if (bytes.empty()) throw InputError(fmt::format("{}: is empty", shown(name)));
    if (looks_like_record(std::string_view{bytes}.substr(0, bytes.find('\n')))) {
        RecordReader records{name, facts, bad_record};
        for_each_line(bytes, [&](std::size_t, std::string_view line) { records.read(line); });
        return std::move(records).take();
    }
    if (bytes.size() > largest_text_bytes) {
        throw InputError(
            fmt::format("{}: one article of {} bytes; the limit is {} (one article a line of NDJSON may "
                        "make a file of any length)",
                        shown(name), bytes.size(), largest_text_bytes));
    }
    return {read_single(name, bytes, facts)};
}

std::vector<Article> load_articles(const std::string& path, const ArticleFacts& facts,
                                   const BadRecord& bad_record) {
    if (path != "-" && !std::filesystem::is_directory(path) && is_record_file(path)) {
        std::ifstream in{path, std::ios::binary};
        return read_records(in, RecordReader{path, facts, bad_record});
    }
    return articles_from(path, read_input(path, largest_text_bytes), facts, bad_record);
}

}  // namespace dateline
