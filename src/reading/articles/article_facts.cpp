/// Date, outlet and title from the article's own text.
#include "base/input.hpp"
#include "reading/articles/dates.hpp"
#include "reading/articles/load_articles.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// A publication date stands near the beginning or the end of a text.
constexpr std::size_t head_bytes = 2000;
constexpr std::size_t longest_date_line = 100;
constexpr std::size_t longest_title = 200;

/// Words of a line that says nothing but when (and by whom) the text was published.
constexpr auto publication_words = std::to_array<std::string_view>(
    {"published", "updated",   "posted",   "modified", "last",     "first",  "on",  "at",
     "date",      "am",        "pm",       "a",        "m",        "p",      "gmt", "utc",
     "est",       "edt",       "et",       "pst",      "cet",      "bst",    "ist", "monday",
     "tuesday",   "wednesday", "thursday", "friday",   "saturday", "sunday", "mon", "tue",
     "wed",       "thu",       "fri",      "sat",      "sun"});

/// Words in the text that are not of that kind.
[[nodiscard]] std::size_t other_words(std::string_view text) {
    std::size_t count = 0;
    std::string word;
    const auto finish = [&] {
        if (!word.empty() &&
            std::find(publication_words.begin(), publication_words.end(), word) == publication_words.end())
            ++count;
        word.clear();
    };
    for (const char c : text) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        if ((small >= 'a' && small <= 'z') || (c & 0x80) != 0) {
            word.push_back(small);
        } else {
            finish();
        }
    }
    finish();
    return count;
}

/// Whether the line begins with a word in capitals, as datelines do: "PARIS", "SÃO PAULO".
[[nodiscard]] bool begins_in_capitals(std::string_view line) {
    constexpr std::size_t fewest = 3;
    std::size_t letters = 0;
    for (const char c : line.substr(0, line.find_first_of(" ,("))) {
        if (c >= 'a' && c <= 'z') return false;
        if ((c >= 'A' && c <= 'Z') || (c & 0x80) != 0) ++letters;
    }
    return letters >= fewest;
}

constexpr std::size_t longest_dateline = 80;

/// Where a dash ends a dateline ("PARIS, March 5, 2024 - …"); npos when the line does not begin with one.
[[nodiscard]] std::size_t dateline_dash(std::string_view line) {
    if (!begins_in_capitals(line)) return std::string_view::npos;
    std::size_t first = std::string_view::npos;
    for (const std::string_view dash : {" - ", " -- ", "–", "—"}) first = std::min(first, line.find(dash));
    const auto before = line.substr(0, first);
    const bool names_more = before.find_first_of(",(") != std::string_view::npos;
    return first <= longest_dateline && names_more ? first : std::string_view::npos;
}

/// "PARIS, March 5, 2024 - …": between the town and the dash, in a line of any length.
[[nodiscard]] bool is_dateline_date(std::string_view line, const WrittenDate& date) {
    const std::size_t dash = dateline_dash(line);
    return dash != std::string_view::npos && date.end <= dash;
}

/// Whether the date in the line tells when the text was published, not when something in it happened.
[[nodiscard]] bool is_publication_date(std::string_view line, const WrittenDate& date) {
    constexpr std::size_t byline_words = 4;
    if (is_dateline_date(line, date)) return true;
    if (line.size() <= longest_date_line) {
        return other_words(line.substr(0, date.begin)) + other_words(line.substr(date.end)) <= byline_words;
    }
    // "BAGHDAD, Jan. 8, 2020 (Agency) - The base …"
    const auto rest = line.substr(date.end);
    const bool dateline = rest.starts_with(" (") || rest.starts_with(" -") || rest.starts_with(" —");
    return dateline && date.begin < 60;
}

[[nodiscard]] std::optional<std::chrono::year_month_day> publication_date(std::string_view text) {
    std::optional<std::chrono::year_month_day> found;
    for_each_line(text.substr(0, head_bytes), [&](std::size_t, std::string_view line) {
        if (found) return;
        const auto date = date_in(line);
        if (date && is_publication_date(line, *date)) found = date->date;
    });
    return found;
}

/// "(Reuters)" in "ERBIL, Iraq (Reuters) - …": one capitalised word in brackets, then a dash.
[[nodiscard]] std::string agency(std::string_view text) {
    const std::string_view head = text.substr(0, head_bytes);
    for (std::size_t open = head.find('('); open != std::string_view::npos; open = head.find('(', open + 1)) {
        const std::size_t close = head.find(')', open);
        if (close == std::string_view::npos || close - open > 24) continue;
        const auto rest = head.substr(close + 1);
        const bool dash = rest.starts_with(" - ") || rest.starts_with(" — ") || rest.starts_with(" – ") ||
                          rest.starts_with(" -- ");
        const char first = head[open + 1];
        if (dash && first >= 'A' && first <= 'Z') return std::string{head.substr(open + 1, close - open - 1)};
    }
    return {};
}

/// Whether a first line is a sentence of the text itself: it ends as one, or begins with a dateline.
[[nodiscard]] bool is_lead(std::string_view line) {
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    for (const std::string_view closing : {"\"", "”", ")"}) {
        if (line.ends_with(closing)) line.remove_suffix(closing.size());
    }
    return line.ends_with('.') || dateline_dash(line) != std::string_view::npos;
}

/// A headline; nothing where the text begins at once.
[[nodiscard]] std::string headline(std::string_view text) {
    std::string title;
    for_each_line(text.substr(0, head_bytes), [&](std::size_t, std::string_view line) {
        if (title.empty() && line.find_first_not_of(" \t") != std::string_view::npos) title = line;
    });
    const bool short_of_text = title.size() <= longest_title && title.size() < text.size();
    return short_of_text && !is_lead(title) ? title : std::string{};
}

}  // namespace

void fill_in_facts(Article& article) {
    if (!article.published) {
        article.published = publication_date(article.text);
        if (article.published) article.published_from = "text";
    }
    if (article.outlet.empty()) article.outlet = agency(article.text);
    if (article.title.empty()) article.title = headline(article.text);
}

}  // namespace dateline
