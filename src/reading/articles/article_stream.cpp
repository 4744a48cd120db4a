#include "reading/articles/article_stream.hpp"

#include "base/error.hpp"
#include "reading/articles/article_record.hpp"
#include "reading/articles/dates.hpp"
#include "reading/articles/long_texts.hpp"
#include "reading/articles/mended_article.hpp"
#include "text/html_text.hpp"
#include "text/mojibake.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t longest_record_bytes = 64'000'000;
constexpr std::size_t largest_page_bytes = 64'000'000;
/// What an input is, and in which encoding, shows in this much of it.
constexpr std::size_t sample_bytes = 1 << 18;
constexpr std::size_t html_sample_bytes = 4096;

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

[[nodiscard]] bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

void fill_from_page(HtmlArticle page, Article& article) {
    article.text = std::move(page.text);
    for (const HtmlRun& run : page.source_map) article.source_map.push_back({run.text, run.source, run.line});
    article.title = std::move(page.title);
    article.url = std::move(page.url);
    article.outlet = std::move(page.outlet);
    article.published = published_date(page.published);
    if (article.published) article.published_from = "metadata";
}

[[nodiscard]] std::string shown_encoding(const std::string& name) {
    return name == "UTF-8" ? std::string{} : name;
}

}  // namespace

ArticleStream::ArticleStream(InputStream& input, std::string file, ArticleFacts facts, InputMessages messages)
    : input_{input}, file_{std::move(file)}, facts_{std::move(facts)}, messages_{std::move(messages)} {}

std::optional<Article> ArticleStream::next() {
    if (form_ == Form::unknown) form_ = recognised();
    while (waiting_.empty() && form_ != Form::ended) {
        if (form_ == Form::records) read_record();
        if (form_ == Form::page) read_page();
        if (form_ == Form::text) read_text_part();
    }
    if (waiting_.empty()) return std::nullopt;
    Article article = std::move(waiting_.front());
    waiting_.pop_front();
    return article;
}

ArticleStream::Form ArticleStream::recognised() {
    const std::string_view sample = input_.peek(sample_bytes);
    if (sample.empty()) throw InputError(fmt::format("{}: is empty", input_.name()));
    if (looks_like_record(sample.substr(0, sample.find('\n')))) return Form::records;
    if (looks_like_html(sample.substr(0, html_sample_bytes))) return Form::page;
    start_text();
    // A page in UTF-16 is seen to be one when it is decoded.
    if (looks_like_html(std::string_view{text_}.substr(0, html_sample_bytes))) return Form::page;
    return Form::text;
}

void ArticleStream::read_record() {
    const auto line = input_.line(longest_record_bytes);
    if (!line) {
        form_ = Form::ended;
        if (read_ == 0) throw InputError(fmt::format("{}: holds no article", input_.name()));
        return;
    }
    ++line_number_;
    if (!line->whole) return refuse(fmt::format("is longer than {} bytes", longest_record_bytes));
    if (is_blank(line->text)) return;
    try {
        accept(line->text);
    } catch (const InputError& error) {
        refuse(error.what());
    }
}

void ArticleStream::accept(std::string_view line) {
    if (!is_utf8(line)) throw InputError("is not UTF-8");
    RecordArticle read = article_from_record(line);
    Article& article = read.article;
    article.record = line_number_;
    if (article.id.empty()) article.id = fmt::format("{}-{}", stem(file_), line_number_);
    if (!read.no_date.empty())
        notice_of_record(
            fmt::format("\"published\" is \"{}\", which is no date such as 2020-01-08", read.no_date));
    tell_apart(article);
    keep(std::move(article));
}

void ArticleStream::tell_apart(Article& article) {
    // Beyond so many, memory must not grow with the stream.
    constexpr std::size_t most_ids = 1'000'000;
    if (ids_.size() >= most_ids) ids_.clear();
    if (ids_.insert(std::hash<std::string>{}(article.id)).second) return;
    const std::string given = std::exchange(article.id, fmt::format("{}@{}", article.id, line_number_));
    notice_of_record(
        fmt::format("the id \"{}\" was given before; this article is called \"{}\"", given, article.id));
}

void ArticleStream::read_page() {
    form_ = Form::ended;
    if (text_.empty()) text_ = input_.rest(largest_page_bytes);
    Article article;
    article.id = stem(file_);
    if (decoder_) {
        while (!input_.peek(1).empty() && text_.size() < largest_page_bytes) fill_text();
        article.encoding = first_.encoding;
    } else {
        auto decoded = decode_text(text_, input_.name(), declared_charset(text_));
        article.encoding = shown_encoding(decoded.encoding);
        if (decoded.guessed)
            notice(fmt::format("read as {} (a guess; the page names no encoding)", decoded.encoding));
        text_ = std::move(decoded.text);
    }
    fill_from_page(html_text(text_, input_.name()), article);
    if (looks_like_html(article.text)) take_out_markup(article, input_.name());
    if (is_blank(article.text)) throw InputError(fmt::format("{}: holds no text", input_.name()));
    keep(std::move(article));
}

void ArticleStream::start_text() {
    const std::string_view sample = input_.peek(sample_bytes);
    const auto encoding = encoding_of(sample, input_.name(), sample.size() < sample_bytes);
    if (encoding.guessed) {
        notice(fmt::format("read as {} (a guess; save it as UTF-8 if that is wrong)", encoding.name));
    }
    decoder_.emplace(encoding);
    first_.encoding = shown_encoding(encoding.name);
    fill_text();
}

void ArticleStream::fill_text() {
    const std::string_view bytes = input_.peek(sample_bytes);
    const bool last = bytes.size() < sample_bytes;
    const std::size_t before = text_.size();
    decoder_->append(bytes, last, text_);
    input_.skip(bytes.size());
    if (text_.find('\0', before) != std::string::npos)
        throw InputError(fmt::format("{}: is not text", input_.name()));
}

void ArticleStream::read_text_part() {
    while (text_.size() <= part_limit_bytes && !input_.peek(1).empty()) fill_text();
    const bool last = text_.size() <= part_limit_bytes;
    if (last) form_ = Form::ended;
    if (last && is_blank(text_)) {
        if (read_ == 0) throw InputError(fmt::format("{}: holds no text", input_.name()));
        return;
    }
    Article article = first_;
    const std::size_t end = last ? text_.size() : part_end(text_);
    article.text = text_.substr(0, end);
    text_.erase(0, end);
    article.id = stem(file_);
    const bool whole = last && read_ == 0;
    if (!whole) make_part(article, read_ + 1, begin_);
    begin_.source += code_point_count(article.text);
    begin_.line += static_cast<std::uint32_t>(std::count(article.text.begin(), article.text.end(), '\n'));
    keep(std::move(article));
    if (read_ > 1 || whole) return;
    first_ = waiting_.front();
    first_.text.clear();
    first_.source_map.clear();
}

void ArticleStream::keep(Article article) {
    article.file = file_;
    mend_or_remark(article);
    apply(facts_, article);
    fill_in_facts(article);
    ++read_;
    if (article.text.size() > part_limit_bytes) {
        waiting_ = in_parts(std::move(article));
    } else {
        waiting_.push_back(std::move(article));
    }
}

void ArticleStream::mend_or_remark(Article& article) const {
    const Mojibake wrong = find_mojibake(article.text);
    if (wrong.places == 0) return;
    if (wrong.all) mend(article);
    if (!messages_.notice) return;
    const std::string record = article.record > 0 ? article.id + ": " : std::string{};
    const char* now = wrong.all ? "it is mended, and positions are those in the file"
                                : "it is read as it is, since other letters in it are right";
    notice(fmt::format("{}was decoded wrongly before it came here: \"{}\" for \"{}\"{}; {}", record,
                       wrong.written, wrong.meant,
                       wrong.places > 1 ? fmt::format(" and {} more", wrong.places - 1) : "", now));
}

void ArticleStream::refuse(std::string_view why) const {
    if (messages_.bad_record)
        messages_.bad_record(fmt::format("{}:{}: {}", input_.name(), line_number_, why));
}

void ArticleStream::notice_of_record(std::string_view what) const {
    if (messages_.notice) messages_.notice(fmt::format("{}:{}: {}", input_.name(), line_number_, what));
}

void ArticleStream::notice(std::string_view what) const {
    if (messages_.notice) messages_.notice(fmt::format("{}: {}", input_.name(), what));
}

}  // namespace dateline
