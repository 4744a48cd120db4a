#include "picture/name_list.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {

std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t most_names = 4;
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < most_names; ++i) {
        const bool last = i + 1 == names.size();
        if (i > 0) text += last ? " and " : ", ";
        text += names[i];
    }
    if (names.size() > most_names) text += fmt::format(" and {} more", names.size() - most_names);
    return text;
}

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

}  // namespace dateline
