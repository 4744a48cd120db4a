#include "exchange/geojson_writer.hpp"

#include "exchange/claim_features.hpp"
#include "exchange/event_features.hpp"
#include "exchange/geojson_stream.hpp"
#include "exchange/place_features.hpp"

namespace dateline {

std::size_t write_geojson(const Dossier& dossier, const ByteSink& sink) {
    GeoJsonStream stream{sink};
    for (const Event& event : dossier.events) write_event(stream, dossier, event);
    for (std::size_t i = 0; i < dossier.claims.size(); ++i) write_claim(stream, dossier, i);
    write_named_places(stream, dossier);
    stream.end();
    return stream.count();
}

}  // namespace dateline
