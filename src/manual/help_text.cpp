#include "manual/help_text.hpp"

#include "manual/paragraphs.hpp"
#include "text/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace dateline {
namespace {

constexpr std::size_t label_columns = 27;  ///< where explanations begin
constexpr std::size_t fewest_columns = 40;

/// Writes one help text.
class HelpWriter {
public:
    explicit HelpWriter(std::size_t columns) : columns_{std::max(columns, fewest_columns)} {}

    void paragraph(std::string_view text) {
        for (const auto& line : wrapped(text, columns_)) out_ += line + '\n';
    }

    /// "  --in PLACE               Only places in …", the label on a line of its own where it is too long.
    void item(const std::string& label, const std::string& text) {
        const std::size_t indent = std::min(label_columns, columns_ / 3);
        std::string line = "  " + label;
        if (columns_of(line) + 2 > indent) {
            out_ += line + '\n';
            line.clear();
        }
        for (const auto& words : wrapped(text, columns_ - indent)) {
            out_ += line + std::string(indent - std::min(indent, columns_of(line)), ' ') + words + '\n';
            line.clear();
        }
    }

    void options(std::string_view title, const CommandUsage& command, bool arguments) {
        const auto belongs = [&](const OptionUsage& option) { return option.argument == arguments; };
        if (!std::ranges::any_of(command.options, belongs)) return;
        out_ += fmt::format("\n{}:\n", title);
        for (const OptionUsage& option : command.options) {
            if (belongs(option)) item(label_of(option), explanation_of(option));
        }
    }

    void commands(const CommandUsage& command) {
        if (command.commands.empty()) return;
        out_ += "\nCommands:\n";
        for (const CommandUsage& below : command.commands)
            item(below.name.substr(command.name.size() + 1), below.summary);
    }

    void notes(std::string_view text) {
        for (const Paragraph& part : paragraphs(text)) {
            out_ += '\n';
            part.verbatim ? static_cast<void>(out_ += part.text + '\n') : paragraph(part.text);
        }
    }

    std::string take() { return std::move(out_); }

private:
    std::size_t columns_;
    std::string out_;
};

}  // namespace

std::string help_text(const CommandUsage& command, const CommandUsage& program, std::size_t columns) {
    HelpWriter help{columns};
    help.paragraph(command.summary);
    help.paragraph(fmt::format("Usage: {} {}", command.name, synopsis_of(command)));
    help.options("Arguments", command, true);
    help.options("Options", command, false);
    if (&command != &program) help.options("Options of every command", program, false);
    help.commands(command);
    help.notes(command.notes);
    return help.take();
}

}  // namespace dateline
