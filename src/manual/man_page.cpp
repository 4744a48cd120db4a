#include "manual/man_page.hpp"

#include "base/input.hpp"
#include "manual/paragraphs.hpp"
#include "text/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

/// Plain text for roff: "\" and "-" keep their shape, and no line is taken for a request.
std::string escaped(std::string_view text) {
    std::string result;
    bool line_begins = true;
    for (const char c : text) {
        if (line_begins && (c == '.' || c == '\'')) result += "\\&";
        line_begins = c == '\n';
        switch (c) {
            case '\\':
                result += "\\e";
                break;
            case '-':
                result += "\\-";
                break;
            case '"':
                result += "\\(dq";
                break;
            case '^':
                result += "\\(ha";
                break;
            case '~':
                result += "\\(ti";
                break;
            case '`':
                result += "\\(ga";
                break;
            default:
                result += c;
        }
    }
    return result;
}

/// The same in short lines, as the source of a page should have.
std::string flowing(std::string_view text) {
    constexpr std::size_t columns = 60;  // escapes make them longer
    return escaped(fmt::format("{}", fmt::join(wrapped(text, columns), "\n")));
}

std::string upper(std::string text) {
    for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return text;
}

/// Writes one page.
class PageWriter {
public:
    void line(std::string_view roff) { (out_ += roff) += '\n'; }
    void section(std::string_view title) {
        line(fmt::format(".SH {}", escaped(title)));
        fresh_ = true;
    }

    void item(std::string_view roff_label, std::string_view text) {
        line(".TP");
        line(roff_label);
        line(flowing(text));
        fresh_ = false;
    }

    void verbatim(std::string_view text) {
        if (!fresh_) line(".PP");
        line(".nf\n.RS 2");
        line(escaped(text));
        line(".RE\n.fi");
        fresh_ = false;
    }

    void paragraph(std::string_view text) {
        if (!fresh_) line(".PP");
        line(flowing(text));
        fresh_ = false;
    }

    void prose(std::string_view text) {
        for (const Paragraph& part : paragraphs(text)) {
            if (part.text.starts_with("# ")) {
                section(part.text.substr(2));
            } else if (part.verbatim) {
                verbatim(part.text);
            } else if (part.text.starts_with("- ") && part.text.find(": ") != std::string::npos) {
                const std::size_t colon = part.text.find(": ");
                item(fmt::format(".B {}", escaped(part.text.substr(2, colon - 2))),
                     part.text.substr(colon + 2));
            } else {
                paragraph(part.text);
            }
        }
    }

    std::string take() { return std::move(out_); }

private:
    std::string out_;
    bool fresh_ = false;  ///< nothing stands under the section's title yet
};

/// "\fB\-o\fR,\fB\-\-output\fR \fIFILE\fR"
std::string roff_label(const OptionUsage& option) {
    std::string label;
    for (const std::string& name : option.names) {
        const char font = option.argument ? 'I' : 'B';
        label += fmt::format("{}\\f{}{}\\fR", label.empty() ? "" : ",", font, escaped(name));
    }
    if (!option.argument && !option.value.type.empty())
        label += fmt::format(" \\fI{}\\fR", escaped(option.value.type));
    return option.repeatable ? label + " ..." : label;
}

void write_options(PageWriter& page, const CommandUsage& command) {
    for (const OptionUsage& option : command.options) page.item(roff_label(option), explanation_of(option));
}

void write_see_also(PageWriter& page, const CommandUsage& command, const CommandUsage& program) {
    std::vector<std::string> pages;
    for_each_command(program, [&](const CommandUsage& other) {
        if (&other != &command) pages.push_back(fmt::format("\\fB{}\\fR(1)", escaped(page_name(other))));
    });
    page.section("SEE ALSO");
    page.line(fmt::format("{}", fmt::join(pages, ",\n")));
}

}  // namespace

std::string page_name(const CommandUsage& command) {
    std::string name = command.name;
    std::ranges::replace(name, ' ', '-');
    return name;
}

std::string man_page(const CommandUsage& command, const CommandUsage& program, std::string_view prose,
                     std::string_view common, const ManualFacts& facts) {
    PageWriter page;
    page.line(fmt::format(".TH {} 1 {} \"dateline {}\" \"Dateline's manual\"",
                          escaped(upper(page_name(command))), facts.date, facts.version));
    page.line(".ad l\n.nh");  // commands and ids are not to be torn or stretched
    page.section("NAME");
    page.line(fmt::format("{} \\-\n{}", escaped(page_name(command)), flowing(command.summary)));
    page.section("SYNOPSIS");
    page.line(fmt::format("\\fB{}\\fR {}", escaped(command.name), escaped(synopsis_of(command))));
    page.prose(prose);
    page.section("OPTIONS");
    write_options(page, command);
    if (&command != &program) write_options(page, program);
    if (!command.commands.empty()) page.section("COMMANDS");
    for (const CommandUsage& below : command.commands)
        page.item(fmt::format("\\fB{}\\fR(1)", escaped(page_name(below))), below.summary);
    if (!command.notes.empty()) page.section("NOTES");
    page.prose(command.notes);
    page.prose(common);
    write_see_also(page, command, program);
    return page.take();
}

}  // namespace dateline
