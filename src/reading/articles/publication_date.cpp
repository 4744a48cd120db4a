#include "reading/articles/publication_date.hpp"

#include "base/input.hpp"
#include "reading/articles/dates.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

/// A publication date stands near the beginning or the end of a text.
constexpr std::size_t head_bytes = 2000;
constexpr std::size_t longest_date_line = 100;

/// Words of a line that says nothing but when (and by whom) the text was published.
constexpr auto publication_words = std::to_array<std::string_view>(
    {"published", "updated",   "posted",   "modified", "last",     "first",  "on",  "at",
     "date",      "am",        "pm",       "a",        "m",        "p",      "gmt", "utc",
     "est",       "edt",       "et",       "pst",      "cet",      "bst",    "ist", "monday",
     "tuesday",   "wednesday", "thursday", "friday",   "saturday", "sunday", "mon", "tue",
     "wed",       "thu",       "fri",      "sat",      "sun"});

/// A letter of any script; UTF-8's longer characters count as such.
[[nodiscard]] bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
}

/// Takes the next word, letters alone, off the front of a text; nothing when there is none.
std::optional<std::string_view> next_word(std::string_view& text) {
    const auto* const begin = std::ranges::find_if(text, is_letter);
    const auto* const end = std::find_if_not(begin, text.end(), is_letter);
    if (begin == end) return std::nullopt;
    const std::string_view word{begin, end};
    text = {end, text.end()};
    return word;
}

/// Words in the text that are not of that kind.
[[nodiscard]] std::size_t other_words(std::string_view text) {
    std::size_t count = 0;
    while (const auto word = next_word(text)) {
        if (!same_as_any(*word, publication_words)) ++count;
    }
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

/// "PARIS, March 5, 2024 - …": between the town and the dash, in a line of any length.
[[nodiscard]] bool is_dateline_date(std::string_view line, const WrittenDate& date) {
    const std::size_t dash = dateline_dash(line);
    return dash != std::string_view::npos && date.end <= dash;
}

/// "DURBAN", "Rio de Janeiro, Brazil", "ERBIL (Agency)": names alone, which no sentence begins with.
[[nodiscard]] bool is_heading(std::string_view words) {
    constexpr auto small_words = word_list("de", "da", "do", "la", "of", "al", "and");
    constexpr auto openers = word_list("on", "in", "at", "by", "since", "after", "before", "until", "from",
                                       "between", "the", "a", "as", "when", "it", "he", "she", "they");
    std::size_t names = 0;
    while (const auto word = next_word(words)) {
        const bool small = word->front() >= 'a' && word->front() <= 'z';
        const bool opens_sentence = names == 0 && same_as_any(*word, openers);
        if (opens_sentence || (small && !same_as_any(*word, small_words))) return false;
        ++names;
    }
    return names > 0;
}

/// "BAGHDAD, Jan. 8, 2020 (Agency) - The …", "DURBAN – April 14, 2022. The …".
[[nodiscard]] bool heads_paragraph(std::string_view line, const WrittenDate& date) {
    constexpr std::size_t longest_heading = 60;
    const auto before = line.substr(0, line.find_last_not_of(' ', date.begin - 1) + 1);
    if (date.begin == 0 || date.begin > longest_heading || !is_heading(before)) return false;
    const auto rest = line.substr(date.end);
    const auto begins = [rest](std::string_view mark) { return rest.starts_with(mark); };
    if (std::ranges::any_of(std::array{" (", " -", " –", " —"}, begins)) return true;
    const auto parts = [before](std::string_view mark) { return before.ends_with(mark); };
    return begins(". ") && std::ranges::any_of(std::array{",", "-", "–", "—"}, parts);
}

/// "By our correspondent in Kyiv, August 30, 2024".
[[nodiscard]] bool ends_byline(std::string_view line, const WrittenDate& date) {
    return line.starts_with("By ") && !line.ends_with('.') && other_words(line.substr(date.end)) == 0;
}

/// "It sank on March 5, 2012." is short, and yet a sentence.
[[nodiscard]] bool is_short_sentence(std::string_view line, const WrittenDate& date) {
    return line.ends_with('.') && !is_heading(line.substr(0, date.begin)) &&
           other_words(line.substr(0, date.begin)) > 0;
}

/// Whether the date in the line tells when the text was published, not when something in it happened.
[[nodiscard]] bool is_publication_date(std::string_view line, const WrittenDate& date) {
    constexpr std::size_t byline_words = 4;
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    if (is_dateline_date(line, date) || heads_paragraph(line, date)) return true;
    if (line.size() > longest_date_line) return false;
    const auto others = other_words(line.substr(0, date.begin)) + other_words(line.substr(date.end));
    return ends_byline(line, date) || (others <= byline_words && !is_short_sentence(line, date));
}

}  // namespace

std::size_t dateline_dash(std::string_view line) {
    if (!begins_in_capitals(line)) return std::string_view::npos;
    std::size_t first = std::string_view::npos;
    for (const std::string_view dash : {" - ", " -- ", "–", "—"}) first = std::min(first, line.find(dash));
    const auto before = line.substr(0, first);
    const bool names_more = before.find_first_of(",(") != std::string_view::npos;
    return first <= longest_dateline && names_more ? first : std::string_view::npos;
}

std::optional<std::chrono::year_month_day> publication_date(std::string_view text) {
    std::optional<std::chrono::year_month_day> found;
    for_each_line(text.substr(0, head_bytes), [&](std::size_t, std::string_view line) {
        if (found) return;
        const auto date = date_in(line);
        if (date && is_publication_date(line, *date)) found = date->date;
    });
    return found;
}

}  // namespace dateline
