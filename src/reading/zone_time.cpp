#include "reading/zone_time.hpp"

#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <memory>

namespace dateline {
namespace {

/// Null for a name that ICU does not know.
std::unique_ptr<icu::TimeZone> zone_named(const std::string& name) {
    if (name.empty()) return nullptr;
    std::unique_ptr<icu::TimeZone> zone{icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name))};
    return *zone == icu::TimeZone::getUnknown() ? nullptr : std::move(zone);
}

/// Local time minus UTC. `is_local` says how ICU is to take `since_epoch`.
std::chrono::seconds offset_at(const std::string& name, std::chrono::seconds since_epoch, UBool is_local) {
    const auto zone = zone_named(name);
    if (!zone) return std::chrono::seconds{0};
    std::int32_t raw_ms = 0;
    std::int32_t saving_ms = 0;
    UErrorCode status = U_ZERO_ERROR;
    zone->getOffset(1000.0 * static_cast<double>(since_epoch.count()), is_local, raw_ms, saving_ms, status);
    return std::chrono::seconds{U_SUCCESS(status) ? (raw_ms + saving_ms) / 1000 : 0};
}

}  // namespace

std::chrono::sys_seconds instant_in_zone(std::chrono::local_seconds local, const std::string& zone) {
    const auto since_epoch = local.time_since_epoch();
    return std::chrono::sys_seconds{since_epoch - offset_at(zone, since_epoch, true)};
}

std::chrono::year_month_day date_in_zone(std::chrono::sys_seconds instant, const std::string& zone) {
    const auto local = instant + offset_at(zone, instant.time_since_epoch(), false);
    return std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(local)};
}

}  // namespace dateline
