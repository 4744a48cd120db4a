#include "cli/program_usage.hpp"

#include "cli/value_types.hpp"

#include <CLI/CLI.hpp>

namespace dateline {
namespace {

/// Before the ":" at which CLI11 adds what its validators say.
std::string type_of(const CLI::Option& option) {
    const std::string type = option.get_type_name();
    return type.substr(0, type.find(':'));
}

OptionUsage option_usage(const CLI::Option& option) {
    OptionUsage usage;
    usage.argument = option.get_positional();
    if (usage.argument) usage.names.push_back(option.get_name(true));
    for (const std::string& name : option.get_snames()) usage.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) usage.names.push_back("--" + name);
    usage.help = option.get_description();
    usage.default_value = option.get_default_str();
    const bool takes_value = option.get_items_expected_max() > 0;
    if (takes_value) usage.value = value_usage(usage.argument ? usage.names.front() : type_of(option));
    usage.required = option.get_required();
    usage.repeatable = option.get_items_expected_max() > 1;
    return usage;
}

CommandUsage usage_below(const CLI::App& app, const std::string& before) {
    CommandUsage usage;
    usage.name = before + app.get_name();
    usage.summary = app.get_description();
    usage.notes = app.get_footer();
    for (const CLI::Option* option : app.get_options()) {
        const bool told_of_program = option == app.get_help_ptr() && app.get_parent() != nullptr;
        if (!told_of_program) usage.options.push_back(option_usage(*option));
    }
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        usage.commands.push_back(usage_below(*command, usage.name + " "));
    return usage;
}

}  // namespace

CommandUsage usage_of(const CLI::App& app) {
    std::string before;
    for (const CLI::App* parent = app.get_parent(); parent != nullptr; parent = parent->get_parent())
        before = parent->get_name() + " " + before;
    return usage_below(app, before);
}

}  // namespace dateline
