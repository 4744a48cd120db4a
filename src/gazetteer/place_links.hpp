/// Which country and which first-level division each place belongs to, by their codes.
#pragma once

#include "gazetteer/gazetteer_writer.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace dateline {

class PlaceLinks {
public:
    /// @param places  in the order of their numbers
    explicit PlaceLinks(const std::vector<SourcePlace>& places);

    /// Numbers; no_number when no place stands for the code. A country is its own.
    [[nodiscard]] std::uint32_t country_of(const SourcePlace& place) const;
    [[nodiscard]] std::uint32_t admin1_of(const SourcePlace& place) const;
    /// Equal for places with one first-level code; 0 for none.
    [[nodiscard]] std::uint32_t admin1_key(const SourcePlace& place) const;

private:
    std::map<std::string, std::uint32_t> countries_;
    std::map<std::string, std::uint32_t> divisions_;
    std::map<std::string, std::uint32_t> keys_;
};

}  // namespace dateline
