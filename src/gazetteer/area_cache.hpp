/// Areas that have been unpacked once.
#pragma once

#include "geo/area.hpp"

#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace dateline {

/**
 * Keeps every area that was asked for: each article names its country again, and unpacking a country's
 * polygon takes longer than reading the article. Bounded by the areas of the file, some 20 MB. Safe to use
 * from several threads at once.
 */
class AreaCache {
public:
    /// The area of a number, made by `unpack()` at the first call.
    template <typename Unpack>
    [[nodiscard]] std::shared_ptr<const Area> get(std::uint32_t number, const Unpack& unpack) const {
        const std::lock_guard lock{mutex_};
        auto& kept = areas_[number];
        if (kept == nullptr) kept = unpack();
        return kept;
    }

private:
    mutable std::mutex mutex_;
    mutable std::unordered_map<std::uint32_t, std::shared_ptr<const Area>> areas_;
};

}  // namespace dateline
