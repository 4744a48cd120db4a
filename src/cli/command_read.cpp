#include "base/error.hpp"
#include "base/whole_file.hpp"
#include "cli/commands.hpp"
#include "cli/files_behind.hpp"
#include "cli/gazetteer_in_use.hpp"
#include "cli/input_dossier.hpp"
#include "cli/terminal.hpp"
#include "dossier/dossier_json.hpp"
#include "report/article_page.hpp"
#include "report/article_view.hpp"

#include <fmt/ostream.h>
#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {
namespace {

struct Options {
    InputOptions input;
    std::string output;
    bool one_a_line = false;
    bool html = false;
    bool show = false;
    bool json = false;  ///< the usual form, for who asks for it as elsewhere
};

/// Colours only where a person looks on. See https://no-color.org.
Colouring colour_for(const Options& options, const CommandContext& context) {
    return options.output.empty() && terminal_of(context.out).colour ? Colouring::yes : Colouring::no;
}

/// Where the answer goes: to a file, whole or not at all, or to standard output.
class Answer {
public:
    Answer(const Options& options, CommandContext& context) : out_{context.out} {
        if (!options.output.empty() && options.output != "-") file_.emplace(options.output);
    }
    [[nodiscard]] std::function<void(std::string_view)> taker() {
        return [this](std::string_view piece) {
            if (file_) {
                file_->write(piece);
            } else {
                out_ << piece;
            }
        };
    }
    void commit() {
        if (file_) file_->commit();
    }

private:
    std::ostream& out_;
    std::optional<WholeFile> file_;
};

/// Gives the answer to `write`, in pieces where it may be long.
void write_answer(const Options& options, const Dossier& dossier, const CommandContext& context,
                  const std::function<void(std::string_view)>& write) {
    if (options.html) {
        write(article_page(dossier));
    } else if (options.show) {
        write(article_view(dossier, colour_for(options, context)));
    } else {
        write_json(dossier, JsonLayout::lines, write);
    }
}

/// What was found, for a person who watches; a script gets silence.
void remark_on(const Dossier& dossier, CommandContext& context) {
    if (!remarks_are_watched(context.remarks)) return;
    fmt::print(context.remarks,
               "dateline: read {} articles: {} mentions of {} places, {} claims, {} events\n",
               dossier.articles.size(), dossier.mentions.size(), dossier.places.size(), dossier.claims.size(),
               dossier.events.size());
}

/// Each article in a dossier of its own, written when it is done.
void run_one_a_line(const Options& options, const Gazetteer& gazetteer, CommandContext& context) {
    Answer answer{options, context};
    for_each_input_dossier(options.input, gazetteer, context, [&](const Dossier& dossier) {
        write_json(dossier, JsonLayout::one_line, answer.taker());
    });
    answer.commit();
}

void run(const Options& options, CommandContext& context) {
    if (options.html + options.show + options.one_a_line + options.json > 1)
        throw UsageError("--json, --html, --show and --ndjson are forms of the answer; choose one");
    refuse_to_overwrite(options.output, options.input, context);
    const Gazetteer gazetteer = gazetteer_in_use(context);
    if (options.one_a_line) return run_one_a_line(options, gazetteer, context);
    const Dossier dossier = input_dossier(options.input, gazetteer, context);
    Answer answer{options, context};
    write_answer(options, dossier, context, answer.taker());
    answer.commit();
    remark_on(dossier, context);
}

}  // namespace

void add_read_command(CLI::App& app, CommandContext& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand(
        "read", "Find places, claims and events in articles and save them as a dossier (JSON)");
    add_input_options(*command, options->input);
    command->add_option("-o,--output", options->output, "Where to write it (default: standard output)")
        ->type_name("FILE");
    command->add_flag("--json", options->json, "Write JSON, as without it");
    command->add_flag(
        "--ndjson", options->one_a_line,
        "One dossier a line for each article: any number of articles in constant memory. Events are not "
        "merged across articles");
    command->add_flag("--html", options->html,
                      "Write the articles with what was found as one HTML page instead");
    command->add_flag("--show", options->show,
                      "Print the articles with what was found marked in them instead");
    command->callback([options, &context] { run(*options, context); });
}

}  // namespace dateline
