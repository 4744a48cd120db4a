#include "text/byline.hpp"

#include "text/word_set.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline {
namespace {

constexpr std::string_view blank = " \t\r\n";

[[nodiscard]] std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

/// Takes the next word with the marks at it; empty at the end.
[[nodiscard]] std::string_view take_word(std::string_view& rest) {
    rest.remove_prefix(std::min(rest.find_first_not_of(blank), rest.size()));
    const auto word = rest.substr(0, rest.find_first_of(blank));
    rest.remove_prefix(word.size());
    return word;
}

/// A capital, or a letter beyond ASCII: most of those that begin a word in a byline are capitals.
[[nodiscard]] bool begins_as_name(std::string_view word) {
    const char first = word.front();
    return (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0x80;
}

[[nodiscard]] bool joins_names(std::string_view word) {
    static constexpr auto joining =
        word_set("and", "with", "of", "for", "in", "at", "the", "&", "|", "/", "-", "de", "da", "di", "du",
                 "del", "della", "van", "der", "den", "von", "bin", "ibn", "al", "el", "la", "le", "dos");
    return joining.contains(word);
}

struct Stretch {
    std::size_t begin = std::string_view::npos;
    std::size_t end = std::string_view::npos;
};

constexpr auto credit_words = std::to_array<std::string_view>(
    {"Photograph:",  "Photographs:", "Photograph by", "Photographs by", "Photography by",
     "Photography:", "Photo:",       "Photos:",       "Photo by",       "Photos by",
     "Photo credit", "Picture:",     "Pictures:",     "Picture by",     "Image:",
     "Images:",      "Image by",     "Image credit",  "Image source",   "Credit:",
     "Credit...",    "Credit\u2026", "Credits:",      "Illustration:",  "Illustration by",
     "Composite:",   "Courtesy of",  "AP Photo",      "Copyright",      "\u00A9",
     "(c)"});

/// In brackets a credit ends with them, else with the caption.
[[nodiscard]] Stretch to_its_end(std::string_view caption, std::size_t begin) {
    if (begin > 0 && (caption[begin - 1] == '(' || caption[begin - 1] == '[')) {
        const std::size_t close = caption.find_first_of(")]", begin);
        return {begin - 1, close == std::string_view::npos ? caption.size() : close + 1};
    }
    return {begin, caption.size()};
}

/// The first of the credit words that begins a word.
[[nodiscard]] Stretch worded_credit(std::string_view caption) {
    std::size_t first = std::string_view::npos;
    for (const auto word : credit_words) {
        std::size_t at = caption.find(word);
        while (at != std::string_view::npos && at > 0 &&
               blank.find(caption[at - 1]) == std::string_view::npos && caption[at - 1] != '(' &&
               caption[at - 1] != '[')
            at = caption.find(word, at + 1);
        first = std::min(first, at);
    }
    return first == std::string_view::npos ? Stretch{} : to_its_end(caption, first);
}

/// "J. London/EPA", "REUTERS/A. Lee": a few words, all of them names, with a stroke between two.
[[nodiscard]] bool is_named_with_agency(std::string_view text) {
    constexpr std::size_t most_words = 6;
    std::size_t words = 0;
    for (auto word = take_word(text); !word.empty(); word = take_word(text), ++words) {
        if (!begins_as_name(word) && word != "via" && !joins_names(word)) return false;
        if (words == most_words) return false;
    }
    return words > 0;
}

/// A credit without such a word, behind the last sentence.
[[nodiscard]] Stretch agency_credit(std::string_view caption) {
    const std::size_t stroke = caption.rfind('/');
    if (stroke == std::string_view::npos) return {};
    std::size_t begin = 0;
    for (std::size_t stop = caption.find(". "); stop < stroke; stop = caption.find(". ", stop + 1)) {
        const bool initial =
            stop == 0 || (stop >= 1 && (stop == 1 || caption[stop - 2] == ' ' || caption[stop - 2] == '/'));
        if (!initial) begin = stop + 2;
    }
    return is_named_with_agency(caption.substr(begin)) ? Stretch{begin, caption.size()} : Stretch{};
}

[[nodiscard]] Stretch credit_in(std::string_view caption) {
    const Stretch worded = worded_credit(caption);
    return worded.begin == std::string_view::npos ? agency_credit(caption) : worded;
}

}  // namespace

bool is_byline(std::string_view line) {
    constexpr std::size_t longest_bytes = 120;
    line = trimmed(line);
    if (line.size() > longest_bytes || line.find_first_of("0123456789:;?!\"") != std::string_view::npos)
        return false;
    const auto by = take_word(line);
    if (by != "By" && by != "BY" && by != "by") return false;
    std::size_t names = 0;
    std::string_view last;
    for (auto word = take_word(line); !word.empty(); word = take_word(line)) {
        if (!joins_names(word) && !begins_as_name(word)) return false;
        if (begins_as_name(word)) ++names;
        last = word;
    }
    return names >= 2 && !last.ends_with('.');
}

bool is_sign_off(std::string_view line) {
    constexpr std::size_t longest_bytes = 300;
    constexpr auto openings = std::to_array<std::string_view>(
        {"Reporting by ", "Additional reporting by ", "Writing by ", "Editing by ",
         "Reporting and writing by ", "\u00A9 ", "Copyright \u00A9", "Copyright (c)"});
    constexpr auto endings =
        std::to_array<std::string_view>({" contributed reporting", " contributed to this report",
                                         " contributed to this story", "All rights reserved"});
    line = trimmed(line);
    if (line.size() > longest_bytes) return false;
    if (line.starts_with('(') || line.starts_with('[')) line.remove_prefix(1);
    const auto opens = [line](std::string_view words) { return line.starts_with(words); };
    const auto holds = [line](std::string_view words) { return line.find(words) != std::string_view::npos; };
    return std::any_of(openings.begin(), openings.end(), opens) ||
           std::any_of(endings.begin(), endings.end(), holds);
}

std::vector<CaptionPart> caption_parts(std::string_view caption) {
    std::vector<CaptionPart> parts;
    while (!caption.empty()) {
        const Stretch credit = credit_in(caption);
        const auto said = caption.substr(0, credit.begin);
        if (!said.empty()) parts.push_back({said, false});
        if (said.size() == caption.size()) break;
        parts.push_back({caption.substr(credit.begin, credit.end - credit.begin), true});
        caption.remove_prefix(credit.end);
    }
    return parts;
}

bool is_open_credit(const CaptionPart& part) {
    return part.is_credit && !part.text.ends_with(')') && !part.text.ends_with(']');
}

}  // namespace dateline
