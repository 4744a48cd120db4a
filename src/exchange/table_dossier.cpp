#include "exchange/table_dossier.hpp"

#include "dossier/json_text.hpp"
#include "exchange/table_row.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <unordered_map>
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

class TableReader {
public:
    explicit TableReader(const std::string& file) {
        Article table;
        table.id = name_of_table(file);
        table.file = file;
        table.title = fmt::format("Table {}", std::filesystem::path{file}.filename().string());
        dossier_.articles.push_back(std::move(table));
    }

    void add(const Feature& feature) {
        auto site_place = place_of_row(feature, dossier_.articles.front().file);
        if (!site_place) return;
        const TableRow row{feature};
        const std::size_t place = place_index_of(std::move(*site_place));
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
        const auto [found, fresh] = places_.try_emplace(place.id, dossier_.places.size());
        if (fresh) dossier_.places.push_back(std::move(place));
        return found->second;
    }

    Event& event_for(const TableRow& row) {
        const auto [found, fresh] = events_.try_emplace(row.event(), dossier_.events.size());
        if (fresh) {
            Event event;
            event.id = row.event();
            event.kind = row.kind();
            dossier_.events.push_back(std::move(event));
        }
        return dossier_.events[found->second];
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

    Dossier dossier_;
    std::unordered_map<std::string, std::size_t> places_;
    std::unordered_map<std::string, std::size_t> events_;
    std::uint32_t length_ = 0;  ///< code points of the article's text so far
};

}  // namespace

std::optional<Place> place_of_row(const Feature& feature, const std::string& file) {
    const auto point = middle_of(feature.shape);
    if (!point || is_derived(feature)) return std::nullopt;
    const TableRow row{feature};
    const std::string given = row.place_id();
    Place place;
    place.id = given.empty() ? fmt::format("table:{}/{}", name_of_table(file), feature.id) : given;
    place.name = row.name();
    place.kind = PlaceKind::site;
    place.country = row.country();
    place.point = *point;
    place.extent.radius = Meters{row.uncertainty_m()};
    place.extent.source = "given in " + name_of_table(file);
    if (const auto* area = std::get_if<const Area*>(&feature.shape)) {
        place.kind = PlaceKind::region;
        place.extent.area = std::make_shared<const Area>(**area);
    }
    return place;
}

Dossier table_dossier(FeatureSource& source, const std::string& file) {
    TableReader reader{file};
    source.each([&](const Feature& feature) { reader.add(feature); });
    return reader.take();
}

}  // namespace dateline
