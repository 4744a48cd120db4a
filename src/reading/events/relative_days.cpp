#include "reading/events/relative_days.hpp"

#include "text/number_words.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using namespace std::chrono;

local_days as_local(year_month_day date) {
    return local_days{sys_days{date}.time_since_epoch()};
}

/// Words for days near the day of publication, as days before it.
struct RelativeWords {
    std::string_view phrase;
    int first;
    int last;
};
constexpr auto relative_words = std::to_array<RelativeWords>({{"the day before yesterday", 2, 2},
                                                              {"yesterday", 1, 1},
                                                              {"overnight", 1, 0},
                                                              {"last night", 1, 0},
                                                              {"this morning", 0, 0},
                                                              {"this afternoon", 0, 0},
                                                              {"today", 0, 0},
                                                              {"tonight", 0, 0}});

struct Unit {
    std::string_view word;
    int length_days;
};
constexpr auto units = std::to_array<Unit>({{"day", 1},
                                            {"days", 1},
                                            {"week", 7},
                                            {"weeks", 7},
                                            {"month", 30},
                                            {"months", 30},
                                            {"year", 365},
                                            {"years", 365}});

/// "two days", "a week": how many days, one unit being `length_days`; ends before `end`.
struct Stretch {
    int days = 0;
    int length_days = 0;
    std::size_t end = 0;
};
std::optional<Stretch> stretch_at(const SentenceView& view, std::size_t at) {
    const bool one = view.is_any(at, {"a", "an"});
    const WrittenNumber number = one ? WrittenNumber{.value = 1, .tokens = 1}
                                     : number_at(view.tokens_from(at)).value_or(WrittenNumber{});
    if (number.tokens == 0 || number.value < 1 || number.value > 100) return std::nullopt;
    for (const Unit& unit : units) {
        if (view.is(at + number.tokens, unit.word))
            return Stretch{static_cast<int>(number.value) * unit.length_days, unit.length_days,
                           at + number.tokens + 1};
    }
    return std::nullopt;
}

/// Around `day`: "two weeks ago" is no exact day.
WrittenDays about_day(std::size_t begin, std::size_t end, local_days day, const Stretch& stretch) {
    const days slack{stretch.length_days / 2};
    return {begin, end, day - slack, day + slack};
}

/// "two days ago".
std::optional<WrittenDays> days_ago_at(const SentenceView& view, std::size_t at, local_days published) {
    if (!view.is(at + 2, "ago") && !view.is(at + 3, "ago")) return std::nullopt;
    const auto stretch = stretch_at(view, at);
    if (!stretch || !view.is(stretch->end, "ago")) return std::nullopt;
    return about_day(at, stretch->end + 1, published - days{stretch->days}, *stretch);
}

local_days month_of(local_days day) {
    const year_month_day date{sys_days{day.time_since_epoch()}};
    return as_local(date.year() / date.month() / 1);
}

/// "over the weekend", "last weekend": the Saturday and Sunday before, or those that the article came out on.
std::optional<WrittenDays> weekend_at(const SentenceView& view, std::size_t at, local_days published) {
    if (!view.is(at, "weekend") || view.is_any(at - 1, {"next", "every", "each"})) return std::nullopt;
    if (!view.is_any(at - 1, {"the", "this", "last"})) return std::nullopt;
    const local_days saturday = published - (weekday{published} - Saturday);
    return WrittenDays{at, at + 1, saturday, std::min(saturday + days{1}, published)};
}

/// Weeks begin on Sunday for some readers and on Monday for others: both are covered.
}  // namespace

std::optional<WrittenDays> relative_days_at(const SentenceView& view, std::size_t at, local_days published) {
    const local_days monday = published - (weekday{published} - Monday);
    if (view.phrase(at, "last week") > 0) return WrittenDays{at, at + 2, monday - days{8}, monday - days{1}};
    if (view.phrase(at, "this week") > 0) return WrittenDays{at, at + 2, monday - days{1}, published};
    if (view.phrase(at, "this month") > 0) return WrittenDays{at, at + 2, month_of(published), published};
    if (view.phrase(at, "last month") > 0) {
        const local_days end = month_of(published) - days{1};
        return WrittenDays{at, at + 2, month_of(end), end};
    }
    if (const auto weekend = weekend_at(view, at, published)) return weekend;
    for (const auto& [phrase, first_back, last_back] : relative_words) {
        const std::size_t tokens = view.phrase(at, phrase);
        if (tokens > 0)
            return WrittenDays{at, at + tokens, published - days{first_back}, published - days{last_back}};
    }
    return days_ago_at(view, at, published);
}

std::optional<WrittenDays> days_from_told_at(const SentenceView& view, std::size_t at, local_days told) {
    const bool led = at > view.begin() && view.is(at - 1, "the");
    const bool day = view.is_any(at + 1, {"day", "night", "evening", "afternoon", "morning"});
    if (led && day && view.is_any(at, {"previous", "preceding"}))
        return WrittenDays{at, at + 1, told - days{1}, told - days{1}};
    if (led && day && view.is_any(at, {"following", "next"}))
        return WrittenDays{at, at + 1, told + days{1}, told + days{1}};
    const bool alone = view.is(at, "the") && view.is_any(at + 1, {"day", "night", "evening"});
    if (alone && view.is(at + 2, "before") && !view.is(at + 3, "yesterday"))
        return WrittenDays{at, at + 3, told - days{1}, told - days{1}};
    const auto stretch = stretch_at(view, at);
    if (!stretch) return std::nullopt;
    if (view.is_any(stretch->end, {"earlier", "before"}) && !view.is(stretch->end + 1, "yesterday"))
        return about_day(at, stretch->end + 1, told - days{stretch->days}, *stretch);
    if (view.is_any(stretch->end, {"later", "after"}))
        return about_day(at, stretch->end + 1, told + days{stretch->days}, *stretch);
    return std::nullopt;
}

std::optional<WrittenDays> days_beside(const SentenceView& view, std::size_t opener, local_days main) {
    constexpr std::size_t longest = 3;  // "two", "days"; "twenty", "-", "one" are rare
    const int sign = view.is(opener, "after") ? -1 : 1;
    for (std::size_t back = 2; back <= longest && opener >= view.begin() + back; ++back) {
        const auto stretch = stretch_at(view, opener - back);
        if (stretch && stretch->end == opener)
            return about_day(opener - back, opener + 1, main + sign * days{stretch->days}, *stretch);
    }
    return std::nullopt;
}

bool begins_relative_days(std::string_view word) {
    static constexpr auto words =
        opening_words(relative_words, [](const RelativeWords& row) { return row.phrase; });
    constexpr auto others = word_list("a", "an", "last", "weekend", "new", "christmas", "boxing", "previous",
                                      "preceding", "following", "next");  // and feasts
    return same_as_any(word, others) || words.has(word);
}

}  // namespace dateline
