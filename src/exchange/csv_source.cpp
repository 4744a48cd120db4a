#include "base/error.hpp"
#include "exchange/clean_text.hpp"
#include "exchange/column_order.hpp"
#include "exchange/column_type.hpp"
#include "exchange/csv_scanner.hpp"
#include "exchange/csv_writer.hpp"
#include "exchange/known_layers.hpp"
#include "exchange/overview_of.hpp"
#include "exchange/place_columns.hpp"
#include "exchange/table_source.hpp"
#include "exchange/wkt.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <utility>

namespace dateline {
namespace {

/// A column's type as far as its values have been seen.
struct SeenType {
    FieldType type = FieldType::text;
    bool any = false;

    void take(std::string_view value) {
        if (value.empty() || (any && type == FieldType::text)) return;
        const FieldType found = type_of_text(value);
        type = std::exchange(any, true) ? common_type(type, found) : found;
    }
};

class CsvSource final : public FeatureSource {
public:
    CsvSource(std::string_view text, const std::string& file, BadRow bad_row)
        : text_{text},
          file_{file},
          stem_{std::filesystem::path{file}.stem().string()},
          bad_row_{std::move(bad_row)} {
        CsvScanner rows{text_};
        if (rows.next()) {
            for (const std::string_view name : rows.fields()) names_.push_back(clean_text(name));
        }
        columns_ = place_columns(names_);
        if (!columns_.give_positions())
            throw InputError(fmt::format("{}: no column gives positions; {}", file_, place_column_help));
        find_types(rows);
    }

    Overview overview() override { return overview_of(*this); }

    void each(const FeatureSink& sink) override {
        CsvScanner rows{text_};
        static_cast<void>(rows.next());  // the header
        Feature feature;
        while (rows.next()) {
            try {
                hand_on(rows, feature, sink);
            } catch (const InputError& error) {
                if (bad_row_) bad_row_(fmt::format("{}:{}: {}", file_, rows.line(), error.what()));
            }
        }
        bad_row_ = nullptr;  // said once
    }

private:
    void find_types(CsvScanner& rows) {
        std::vector<SeenType> seen(names_.size());
        while (rows.next()) {
            const std::size_t known = std::min(names_.size(), rows.fields().size());
            for (std::size_t i = 0; i < known; ++i) {
                if (!columns_.is_position(i)) seen[i].take(rows.fields()[i]);
            }
        }
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const bool known_text = known_type(names_[i]) == FieldType::text;
            types_.push_back(known_text ? FieldType::text : seen[i].type);
        }
    }

    void hand_on(const CsvScanner& rows, Feature& feature, const FeatureSink& sink) {
        const auto& fields = rows.fields();
        if (fields.size() > names_.size())
            throw InputError(fmt::format("{} fields, where the header has {}", fields.size(), names_.size()));
        feature.properties.clear();
        scratch_.resize(names_.size());
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (!columns_.is_position(i) && i != columns_.id && !fields[i].empty())
                add_property(feature, i, fields[i]);
        }
        Area area;
        feature.shape = columns_.shape(fields, area);
        feature.layer = feature.text("feature");
        if (feature.layer.empty()) feature.layer = stem_;
        const std::string id = columns_.id < fields.size() && !fields[columns_.id].empty()
                                   ? clean_text(without_formula_guard(fields[columns_.id]))
                                   : fmt::format("{}/{}", stem_, rows.line());
        feature.id = id;
        sink(feature);
    }

    void add_property(Feature& feature, std::size_t column, std::string_view text) {
        std::string& scratch = scratch_[column];
        if (types_[column] == FieldType::text) {
            text = without_formula_guard(text);
            if (!is_clean_text(text)) text = scratch = clean_text(text);
        }
        if (const auto value = value_from(text, types_[column], scratch))
            feature.properties.push_back({names_[column], types_[column], *value});
    }

    std::string_view text_;
    std::string file_;
    std::string stem_;
    BadRow bad_row_;
    std::vector<std::string> names_;
    PlaceColumns columns_;
    std::vector<FieldType> types_;
    std::vector<std::string> scratch_;  ///< texts of the present row that had to be changed
};

}  // namespace

std::unique_ptr<FeatureSource> csv_source(std::string_view text, const std::string& file, BadRow bad_row) {
    return std::make_unique<CsvSource>(text, file, std::move(bad_row));
}

bool looks_like_place_table(std::string_view bytes) {
    CsvScanner rows{bytes.substr(0, bytes.find('\n'))};
    if (!rows.next()) return false;
    return place_columns({rows.fields().begin(), rows.fields().end()}).give_positions();
}

}  // namespace dateline
