#include "reading/mentions/lexicon.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

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

/// The line of a sorted text that starts with `word` and a space; found by halving the text.
[[nodiscard]] std::optional<WordUse> listed_use(std::string_view word) {
    std::string_view rest = lexicon();
    while (!rest.empty()) {
        const std::size_t middle = rest.size() / 2;
        const std::size_t before = rest.rfind('\n', middle > 0 ? middle - 1 : 0);
        const std::size_t begin = before == std::string_view::npos || middle == 0 ? 0 : before + 1;
        const std::size_t end = rest.find('\n', begin);
        const auto line = rest.substr(begin, end - begin);
        const std::size_t space = line.find(' ');
        const int order = word.compare(line.substr(0, space));
        if (order == 0) return WordUse{line[space + 1] - '0', line[space + 2] - '0', line[space + 3] - '0'};
        rest = order < 0 ? rest.substr(0, begin) : rest.substr(end + 1);
    }
    return std::nullopt;
}

struct Ending {
    std::string_view ending;
    std::string_view replacement;
};

constexpr std::array endings{Ending{"ies", "y"}, Ending{"es", ""}, Ending{"es", "e"}, Ending{"s", ""},
                             Ending{"ied", "y"}, Ending{"ed", ""}, Ending{"ed", "e"}, Ending{"ing", ""},
                             Ending{"ing", "e"}, Ending{"ly", ""}, Ending{"er", ""},  Ending{"er", "e"}};

/// How common the stem of an inflected word is; 0 when it has none.
[[nodiscard]] int common_stem(std::string_view word) {
    for (const auto& [ending, replacement] : endings) {
        if (!word.ends_with(ending) || word.size() < ending.size() + 3 - replacement.size()) continue;
        std::string stem{word.substr(0, word.size() - ending.size())};
        stem += replacement;
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
