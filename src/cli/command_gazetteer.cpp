#include "cli/commands.hpp"
#include "cli/gazetteer_facts.hpp"
#include "gazetteer/gazetteer.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>
#include <string>

namespace dateline {
namespace {

struct Options {
    std::string file;
    bool json = false;
};

void run(const Options& options, CommandContext& context) {
    const auto gazetteer = options.file.empty() ? Gazetteer::open_default() : Gazetteer::open(options.file);
    gazetteer.verify();
    const auto info = gazetteer.info();
    context.out << (options.json ? facts_as_json(info) : facts_as_text(info));
}

}  // namespace

void add_gazetteer_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("gazetteer", "Say what the gazetteer in use holds");
    command->require_subcommand(1);
    auto* info = command->add_subcommand("info", "File, version, sources with dates and licences, counts");
    info->add_option("FILE", options->file, "Another gazetteer file than the one in use")->type_name("");
    info->add_flag("--json", options->json, "One JSON object instead of text");
    info->footer(
        R"(Reads the whole file and checks that its content is what was written; exit code 4 when it is not.

--json keys: schema_version file version places names sources (name version date licence rows) places_per_kind
places_per_country (ISO 3166-1 codes) names_per_script (ISO 15924 codes).)");
    info->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
