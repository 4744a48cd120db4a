#include "reading/articles/dates.hpp"

#include "dossier/calendar_text.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace dateline {
namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::size_t longest_month = 9;

[[nodiscard]] bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Reads a line from left to right.
class Cursor {
public:
    Cursor(std::string_view line, std::size_t at) : line_{line}, at_{at} {}

    [[nodiscard]] std::size_t at() const noexcept { return at_; }

    std::optional<int> number(std::size_t fewest, std::size_t most) {
        std::size_t end = at_;
        while (end < line_.size() && is_digit(line_[end])) ++end;
        if (end - at_ < fewest || end - at_ > most) return std::nullopt;
        int value = 0;
        std::from_chars(line_.data() + at_, line_.data() + end, value);
        at_ = end;
        return value;
    }

    /// A month's name or its first three letters or more ("Sept."), as 1 to 12.
    std::optional<unsigned> month() {
        std::size_t end = at_;
        while (end < line_.size() && is_letter(line_[end]) && end - at_ < longest_month + 1) ++end;
        const auto word = line_.substr(at_, end - at_);
        if (word.size() < 3) return std::nullopt;
        const auto* const found = std::find_if(months.begin(), months.end(), [&](std::string_view month) {
            return same_word(word.substr(0, 1), month.substr(0, 1)) &&
                   same_word(word, month.substr(0, word.size()));
        });
        if (found == months.end()) return std::nullopt;
        at_ = end;
        skip(".");
        return static_cast<unsigned>(found - months.begin()) + 1;
    }

    std::string_view take(std::size_t bytes) {
        const auto taken = line_.substr(at_, bytes);
        at_ += taken.size();
        return taken;
    }

    bool skip(std::string_view mark) {
        if (!line_.substr(at_).starts_with(mark)) return false;
        at_ += mark.size();
        return true;
    }
    void skip_ordinal() {
        for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
            if (skip(suffix)) return;
        }
    }
    bool skip_spaces() {
        const std::size_t before = at_;
        while (at_ < line_.size() && line_[at_] == ' ') ++at_;
        return at_ > before;
    }

private:
    std::string_view line_;
    std::size_t at_;
};

[[nodiscard]] std::optional<year_month_day> checked(std::optional<int> year, unsigned month,
                                                    std::optional<int> day) {
    if (!year || !day || *day < 1) return std::nullopt;
    const year_month_day date{std::chrono::year{*year}, std::chrono::month{month},
                              std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

[[nodiscard]] std::optional<year_month_day> read_iso(Cursor& cursor) {
    return date_from(cursor.take(10));
}

[[nodiscard]] std::optional<year_month_day> read_month_first(Cursor& cursor) {
    const auto month = cursor.month();
    if (!month || !cursor.skip_spaces()) return std::nullopt;
    const auto day = cursor.number(1, 2);
    cursor.skip_ordinal();
    cursor.skip(",");
    if (!cursor.skip_spaces()) return std::nullopt;
    return checked(cursor.number(4, 4), *month, day);
}

[[nodiscard]] std::optional<year_month_day> read_day_first(Cursor& cursor) {
    const auto day = cursor.number(1, 2);
    if (!day) return std::nullopt;
    cursor.skip_ordinal();
    if (!cursor.skip_spaces()) return std::nullopt;
    const auto month = cursor.month();
    cursor.skip(",");
    if (!month || !cursor.skip_spaces()) return std::nullopt;
    return checked(cursor.number(4, 4), *month, day);
}

/// "28.03.2025": with full stops the day comes first.
[[nodiscard]] std::optional<year_month_day> read_numbers(Cursor& cursor) {
    const auto day = cursor.number(1, 2);
    if (!day || !cursor.skip(".")) return std::nullopt;
    const auto month = cursor.number(1, 2);
    if (!month || *month < 1 || !cursor.skip(".")) return std::nullopt;
    return checked(cursor.number(4, 4), static_cast<unsigned>(*month), day);
}

/// The next digit that no letter or digit stands before, from `begin` on; the line's end when there is none.
[[nodiscard]] std::size_t next_number(std::string_view line, std::size_t begin) {
    for (std::size_t at = begin; at < line.size(); ++at) {
        if (is_digit(line[at]) && (at == 0 || !(is_digit(line[at - 1]) || is_letter(line[at - 1]))))
            return at;
    }
    return line.size();
}

/// Where the word before a number begins; the number itself when none stands there.
[[nodiscard]] std::size_t word_before(std::string_view line, std::size_t number) {
    std::size_t end = number;
    while (end > 0 && line[end - 1] == ' ') --end;
    if (end > 0 && line[end - 1] == '.') --end;
    std::size_t begin = end;
    while (begin > 0 && is_letter(line[begin - 1])) --begin;
    return begin < end && (begin == 0 || !is_digit(line[begin - 1])) ? begin : number;
}

struct DateForm {
    std::optional<year_month_day> (*read)(Cursor&);
    std::size_t begin;
};

}  // namespace

std::optional<year_month_day> iso_date(std::string_view text) {
    return date_from(text.substr(0, 10));
}

std::optional<year_month_day> published_date(std::string_view text) {
    if (const auto date = iso_date(text)) return date;
    const auto written = date_in(text);
    return written ? std::optional{written->date} : std::nullopt;
}

/// Every form has a number in it, and most text has none.
std::optional<WrittenDate> date_in(std::string_view line) {
    for (std::size_t number = next_number(line, 0); number < line.size();
         number = next_number(line, number + 1)) {
        for (const auto& [read, begin] :
             {DateForm{read_month_first, word_before(line, number)}, DateForm{read_iso, number},
              DateForm{read_day_first, number}, DateForm{read_numbers, number}}) {
            Cursor cursor{line, begin};
            if (const auto date = read(cursor)) return WrittenDate{*date, begin, cursor.at()};
        }
    }
    return std::nullopt;
}

}  // namespace dateline
