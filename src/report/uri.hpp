/// Addresses of files.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// The path as a relative reference or, from its root, as a file URI (RFC 3986, RFC 8089): "news/a%20b.txt",
/// "file:///tmp/a.txt".
[[nodiscard]] std::string uri_of_path(std::string_view path);

/// The file URI of a path that may be relative to the present folder.
[[nodiscard]] std::string file_uri(std::string_view path);

}  // namespace dateline
