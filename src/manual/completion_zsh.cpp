#include "manual/completion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

/// Inside single quotes, with what _arguments gives a meaning to made plain.
std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\') result += '\\';
        result += c == '\'' ? "'\\''" : std::string(1, c);
    }
    return result;
}

/// ":FILE:_files", ":KIND:(country admin1)"; nothing for a flag.
std::string value_of(const OptionUsage& option) {
    if (option.value.type.empty()) return "";
    std::string action;
    if (option.value.is_path) action = "_files";
    if (!option.value.choices.empty()) action = fmt::format("({})", fmt::join(option.value.choices, " "));
    return fmt::format(":{}:{}", escaped(option.value.type), action);
}

/// A line of _arguments for each name of the option. Names of one option exclude each other.
void append_option(const OptionUsage& option, std::string& specs) {
    if (option.argument) {
        const std::string_view many = option.repeatable ? "*" : "";
        fmt::format_to(std::back_inserter(specs), "        '{}{}' \\\n", many, value_of(option));
        return;
    }
    const std::string others = option.repeatable ? "*" : fmt::format("({})", fmt::join(option.names, " "));
    for (const std::string& name : option.names) {
        const bool joined = name.starts_with("--") && !option.value.type.empty();
        fmt::format_to(std::back_inserter(specs), "        '{}{}{}[{}]{}' \\\n", others, name,
                       joined ? "=" : "", escaped(option.help), value_of(option));
    }
}

std::string function_name(const CommandUsage& command) {
    std::string name = "_" + command.name;
    std::ranges::replace(name, ' ', '_');
    return name;
}

void append_options(const CommandUsage& command, std::string& script) {
    for (const OptionUsage& option : command.options) append_option(option, script);
}

/// Which command comes next, and the function that goes on from there.
void append_choice_of_command(const CommandUsage& command, std::string& script) {
    script +=
        "        '1:command:->command' '*::rest:->rest' && return\n    case $state in\n        command)\n"
        "            local -a commands=(\n";
    for (const CommandUsage& below : command.commands) {
        fmt::format_to(std::back_inserter(script), "                '{}:{}'\n",
                       below.name.substr(command.name.size() + 1), escaped(below.summary));
    }
    script +=
        "            )\n            _describe command commands;;\n        rest)\n            case $words[1] "
        "in\n";
    for (const CommandUsage& below : command.commands) {
        fmt::format_to(std::back_inserter(script), "                {}) {};;\n",
                       below.name.substr(command.name.size() + 1), function_name(below));
    }
    script += "            esac;;\n    esac\n";
}

void append_function(const CommandUsage& command, const CommandUsage& program, std::string& script) {
    script += function_name(command) + "() {\n    local state\n    _arguments -C \\\n";
    append_options(command, script);
    if (&command != &program) append_options(program, script);
    if (command.commands.empty()) {
        script += "        && return\n";
    } else {
        append_choice_of_command(command, script);
    }
    script += "}\n\n";
}

}  // namespace

std::string zsh_completion(const CommandUsage& program) {
    std::string script = "#compdef dateline\n# zsh completion for dateline\n\n";
    for_each_command(program,
                     [&](const CommandUsage& command) { append_function(command, program, script); });
    return script + "_dateline \"$@\"\n";
}

}  // namespace dateline
