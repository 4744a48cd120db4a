// Writes the constructed dossier of the unit tests as GeoJSON, for outside programs to judge.
// usage: write_strike_geojson FILE

#include "base/whole_file.hpp"
#include "exchange/geojson_writer.hpp"
#include "exchange/strike_dossier.hpp"

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    dateline::WholeFile file{argv[1]};
    dateline::write_geojson(dateline::strike_dossier(), [&](std::string_view bytes) { file.write(bytes); });
    file.commit();
}
