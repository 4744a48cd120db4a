#include "cli/usage_fault.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>
#include <numeric>
#include <string_view>
#include <vector>

namespace dateline {
namespace {

/// Levenshtein distance, in bytes.
std::size_t edits_between(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// The word that takes the fewest edits; empty when each takes more than a slip of the fingers.
std::string nearest(std::string_view word, const std::vector<std::string>& known) {
    constexpr std::size_t most_edits = 2;
    const auto best = std::ranges::min_element(
        known, {}, [word](const std::string& candidate) { return edits_between(word, candidate); });
    return best == known.end() || edits_between(word, *best) > most_edits ? std::string{} : *best;
}

std::vector<std::string> command_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(command->get_name());
    }
    return names;
}

void append_option_names(const CLI::App& app, std::vector<std::string>& names) {
    for (const CLI::Option* option : app.get_options()) {
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    }
}

/// Of the program and of the commands that were given.
std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    append_option_names(app, names);
    for (const CLI::App* command : app.get_subcommands()) append_option_names(*command, names);
    return names;
}

/// The innermost command that was given.
const CLI::App& innermost(const CLI::App& app) {
    const CLI::App* command = &app;
    while (!command->get_subcommands().empty()) command = command->get_subcommands().front();
    return *command;
}

std::string unknown_word(const CLI::App& app, const std::string& word) {
    const bool option = word.starts_with('-');
    const std::vector<std::string> commands = command_names(innermost(app));
    const bool command = !option && !commands.empty();
    const std::string name = option ? word.substr(0, word.find('=')) : word;
    if (!option && !command) return fmt::format("{}: one argument too many", name);
    const std::string meant = nearest(name, option ? option_names(app) : commands);
    if (!meant.empty()) {
        return fmt::format("{}: no such {}; did you mean {}?", name, option ? "option" : "command", meant);
    }
    if (option) return fmt::format("{}: no such option; -h names those there are", name);
    return fmt::format("{}: no such command; there are: {}", name, fmt::join(commands, ", "));
}

}  // namespace

std::string usage_fault(const CLI::App& app, const CLI::ParseError& error) {
    const std::vector<std::string> unknown = app.remaining(true);
    if (!unknown.empty() && !is_wrong_value(error)) return unknown_word(app, unknown.front());
    const std::vector<std::string> commands = command_names(innermost(app));
    if (!commands.empty())
        return fmt::format("a command is missing; there are: {}", fmt::join(commands, ", "));
    return fmt::format("{}: {}", app.get_subcommands().front()->get_name(), error.what());
}

bool is_wrong_value(const CLI::ParseError& error) {
    return dynamic_cast<const CLI::ValidationError*>(&error) != nullptr ||
           dynamic_cast<const CLI::ConversionError*>(&error) != nullptr;
}

}  // namespace dateline
