#include "cli/choice.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {

std::function<std::string(const std::string&)> choice(std::string what, std::vector<std::string> names) {
    return [what = std::move(what), names = std::move(names)](const std::string& value) {
        if (std::ranges::find(names, value) != names.end()) return std::string{};
        throw UsageError(fmt::format("{}: no such {}; there are: {}", value, what, fmt::join(names, ", ")));
    };
}

}  // namespace dateline
