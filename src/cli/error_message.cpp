#include "cli/error_message.hpp"

#include "base/input.hpp"
#include "text/printable.hpp"

namespace dateline {

std::string error_message(std::string_view text) {
    std::string message = "dateline: ";
    for_each_line(text, [&](std::size_t number, std::string_view line) {
        if (number > 1) message += '\n';
        message += printable(line);
    });
    return message + '\n';
}

}  // namespace dateline
