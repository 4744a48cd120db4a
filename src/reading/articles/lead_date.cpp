#include "reading/articles/lead_date.hpp"

#include "base/input.hpp"
#include "reading/articles/dates.hpp"
#include "reading/articles/lead_words.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <string>
#include <vector>

namespace dateline {
namespace {

using namespace std::chrono;

constexpr std::size_t head_bytes = 2000;
constexpr std::size_t farthest_date = 12;  // bytes between weekday and date: " afternoon, "

/// "President Salih meets the press, Tuesday, September 24, 2019. (Official White House Photo by A.
/// Example)": the day of a picture.
[[nodiscard]] bool is_caption(std::string_view line) {
    constexpr auto credits = std::to_array<std::string_view>({"Photo by", "photo by", "Photo:", "(Photo",
                                                              "Photograph:", "Getty Images", "/AFP",
                                                              "/Reuters", "AP Photo", "File photo"});
    return std::ranges::any_of(
        credits, [line](std::string_view credit) { return line.find(credit) != std::string_view::npos; });
}

/// The first two paragraphs and what stands above them, in one line: where lines end in the middle of a
/// sentence, too.
[[nodiscard]] std::string lead_of(std::string_view text) {
    constexpr int paragraphs = 2;
    std::string lead;
    int ended = 0;
    for_each_line(text.substr(0, head_bytes), [&](std::size_t, std::string_view line) {
        if (ended == paragraphs) return;
        line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
        if (is_caption(line)) return;
        if (!line.empty()) lead.append(line).append(" ");
        if (line.ends_with('.') || line.ends_with(".\"") || line.ends_with(".”")) ++ended;
    });
    return lead;
}

[[nodiscard]] bool has_any(const std::vector<Word>& words, const auto& list) {
    return std::ranges::any_of(words, [&](const Word& word) { return same_as_any(word.text, list); });
}

/// "will meet on Friday, August 12, 2022", "friends may call on Sunday": of what is still to come.
[[nodiscard]] bool tells_what_comes(std::string_view sentence) {
    constexpr auto future = word_list("will", "would", "shall", "scheduled", "expected", "due", "planned",
                                      "plans", "until", "upcoming", "next", "slated", "begins", "starts");
    const auto words = words_of(sentence);
    const auto may = [](const Word& word) { return word.text == "may"; };  // "May" is a month
    return has_any(words, future) || std::ranges::any_of(words, may);
}

/// The weekday that leads up to a date, "Sunday afternoon, July 6, 2025", as an index into `words`.
[[nodiscard]] std::optional<std::size_t> weekday_before(const std::vector<Word>& words,
                                                        const WrittenDate& date) {
    constexpr auto parts = word_list("morning", "afternoon", "evening", "night");
    std::size_t at = static_cast<std::size_t>(std::ranges::lower_bound(words, date.begin, {}, &Word::begin) -
                                              words.begin());
    if (at > 0 && same_as_any(words[at - 1].text, parts)) --at;
    if (at == 0 || !weekday_of(words[at - 1].text)) return std::nullopt;
    const Word& day = words[at - 1];
    return date.begin - (day.begin + day.text.size()) <= farthest_date ? std::optional{at - 1} : std::nullopt;
}

/// "said on Monday", "told reporters late on Monday": a few words before the weekday.
[[nodiscard]] bool spoken_on(const std::vector<Word>& words, std::size_t day) {
    constexpr auto speech = word_list("said", "says", "told", "announced", "reported", "confirmed",
                                      "declared", "stated", "warned", "acknowledged");
    constexpr std::size_t window = 5;
    const std::vector<Word> before(words.begin() + static_cast<std::ptrdiff_t>(day - std::min(day, window)),
                                   words.begin() + static_cast<std::ptrdiff_t>(day));
    return has_any(before, speech);
}

/// "on Monday": whether a weekday stands here that no date goes with.
[[nodiscard]] bool is_bare_weekday(std::string_view text, const Word& word) {
    constexpr std::size_t shortest = 6;  // "Sunday", but neither "Sun" nor "Mon"
    if (word.text.size() < shortest || !weekday_of(word.text)) return false;
    constexpr std::size_t longest_date = 40;  // bytes, with the weekday
    const auto next = date_in(text.substr(word.begin, longest_date));
    return !next || next->begin > word.text.size() + farthest_date;
}

/// News names the day of its writing first: "opened on Wednesday; …, who was killed on Friday, November 13,
/// 2015".
[[nodiscard]] bool is_other_day_told_before(std::string_view lead, const std::vector<Word>& words,
                                            std::size_t day) {
    return std::any_of(
        words.begin(), words.begin() + static_cast<std::ptrdiff_t>(day), [&](const Word& word) {
            return is_bare_weekday(lead, word) && weekday_of(word.text) != weekday_of(words[day].text);
        });
}

/// "Ten years ago, on Wednesday, July 17, 2013".
[[nodiscard]] bool is_remembered(std::string_view sentence) {
    constexpr auto memory = word_list("ago", "anniversary", "earlier", "memorial", "accused", "convicted");
    return has_any(words_of(sentence), memory);
}

/// "called to order on Monday, March 16, 2009 at 6 pm": minutes of it are written later.
[[nodiscard]] bool has_clock_behind(std::string_view lead, const WrittenDate& date) {
    auto rest = lead.substr(date.end);
    if (rest.starts_with(",")) rest.remove_prefix(1);
    constexpr std::string_view at = " at ";
    return rest.starts_with(at) && rest.size() > at.size() && rest[at.size()] >= '0' &&
           rest[at.size()] <= '9';
}

/// "in 2021", "the 2021 season": a year after that of the date.
[[nodiscard]] bool names_later_year(std::string_view text, year_month_day date) {
    constexpr std::size_t digits = 4;
    constexpr int last_year = 2100;
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at])) continue;
        std::size_t end = at;
        while (end < text.size() && is_digit(text[end])) ++end;
        int number = 0;
        std::from_chars(text.data() + at, text.data() + std::min(end, at + digits), number);
        if (end - at == digits && number > static_cast<int>(date.year()) && number <= last_year) return true;
        at = end;
    }
    return false;
}

/// Without anybody who speaks on the day: whether the text is news of it all the same.
[[nodiscard]] bool is_news_of(std::string_view lead, const std::vector<Word>& words, std::size_t day,
                              const WrittenDate& date, std::string_view text) {
    const std::string_view sentence = sentence_around(lead, date.begin, date.end);
    if (tells_what_comes(sentence) || is_remembered(sentence) || has_clock_behind(lead, date)) return false;
    if (is_other_day_told_before(lead, words, day) || names_later_year(text, date.date)) return false;
    const std::string_view head = text.substr(0, head_bytes);
    return std::ranges::any_of(words_of(head), [head](const Word& word) {
        const std::size_t end = word.begin + word.text.size();
        return is_bare_weekday(head, word) && !tells_what_comes(sentence_around(head, word.begin, end));
    });
}

/// Whether the text tells of a later day as of one that has been.
[[nodiscard]] bool tells_of_later_day(std::string_view text, year_month_day date) {
    std::size_t from = 0;
    while (const auto next = date_in(text.substr(from))) {
        const WrittenDate here{next->date, from + next->begin, from + next->end};
        if (here.date > date && !tells_what_comes(sentence_around(text, here.begin, here.end))) return true;
        from = here.end;
    }
    return false;
}

/// Whether the text was written on the date, or on the day after it.
[[nodiscard]] bool is_day_of_writing(std::string_view lead, const WrittenDate& date, std::string_view text) {
    const auto words = words_of(lead);
    const auto day = weekday_before(words, date);
    if (!day || weekday_of(words[*day].text) != weekday{sys_days{date.date}}) return false;
    const bool news = spoken_on(words, *day) || is_news_of(lead, words, *day, date, text);
    return news && !tells_of_later_day(text, date.date);
}

}  // namespace

std::optional<year_month_day> lead_date(std::string_view text) {
    const std::string lead = lead_of(text);
    const std::string_view view = lead;
    std::size_t from = 0;
    while (const auto next = date_in(view.substr(from))) {
        const WrittenDate here{next->date, from + next->begin, from + next->end};
        if (is_day_of_writing(view, here, text)) return here.date;
        from = here.end;
    }
    return std::nullopt;
}

}  // namespace dateline
