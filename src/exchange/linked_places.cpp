#include "exchange/linked_places.hpp"

#include "dossier/calendar_text.hpp"
#include "dossier/json_decimals.hpp"
#include "dossier/json_writer.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace dateline {
namespace {

/// Where one place is named, and when something happened there.
struct Attestation {
    std::vector<const Mention*> mentions;
    std::vector<const Event*> events;

    [[nodiscard]] bool empty() const noexcept { return mentions.empty() && events.empty(); }
};

std::vector<Attestation> attestations(const Dossier& dossier) {
    std::vector<Attestation> all(dossier.places.size());
    for (const Mention& mention : dossier.mentions) {
        if (mention.role == MentionRole::place && mention.resolved())
            all.at(mention.candidates.front().place).mentions.push_back(&mention);
    }
    for (const Event& event : dossier.events) {
        for (const Site& site : event.sites) {
            auto& events = all.at(site.place).events;
            if (std::ranges::find(events, &event) == events.end()) events.push_back(&event);
        }
    }
    return all;
}

/// "gn:98182" as the address that GeoNames gives it; other ids as they are, under a URN of our own.
std::string place_address(const std::string& id) {
    if (id.starts_with("gn:")) return "https://sws.geonames.org/" + id.substr(3) + "/";
    if (id.starts_with("geo:")) return id;
    return "urn:dateline:" + id;
}

void write_names(JsonWriter& json, const Dossier& dossier, const Place& place, const Attestation& attested) {
    json.key("names");
    json.array(JsonLayout::one_line, [&] {
        std::set<std::string> told;
        for (const Mention* mention : attested.mentions) {
            if (!told.insert(mention->quote).second) continue;
            json.object(JsonLayout::one_line, [&] {
                json.text_member("toponym", mention->quote);
                json.key("citations");
                json.array(JsonLayout::one_line, [&] {
                    json.object(JsonLayout::one_line, [&] {
                        const Article& article = dossier.articles.at(mention->article);
                        json.text_member("label", article.title.empty() ? article.id : article.title);
                        json.known_text_member("@id", article.url);
                    });
                });
            });
        }
        if (!told.contains(place.name))
            json.object(JsonLayout::one_line, [&] { json.text_member("toponym", place.name); });
    });
}

void write_when(JsonWriter& json, const Attestation& attested) {
    json.key("when");
    json.object(JsonLayout::one_line, [&] {
        json.key("timespans");
        json.array(JsonLayout::one_line, [&] {
            for (const Event* event : attested.events) {
                if (!event->time) continue;
                json.object(JsonLayout::one_line, [&] {
                    json.key("start");
                    json.object(JsonLayout::one_line,
                                [&] { json.text_member("earliest", instant_text(event->time->begin)); });
                    json.key("end");
                    json.object(JsonLayout::one_line,
                                [&] { json.text_member("latest", instant_text(event->time->end)); });
                });
            }
        });
    });
}

void write_point(JsonWriter& json, const Place& place) {
    json.key("geometry");
    json.object(JsonLayout::one_line, [&] {
        json.text_member("type", "Point");
        json.key("coordinates");
        json.array(JsonLayout::one_line, [&] {
            json.number(place.point.longitude().value(), json_decimals::position_deg);
            json.number(place.point.latitude().value(), json_decimals::position_deg);
        });
        if (place.extent.radius > Meters{0})
            json.text_member("certainty", fmt::format("within {:.0f} m", place.extent.radius.value()));
    });
}

void write_types_and_links(JsonWriter& json, const Place& place) {
    json.key("types");
    json.array(JsonLayout::one_line, [&] {
        json.object(JsonLayout::one_line, [&] {
            json.text_member("identifier", place.feature_code.empty()
                                               ? "dateline:" + std::string{name_of(place.kind)}
                                               : "gn:" + place.feature_code);
            json.text_member("label", name_of(place.kind));
        });
    });
    json.key("links");
    json.array(JsonLayout::one_line, [&] {
        for (const std::string& other : place.other_ids) {
            json.object(JsonLayout::one_line, [&] {
                json.text_member("type", "closeMatch");
                json.text_member("identifier", place_address(other));
            });
        }
    });
}

void write_place(JsonWriter& json, const Dossier& dossier, const Place& place, const Attestation& attested) {
    json.object(JsonLayout::one_line, [&] {
        json.text_member("@id", place_address(place.id));
        json.text_member("type", "Feature");
        json.key("properties");
        json.object(JsonLayout::one_line, [&] {
            json.text_member("title", place.name);
            json.key("ccodes");
            json.array(JsonLayout::one_line, [&] {
                if (!place.country.empty()) json.text(place.country);
            });
        });
        write_when(json, attested);
        write_names(json, dossier, place, attested);
        write_types_and_links(json, place);
        write_point(json, place);
    });
}

}  // namespace

void write_linked_places(const Dossier& dossier, const ByteSink& sink) {
    const std::vector<Attestation> attested = attestations(dossier);
    JsonWriter json;
    json.object(JsonLayout::lines, [&] {
        json.text_member("type", "FeatureCollection");
        json.text_member("@context",
                         "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/"
                         "linkedplaces-context-v1.1.jsonld");
        json.key("features");
        json.array(JsonLayout::lines, [&] {
            for (std::size_t i = 0; i < attested.size(); ++i) {
                if (!attested[i].empty()) write_place(json, dossier, dossier.places[i], attested[i]);
            }
        });
    });
    sink(json.take());
}

}  // namespace dateline
