/// The whole command line: arguments in, exit code out.
#pragma once

#include <iosfwd>

namespace CLI {
class App;
}

namespace dateline {

struct CommandContext;

inline constexpr const char* program_summary =
    "Find the places in news reports, judge what they say about distance and direction, and map the events";

/// Gives the app all commands and options. Both must live as long as it is used.
void define_program(CLI::App& app, CommandContext& context);

/// Runs the program and turns what was thrown into one message and an exit code (see commands.hpp).
int run_program(int argc, const char* const* argv, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace dateline
