#include "layers/kml_schema.hpp"

#include <fstream>
#include <string_view>

namespace dateline {
namespace {

constexpr std::size_t head_bytes = 1 << 20;  // schemas stand before the features

/// The attribute's value in an element's text; empty when it has none. References like &amp; stay as they
/// are.
std::string_view attribute(std::string_view element, std::string_view name) {
    const std::string wanted = " " + std::string{name} + "=\"";
    const std::size_t begin = element.find(wanted);
    if (begin == std::string_view::npos) return {};
    const std::string_view rest = element.substr(begin + wanted.size());
    return rest.substr(0, rest.find('"'));
}

}  // namespace

std::set<std::string, std::less<>> kml_yes_or_no_columns(const std::string& file) {
    std::string head(head_bytes, '\0');
    std::ifstream stream{file, std::ios::binary};
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(stream.gcount()));
    std::set<std::string, std::less<>> names;
    constexpr std::string_view start = "<SimpleField ";
    for (std::size_t at = head.find(start); at != std::string::npos; at = head.find(start, at + 1)) {
        const std::string_view element = std::string_view{head}.substr(at, head.find('>', at) - at);
        if (attribute(element, "type") == "bool") names.emplace(attribute(element, "name"));
    }
    return names;
}

}  // namespace dateline
