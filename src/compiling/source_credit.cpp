#include "compiling/source_credit.hpp"

#include "compiling/source_dates.hpp"

namespace dateline {

std::string name_of_source(const BuildSource& source) {
    return source.file == "-" ? "standard input" : source.file.string();
}

SourceInfo credit_of(const BuildSource& source, const OwnTableOptions& own, std::string_view latest_change,
                     std::uint64_t rows) {
    SourceInfo info;
    info.name = source.file == "-" ? "standard input" : source.file.filename().string();
    info.rows = rows;
    info.date = date_of_file(source.file);
    switch (source.kind) {
        case BuildSourceKind::airports:
            info = {"OurAirports", info.name, info.date, "public domain", info.rows};
            break;
        case BuildSourceKind::polygons:
            info = {"Natural Earth", info.name, info.date, "public domain", info.rows};
            break;
        case BuildSourceKind::table:
        case BuildSourceKind::features:
            info = {own.dataset.empty() ? info.name : own.dataset, own.dataset.empty() ? "" : info.name,
                    own.date.empty() ? info.date : own.date, own.licence, info.rows};
            break;
        case BuildSourceKind::geonames:
            if (!latest_change.empty()) info.date = latest_change;
            [[fallthrough]];
        default:
            info = {"GeoNames", info.name, info.date, "CC BY 4.0", info.rows};
    }
    return info;
}

}  // namespace dateline
