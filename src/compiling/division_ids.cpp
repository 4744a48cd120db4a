#include "compiling/division_ids.hpp"

namespace dateline {
namespace {

std::string found_in(const std::map<std::string, std::string, std::less<>>& texts, std::string_view key) {
    const auto at = texts.find(key);
    return at == texts.end() ? std::string{} : at->second;
}

}  // namespace

void DivisionIds::note(const SourcePlace& source) {
    const auto& place = source.place;
    if (place.kind == PlaceKind::country) countries_.try_emplace(place.country, place.id);
    if (place.kind != PlaceKind::admin1 || source.admin1_code.empty()) return;
    divisions_.try_emplace(source.admin1_code, place.id);
    codes_.try_emplace(place.id, source.admin1_code);
}

std::string DivisionIds::country(std::string_view code) const {
    return found_in(countries_, code);
}

std::string DivisionIds::division(std::string_view code) const {
    return found_in(divisions_, code);
}

std::string DivisionIds::code_of(std::string_view id) const {
    return found_in(codes_, id);
}

}  // namespace dateline
