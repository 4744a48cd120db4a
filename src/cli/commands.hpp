/// The program's subcommands: one `command_*.cpp` each.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace dateline {

/// What every command is given.
struct CommandContext {
    std::ostream& out;      ///< answers
    std::ostream& remarks;  ///< remarks and progress; silent with --quiet
    std::istream& in;
    std::vector<std::string> gazetteers{};  ///< files to lay over the default gazetteer, the last on top
    int exit_code = 0;                      ///< set by a command that has something to say without throwing
};

void add_resolve_command(CLI::App& app, CommandContext& context);
void add_distance_command(CLI::App& app, CommandContext& context);
void add_read_command(CLI::App& app, CommandContext& context);
void add_check_command(CLI::App& app, CommandContext& context);
void add_batch_command(CLI::App& app, CommandContext& context);
void add_map_command(CLI::App& app, CommandContext& context);
void add_render_command(CLI::App& app, CommandContext& context);
void add_report_command(CLI::App& app, CommandContext& context);
void add_export_command(CLI::App& app, CommandContext& context);
void add_gazetteer_command(CLI::App& app, CommandContext& context);

/// Exit codes, the same for every command.
namespace exit_code {
inline constexpr int done = 0;
inline constexpr int verdict = 1;  ///< some verdict is at or above --fail-on, or an expectation does not hold
inline constexpr int usage = 2;
inline constexpr int input = 3;      ///< input unreadable, or some of its records; output unwritable
inline constexpr int gazetteer = 4;  ///< gazetteer (or other program data) missing or damaged
}  // namespace exit_code

}  // namespace dateline
