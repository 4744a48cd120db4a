#include "reading/events/event_ids.hpp"

#include "reading/zone_time.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>
#include <string_view>

namespace dateline {
namespace {

/// "Al Asad Air Base" as "al-asad-air-base".
std::string slug(std::string_view name) {
    std::string result;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 && byte < 0x80) {
            result += static_cast<char>(std::tolower(byte));
        } else if (!result.empty() && result.back() != '-') {
            result += '-';
        }
    }
    while (result.ends_with('-')) result.pop_back();
    return result;
}

const Site* first_target(const Event& event) {
    const auto found =
        std::ranges::find_if(event.sites, [](const Site& s) { return s.role != SiteRole::launch; });
    return found != event.sites.end() ? &*found : event.sites.empty() ? nullptr : &event.sites.front();
}

/// The day where it happened, when it is known to about a day; else the place.
std::string base_id(const Event& event, const std::vector<Place>& places) {
    const Site* site = first_target(event);
    const std::string zone = site != nullptr ? places[site->place].time_zone : std::string{};
    if (event.time && event.time->end - event.time->begin <= std::chrono::hours{50}) {
        const auto middle = event.time->begin + (event.time->end - event.time->begin) / 2;
        const auto date = date_in_zone(middle, zone);
        return fmt::format("{}-{:04}-{:02}-{:02}", name_of(event.kind), static_cast<int>(date.year()),
                           static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    }
    const std::string where = site != nullptr ? slug(places[site->place].name) : std::string{};
    return where.empty() ? std::string{name_of(event.kind)}
                         : fmt::format("{}-{}", name_of(event.kind), where);
}

}  // namespace

void give_ids(std::vector<Event>& events, const std::vector<Place>& places) {
    std::map<std::string, int> used;
    for (Event& event : events) {
        event.id = base_id(event, places);
        const int number = ++used[event.id];
        if (number > 1) event.id += fmt::format("-{}", number);
    }
}

}  // namespace dateline
