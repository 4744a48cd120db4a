#include "compiling/place_tables.hpp"

#include "compiling/place_kinds.hpp"
#include "compiling/source_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {
namespace {

constexpr std::array name_kinds{NameKind::preferred,    NameKind::official, NameKind::alternate,
                                NameKind::abbreviation, NameKind::demonym,  NameKind::metonym,
                                NameKind::weak,         NameKind::code};

NameKind name_kind_of(const SourceRow& row) {
    const auto text = row.required("kind");
    for (const auto kind : name_kinds) {
        if (name_of(kind) == text) return kind;
    }
    row.fail(fmt::format("\"{}\" is no kind of name", text));
}

PlaceKind place_kind_of(const SourceRow& row) {
    const auto text = row.text("kind");
    if (text.empty()) return kind_of_feature(row.text("feature_code"));
    if (const auto kind = place_kind_from(text)) return *kind;
    row.fail(fmt::format("\"{}\" is no kind of place", text));
}

std::vector<std::string> listed(std::string_view text) {
    constexpr std::string_view separator = "; ";
    std::vector<std::string> items;
    while (!text.empty()) {
        const auto end = std::min(text.find(separator), text.size());
        if (end > 0) items.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + separator.size(), text.size()));
    }
    return items;
}

/// "IQ.01"; GeoNames writes 00 for "none".
std::string admin1_code_of(const SourceRow& row) {
    if (const auto code = row.text("admin1_code"); !code.empty()) return std::string{code};
    const auto local = row.text("admin1");
    return local.empty() || local == "00" ? std::string{} : fmt::format("{}.{}", row.text("country"), local);
}

Place place_of(const SourceRow& row) {
    Place place;
    place.id = row.required("id");
    place.other_ids = listed(row.text("other_ids"));
    place.name = row.required("name");
    place.kind = place_kind_of(row);
    place.feature_code = row.text("feature_code");
    place.country = row.text("country");
    place.population = row.whole_number("population");
    place.time_zone = row.text("time_zone");
    place.disputed = row.text("disputed") == "1";
    place.extent.radius = Meters{row.number("radius_m").value_or(0)};
    place.extent.source = row.text("extent_source");
    return place;
}

PlaceList::Entry entry_of(const SourceRow& row) {
    PlaceList::Entry entry;
    entry.source.place = place_of(row);
    entry.source.admin1_code = admin1_code_of(row);
    entry.source.importance = row.number("importance").value_or(0);
    entry.source.names.push_back({entry.source.place.name, NameKind::preferred, ""});
    const auto ascii = row.text("ascii_name");
    if (!ascii.empty()) entry.source.names.push_back({std::string{ascii}, NameKind::preferred, ""});
    for (auto& alias : listed(row.text("aliases"))) {
        entry.source.names.push_back({std::move(alias), NameKind::alternate, ""});
    }
    if (const auto point = row.point()) {
        entry.source.place.point = *point;
        entry.has_point = true;
    }
    return entry;
}

/// "Argentine" is Argentina to the French; in English it is what comes from there.
void drop_foreign_namesake(SourcePlace& source, std::string_view demonym) {
    std::erase_if(source.names, [&](const SourceName& name) {
        const bool foreign = !name.language.empty() && name.language != "en";
        return foreign && name.kind != NameKind::preferred && name.text == demonym;
    });
}

}  // namespace

bool PlaceList::add(Entry entry) {
    const auto added = index_by_id_.try_emplace(entry.source.place.id, entries_.size()).second;
    if (!added) return false;
    for (const auto& id : entry.source.place.other_ids) index_by_id_.try_emplace(id, entries_.size());
    entries_.push_back(std::move(entry));
    return true;
}

void PlaceList::drop_joined() {
    std::erase_if(entries_, [](const Entry& entry) { return entry.source.place.id.empty(); });
    index_by_id_.clear();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        index_by_id_.try_emplace(entries_[i].source.place.id, i);
        for (const auto& id : entries_[i].source.place.other_ids) index_by_id_.try_emplace(id, i);
    }
}

PlaceList::Entry* PlaceList::find(std::string_view id) {
    const auto found = index_by_id_.find(std::string{id});
    return found == index_by_id_.end() ? nullptr : &entries_[found->second];
}

TableTally read_places(const std::filesystem::path& file, PlaceList& places) {
    TableTally tally;
    tally.rows =
        each_row(file, [&](const SourceRow& row) { tally.used += places.add(entry_of(row)) ? 1 : 0; });
    return tally;
}

TableTally read_names(const std::filesystem::path& file, PlaceList& places) {
    TableTally tally;
    tally.rows = each_row(file, [&](const SourceRow& row) {
        const auto kind = name_kind_of(row);
        auto* const entry = places.find(row.required("id"));
        if (!entry) return;
        for (auto& name : listed(row.required("name"))) {
            if (kind == NameKind::demonym) drop_foreign_namesake(entry->source, name);
            entry->source.names.push_back({std::move(name), kind, std::string{row.text("language")}});
        }
        ++tally.used;
    });
    return tally;
}

}  // namespace dateline
