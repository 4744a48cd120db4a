#include "layers/geopackage_index.hpp"

#include "base/error.hpp"
#include "layers/rtree_nodes.hpp"
#include "layers/sql_text.hpp"

#include <cpl_error.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <utility>

namespace dateline {
namespace {

/// Runs one statement. @returns the rows of its answer, a text for each column. @throws ExportError
std::vector<std::vector<std::string>> answer(GDALDataset& dataset, const std::string& sql) {
    CPLErrorReset();
    OGRLayer* result = dataset.ExecuteSQL(sql.c_str(), nullptr, nullptr);
    std::vector<std::vector<std::string>> rows;
    if (result != nullptr) {
        for (const auto& row : *result) {
            rows.emplace_back();
            for (int column = 0; column < row->GetFieldCount(); ++column)
                rows.back().emplace_back(row->GetFieldAsString(column));
        }
        dataset.ReleaseResultSet(result);
    }
    if (CPLGetLastErrorType() >= CE_Failure) throw ExportError(CPLGetLastErrorMsg());
    return rows;
}

std::string sql_literal(std::string_view text) {
    std::string literal = "'";
    for (const char c : text) {
        if (c == '\'') literal += c;
        literal += c;
    }
    return literal + '\'';
}

}  // namespace

GeoPackageIndex::GeoPackageIndex(GDALDataset& dataset, std::string table, const std::filesystem::path& folder)
    : dataset_{dataset}, index_{fmt::format("rtree_{}_geom", table)}, folder_{folder}, boxes_{folder} {
    answer(dataset, fmt::format("SELECT CreateSpatialIndex({},'geom')", sql_literal(table)));
    const auto triggers = answer(
        dataset, fmt::format("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = {} "
                             "AND name LIKE 'rtree_%'",
                             sql_literal(table)));
    for (const auto& trigger : triggers) {
        answer(dataset, fmt::format("DROP TRIGGER {}", sql_name(trigger[0])));
        triggers_.push_back(trigger[1]);
    }
}

void GeoPackageIndex::add(std::int64_t row, const ShapeBox& box) {
    boxes_.add({hilbert_position(box), row, box});
}

void GeoPackageIndex::before_closing() {
    const std::string nodes = sql_name(index_ + "_node");
    const auto root = answer(dataset_, fmt::format("SELECT length(data) FROM {} WHERE nodeno = 1", nodes));
    if (root.size() != 1) throw ExportError(fmt::format("{} has no root", index_));
    RtreeNodes tree{index_, std::stoul(root[0][0]), folder_,
                    [this](const std::string& sql) { answer(dataset_, sql); }};
    boxes_.each([&](const BoxRecord& record) { tree.add(record.row, record.box); });
    tree.finish();
    for (const std::string& trigger : triggers_) answer(dataset_, trigger);
}

}  // namespace dateline
