#include "cli/gazetteer_facts.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;
using Count = std::pair<std::string, std::uint64_t>;

std::vector<Count> with_names(const std::vector<std::pair<PlaceKind, std::uint64_t>>& counts) {
    std::vector<Count> named;
    for (const auto& [kind, count] : counts) named.emplace_back(name_of(kind), count);
    return named;
}

/// "IQ 1234  IR 567", the first ten, and the rest in one number.
std::string list(const std::vector<Count>& counts) {
    constexpr std::size_t most = 10;
    std::string text;
    std::uint64_t rest = 0;
    if (counts.empty()) return "none";
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (i >= most) {
            rest += counts[i].second;
        } else {
            fmt::format_to(std::back_inserter(text), "{}{} {}", i == 0 ? "" : ", ", counts[i].first,
                           counts[i].second);
        }
    }
    if (rest > 0) fmt::format_to(std::back_inserter(text), ", and {} others {}", counts.size() - most, rest);
    return text;
}

std::string source_lines(const std::vector<SourceInfo>& sources) {
    std::string text;
    for (const auto& [name, version, date, licence, rows] : sources) {
        fmt::format_to(std::back_inserter(text), "  {}{}{}, of {}, {} rows: {}\n", name,
                       version.empty() ? "" : " ", version, date, rows, licence);
    }
    return text;
}

Json counts_json(const std::vector<Count>& counts) {
    auto json = Json::object();
    for (const auto& [label, count] : counts) json[label] = count;
    return json;
}

std::string text_of(const GazetteerInfo& info) {
    return fmt::format(
        "{}\nversion   {} (content checked)\nplaces    {}: {}\ncountries {}\nnames     {}: {}\nsources\n{}",
        info.file.string(), info.version, info.places, list(with_names(info.per_kind)),
        list(info.per_country), info.names, list(info.per_script), source_lines(info.sources));
}

Json json_of(const GazetteerInfo& info) {
    Json json;
    json["file"] = info.file.string();
    json["version"] = info.version;
    json["places"] = info.places;
    json["names"] = info.names;
    json["sources"] = Json::array();
    for (const auto& [name, version, date, licence, rows] : info.sources) {
        json["sources"].push_back(
            {{"name", name}, {"version", version}, {"date", date}, {"licence", licence}, {"rows", rows}});
    }
    json["places_per_kind"] = counts_json(with_names(info.per_kind));
    json["places_per_country"] = counts_json(info.per_country);
    json["names_per_script"] = counts_json(info.per_script);
    return json;
}

}  // namespace

std::string facts_as_text(const std::vector<GazetteerInfo>& layers) {
    std::string text;
    for (const auto& info : layers) text += (text.empty() ? "" : "\n") + text_of(info);
    return text;
}

std::string facts_as_json(const std::vector<GazetteerInfo>& layers) {
    Json json;
    json["schema_version"] = 1;
    json.update(json_of(layers.front()));
    for (std::size_t i = 1; i < layers.size(); ++i) json["layers"].push_back(json_of(layers[i]));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace dateline
