#include "gazetteer/index/sorted_keys_builder.hpp"

#include "base/error.hpp"
#include "gazetteer/index/sorted_keys.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace dateline {
namespace {

std::size_t common_bytes(std::string_view a, std::string_view b) {
    const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(in_a - a.begin());
}

}  // namespace

void SortedKeysBuilder::add(std::string_view key, std::uint32_t value) {
    constexpr std::size_t more = KeyCursor::more;
    auto& bytes = records_.bytes;
    const bool starts_block = count_ % SortedKeys::keys_per_block == 0;
    if (starts_block) {
        if (bytes.size() > std::numeric_limits<std::uint32_t>::max()) {
            throw InputError("the keys of this gazetteer pass 4 GB; split it by country");
        }
        records_.blocks.push_back(static_cast<std::uint32_t>(bytes.size()));
    }
    const auto shared = starts_block ? 0 : common_bytes(previous_, key);
    const auto added = key.size() - shared;
    bytes += static_cast<char>(std::min(shared, more) << 4U | std::min(added, more));
    if (shared >= more) add_number(static_cast<std::uint32_t>(shared - more));
    if (added >= more) add_number(static_cast<std::uint32_t>(added - more));
    bytes.append(key.substr(shared));
    add_number(value);
    previous_ = key;
    ++count_;
}

SortedKeysRecords SortedKeysBuilder::finish() {
    records_.blocks.push_back(count_);
    return std::move(records_);
}

void SortedKeysBuilder::add_number(std::uint32_t number) {
    for (; number >= 0x80; number >>= 7U) records_.bytes += static_cast<char>(number | 0x80U);
    records_.bytes += static_cast<char>(number);
}

}  // namespace dateline
