#include "gazetteer/file_sections.hpp"

#include "gazetteer/index/position_index.hpp"
#include "gazetteer/name_script.hpp"
#include "gazetteer/place_links.hpp"
#include "gazetteer/prior.hpp"
#include "text/folding.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace dateline {
namespace {

void require_id_and_name(const SourcePlace& source) {
    if (source.place.id.empty()) {
        throw InputError(fmt::format("the place \"{}\" has no id", source.place.name));
    }
    if (source.place.name.empty())
        throw InputError(fmt::format("{}: the place has no name", source.place.id));
}

float prior_of_source(const SourcePlace& source) {
    return static_cast<float>(std::max(prior_of(source.place), source.importance));
}

/// The likeliest meaning of a bare name first, so that the hits of every key come out best first.
std::vector<SourcePlace> by_falling_prior(std::vector<SourcePlace> places) {
    std::for_each(places.begin(), places.end(), require_id_and_name);
    std::vector<std::pair<float, std::size_t>> order(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        order[i] = {prior_of_source(places[i]), i};
    }
    std::sort(order.begin(), order.end(), [&places](const auto& a, const auto& b) {
        return std::tie(b.first, places[a.second].place.id) < std::tie(a.first, places[b.second].place.id);
    });
    std::vector<SourcePlace> sorted;
    sorted.reserve(places.size());
    for (const auto& [prior, index] : order) sorted.push_back(std::move(places[index]));
    return sorted;
}

std::string joined_lines(const std::vector<std::string>& lines) {
    return fmt::format("{}", fmt::join(lines, "\n"));
}

PlaceRecord place_record(const SourcePlace& source, TextPool& texts) {
    const auto& place = source.place;
    PlaceRecord record;
    record.population = place.population;
    record.id = texts.add(place.id);
    record.other_ids = texts.add(joined_lines(place.other_ids));
    record.name = texts.add(place.name);
    record.feature_code = texts.add(place.feature_code);
    record.time_zone = texts.add(place.time_zone);
    record.extent_source = texts.add(place.extent.source);
    record.point = point_record(place.point);
    record.radius_m = static_cast<float>(place.extent.radius.value());
    record.prior = prior_of_source(source);
    record.kind = static_cast<std::uint8_t>(place.kind);
    record.disputed = place.disputed ? 1 : 0;
    if (place.country.size() == 2) record.country = {place.country[0], place.country[1]};
    return record;
}

void sort_preferred_first(std::vector<SourceName>& names) {
    std::stable_sort(names.begin(), names.end(),
                     [](const SourceName& a, const SourceName& b) { return a.kind < b.kind; });
}

/// The names as given, and the place's own name first if it is not among them.
std::vector<SourceName> complete_names(SourcePlace& source) {
    auto names = std::move(source.names);
    const auto& own = source.place.name;
    const auto found = std::find_if(names.begin(), names.end(), [&own](const SourceName& name) {
        return name.text == own && name.kind == NameKind::preferred;
    });
    if (found == names.end()) {
        names.insert(names.begin(), {own, NameKind::preferred, ""});
    } else {
        std::rotate(names.begin(), found, std::next(found));
    }
    sort_preferred_first(names);
    return names;
}

/// Loose keys join transliterations, so a name in its own script needs none.
bool has_latin_letter(std::string_view folded) {
    return std::any_of(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Fills the sections that belong to places, one place at a time.
class PlaceSections {
public:
    explicit PlaceSections(FileSections& sections) : sections_{sections} {}

    void add(SourcePlace source, const PlaceLinks& links) {
        const auto number = static_cast<std::uint32_t>(sections_.places.size());
        auto record = place_record(source, sections_.texts);
        record.country_place = links.country_of(source);
        record.admin1_place = links.admin1_of(source);
        record.admin1_key = links.admin1_key(source);
        if (source.place.extent.area) record.area = sections_.areas.add(*source.place.extent.area);
        add_names(record, number, complete_names(source));
        add_id(source.place.id, number);
        for (const auto& id : source.place.other_ids) add_id(id, number);
        sections_.places.push_back(record);
        points_.push_back(record.point);
    }

    void finish() {
        sections_.folded = folded_.build();
        sections_.loose = loose_.build();
        sections_.positions = places_by_position(points_);
        sort_ids();
    }

private:
    void add_names(PlaceRecord& record, std::uint32_t number, const std::vector<SourceName>& names) {
        constexpr std::size_t most_names = 65535;
        if (names.size() > most_names) {
            throw InputError(fmt::format("{} names for one place; at most {} fit", names.size(), most_names));
        }
        record.first_name = static_cast<std::uint32_t>(sections_.names.size());
        record.name_count = static_cast<std::uint16_t>(names.size());
        for (const auto& name : names) {
            sections_.names.push_back({sections_.texts.add(name.text),
                                       sections_.texts.add(name.language),
                                       static_cast<std::uint8_t>(name.kind),
                                       {}});
            const auto folded = fold_name(name.text);
            if (has_latin_letter(folded)) loose_.add(loose_key(folded), number, name.kind);
            folded_.add(folded, number, name.kind);
        }
    }

    void add_id(const std::string& id, std::uint32_t number) {
        sections_.ids.push_back({sections_.texts.add(id), number});
    }

    /// An id of the place's own wins over the same id among another's other ids.
    void sort_ids() {
        auto& ids = sections_.ids;
        const auto is_own = [this](const IdRecord& record) {
            return sections_.places[record.place].id == record.id;
        };
        std::sort(ids.begin(), ids.end(), [&](const IdRecord& a, const IdRecord& b) {
            return std::tuple{sections_.texts.at(a.id), !is_own(a), a.place} <
                   std::tuple{sections_.texts.at(b.id), !is_own(b), b.place};
        });
        for (std::size_t i = 1; i < ids.size(); ++i) {
            const bool twice = ids[i - 1].id == ids[i].id && ids[i - 1].place != ids[i].place;
            if (twice && is_own(ids[i - 1]) && is_own(ids[i])) {
                throw InputError(fmt::format("two places have the id {}", sections_.texts.at(ids[i].id)));
            }
        }
        ids.erase(std::unique(ids.begin(), ids.end(),
                              [](const IdRecord& a, const IdRecord& b) { return a.id == b.id; }),
                  ids.end());
    }

    FileSections& sections_;
    FoldedIndexBuilder folded_;
    LooseIndexBuilder loose_;
    std::vector<PointRecord> points_;
};

void add_counts(FileSections& sections, CountOf what, const std::map<std::string, std::uint64_t>& counts) {
    for (const auto& [label, count] : counts) {
        sections.counts.push_back({what, sections.texts.add(label), count});
    }
}

void count(FileSections& sections) {
    std::map<std::string, std::uint64_t> kinds, countries, scripts;
    for (const auto& place : sections.places) {
        ++kinds[std::string{name_of(static_cast<PlaceKind>(place.kind))}];
        if (place.country[0] != '\0') ++countries[{place.country.begin(), place.country.end()}];
    }
    for (const auto& name : sections.names) ++scripts[std::string{script_of(sections.texts.at(name.text))}];
    add_counts(sections, CountOf::places_of_kind, kinds);
    add_counts(sections, CountOf::places_in_country, countries);
    add_counts(sections, CountOf::names_in_script, scripts);
}

}  // namespace

FileSections file_sections(std::vector<SourcePlace> places, std::vector<SourceInfo> sources) {
    places = by_falling_prior(std::move(places));
    const PlaceLinks links{places};
    FileSections sections;
    PlaceSections by_place{sections};
    for (auto& place : places) {
        by_place.add(std::move(place), links);
    }
    by_place.finish();
    count(sections);
    for (const auto& source : sources) {
        sections.sources.push_back({sections.texts.add(source.name), sections.texts.add(source.version),
                                    sections.texts.add(source.date), sections.texts.add(source.licence),
                                    source.rows});
    }
    return sections;
}

}  // namespace dateline
