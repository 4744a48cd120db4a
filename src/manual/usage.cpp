#include "manual/usage.hpp"

#include <fmt/format.h>

namespace dateline {

std::string label_of(const OptionUsage& option) {
    std::string label = fmt::format("{}", fmt::join(option.names, ","));
    if (!option.argument && !option.value.type.empty()) label += " " + option.value.type;
    if (option.repeatable) label += " ...";
    return label;
}

std::string explanation_of(const OptionUsage& option) {
    std::string text = option.help;
    if (!option.value.choices.empty())
        text += fmt::format(". One of: {}", fmt::join(option.value.choices, ", "));
    std::vector<std::string> remarks;
    if (!option.value.unit.empty()) remarks.push_back("in " + option.value.unit);
    if (option.required && !option.argument) remarks.emplace_back("required");
    if (!option.default_value.empty()) remarks.push_back("default: " + option.default_value);
    if (!remarks.empty()) text += fmt::format(" ({})", fmt::join(remarks, "; "));
    return text;
}

std::string synopsis_of(const CommandUsage& command) {
    std::string synopsis = "[OPTIONS]";
    for (const OptionUsage& option : command.options) {
        if (!option.argument) continue;
        const std::string label = label_of(option);
        synopsis += option.required ? " " + label : fmt::format(" [{}]", label);
    }
    if (!command.commands.empty()) synopsis += " COMMAND";
    return synopsis;
}

}  // namespace dateline
