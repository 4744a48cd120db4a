#include "gazetteer/checked_records.hpp"

#include "base/error.hpp"
#include "gazetteer/header_check.hpp"

#include <fmt/format.h>

#include <cstring>

namespace dateline {

void throw_damaged(std::string_view where) {
    throw GazetteerError(
        fmt::format("the gazetteer file is damaged ({}); dateline gazetteer info says which file it is. {}",
                    where, gazetteer_remedy));
}

std::string_view CheckedTexts::at(std::uint32_t offset) const {
    std::uint16_t length = 0;
    if (offset + sizeof length > pool_.size()) throw_damaged("a text lies outside the pool");
    std::memcpy(&length, pool_.data() + offset, sizeof length);
    const auto first = offset + sizeof length;
    if (length > pool_.size() - first) throw_damaged("a text is too long");
    return {reinterpret_cast<const char*>(pool_.data() + first), length};
}

}  // namespace dateline
