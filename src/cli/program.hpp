/// The whole command line: arguments in, exit code out.
#pragma once

#include <iosfwd>

namespace dateline {

/// Runs the program and turns what was thrown into one message and an exit code (see commands.hpp).
int run_program(int argc, const char* const* argv, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace dateline
