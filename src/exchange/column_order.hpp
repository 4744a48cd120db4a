/// Where a layer's columns stand.
#pragma once

#include "exchange/feature.hpp"

#include <cstddef>
#include <optional>

namespace dateline {

/// Finds columns by name, quickest when asked for in their order.
class ColumnOrder {
public:
    /// @pre the fields outlive this
    explicit ColumnOrder(const std::vector<Field>& fields) : fields_{&fields} {}
    /// The position in the layer's fields.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) noexcept;

private:
    const std::vector<Field>* fields_;
    std::size_t next_ = 0;
};

/// All columns of all layers, each once: what a format without layers has.
[[nodiscard]] std::vector<Field> merged_fields(const std::vector<Layer>& layers);

/// The narrowest type that holds values of both.
[[nodiscard]] FieldType common_type(FieldType a, FieldType b) noexcept;

}  // namespace dateline
