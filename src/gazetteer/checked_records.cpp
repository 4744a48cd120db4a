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
    std::size_t first = std::size_t{offset} + 1;
    if (first > pool_.size()) throw_damaged("a text lies outside the pool");
    auto length = std::to_integer<std::uint16_t>(pool_[offset]);
    if (length == long_text) {
        if (sizeof length > pool_.size() - first) throw_damaged("a text lies outside the pool");
        std::memcpy(&length, pool_.data() + first, sizeof length);
        first += sizeof length;
    }
    if (length > pool_.size() - first) throw_damaged("a text is too long");
    return {reinterpret_cast<const char*>(pool_.data() + first), length};
}

}  // namespace dateline
