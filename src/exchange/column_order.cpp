#include "exchange/column_order.hpp"

#include <algorithm>

namespace dateline {

std::optional<std::size_t> ColumnOrder::find(std::string_view name) noexcept {
    const std::vector<Field>& fields = *fields_;
    for (std::size_t tried = 0; tried < fields.size(); ++tried) {
        const std::size_t at = (next_ + tried) % fields.size();
        if (fields[at].name != name) continue;
        next_ = at + 1;
        return at;
    }
    return std::nullopt;
}

std::vector<Field> merged_fields(const std::vector<Layer>& layers) {
    std::vector<Field> merged;
    for (const Layer& layer : layers) {
        for (const Field& field : layer.fields) {
            const auto found = std::ranges::find(merged, field.name, &Field::name);
            if (found == merged.end()) {
                merged.push_back(field);
            } else {
                found->type = common_type(found->type, field.type);
            }
        }
    }
    return merged;
}

FieldType common_type(FieldType a, FieldType b) noexcept {
    const auto numeric = [](FieldType type) { return type == FieldType::whole || type == FieldType::number; };
    if (a == b) return a;
    return numeric(a) && numeric(b) ? FieldType::number : FieldType::text;
}

}  // namespace dateline
