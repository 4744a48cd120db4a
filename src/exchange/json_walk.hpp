/// From one JSON object of a long text to the next, without building any.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline {

/**
 * Finds the objects that a text holds one after the other: the elements of the array `member` of its one
 * object, or, when there is no such array, the objects of a sequence (a line each, or RFC 8142). Only
 * brackets and strings are looked at; what is inside an object is for its reader to judge.
 */
class JsonWalk {
public:
    JsonWalk(std::string_view text, std::string_view member);

    /// The next object as written; nothing at the end. @throws InputError  for an object that never ends, or
    /// something that is none
    [[nodiscard]] std::optional<std::string_view> next();

    /// The place in the text where next() will look.
    [[nodiscard]] std::size_t position() const noexcept { return at_; }

private:
    void enter(std::string_view member);
    void skip_blanks() noexcept;
    [[nodiscard]] std::string_view take_string();
    [[nodiscard]] std::string_view take_value();

    std::string_view text_;
    std::size_t at_ = 0;
    bool in_array_ = false;
};

}  // namespace dateline
