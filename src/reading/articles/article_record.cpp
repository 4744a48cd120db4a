#include "reading/articles/article_record.hpp"

#include "base/error.hpp"
#include "reading/articles/dates.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace dateline {
namespace {

using nlohmann::json;

[[nodiscard]] std::string string_at(const json& record, const char* key) {
    const auto found = record.find(key);
    if (found == record.end() || found->is_null()) return {};
    if (!found->is_string()) throw InputError(fmt::format("\"{}\" is not a string", key));
    return found->get<std::string>();
}

/// Identifiers may be numbers.
[[nodiscard]] std::string id_of(const json& record) {
    for (const char* key : {"id", "doc_id"}) {
        const auto found = record.find(key);
        if (found == record.end()) continue;
        return found->is_number_integer() ? found->dump() : string_at(record, key);
    }
    return {};
}

[[nodiscard]] std::string string_at(const json& record, const char* key, const char* other_key) {
    const std::string value = string_at(record, key);
    return value.empty() ? string_at(record, other_key) : value;
}

}  // namespace

bool looks_like_record(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin != std::string_view::npos && line[begin] == '{' &&
           line.find("\"text\"") != std::string_view::npos;
}

Article article_from_record(std::string_view line) {
    const json record = json::parse(line, nullptr, false);
    if (record.is_discarded()) throw InputError("is not JSON");
    if (!record.is_object()) throw InputError("is not a JSON object");
    Article article;
    article.text = string_at(record, "text");
    if (article.text.empty()) throw InputError("has no \"text\"");
    article.id = id_of(record);
    article.title = string_at(record, "title");
    article.url = string_at(record, "url");
    article.outlet = string_at(record, "outlet");
    article.published = iso_date(string_at(record, "published", "date"));
    if (article.published) article.published_from = "metadata";
    return article;
}

}  // namespace dateline
