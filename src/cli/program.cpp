#include "cli/program.hpp"

#include "base/error.hpp"
#include "cli/commands.hpp"
#include "cli/error_message.hpp"
#include "cli/manual_options.hpp"
#include "cli/usage_fault.hpp"

#include <CLI/CLI.hpp>

#include <ostream>

namespace dateline {
namespace {

/// Swallows what is written to it: where remarks go under --quiet.
class NullBuffer : public std::streambuf {
    int overflow(int c) override { return c; }
};

void add_commands(CLI::App& app, CommandContext& context) {
    add_resolve_command(app, context);
    add_distance_command(app, context);
    add_read_command(app, context);
    add_check_command(app, context);
    add_batch_command(app, context);
    add_map_command(app, context);
    add_render_command(app, context);
    add_report_command(app, context);
    add_export_command(app, context);
    add_gazetteer_command(app, context);
}

/// An answer that nobody could take down is no answer.
void finish(std::ostream& out) {
    out.flush();
    if (!out) throw ExportError("standard output: could not be written (is the disk full?)");
}

/// What the arguments say; -h and its like answer at once.
int parse_and_run(CLI::App& app, int argc, const char* const* argv, CommandContext& context) {
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() != 0) throw;
        app.exit(error, context.out, context.remarks);
    }
    finish(context.out);
    return context.exit_code;
}

}  // namespace

void define_program(CLI::App& app, CommandContext& context) {
    app.name("dateline");
    app.require_subcommand(1);
    app.fallthrough();
    add_manual_options(app, context);
    app.add_flag_callback(
        "--quiet",
        [&context] {
            static NullBuffer silence;
            context.remarks.rdbuf(&silence);
        },
        "No remarks or progress on standard error");
    app.add_option("--gazetteer", context.gazetteers,
                   "Your own gazetteer file over the one in use; several lie over each other")
        ->type_name("FILE")
        ->allow_extra_args(false);
    add_commands(app, context);
}

int run_program(int argc, const char* const* argv, std::istream& in, std::ostream& out, std::ostream& err) {
    std::ostream remarks{err.rdbuf()};
    CommandContext context{out, remarks, in};
    CLI::App app{program_summary};
    try {
        define_program(app, context);
        return parse_and_run(app, argc, argv, context);
    } catch (const CLI::ParseError& error) {
        err << error_message(usage_fault(app, error));
        return is_wrong_value(error) ? exit_code::input : exit_code::usage;
    } catch (const UsageError& error) {
        err << error_message(error.what());
        return exit_code::usage;
    } catch (const GazetteerError& error) {
        err << error_message(error.what());
        return exit_code::gazetteer;
    } catch (const std::exception& error) {
        err << error_message(error.what());
        return exit_code::input;
    }
}

}  // namespace dateline
