/// Rows of the tables that GeoNames publishes.
#pragma once

#include "gazetteer/gazetteer_writer.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

using Cells = std::vector<std::string_view>;

enum class AlternateNames { from_row, from_their_own_table };

/**
 * A row of allCountries.txt, cities500.txt or a country's dump (19 columns). The prior of natural features
 * and sites, of which GeoNames lists every brook, is held down for those that have few names.
 *
 * @throws RowFault
 */
[[nodiscard]] SourcePlace geonames_place(const Cells& cells, AlternateNames names);

struct NamedId {
    std::string id;  ///< "gn:98182"
    SourceName name;
};

/// A row of alternateNamesV2.txt (10 columns) or alternateNames.txt (8); nothing for the postcodes, links and
/// codes of other registers among them. @throws RowFault
[[nodiscard]] std::optional<NamedId> geonames_alternate_name(const Cells& cells);

struct DivisionName {
    std::string code;  ///< "IQ.01", or of the second level "IQ.01.99"
    std::string name, ascii_name;
    std::string id;  ///< "gn:99592"
};

/// A row of admin1CodesASCII.txt or admin2Codes.txt (4 columns). @throws RowFault
[[nodiscard]] DivisionName geonames_division(const Cells& cells);

struct ParentLink {
    std::string parent, child;  ///< "gn:…"
};

/// A row of hierarchy.txt (3 columns, or 2). @throws RowFault
[[nodiscard]] ParentLink geonames_parent(const Cells& cells);

}  // namespace dateline
