/// What the values of a column are.
#pragma once

#include "exchange/feature.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// The narrowest type that the text can be read as without losing anything: "007" is a text, "7" is whole.
[[nodiscard]] FieldType type_of_text(std::string_view text) noexcept;

/// The instant that utc_instant() writes.
[[nodiscard]] std::optional<std::chrono::sys_seconds> instant_in(std::string_view text) noexcept;

/**
 * "2020-01-08T01:30:00+03:00" as "2020-01-07T22:30:00Z". The separator may be a space and the seconds may be
 * left out; a time without a zone is taken as UTC. Nothing for other shapes, times that do not exist, and
 * fractions of a second, which would be lost.
 */
[[nodiscard]] std::optional<std::string> utc_instant(std::string_view text);

/// A text of that type as a value; nothing when it is none. Instants are written into `scratch`.
[[nodiscard]] std::optional<FieldValue> value_from(std::string_view text, FieldType type,
                                                   std::string& scratch);

}  // namespace dateline
