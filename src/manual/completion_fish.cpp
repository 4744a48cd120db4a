#include "manual/completion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

/// Inside single quotes.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\'' || c == '\\') result += '\\';
        result += c;
    }
    return result;
}

/// A function that tells which command is being typed.
std::string command_test(const CommandUsage& program) {
    std::string names;
    for_each_command(program,
                     [&](const CommandUsage& command) { names += fmt::format(" '{}'", command.name); });
    return fmt::format(R"(# fish completion for dateline
function __dateline_is_at --argument-names wanted
    set -l at dateline
    for word in (commandline -opc)[2..-1]
        contains -- "$at $word"{} && set at "$at $word"
    end
    test "$at" = "$wanted"
end

complete -c dateline -f
)",
                       names);
}

/// " -l output -s o": both names of an option.
std::string names_of(const OptionUsage& option) {
    std::string names;
    for (const std::string& name : option.names)
        names += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    return names;
}

std::string value_of(const OptionUsage& option) {
    if (option.value.type.empty()) return "";
    if (option.value.is_path) return " -r -F";
    return option.value.choices.empty()
               ? std::string{" -x"}
               : fmt::format(" -x -a '{}'", escaped(fmt::format("{}", fmt::join(option.value.choices, " "))));
}

/// @param condition  " -n '…'" where the option belongs to one command; empty for those of every command
void append_options(const CommandUsage& command, std::string_view condition, std::string& script) {
    for (const OptionUsage& option : command.options) {
        if (option.argument) {
            if (option.value.is_path)
                fmt::format_to(std::back_inserter(script), "complete -c dateline{} -F\n", condition);
        } else {
            fmt::format_to(std::back_inserter(script), "complete -c dateline{}{}{} -d '{}'\n", condition,
                           names_of(option), value_of(option), escaped(option.help));
        }
    }
}

}  // namespace

std::string fish_completion(const CommandUsage& program) {
    std::string script = command_test(program);
    for_each_command(program, [&](const CommandUsage& command) {
        const std::string condition = fmt::format(" -n \"__dateline_is_at '{}'\"", command.name);
        append_options(command, &command == &program ? std::string{} : condition, script);
        for (const CommandUsage& below : command.commands) {
            fmt::format_to(std::back_inserter(script), "complete -c dateline{} -a {} -d '{}'\n", condition,
                           below.name.substr(command.name.size() + 1), escaped(below.summary));
        }
    });
    return script;
}

}  // namespace dateline
