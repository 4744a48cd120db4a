#include "gazetteer/index/key_sorter.hpp"

#include "base/error.hpp"
#include "gazetteer/key_hash.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <limits>

namespace dateline {

void KeySorter::add(std::string_view key, std::uint32_t value) {
    if (key.size() > std::numeric_limits<std::uint16_t>::max()) {
        throw InputError(
            fmt::format("a name of {} bytes is longer than 65535: \"{}…\"", key.size(), key.substr(0, 40)));
    }
    if (bytes_.size() + key.size() + 2 > std::numeric_limits<std::uint32_t>::max()) {
        throw InputError("the names of this gazetteer pass 4 GB; split it by country");
    }
    entries_.push_back({first_bytes(key), static_cast<std::uint32_t>(bytes_.size()), value});
    const auto length = static_cast<std::uint16_t>(key.size());
    bytes_.append(reinterpret_cast<const char*>(&length), sizeof length);
    bytes_.append(key);
}

void KeySorter::sort() {
    std::sort(entries_.begin(), entries_.end(), [this](const Entry& a, const Entry& b) {
        if (a.first_bytes != b.first_bytes) return a.first_bytes < b.first_bytes;
        const auto order = text_of(a).compare(text_of(b));
        return order != 0 ? order < 0 : a.value < b.value;
    });
}

std::string_view KeySorter::text_of(const Entry& entry) const {
    std::uint16_t length = 0;
    std::memcpy(&length, bytes_.data() + entry.offset, sizeof length);
    return {bytes_.data() + entry.offset + sizeof length, length};
}

}  // namespace dateline
