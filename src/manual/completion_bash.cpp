#include "manual/completion.hpp"

#include <fmt/format.h>

#include <iterator>

namespace dateline {
namespace {

// bash takes "=" for a word of its own.
constexpr std::string_view beginning = R"(# bash completion for dateline
_dateline() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=dateline options= i
    if [[ $cur == = ]]; then
        cur=
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
    fi
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$command ${COMP_WORDS[i]}" in
)";

constexpr std::string_view end = R"(    esac
    if [[ $cur == -* || $words != @files ]]; then
        [[ $cur == -* ]] && words=$options
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
    else
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    fi
}
complete -F _dateline dateline
)";

void append_options(const CommandUsage& command, std::string& words) {
    for (const OptionUsage& option : command.options) {
        if (option.argument) continue;
        for (const std::string& name : option.names) words += (words.empty() ? "" : " ") + name;
    }
}

/// What may stand where no option does: commands, "@files" or nothing.
std::string plain_words(const CommandUsage& command) {
    std::string words;
    for (const CommandUsage& below : command.commands)
        words += (words.empty() ? "" : " ") + below.name.substr(command.name.size() + 1);
    for (const OptionUsage& option : command.options) {
        if (option.argument && option.value.is_path) words = "@files";
    }
    return words;
}

/// "dateline check --profile) words='press strict';;" for each option that takes a value.
void append_value_cases(const CommandUsage& command, const CommandUsage& program, std::string& script) {
    const auto append_of = [&](const CommandUsage& owner) {
        for (const OptionUsage& option : owner.options) {
            if (option.argument || option.value.type.empty()) continue;
            std::string patterns;
            for (const std::string& name : option.names)
                patterns += fmt::format("{}'{} {}'", patterns.empty() ? "" : "|", command.name, name);
            const std::string words =
                option.value.is_path ? "@files" : fmt::format("{}", fmt::join(option.value.choices, " "));
            fmt::format_to(std::back_inserter(script), "        {}) words='{}'; options=;;\n", patterns,
                           words);
        }
    };
    append_of(command);
    if (&command != &program) append_of(program);
}

}  // namespace

std::string bash_completion(const CommandUsage& program) {
    std::string script{beginning};
    std::string cases;
    std::string values;
    for_each_command(program, [&](const CommandUsage& command) {
        if (&command != &program)
            script += fmt::format("            '{}') command='{}';;\n", command.name, command.name);
        std::string options;
        append_options(command, options);
        if (&command != &program) append_options(program, options);
        cases += fmt::format("        '{}') words='{}'; options='{}';;\n", command.name, plain_words(command),
                             options);
        append_value_cases(command, program, values);
    });
    script += "        esac\n    done\n    local words=\n    case \"$command\" in\n" + cases +
              "    esac\n    case \"$command $prev\" in\n" + values;
    return script + std::string{end};
}

}  // namespace dateline
