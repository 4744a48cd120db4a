#include "gazetteer/text_pool.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <cstring>
#include <limits>

namespace dateline {

TextPool::TextPool() {
    add("");
}

TextOffset TextPool::add(std::string_view text) {
    const auto [known, is_new] = offsets_.try_emplace(std::string{text}, TextOffset{});
    if (!is_new) return known->second;
    if (text.size() > std::numeric_limits<std::uint16_t>::max()) {
        throw InputError(fmt::format("a gazetteer text of {} bytes is longer than 65535: \"{}…\"",
                                     text.size(), text.substr(0, 40)));
    }
    if (bytes_.size() + text.size() + 2 > std::numeric_limits<TextOffset>::max()) {
        throw InputError("the texts of this gazetteer pass 4 GB; split it by country");
    }
    known->second = static_cast<TextOffset>(bytes_.size());
    const auto length = static_cast<std::uint16_t>(text.size());
    bytes_.append(reinterpret_cast<const char*>(&length), sizeof length);
    bytes_.append(text);
    return known->second;
}

std::string_view TextPool::at(TextOffset offset) const {
    std::uint16_t length = 0;
    std::memcpy(&length, bytes_.data() + offset, sizeof length);
    return std::string_view{bytes_}.substr(offset + sizeof length, length);
}

}  // namespace dateline
