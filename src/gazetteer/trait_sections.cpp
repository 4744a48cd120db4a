#include "gazetteer/place_sections.hpp"

#include "gazetteer/name_script.hpp"

#include <map>
#include <string>

namespace dateline {
namespace {

using Numbers = std::map<std::string, std::uint32_t, std::less<>>;

/// Which place stands for a country's code and for a first-level division's.
struct CodePlaces {
    Numbers countries;
    Numbers divisions;
    Numbers division_keys;  ///< equal for places with one first-level code, from 1
};

std::string country_of(const DraftTraits& traits) {
    return traits.country[0] == '\0' ? std::string{}
                                     : std::string{traits.country.begin(), traits.country.end()};
}

/// The likeliest place that could, for each code.
CodePlaces places_by_code(const SectionContext& context) {
    CodePlaces found;
    const auto& all = context.drafts.traits();
    const auto code_of = [&context](const DraftTraits& traits) {
        return std::string{context.drafts.texts().at(traits.admin1_code)};
    };
    for (std::uint32_t number = 0; number < context.layout.place_count(); ++number) {
        const auto& traits = all[context.drafts.places()[context.layout.draft_of(number)].traits];
        if (traits.kind == PlaceKind::country) found.countries.try_emplace(country_of(traits), number);
        if (traits.kind == PlaceKind::admin1) found.divisions.try_emplace(code_of(traits), number);
    }
    for (const auto& traits : all) found.division_keys.try_emplace(code_of(traits), 0);
    for (auto* codes : {&found.countries, &found.divisions, &found.division_keys}) codes->erase("");
    std::uint32_t key = 0;
    for (auto& entry : found.division_keys) entry.second = ++key;
    return found;
}

std::uint32_t number_for(const Numbers& numbers, std::string_view code, std::uint32_t otherwise) {
    const auto found = numbers.find(code);
    return found == numbers.end() ? otherwise : found->second;
}

void add_counts(SectionContext& context, CountOf what, const std::map<std::string, std::uint64_t>& counts) {
    for (const auto& [label, count] : counts) {
        context.file.append_record(CountRecord{what, context.texts.offset_of(label), count});
    }
}

}  // namespace

void write_traits(SectionContext& context) {
    const auto codes = places_by_code(context);
    context.file.begin(Section::traits);
    for (const auto old_number : context.traits.order()) {
        const auto& traits = context.drafts.traits()[old_number];
        const auto admin1_code = context.drafts.texts().at(traits.admin1_code);
        TraitsRecord record;
        record.country_place = number_for(codes.countries, country_of(traits), no_number);
        record.admin1_place = number_for(codes.divisions, admin1_code, no_number);
        record.admin1_key = number_for(codes.division_keys, admin1_code, 0);
        record.feature_code = context.texts.offset_of(traits.feature_code);
        record.time_zone = context.texts.offset_of(traits.time_zone);
        record.admin1_code = context.texts.offset_of(traits.admin1_code);
        record.id_prefix = context.layout.prefix_rank(traits.id_prefix);
        record.country = traits.country;
        record.kind = static_cast<std::uint8_t>(traits.kind);
        record.flags = static_cast<std::uint8_t>((traits.disputed ? disputed_place : 0) |
                                                 (traits.names_government ? government_seat : 0));
        context.file.append_record(record);
    }
}

void write_counts(SectionContext& context) {
    std::map<std::string, std::uint64_t> kinds, countries, scripts;
    std::vector<std::uint64_t> per_traits(context.drafts.traits().size());
    for (const auto& place : context.drafts.places()) ++per_traits[place.traits];
    for (std::size_t i = 0; i < per_traits.size(); ++i) {
        const auto& traits = context.drafts.traits()[i];
        kinds[std::string{name_of(traits.kind)}] += per_traits[i];
        countries[country_of(traits)] += per_traits[i];
    }
    countries.erase("");
    std::map<std::string_view, std::uint64_t> per_script;
    for (const auto& name : context.layout.names())
        ++per_script[script_of(context.drafts.texts().at(name.text))];
    for (const auto& [script, count] : per_script) scripts[std::string{script}] = count;
    context.file.begin(Section::statistics);
    add_counts(context, CountOf::places_of_kind, kinds);
    add_counts(context, CountOf::places_in_country, countries);
    add_counts(context, CountOf::names_in_script, scripts);
}

void write_sources(SectionContext& context, const std::vector<SourceInfo>& sources) {
    auto& texts = context.texts;
    context.file.begin(Section::sources);
    for (const auto& source : sources) {
        context.file.append_record(SourceRecord{texts.offset_of(source.name), texts.offset_of(source.version),
                                                texts.offset_of(source.date), texts.offset_of(source.licence),
                                                source.rows});
    }
}

}  // namespace dateline
