#include "reading/events/event_vocabulary.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "text/word_list.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

// The lists are part of the program, like the lexicon: they cannot be missing or of another version.
asm(".section .rodata\n"
    ".global dateline_triggers_begin\n"
    ".global dateline_triggers_end\n"
    ".global dateline_weapons_begin\n"
    ".global dateline_weapons_end\n"
    "dateline_triggers_begin:\n"
    ".incbin \"" DATELINE_TRIGGERS_FILE
    "\"\n"
    "dateline_triggers_end:\n"
    ".byte 0\n"
    "dateline_weapons_begin:\n"
    ".incbin \"" DATELINE_WEAPONS_FILE
    "\"\n"
    "dateline_weapons_end:\n"
    ".byte 0\n"
    ".previous\n");

// NOLINTBEGIN(modernize-avoid-c-arrays): named by the assembler above
extern "C" {
extern const char dateline_triggers_begin[];
extern const char dateline_triggers_end[];
extern const char dateline_weapons_begin[];
extern const char dateline_weapons_end[];
}
// NOLINTEND(modernize-avoid-c-arrays)

namespace dateline {
namespace {

using Row = std::array<std::string_view, 3>;

/// Calls `take` with each row of three columns; the first one names them.
template <typename Take>
void for_each_row(std::string_view table, std::string_view file, const Take& take) {
    bool named = false;
    for_each_line(table, [&](std::size_t number, std::string_view line) {
        if (line.empty() || line.front() == '#') return;
        const std::size_t first = line.find('\t');
        const std::size_t second = first == std::string_view::npos ? first : line.find('\t', first + 1);
        if (second == std::string_view::npos)
            throw InputError(fmt::format("{}:{}: has no three columns", file, number));
        if (std::exchange(named, true))
            take(number, Row{line.substr(0, first), line.substr(first + 1, second - first - 1),
                             line.substr(second + 1)});
    });
}

std::optional<TriggerSense> sense_from(std::string_view name) {
    constexpr auto senses =
        std::to_array<std::pair<std::string_view, TriggerSense>>({{"sending", TriggerSense::sending},
                                                                  {"hitting", TriggerSense::hitting},
                                                                  {"deed", TriggerSense::deed},
                                                                  {"wreck", TriggerSense::wreck},
                                                                  {"death", TriggerSense::death}});
    const auto* const found =
        std::ranges::find(senses, name, &std::pair<std::string_view, TriggerSense>::first);
    return found == senses.end() ? std::nullopt : std::optional{found->second};
}

std::string_view first_word(std::string_view phrase) {
    return phrase.substr(0, phrase.find(' '));
}

using TriggersByWord = std::unordered_map<std::string_view, std::vector<TriggerWord>>;

TriggersByWord read_triggers() {
    TriggersByWord triggers;
    const std::string_view table{dateline_triggers_begin,
                                 static_cast<std::size_t>(dateline_triggers_end - dateline_triggers_begin)};
    for_each_row(table, "triggers.tsv", [&](std::size_t number, const Row& row) {
        const auto sense = sense_from(row[1]);
        const auto kind = event_kind_from(row[2]);
        if (!sense || !kind)
            throw InputError(
                fmt::format("triggers.tsv:{}: \"{}\" or \"{}\" is no sense or kind", number, row[1], row[2]));
        triggers[first_word(row[0])].push_back({row[0], *sense, *kind});
    });
    for (auto& [word, phrases] : triggers) {
        std::ranges::stable_sort(phrases, std::greater{},
                                 [](const TriggerWord& trigger) { return trigger.word.size(); });
    }
    return triggers;
}

const TriggersByWord& triggers() {
    static const TriggersByWord read = read_triggers();
    return read;
}

std::unordered_map<std::string_view, WeaponWord> read_weapons() {
    std::unordered_map<std::string_view, WeaponWord> weapons;
    const std::string_view table{dateline_weapons_begin,
                                 static_cast<std::size_t>(dateline_weapons_end - dateline_weapons_begin)};
    for_each_row(table, "weapons.tsv", [&](std::size_t, const Row& row) {
        weapons.emplace(row[0], WeaponWord{row[0], row[1], row[2]});
    });
    return weapons;
}

template <typename ByWord>
WordFilter filter_of_keys(const ByWord& by_word) {
    WordFilter filter;
    for (const auto& [word, value] : by_word) filter.add(word);
    return filter;
}

}  // namespace

std::span<const TriggerWord> triggers_beginning(std::string_view lower) {
    static const WordFilter filter = filter_of_keys(triggers());
    if (!filter.may_have(lower)) return {};
    const auto found = triggers().find(lower);
    return found == triggers().end() ? std::span<const TriggerWord>{} : std::span{found->second};
}

const WeaponWord* weapon_word(std::string_view lower) {
    static const auto weapons = read_weapons();
    static const WordFilter filter = filter_of_keys(weapons);
    if (!filter.may_have(lower)) return nullptr;
    const auto found = weapons.find(lower);
    return found == weapons.end() ? nullptr : &found->second;
}

std::size_t longest_trigger_word() {
    static const std::size_t longest = [] {
        std::size_t bytes = 0;
        for (const auto& [word, phrases] : triggers()) bytes = std::max(bytes, word.size());
        return bytes;
    }();
    return longest;
}

}  // namespace dateline
