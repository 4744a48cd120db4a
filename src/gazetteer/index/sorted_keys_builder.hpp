/// The sections that SortedKeys reads, under construction.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

struct SortedKeysRecords {
    std::string bytes;
    std::vector<std::uint32_t> blocks;
};

class SortedKeysBuilder {
public:
    /// Keys must come in byte order, each once. @throws InputError  when they pass 4 GB.
    void add(std::string_view key, std::uint32_t value);

    [[nodiscard]] SortedKeysRecords finish();

private:
    void add_number(std::uint32_t number);

    SortedKeysRecords records_;
    std::string previous_;
    std::uint32_t count_ = 0;
};

}  // namespace dateline
