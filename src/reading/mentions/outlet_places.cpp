#include "reading/mentions/outlet_places.hpp"

#include "text/folding.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace dateline {
namespace {

/// What newspapers and stations are called by, besides their town.
constexpr auto outlet_words = std::to_array<std::string_view>(
    {"advertiser", "advocate",  "beacon",   "chronicle",   "citizen",   "city",     "county",   "courier",
     "daily",      "dispatch",  "enquirer", "evening",     "examiner",  "express",  "free",     "gazette",
     "globe",      "guardian",  "herald",   "independent", "inquirer",  "item",     "journal",  "ledger",
     "live",       "local",     "mail",     "mercury",     "messenger", "mirror",   "monitor",  "morning",
     "news",       "newspaper", "observer", "online",      "paper",     "post",     "press",    "radio",
     "record",     "recorder",  "register", "reporter",    "review",    "sentinel", "standard", "star",
     "state",      "sun",       "telegram", "telegraph",   "the",       "times",    "today",    "tribune",
     "tv",         "union",     "weekly",   "world"});

/// Labels of a host that name neither outlet nor country.
constexpr auto empty_labels = std::to_array<std::string_view>(
    {"ac",  "blog", "blogs", "co",     "com", "edition", "edu",   "en",   "go",
     "gob", "gov",  "info",  "int",    "m",   "mobile",  "money", "ne",   "net",
     "or",  "org",  "sport", "sports", "web", "www",     "rss",   "feeds"});

/// National domains that are sold to everybody.
constexpr auto worldwide_domains =
    std::to_array<std::string_view>({"ai", "am", "cc", "co", "eu", "fm", "gg", "im", "io", "la", "ly", "me",
                                     "ms", "mu", "nu", "sh", "st", "su", "tk", "to", "tv", "us", "vc", "ws"});

constexpr std::size_t shortest_place = 4;

template <std::size_t size>
[[nodiscard]] bool is_in(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

[[nodiscard]] std::string_view host_of(std::string_view url) {
    if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos)
        url.remove_prefix(scheme + 3);
    return url.substr(0, url.find_first_of("/:?#"));
}

/// Takes outlet words off both ends. "thecolumbiastar" gives "columbia".
[[nodiscard]] std::string_view without_outlet_words(std::string_view label) {
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view word : outlet_words) {
            if (label.ends_with(word)) {
                label.remove_suffix(word.size());
                found = true;
            } else if (label.starts_with(word)) {
                label.remove_prefix(word.size());
                found = true;
            }
            while (label.starts_with('-') || label.starts_with(' ')) label.remove_prefix(1);
            while (label.ends_with('-') || label.ends_with(' ')) label.remove_suffix(1);
        }
    }
    return label;
}

/// Whether the name is that of a town or division, and not merely one of many spellings of it.
[[nodiscard]] bool is_home_name(const std::string& key, const Gazetteer& gazetteer) {
    return std::ranges::any_of(gazetteer.by_folded_name(key), [&](const NameHit& hit) {
        const PlaceSummary place = gazetteer.summary(hit.place);
        const bool usual = hit.kind == NameKind::preferred || hit.kind == NameKind::official;
        return usual && (place.kind == PlaceKind::admin1 ||
                         (place.kind == PlaceKind::populated_place && place.population > 0));
    });
}

[[nodiscard]] std::optional<std::string> home_in(std::string_view name, const Gazetteer& gazetteer) {
    std::string key = fold_name(without_outlet_words(name));
    if (key.size() < shortest_place || !is_home_name(key, gazetteer)) return std::nullopt;
    return key;
}

[[nodiscard]] std::string country_of_domain(std::string_view domain) {
    if (domain.size() != 2 || is_in(worldwide_domains, domain)) return {};
    if (domain == "uk") return "GB";
    std::string code{domain};
    std::ranges::transform(code, code.begin(), [](unsigned char c) { return std::toupper(c); });
    return code;
}

}  // namespace

OutletHome outlet_home(const ArticleOrigin& origin, const Gazetteer& gazetteer) {
    OutletHome home;
    const auto add = [&](std::string_view name) {
        const auto place = home_in(name, gazetteer);
        if (place && std::ranges::find(home.places, *place) == home.places.end())
            home.places.push_back(*place);
    };
    const std::string outlet = fold_name(origin.outlet);
    add(outlet);
    std::string host{host_of(origin.url)};
    std::ranges::transform(host, host.begin(), [](unsigned char c) { return std::tolower(c); });
    const std::size_t last_dot = host.rfind('.');
    if (last_dot == std::string::npos) return home;
    home.country = country_of_domain(std::string_view{host}.substr(last_dot + 1));
    for (std::string_view rest = std::string_view{host}.substr(0, last_dot); !rest.empty();) {
        const std::string_view label = rest.substr(0, rest.find('.'));
        rest.remove_prefix(std::min(rest.size(), label.size() + 1));
        if (!is_in(empty_labels, label)) add(label);
    }
    return home;
}

}  // namespace dateline
