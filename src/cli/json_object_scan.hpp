/// One flat pass over a JSON object, without building it.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace dateline {

/**
 * Checks that `text` is one JSON object (RFC 8259) and calls `member(key, value)` for its members, in order.
 * Keys and values are as written, strings with their quotes and escapes: a number can be read from its value.
 *
 * @returns the position of the closing brace.
 * @throws InputError  for anything else, naming the position.
 */
std::size_t scan_json_object(std::string_view text,
                             const std::function<void(std::string_view, std::string_view)>& member);

}  // namespace dateline
