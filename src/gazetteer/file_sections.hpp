/// Everything that a gazetteer file holds, section by section, before it is bytes.
#pragma once

#include "gazetteer/area_records.hpp"
#include "gazetteer/gazetteer_writer.hpp"
#include "gazetteer/index/folded_index_builder.hpp"
#include "gazetteer/index/loose_index_builder.hpp"
#include "gazetteer/text_pool.hpp"

#include <cstdint>
#include <vector>

namespace dateline {

struct FileSections {
    TextPool texts;
    std::vector<CountRecord> counts;
    std::vector<SourceRecord> sources;
    std::vector<PlaceRecord> places;
    std::vector<NameRecord> names;
    FoldedIndexRecords folded;
    LooseIndexRecords loose;
    std::vector<IdRecord> ids;
    std::vector<std::uint32_t> positions;
    AreaRecords areas;
};

/// Lays out rows. Their order does not matter. @throws InputError for two places with one id, and for a place
/// without id or name.
[[nodiscard]] FileSections file_sections(std::vector<SourcePlace> places, std::vector<SourceInfo> sources);

/// The whole file: header and sections.
[[nodiscard]] std::string file_bytes(const FileSections& sections);

}  // namespace dateline
