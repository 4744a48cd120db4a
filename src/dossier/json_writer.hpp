/// JSON written piece by piece, in the order of the calls.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

/// Whether a value's parts stand under each other or beside each other. Parts of what stands on one line do
/// too.
enum class JsonLayout { lines, one_line };

/**
 * Writes one JSON value. Members of an object are written by the `…_member` functions or by key() and a
 * value. The same calls always give the same bytes: nothing depends on locale, platform or hashing.
 */
class JsonWriter {
public:
    /// Calls `body`, which writes the members, between braces.
    template <typename Body>
    void object(JsonLayout layout, const Body& body) {
        open('{', layout);
        body();
        close('}');
    }

    /// Calls `body`, which writes the elements, between brackets.
    template <typename Body>
    void array(JsonLayout layout, const Body& body) {
        open('[', layout);
        body();
        close(']');
    }

    /// The name of the member whose value is written next.
    void key(std::string_view name);

    void text(std::string_view value);
    void whole(std::int64_t value);
    void number(double value, int decimals);
    void yes_or_no(bool value);
    void null();

    void text_member(std::string_view name, std::string_view value);
    /// Nothing for an empty text: a key is left out when its value is not known.
    void known_text_member(std::string_view name, std::string_view value);
    void whole_member(std::string_view name, std::size_t value);
    void number_member(std::string_view name, double value, int decimals);
    void yes_or_no_member(std::string_view name, bool value);
    template <typename Texts>
    void texts_member(std::string_view name, const Texts& values) {
        key(name);
        array(JsonLayout::one_line, [&] {
            for (const std::string_view value : values) text(value);
        });
    }

    /// What has been written since the last call: so that a long value need not be held whole.
    [[nodiscard]] std::string drain();
    /// What is left, with a line end. Call once, last.
    [[nodiscard]] std::string take();

private:
    void open(char bracket, JsonLayout layout);
    void close(char bracket);
    void before_value();
    void new_line();

    std::string out_;
    std::size_t depth_ = 0;
    std::size_t one_line_depth_ = 0;  ///< depth at which the present line began; 0: none
    bool first_ = true;               ///< no part of the innermost value has been written yet
    bool after_key_ = false;
};

}  // namespace dateline
