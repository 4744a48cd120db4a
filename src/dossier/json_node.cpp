#include "dossier/json_node.hpp"

#include "base/error.hpp"
#include "dossier/json_text.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

using nlohmann::json;

const json& value_at(const void* value) {
    return *static_cast<const json*>(value);
}

/// A pointer's next step, with "~" and "/" escaped as RFC 6901 asks.
std::string step(std::string_view key) {
    std::string result = "/";
    for (const char c : key) {
        if (c == '~') {
            result += "~0";
        } else if (c == '/') {
            result += "~1";
        } else {
            result += c;
        }
    }
    return result;
}

/// A value as a message shows it: short, on one line, harmless on a terminal.
std::string shown(const json& value) {
    if (value.is_object()) return "an object";
    if (value.is_array()) return fmt::format("an array of {}", value.size());
    if (!value.is_string()) return value.dump();
    constexpr std::size_t longest = 60;
    const auto& text = value.get_ref<const std::string&>();
    std::string result;
    append_json_string(result, text.size() > longest ? text.substr(0, longest) + "…" : text);
    return result;
}

/// "line 3, column 14" of a byte, both from 1.
std::string line_and_column(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, std::min(byte, text.size()));
    const auto line = 1 + std::ranges::count(before, '\n');
    const std::size_t line_start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return fmt::format("line {}, column {}", line, before.size() - line_start + 1);
}

}  // namespace

struct JsonNode::Document {
    std::string file;
    json root;
};

JsonNode::JsonNode(std::shared_ptr<const Document> document, const void* value, std::string pointer)
    : document_{std::move(document)}, value_{value}, pointer_{std::move(pointer)} {}

JsonNode JsonNode::parse(std::string_view text, std::string_view file) {
    auto document = std::make_shared<Document>();
    document->file = file;
    try {
        document->root = json::parse(text);
    } catch (const json::parse_error& error) {
        const std::size_t byte = error.byte == 0 ? 0 : error.byte - 1;
        throw InputError(fmt::format("{}: {}: this is not JSON{}", file, line_and_column(text, byte),
                                     byte >= text.size() ? "; the file ends too early: is it whole?" : ""));
    } catch (const json::out_of_range&) {
        throw InputError(
            fmt::format("{}: a number in it is too large for a 64-bit floating-point number", file));
    }
    const void* root = &document->root;
    return {std::move(document), root, ""};
}

JsonNode JsonNode::member(std::string_view key) const {
    if (auto found = known_member(key)) return *std::move(found);
    refuse(fmt::format("the key \"{}\" is missing", key));
}

std::optional<JsonNode> JsonNode::known_member(std::string_view key) const {
    const json& object = value_at(value_);
    if (!object.is_object()) fail("an object");
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return std::nullopt;
    return JsonNode{document_, &*found, pointer_ + step(key)};
}

std::vector<JsonNode> JsonNode::elements() const {
    const json& array = value_at(value_);
    if (!array.is_array()) fail("an array");
    std::vector<JsonNode> result;
    result.reserve(array.size());
    for (const json& element : array) {
        result.push_back({document_, &element, fmt::format("{}/{}", pointer_, result.size())});
    }
    return result;
}

std::string JsonNode::text() const {
    const json& value = value_at(value_);
    if (!value.is_string()) fail("a text");
    return value.get<std::string>();
}

double JsonNode::number() const {
    const json& value = value_at(value_);
    if (!value.is_number()) fail("a number");
    return value.get<double>();
}

std::int64_t JsonNode::whole(std::int64_t lowest, std::int64_t highest) const {
    const json& value = value_at(value_);
    const bool too_big = value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t{INT64_MAX};
    if (!value.is_number_integer() || too_big || value.get<std::int64_t>() < lowest ||
        value.get<std::int64_t>() > highest) {
        fail(highest == INT64_MAX ? fmt::format("a whole number from {}", lowest)
                                  : fmt::format("a whole number from {} to {}", lowest, highest));
    }
    return value.get<std::int64_t>();
}

bool JsonNode::yes_or_no() const {
    const json& value = value_at(value_);
    if (!value.is_boolean()) fail("true or false");
    return value.get<bool>();
}

std::vector<std::string> JsonNode::texts() const {
    std::vector<std::string> result;
    for (const JsonNode& element : elements()) result.push_back(element.text());
    return result;
}

std::string JsonNode::known_text_of(std::string_view key) const {
    const auto found = known_member(key);
    return found ? found->text() : std::string{};
}

void JsonNode::fail(std::string_view expected) const {
    refuse(fmt::format("found {}, expected {}", shown(value_at(value_)), expected));
}

void JsonNode::refuse(std::string_view reason) const {
    throw InputError(fmt::format("{}: {}: {}", document_->file, pointer_.empty() ? "/" : pointer_, reason));
}

}  // namespace dateline
