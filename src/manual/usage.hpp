/// What may be typed, as a value: help, completions, manual pages and --json-usage are all made from it.
#pragma once

#include <string>
#include <vector>

namespace dateline {

/// What an option or argument takes.
struct ValueUsage {
    std::string type;  ///< as help names it: "FILE", "KIND"; empty: a flag, which takes nothing
    std::string unit;  ///< "degrees"; empty: none, or written with the value
    std::vector<std::string> choices{};  ///< all there are; empty: not a choice
    bool is_path = false;                ///< of a file
};

struct OptionUsage {
    std::vector<std::string> names;  ///< "-o" and "--output"; the word in capitals for an argument
    std::string help;
    std::string default_value;  ///< as it would be typed; empty: none
    ValueUsage value;
    bool argument = false;  ///< given by position, without a name
    bool required = false;
    bool repeatable = false;
};

/// A command, or the program itself.
struct CommandUsage {
    std::string name;     ///< with what is typed before it: "dateline gazetteer build"
    std::string summary;  ///< one sentence, without the full stop
    std::string notes;    ///< paragraphs; a line that begins with a space stands as it is
    std::vector<OptionUsage> options;
    std::vector<CommandUsage> commands;
};

/// "-o,--output FILE", "NAME ...": how help names an option.
[[nodiscard]] std::string label_of(const OptionUsage& option);

/// What help says of an option, with its unit, choices and default: "Colours of the map. One of: light,
/// dark (default: light)".
[[nodiscard]] std::string explanation_of(const OptionUsage& option);

/// "[OPTIONS] FILE ...": what may follow the command's name.
[[nodiscard]] std::string synopsis_of(const CommandUsage& command);

/// Calls `visit` for the command and all below it, as help lists them.
template <typename Visit>
void for_each_command(const CommandUsage& command, const Visit& visit) {
    visit(command);
    for (const CommandUsage& below : command.commands) for_each_command(below, visit);
}

}  // namespace dateline
