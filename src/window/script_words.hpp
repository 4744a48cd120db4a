/// The words of one line of a script.
#pragma once

#include "mapview/pixels.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// Takes words off the front of a line. Every function throws InputError when the line has something else.
class ScriptWords {
public:
    explicit ScriptWords(std::string_view line) : left_{line} {}

    [[nodiscard]] std::string word();
    [[nodiscard]] double number();
    [[nodiscard]] PixelPoint point();  ///< two numbers
    [[nodiscard]] bool next_is_quoted();
    [[nodiscard]] std::string quoted();         ///< without its quotation marks
    [[nodiscard]] std::string rest();           ///< everything that is left; something must be
    [[nodiscard]] std::u32string characters();  ///< the rest, as characters
    void end();                                 ///< nothing may be left

private:
    void skip_blanks();
    std::string_view left_;
};

}  // namespace dateline
