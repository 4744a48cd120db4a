#include "gazetteer/gazetteer.hpp"

#include "base/data_files.hpp"
#include "gazetteer/gazetteer_file.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

std::optional<PlaceNumber> number_from(std::uint32_t stored) {
    if (stored == no_number) return std::nullopt;
    return PlaceNumber{stored};
}

PlaceKind kind_of(const PlaceRecord& record) {
    if (record.kind > static_cast<std::uint8_t>(PlaceKind::other))
        throw_damaged("a place is of no known kind");
    return static_cast<PlaceKind>(record.kind);
}

NameKind kind_of(const NameRecord& record) {
    if (record.kind > static_cast<std::uint8_t>(NameKind::code)) throw_damaged("a name is of no known kind");
    return static_cast<NameKind>(record.kind);
}

}  // namespace

Gazetteer Gazetteer::open(const std::filesystem::path& file) {
    return Gazetteer{std::make_unique<File>(file)};
}

Gazetteer Gazetteer::open_default() {
    return open(find_data_file("dateline.gaz"));
}

Gazetteer::Gazetteer(std::unique_ptr<File> file) : file_{std::move(file)} {}
Gazetteer::Gazetteer(Gazetteer&&) noexcept = default;
Gazetteer& Gazetteer::operator=(Gazetteer&&) noexcept = default;
Gazetteer::~Gazetteer() = default;

std::span<const NameHit> Gazetteer::by_folded_name(std::string_view folded) const {
    return file_->folded.find(folded);
}

std::span<const NameHit> Gazetteer::by_loose_key(std::string_view key) const {
    return file_->loose.find(key);
}

bool Gazetteer::starts_a_name(std::string_view folded_words) const {
    return file_->folded.starts_a_key(folded_words);
}

std::vector<Gazetteer::NearName> Gazetteer::by_near_name(std::string_view folded, std::size_t limit) const {
    std::vector<NearName> names;
    for (auto& near : file_->folded.near(folded, limit)) {
        names.push_back({std::move(near.key), near.hits, near.edits});
    }
    return names;
}

std::optional<PlaceNumber> Gazetteer::by_id(std::string_view id) const {
    const auto all = file_->ids.all();
    const auto found = std::partition_point(
        all.begin(), all.end(), [&](const IdRecord& record) { return file_->texts.at(record.id) < id; });
    if (found == all.end() || file_->texts.at(found->id) != id) return std::nullopt;
    return PlaceNumber{found->place};
}

PlaceSummary Gazetteer::summary(PlaceNumber number) const {
    const auto& record = file_->place(number);
    PlaceSummary summary;
    summary.kind = kind_of(record);
    summary.point = position_of(record.point);
    summary.population = record.population;
    if (record.country[0] != '\0') summary.country = {record.country.data(), record.country.size()};
    summary.admin1 = record.admin1_key;
    summary.prior = record.prior;
    return summary;
}

std::vector<Gazetteer::StoredName> Gazetteer::names(PlaceNumber number) const {
    const auto& place = file_->place(number);
    std::vector<StoredName> names;
    names.reserve(place.name_count);
    for (const auto& record : file_->names.range(place.first_name, place.name_count)) {
        names.push_back({file_->texts.at(record.text), kind_of(record), file_->texts.at(record.language)});
    }
    return names;
}

std::optional<PlaceNumber> Gazetteer::country_of(PlaceNumber number) const {
    return number_from(file_->place(number).country_place);
}

std::optional<PlaceNumber> Gazetteer::admin1_of(PlaceNumber number) const {
    return number_from(file_->place(number).admin1_place);
}

std::string Gazetteer::version() const {
    return fmt::format("{:016x}", file_->header.content_hash);
}

}  // namespace dateline
