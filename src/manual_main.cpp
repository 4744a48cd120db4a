/// Build-time program: writes the manual pages and the shells' completions from the program's own options.
#include "base/input.hpp"
#include "base/whole_file.hpp"
#include "cli/commands.hpp"
#include "cli/program.hpp"
#include "cli/program_usage.hpp"
#include "manual/completion.hpp"
#include "manual/man_page.hpp"

#include <CLI/CLI.hpp>

#include <exception>
#include <filesystem>
#include <iostream>
#include <string>

namespace {

namespace fs = std::filesystem;

struct Request {
    fs::path pages;   ///< the prose: dateline.txt, dateline-check.txt, …, common.txt
    fs::path output;  ///< a folder like /usr/share
    dateline::ManualFacts facts;
};

std::string prose_from(const fs::path& file) {
    constexpr std::size_t limit_bytes = 1'000'000;
    return dateline::read_input(file.string(), limit_bytes);
}

void write(const fs::path& file, const std::string& text) {
    fs::create_directories(file.parent_path());
    dateline::write_whole_file(file, text);
}

void write_manual(const Request& request) {
    CLI::App app{dateline::program_summary};
    dateline::CommandContext context{std::cout, std::cerr, std::cin};
    dateline::define_program(app, context);
    const dateline::CommandUsage program = dateline::usage_of(app);
    const std::string common = prose_from(request.pages / "common.txt");
    dateline::for_each_command(program, [&](const dateline::CommandUsage& command) {
        const std::string name = page_name(command);
        write(request.output / "man" / "man1" / (name + ".1"),
              man_page(command, program, prose_from(request.pages / (name + ".txt")), common, request.facts));
    });
    write(request.output / "bash-completion" / "completions" / "dateline", bash_completion(program));
    write(request.output / "zsh" / "vendor-completions" / "_dateline", zsh_completion(program));
    write(request.output / "fish" / "vendor_completions.d" / "dateline.fish", fish_completion(program));
}

}  // namespace

int main(int argc, char** argv) {
    Request request;
    CLI::App app{"Write Dateline's manual pages and completions"};
    app.add_option("--pages", request.pages, "Folder of the pages' prose")->required();
    app.add_option("--output", request.output, "Folder to write to, laid out like /usr/share")->required();
    app.add_option("--version-of-program", request.facts.version, "As the pages state it")->required();
    app.add_option("--date", request.facts.date, "Of the pages, YYYY-MM-DD")->required();
    CLI11_PARSE(app, argc, argv);
    try {
        write_manual(request);
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "dateline-manual: " << error.what() << '\n';
        return 1;
    }
}
