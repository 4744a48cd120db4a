#include "text/number_vocabulary.hpp"

#include "text/word_list.hpp"

#include <array>

namespace dateline {
namespace {

struct Entry {
    std::string_view word;
    NumberWord meaning;
};

using enum NumberWordKind;

constexpr std::array vocabulary{Entry{"billion", {group, 1e9}},
                                Entry{"dozen", {dozen, 12}},
                                Entry{"eight", {unit, 8}},
                                Entry{"eighteen", {unit, 18}},
                                Entry{"eighth", {fraction, 0.125}},
                                Entry{"eighty", {ten, 80}},
                                Entry{"eleven", {unit, 11}},
                                Entry{"fifteen", {unit, 15}},
                                Entry{"fifty", {ten, 50}},
                                Entry{"five", {unit, 5}},
                                Entry{"forty", {ten, 40}},
                                Entry{"four", {unit, 4}},
                                Entry{"fourteen", {unit, 14}},
                                Entry{"half", {fraction, 0.5}},
                                Entry{"hundred", {hundred, 100}},
                                Entry{"million", {group, 1e6}},
                                Entry{"nine", {unit, 9}},
                                Entry{"nineteen", {unit, 19}},
                                Entry{"ninety", {ten, 90}},
                                Entry{"one", {unit, 1}},
                                Entry{"quarter", {fraction, 0.25}},
                                Entry{"quarters", {fraction, 0.25}},
                                Entry{"seven", {unit, 7}},
                                Entry{"seventeen", {unit, 17}},
                                Entry{"seventy", {ten, 70}},
                                Entry{"six", {unit, 6}},
                                Entry{"sixteen", {unit, 16}},
                                Entry{"sixty", {ten, 60}},
                                Entry{"ten", {unit, 10}},
                                Entry{"third", {fraction, 1.0 / 3}},
                                Entry{"thirds", {fraction, 1.0 / 3}},
                                Entry{"thirteen", {unit, 13}},
                                Entry{"thirty", {ten, 30}},
                                Entry{"thousand", {group, 1e3}},
                                Entry{"three", {unit, 3}},
                                Entry{"trillion", {group, 1e12}},
                                Entry{"twelve", {unit, 12}},
                                Entry{"twenty", {ten, 20}},
                                Entry{"two", {unit, 2}},
                                Entry{"zero", {unit, 0}}};

}  // namespace

std::optional<NumberWord> number_word(std::string_view word) {
    static constexpr auto words = opening_words(vocabulary, [](const Entry& entry) { return entry.word; });
    const std::size_t row = words.row_of(word);
    if (row == words.none) return std::nullopt;
    return vocabulary[row].meaning;
}

}  // namespace dateline
