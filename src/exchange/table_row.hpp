/// What a table's row says, whatever its columns are called.
#pragma once

#include "dossier/event.hpp"
#include "exchange/feature.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A row's values by what they mean. See table_dossier().
class TableRow {
public:
    /// @pre the feature outlives this
    explicit TableRow(const Feature& feature) : feature_{feature} {}

    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::string event() const;
    [[nodiscard]] EventKind kind() const;
    [[nodiscard]] SiteRole role() const;
    [[nodiscard]] std::optional<TimeRange> time() const;
    /// 0 when the row does not say.
    [[nodiscard]] double uncertainty_m() const;
    [[nodiscard]] std::string weapon() const { return text({"weapon"}); }
    [[nodiscard]] std::string country() const;
    [[nodiscard]] std::string place_id() const;
    [[nodiscard]] std::vector<Count> counts() const;
    /// The row's own words, else what is known of it, on one line.
    [[nodiscard]] std::string sentence() const;

private:
    [[nodiscard]] std::string text(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] std::optional<double> number(std::initializer_list<std::string_view> names) const;
    [[nodiscard]] const FieldValue* value(std::initializer_list<std::string_view> names) const;

    const Feature& feature_;
};

}  // namespace dateline
