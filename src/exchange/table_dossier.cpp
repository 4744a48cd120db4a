#include "exchange/table_dossier.hpp"

#include "dossier/json_text.hpp"
#include "exchange/id_index.hpp"
#include "exchange/table_row.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace dateline {
namespace {

/// Of Dateline's own layers, what is made from sites again.
bool is_derived(const Feature& feature) {
    const std::string_view layer = feature.text("feature");
    return layer == "extent" || layer == "arc" || layer == "claim" || layer == "place";
}

std::string name_of_table(const std::string& file) {
    return std::filesystem::path{file}.stem().string();
}

Place place_of(const TableRow& row, const Feature& feature, LatLon point, const std::string& table) {
    Place place;
    place.id = row.place_id();
    if (place.id.empty()) place.id.append("table:").append(table).append("/").append(feature.id);
    place.name = row.name();
    place.kind = PlaceKind::site;
    place.country = row.country();
    place.point = point;
    place.extent.radius = Meters{row.uncertainty_m()};
    place.extent.source = "given in " + table;
    if (const auto* area = std::get_if<const Area*>(&feature.shape)) {
        place.kind = PlaceKind::region;
        place.extent.area = std::make_shared<const Area>(**area);
    }
    return place;
}

class TableReader {
public:
    explicit TableReader(const std::string& file) : name_{name_of_table(file)} {
        Article table;
        table.id = name_;
        table.file = file;
        table.title = fmt::format("Table {}", std::filesystem::path{file}.filename().string());
        dossier_.articles.push_back(std::move(table));
    }

    void add(const Feature& feature) {
        const auto point = middle_of(feature.shape);
        if (!point || is_derived(feature)) return;
        const TableRow row{feature};
        const std::size_t place = place_index_of(place_of(row, feature, *point, name_));
        Event& event = event_for(row);
        const Site site{row.role(), place, {}};
        if (std::ranges::none_of(event.sites, [&](const Site& known) {
                return known.place == site.place && known.role == site.role;
            }))
            event.sites.push_back(site);
        event.reports.push_back(report_of(row, site));
        if (!event.time) event.time = event.reports.back().time;
    }

    Dossier take() { return std::move(dossier_); }

private:
    std::size_t place_index_of(Place place) {
        auto& places = dossier_.places;
        const auto position =
            places_.position_of(place.id, static_cast<std::uint32_t>(places.size()),
                                [&](std::size_t known) { return std::string_view{places[known].id}; });
        if (position == places.size()) places.push_back(std::move(place));
        return position;
    }

    Event& event_for(const TableRow& row) {
        auto& events = dossier_.events;
        std::string id = row.event();
        const auto position =
            events_.position_of(id, static_cast<std::uint32_t>(events.size()),
                                [&](std::size_t known) { return std::string_view{events[known].id}; });
        if (position == events.size()) {
            events.emplace_back();
            events.back().id = std::move(id);
            events.back().kind = row.kind();
        }
        return events[position];
    }

    Report report_of(const TableRow& row, const Site& site) {
        Report report;
        report.quote = row.sentence();
        report.sites = {site};
        report.weapon = row.weapon();
        report.time = row.time();
        const auto length = static_cast<std::uint32_t>(code_points_in(report.quote));
        report.span = {length_, length_ + length};
        length_ += length + 1;
        dossier_.articles.front().text += report.quote + '\n';
        report.counts = row.counts();
        for (Count& count : report.counts) {
            count.span = report.span;
            count.quote = report.quote;
        }
        return report;
    }

    std::string name_;
    Dossier dossier_;
    IdIndex places_;
    IdIndex events_;
    std::uint32_t length_ = 0;  ///< code points of the article's text so far
};

}  // namespace

std::optional<Place> place_of_row(const Feature& feature, const std::string& file) {
    const auto point = middle_of(feature.shape);
    if (!point || is_derived(feature)) return std::nullopt;
    return place_of(TableRow{feature}, feature, *point, name_of_table(file));
}

Dossier table_dossier(FeatureSource& source, const std::string& file) {
    TableReader reader{file};
    source.each([&](const Feature& feature) { reader.add(feature); });
    return reader.take();
}

}  // namespace dateline
