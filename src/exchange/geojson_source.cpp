#include "base/error.hpp"
#include "exchange/column_type.hpp"
#include "exchange/geojson_geometry.hpp"
#include "exchange/json_walk.hpp"
#include "exchange/known_layers.hpp"
#include "exchange/overview_of.hpp"
#include "exchange/property_list.hpp"
#include "exchange/table_source.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <future>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;

/// A text's type, when it is one of a time in just the form that Dateline writes.
FieldType type_of_json_text(std::string_view name, const std::string& text) {
    if (known_type(name) == FieldType::text) return FieldType::text;
    const FieldType type = type_of_text(text);
    if (type == FieldType::date) return type;
    return type == FieldType::instant && utc_instant(text) == text ? type : FieldType::text;
}

void add_property(PropertyList& list, std::string_view name, const Json& value) {
    if (value.is_null()) return;
    if (value.is_boolean()) {
        list.value(name, FieldType::yes_or_no, value.get<bool>());
    } else if (value.is_number_integer() && known_type(name) != FieldType::number) {
        list.value(name, FieldType::whole, value.get<std::int64_t>());
    } else if (value.is_number()) {
        list.value(name, FieldType::number, value.get<double>());
    } else if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        list.text(name, text, type_of_json_text(name, text));
    } else {
        list.text(name, value.dump());
    }
}

std::string id_from(const Json& object, const std::string& otherwise) {
    const auto found = object.find("id");
    if (found == object.end() || found->is_null()) return otherwise;
    return found->is_string() ? found->get<std::string>() : found->dump();
}

/// Most features are points: for them the geometry's text is not written and read again.
FeatureShape shape_of(const Json& geometry, Area& area) {
    const auto type = geometry.is_object() ? geometry.find("type") : geometry.end();
    const auto at = geometry.is_object() ? geometry.find("coordinates") : geometry.end();
    const bool is_point = type != geometry.end() && *type == "Point" && at != geometry.end() &&
                          at->is_array() && at->size() >= 2 && (*at)[0].is_number() && (*at)[1].is_number();
    if (!is_point) return shape_from_geojson(geometry.dump(), area);
    return LatLon{Degrees{(*at)[1].get<double>()}, Degrees{(*at)[0].get<double>()}};
}

class GeoJsonSource final : public FeatureSource {
public:
    GeoJsonSource(std::string_view text, const std::string& file, BadRow bad_row)
        : text_{text},
          file_{file},
          stem_{std::filesystem::path{file}.stem().string()},
          bad_row_{std::move(bad_row)} {}

    Overview overview() override { return overview_of(*this); }

    /// One thread hands features on while another parses those that follow.
    void each(const FeatureSink& sink) override {
        JsonWalk walk{text_, "features"};
        std::size_t number = 0;
        Batch batch = next_batch(walk);
        auto parsing = parsed(batch);
        while (!batch.objects.empty() || batch.fault) {
            const std::vector<Json> features = parsing.get();
            const Batch present = std::exchange(batch, batch.fault ? Batch{} : next_batch(walk));
            parsing = parsed(batch);
            for (const Json& feature : features) take(feature, ++number, sink);
            if (present.fault) throw InputError(fmt::format("{}: {}", file_, *present.fault));
        }
        bad_row_ = nullptr;  // said once
    }

private:
    /// Objects as written, up to where the text cannot be read on.
    struct Batch {
        std::vector<std::string_view> objects;
        std::optional<std::string> fault;
    };

    static Batch next_batch(JsonWalk& walk) {
        constexpr std::size_t most_bytes = 1 << 20;  // parsed, some ten times as much
        Batch batch;
        try {
            for (std::size_t bytes = 0; bytes < most_bytes; bytes += batch.objects.back().size()) {
                const auto object = walk.next();
                if (!object) break;
                batch.objects.push_back(*object);
            }
        } catch (const InputError& error) {
            batch.fault = error.what();
        }
        return batch;
    }

    /// In a thread where that is worth one. What is no JSON is discarded (nlohmann's word for it).
    static std::future<std::vector<Json>> parsed(const Batch& batch) {
        constexpr std::size_t worth_a_thread = 256;
        const bool many = batch.objects.size() >= worth_a_thread;
        return std::async(many ? std::launch::async : std::launch::deferred, [objects = batch.objects] {
            std::vector<Json> features;
            for (const auto object : objects) features.push_back(Json::parse(object, nullptr, false));
            return features;
        });
    }

    void take(const Json& feature, std::size_t number, const FeatureSink& sink) const {
        try {
            hand_on(feature, number, sink);
        } catch (const Json::exception&) {
            tell(number, "no GeoJSON feature");
        } catch (const InputError& error) {
            tell(number, error.what());
        }
    }

    void tell(std::size_t number, std::string_view what) const {
        if (bad_row_) bad_row_(fmt::format("{}: feature {}: {}", file_, number, what));
    }

    void hand_on(const Json& object, std::size_t number, const FeatureSink& sink) const {
        if (object.is_discarded()) throw InputError("no GeoJSON feature");
        if (object.value("type", "") != "Feature")
            throw InputError("no GeoJSON feature: its type is another");
        Area area;
        Feature feature;
        const auto geometry = object.find("geometry");
        if (geometry != object.end()) feature.shape = shape_of(*geometry, area);
        PropertyList list;
        const auto properties = object.find("properties");
        const std::string id = id_from(object, fmt::format("{}/{}", stem_, number));
        if (properties != object.end() && properties->is_object()) {
            for (const auto& [name, value] : properties->items()) {
                if (name != "id")
                    add_property(list, name, value);
                else if (id_from(*properties, id) != id)
                    add_property(list, "id_property", value);
            }
        }
        feature.id = id;
        feature.properties = list.properties();
        feature.layer = feature.text("feature");
        if (feature.layer.empty()) feature.layer = stem_;
        sink(feature);
    }

    std::string_view text_;
    std::string file_;
    std::string stem_;
    BadRow bad_row_;
};

}  // namespace

std::unique_ptr<FeatureSource> geojson_source(std::string_view text, const std::string& file,
                                              BadRow bad_row) {
    return std::make_unique<GeoJsonSource>(text, file, std::move(bad_row));
}

bool looks_like_geojson(std::string_view bytes) {
    constexpr std::size_t far_enough = 4096;
    const std::string_view head = bytes.substr(0, far_enough);
    const std::size_t first = head.find_first_not_of(" \t\r\n\x1e\xEF\xBB\xBF");
    if (first == std::string_view::npos || head[first] != '{') return false;
    return head.find("\"FeatureCollection\"") != std::string_view::npos ||
           (head.find("\"Feature\"") != std::string_view::npos &&
            head.find("\"geometry\"") != std::string_view::npos);
}

}  // namespace dateline
