#include "reading/mentions/lexicon.hpp"

#include "text/word_set.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// The word list is part of the program, so that it cannot be missing and costs nothing until it is looked
// into.
asm(".section .rodata\n"
    ".global dateline_lexicon_begin\n"
    ".global dateline_lexicon_end\n"
    "dateline_lexicon_begin:\n"
    ".incbin \"" DATELINE_LEXICON_FILE
    "\"\n"
    "dateline_lexicon_end:\n"
    ".byte 0\n"
    ".previous\n");

extern "C" {
extern const char dateline_lexicon_begin[];  // NOLINT(modernize-avoid-c-arrays): named by the assembler above
extern const char dateline_lexicon_end[];
}

namespace dateline {
namespace {

[[nodiscard]] std::string_view lexicon() {
    return {dateline_lexicon_begin, static_cast<std::size_t>(dateline_lexicon_end - dateline_lexicon_begin)};
}

/// Where each line begins.
[[nodiscard]] std::vector<std::uint32_t> line_starts(std::string_view text) {
    std::vector<std::uint32_t> starts;
    for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1)
        starts.push_back(static_cast<std::uint32_t>(begin));
    return starts;
}

/// How a word compares with the one that a line starts with, behind which a space stands.
[[nodiscard]] int compare_with_line(std::string_view word, std::string_view line) {
    const int order = word.compare(line.substr(0, word.size()));
    return order == 0 && line[word.size()] != ' ' ? -1 : order;
}

/// The line of the list, sorted by words, that starts with `word` and a space.
[[nodiscard]] std::optional<WordUse> listed_use(std::string_view word) {
    static const std::vector<std::uint32_t> starts = line_starts(lexicon());
    const auto line_from = [](std::uint32_t start) { return lexicon().substr(start); };
    const auto found = std::partition_point(starts.begin(), starts.end(), [&](std::uint32_t start) {
        return compare_with_line(word, line_from(start)) > 0;
    });
    if (found == starts.end() || compare_with_line(word, line_from(*found)) != 0) return std::nullopt;
    const std::string_view digits = line_from(*found).substr(word.size() + 1);
    return WordUse{digits[0] - '0', digits[1] - '0', digits[2] - '0'};
}

struct Ending {
    std::string_view ending;
    std::string_view replacement;
};

constexpr std::array endings{Ending{"ies", "y"}, Ending{"es", ""}, Ending{"es", "e"}, Ending{"s", ""},
                             Ending{"ied", "y"}, Ending{"ed", ""}, Ending{"ed", "e"}, Ending{"ing", ""},
                             Ending{"ing", "e"}, Ending{"ly", ""}, Ending{"er", ""},  Ending{"er", "e"}};

/// Words that nothing is an inflection of: the Andes are no "and".
constexpr auto uninflected =
    word_set("and", "are", "but", "for", "her", "his", "its", "not", "the", "was", "with");

/// How common the stem of an inflected word is; 0 when it has none.
[[nodiscard]] int common_stem(std::string_view word) {
    for (const auto& [ending, replacement] : endings) {
        if (!word.ends_with(ending) || word.size() < ending.size() + 3 - replacement.size()) continue;
        std::string stem{word.substr(0, word.size() - ending.size())};
        stem += replacement;
        if (uninflected.contains(stem)) continue;
        const auto use = listed_use(stem);
        if (use && use->common > 0) return use->common;
    }
    return 0;
}

}  // namespace

WordUse word_use(std::string_view folded) {
    WordUse use = listed_use(folded).value_or(WordUse{});
    if (use.common == 0) use.common = common_stem(folded);
    return use;
}

}  // namespace dateline
