#include "reading/articles/lead_words.hpp"

#include "text/word_list.hpp"

#include <array>

namespace dateline {
namespace {

using namespace std::chrono;

/// In the order of weekday::c_encoding(); their first three letters are enough.
constexpr std::array<std::string_view, 7> weekdays{"sunday",   "monday", "tuesday", "wednesday",
                                                   "thursday", "friday", "saturday"};

[[nodiscard]] bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether the full stop here ends a sentence; behind a short capitalised word ("Inc.", "Aug.", "L.") it may
/// not.
[[nodiscard]] bool ends_sentence(std::string_view text, std::size_t stop) {
    constexpr std::size_t longest_abbreviation = 4;
    std::size_t begin = stop;
    while (begin > 0 && is_letter(text[begin - 1])) --begin;
    const bool capital = begin < stop && text[begin] >= 'A' && text[begin] <= 'Z';
    return !capital || stop - begin > longest_abbreviation;
}

}  // namespace

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_letter(text[at])) continue;
        const std::size_t begin = at;
        while (at < text.size() && is_letter(text[at])) ++at;
        words.push_back({text.substr(begin, at - begin), begin});
    }
    return words;
}

std::optional<weekday> weekday_of(std::string_view word) {
    if (word.size() < 3 || word.front() < 'A' || word.front() > 'Z') return std::nullopt;
    for (unsigned day = 0; day < weekdays.size(); ++day) {
        if (word.size() <= weekdays[day].size() && same_word(word, weekdays[day].substr(0, word.size())))
            return weekday{day};
    }
    return std::nullopt;
}

std::string_view sentence_around(std::string_view text, std::size_t begin, std::size_t end) {
    std::size_t first = begin;
    while (first > 0 && !(text.substr(first - 1).starts_with(". ") && ends_sentence(text, first - 1)))
        --first;
    std::size_t last = text.find(". ", end);
    while (last != std::string_view::npos && !ends_sentence(text, last)) last = text.find(". ", last + 1);
    return text.substr(first, last == std::string_view::npos ? last : last - first);
}

}  // namespace dateline
