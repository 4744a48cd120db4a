#include "report/uri.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <iterator>

namespace dateline {

std::string uri_of_path(std::string_view path) {
    constexpr std::string_view plain = "-._~/";  // the unreserved characters that are no letters or digits
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || plain.find(c) != std::string_view::npos) {
            uri += c;
        } else {
            fmt::format_to(std::back_inserter(uri), "%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return uri;
}

std::string file_uri(std::string_view path) {
    std::error_code error;
    const auto absolute = std::filesystem::absolute(path, error);
    return uri_of_path(error ? std::string{path} : absolute.lexically_normal().string());
}

}  // namespace dateline
