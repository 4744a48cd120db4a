/// Properties of a feature, collected one after the other.
#pragma once

#include "exchange/feature.hpp"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Owns the texts that its properties refer to. Names must outlive it: they are literals or a layer's.
class PropertyList {
public:
    /// Bytes that are not UTF-8, and NUL, which most formats cannot hold, become U+FFFD.
    void text(std::string_view name, std::string_view value, FieldType type = FieldType::text);
    /// Nothing for an empty text: a property is left out when its value is not known.
    void known_text(std::string_view name, std::string_view value);
    void whole(std::string_view name, std::size_t value);
    /// @param decimals  to which the value is rounded. @pre value is finite
    void number(std::string_view name, double value, int decimals);
    void yes_or_no(std::string_view name, bool value);

    /// Any value; a text as text() takes it.
    void value(std::string_view name, FieldType type, const FieldValue& value);

    [[nodiscard]] const std::vector<Property>& properties() const noexcept { return properties_; }

private:
    std::vector<Property> properties_;
    std::deque<std::string> texts_;
};

}  // namespace dateline
