#include "exchange/known_layers.hpp"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <string>

namespace dateline {
namespace {

using Fields = std::vector<Field>;
using enum FieldType;

Fields in_order(std::initializer_list<Fields> groups) {
    Fields all;
    for (const Fields& group : groups) all.insert(all.end(), group.begin(), group.end());
    return all;
}

const Fields kind{{"feature", text}};
const Fields role{{"role", text}};
const Fields event{
    {"event", text},  {"event_kind", text},           {"start", instant}, {"end", instant}, {"weapon", text},
    {"counts", text}, {"counts_disputed", yes_or_no}, {"denied_by", text}};
const Fields place{{"place_id", text},
                   {"place_name", text},
                   {"place_kind", text},
                   {"country", text},
                   {"disputed_place", yes_or_no}};
const Fields uncertainty{{"coordinateUncertaintyInMeters", number}, {"extent_source", text}};
const Fields reports{{"report_count", whole}, {"reports", text}};
const Fields origin{{"article", text},   {"file", text},  {"outlet", text},       {"url", text},
                    {"published", date}, {"quote", text}, {"quote_begin", whole}, {"quote_end", whole}};
const Fields mention{{"mention", text}, {"mention_begin", whole}, {"mention_end", whole}};
const Fields gazetteer{{"chosen_by_hand", text}, {"gazetteer_version", text}};
const Fields arc_ends{
    {"from_place_id", text}, {"from_place_name", text}, {"to_place_id", text}, {"to_place_name", text}};
const Fields line{{"length_m", number},          {"length_km", number},      {"length_is", text},
                  {"length_model", text},        {"nearest_m", number},      {"farthest_m", number},
                  {"azimuth_start_deg", number}, {"azimuth_end_deg", number}};
const Fields judgement{{"claim_kind", text},
                       {"verdict", text},
                       {"reasons", text},
                       {"sentence", text},
                       {"claimed_low_m", number},
                       {"claimed_high_m", number},
                       {"rule", text},
                       {"measured_m", number},
                       {"measured_km", number},
                       {"measured_nearest_m", number},
                       {"measured_farthest_m", number},
                       {"measured_azimuth_deg", number},
                       {"deviation_percent", number},
                       {"diagnoses", text},
                       {"profile", text}};
const Fields claim_ends{{"subject_quote", text}, {"subject_place_id", text}, {"subject_place_name", text},
                        {"object_quote", text},  {"object_place_id", text},  {"object_place_name", text}};
const Fields mention_count{{"mention_count", whole}};

std::vector<Layer> all_layers() {
    const Fields site =
        in_order({kind, role, event, place, uncertainty, reports, origin, mention, gazetteer});
    return {{"site", site, {}},
            {"extent", site, {}},
            {"arc", in_order({kind, event, arc_ends, line, reports, origin, gazetteer}), {}},
            {"claim", in_order({kind, judgement, claim_ends, line, origin, gazetteer}), {}},
            {"place", in_order({kind, place, uncertainty, mention_count, origin, gazetteer}), {}}};
}

std::map<std::string, FieldType, std::less<>> all_types() {
    std::map<std::string, FieldType, std::less<>> types;
    for (const Layer& layer : known_layers()) {
        for (const Field& field : layer.fields) types.emplace(field.name, field.type);
    }
    return types;
}

}  // namespace

const std::vector<Layer>& known_layers() {
    static const std::vector<Layer> layers = all_layers();
    return layers;
}

const Layer* known_layer(std::string_view name) {
    const auto found = std::ranges::find(known_layers(), name, &Layer::name);
    return found == known_layers().end() ? nullptr : &*found;
}

std::optional<FieldType> known_type(std::string_view column) {
    static const auto types = all_types();
    const auto found = types.find(column);
    return found == types.end() ? std::nullopt : std::optional{found->second};
}

}  // namespace dateline
