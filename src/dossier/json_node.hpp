/// Reading JSON from outside, with messages that say where it is wrong.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/**
 * One value of a parsed JSON text, which knows its file and its place in it (RFC 6901 pointer). Every
 * reading function throws InputError "file: /claims/3/kind: found …, expected …" when the value is not what
 * is asked for. A node keeps the whole text's values alive.
 */
class JsonNode {
public:
    /// @throws InputError  for text that is not JSON or not UTF-8 (RFC 8259), with line and column.
    [[nodiscard]] static JsonNode parse(std::string_view json, std::string_view file);

    [[nodiscard]] JsonNode member(std::string_view key) const;
    /// Nothing when the object has no such key, or null there.
    [[nodiscard]] std::optional<JsonNode> known_member(std::string_view key) const;
    [[nodiscard]] std::vector<JsonNode> elements() const;

    [[nodiscard]] std::string text() const;
    [[nodiscard]] double number() const;
    /// A whole number from `lowest` to `highest`.
    [[nodiscard]] std::int64_t whole(std::int64_t lowest, std::int64_t highest) const;
    [[nodiscard]] bool yes_or_no() const;
    [[nodiscard]] std::vector<std::string> texts() const;

    [[nodiscard]] std::string text_of(std::string_view key) const { return member(key).text(); }
    /// "" when the object has no such key.
    [[nodiscard]] std::string known_text_of(std::string_view key) const;

    /// @throws InputError  always: "file: /pointer: found <this value>, expected <expected>".
    [[noreturn]] void fail(std::string_view expected) const;
    /// @throws InputError  always, with a reason in place of found and expected.
    [[noreturn]] void refuse(std::string_view reason) const;

private:
    struct Document;
    JsonNode(std::shared_ptr<const Document> document, const void* value, std::string pointer);

    std::shared_ptr<const Document> document_;
    const void* value_;  ///< the library's value inside the document
    std::string pointer_;
};

}  // namespace dateline
