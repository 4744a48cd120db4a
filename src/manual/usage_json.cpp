#include "manual/usage_json.hpp"

#include "dossier/json_writer.hpp"

namespace dateline {
namespace {

void write_option(JsonWriter& json, const OptionUsage& option) {
    json.object(JsonLayout::one_line, [&] {
        json.texts_member("names", option.names);
        json.text_member("help", option.help);
        json.known_text_member("type", option.value.type);
        json.known_text_member("unit", option.value.unit);
        if (!option.value.choices.empty()) json.texts_member("choices", option.value.choices);
        json.known_text_member("default", option.default_value);
        json.yes_or_no_member("path", option.value.is_path);
        json.yes_or_no_member("argument", option.argument);
        json.yes_or_no_member("required", option.required);
        json.yes_or_no_member("repeatable", option.repeatable);
    });
}

void write_members(JsonWriter& json, const CommandUsage& command) {
    json.text_member("name", command.name);
    json.text_member("summary", command.summary);
    json.known_text_member("notes", command.notes);
    json.key("options");
    json.array(JsonLayout::lines, [&] {
        for (const OptionUsage& option : command.options) write_option(json, option);
    });
    json.key("commands");
    json.array(JsonLayout::lines, [&] {
        for (const CommandUsage& below : command.commands)
            json.object(JsonLayout::lines, [&] { write_members(json, below); });
    });
}

}  // namespace

std::string usage_json(const CommandUsage& program, std::string_view program_version) {
    JsonWriter json;
    json.object(JsonLayout::lines, [&] {
        json.text_member("format", "dateline-usage");
        json.whole_member("schema_version", usage_schema_version);
        json.text_member("program_version", program_version);
        write_members(json, program);
    });
    return json.take();
}

}  // namespace dateline
