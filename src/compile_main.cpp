/// The build-time program that makes the data files which dateline maps.
#include "base/error.hpp"
#include "compiling/compile_basemap.hpp"
#include "compiling/compile_gazetteer.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>
#include <memory>

namespace {

struct Paths {
    std::filesystem::path sources;
    std::filesystem::path output;
};

void add_gazetteer_command(CLI::App& app) {
    auto paths = std::make_shared<Paths>();
    auto* command = app.add_subcommand("gazetteer", "Compile the gazetteer's sources into one file");
    command->add_option("--sources", paths->sources, "Folder with manifest.tsv and the tables it lists")
        ->required();
    command->add_option("--output", paths->output, "File to write, e.g. dateline.gaz")->required();
    command->callback(
        [paths] { fmt::print(stderr, "{}", dateline::compile_gazetteer(paths->sources, paths->output)); });
}

void add_basemap_command(CLI::App& app) {
    auto paths = std::make_shared<Paths>();
    auto* command = app.add_subcommand("basemap", "Compile the basemap's sources into one file");
    command->add_option("--sources", paths->sources, "Folder with basemap-*.topojson.gz and label tables")
        ->required();
    command->add_option("--output", paths->output, "File to write, e.g. basemap.bin")->required();
    command->callback([paths] { dateline::compile_basemap(paths->sources, paths->output); });
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"Compiles published datasets into the files that dateline maps"};
    app.require_subcommand(1);
    add_gazetteer_command(app);
    add_basemap_command(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const std::exception& error) {
        fmt::print(stderr, "dateline-compile: {}\n", error.what());
        return 3;
    }
    return 0;
}
