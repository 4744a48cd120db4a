#include "picture/name_list.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {

std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t most_names = 5;
    const bool are_all = names.size() <= most_names;
    const std::size_t named = are_all ? names.size() : most_names - 1;
    std::string text;
    for (std::size_t i = 0; i < named; ++i) {
        if (i > 0) text += are_all && i + 1 == named ? " and " : ", ";
        text += names[i];
    }
    return are_all ? text : text + fmt::format(" and {} more", names.size() - named);
}

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

}  // namespace dateline
