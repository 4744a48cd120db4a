/// An index by name under construction: from keys to the places that have them.
#pragma once

#include "gazetteer/file_format.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/text_pool.hpp"

#include <string>
#include <vector>

namespace dateline {

/// The four sections of an index.
struct KeyIndexRecords {
    std::vector<KeyRecord> keys;
    std::vector<SlotRecord> slots;
    std::vector<std::uint64_t> fence;
    std::vector<HitRecord> hits;
};

class KeyIndexBuilder {
public:
    /// Empty keys are left out. A place that has a key several times keeps the best kind.
    void add(std::string key, std::uint32_t place, NameKind kind);

    /// Sorts and lays out. @param priors  one for each place, falling
    [[nodiscard]] KeyIndexRecords build(TextPool& texts, const std::vector<float>& priors);

private:
    struct Entry {
        std::string key;
        std::uint32_t place;
        NameKind kind;
    };
    std::vector<Entry> entries_;
};

}  // namespace dateline
