#include "cli/manual_options.hpp"

#include "base/error.hpp"
#include "cli/program_usage.hpp"
#include "cli/terminal.hpp"
#include "cli/version_text.hpp"
#include "manual/completion.hpp"
#include "manual/help_text.hpp"
#include "manual/usage_json.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace dateline {
namespace {

std::string completion_for(const std::string& shell, const CommandUsage& program) {
    if (shell == "bash") return bash_completion(program);
    if (shell == "zsh") return zsh_completion(program);
    if (shell == "fish") return fish_completion(program);
    throw UsageError(fmt::format("--completion {}: no such shell; use bash, zsh or fish", shell));
}

/// Help in lines as wide as the screen.
std::string help_of(const CLI::App& command, std::size_t columns) {
    const CLI::App* program = &command;
    while (program->get_parent() != nullptr) program = program->get_parent();
    const CommandUsage whole = usage_of(*program);
    return &command == program ? help_text(whole, whole, columns)
                               : help_text(usage_of(command), whole, columns);
}

}  // namespace

void add_manual_options(CLI::App& app, CommandContext& context) {
    app.set_help_flag("-h,--help", "Print this help");
    app.formatter_fn([&context](const CLI::App* command, const std::string&, CLI::AppFormatMode) {
        return help_of(*command, terminal_of(context.out).columns);
    });
    const auto verbose = std::make_shared<bool>(false);  // taken in before --version, which asks for it
    app.add_flag("--verbose", *verbose, "With --version: how it was built, and where its data is");
    app.add_flag_callback(
        "--version",
        [verbose, &context] {
            context.out << (*verbose ? version_text(context) : version_line());
            throw CLI::Success{};
        },
        "Print the version");
    app.add_flag_callback(
        "--json-usage",
        [&app, &context] {
            context.out << usage_json(usage_of(app), DATELINE_VERSION);
            throw CLI::Success{};
        },
        "Print every command and option as JSON");
    app.add_option_function<std::string>(
           "--completion",
           [&app, &context](const std::string& shell) {
               context.out << completion_for(shell, usage_of(app));
               throw CLI::Success{};
           },
           "Print the completions for a shell to load")
        ->type_name("SHELL");
}

}  // namespace dateline
