#include "exchange/property_list.hpp"

#include "exchange/clean_text.hpp"

#include <cmath>

namespace dateline {

void PropertyList::text(std::string_view name, std::string_view value, FieldType type) {
    texts_.push_back(clean_text(value));
    properties_.push_back({name, type, std::string_view{texts_.back()}});
}

void PropertyList::known_text(std::string_view name, std::string_view value) {
    if (!value.empty()) text(name, value);
}

void PropertyList::whole(std::string_view name, std::size_t value) {
    properties_.push_back({name, FieldType::whole, static_cast<std::int64_t>(value)});
}

void PropertyList::number(std::string_view name, double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(value * scale) / scale;
    properties_.push_back({name, FieldType::number, rounded == 0 ? 0.0 : rounded});
}

void PropertyList::yes_or_no(std::string_view name, bool value) {
    properties_.push_back({name, FieldType::yes_or_no, value});
}

void PropertyList::value(std::string_view name, FieldType type, const FieldValue& value) {
    if (const auto* words = std::get_if<std::string_view>(&value)) {
        text(name, *words, type);
    } else {
        properties_.push_back({name, type, value});
    }
}

}  // namespace dateline
