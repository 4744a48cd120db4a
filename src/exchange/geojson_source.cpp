#include "base/error.hpp"
#include "exchange/geojson_feature.hpp"
#include "exchange/json_walk.hpp"
#include "exchange/overview_of.hpp"
#include "exchange/table_source.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace dateline {
namespace {

class GeoJsonSource final : public FeatureSource {
public:
    GeoJsonSource(std::string_view text, const std::string& file, BadRow bad_row)
        : text_{text},
          file_{file},
          reader_{std::filesystem::path{file}.stem().string()},
          bad_row_{std::move(bad_row)} {}

    Overview overview() override { return overview_of(*this); }

    void each(const FeatureSink& sink) override {
        JsonWalk walk{text_, "features"};
        std::size_t number = 0;
        while (const auto object = next(walk)) {
            ++number;
            try {
                sink(reader_.read(*object, number));
            } catch (const InputError& error) {
                if (bad_row_) bad_row_(fmt::format("{}: feature {}: {}", file_, number, error.what()));
            }
        }
        bad_row_ = nullptr;  // said once
    }

private:
    std::optional<std::string_view> next(JsonWalk& walk) const {
        try {
            return walk.next();
        } catch (const InputError& error) {
            throw InputError(fmt::format("{}: {}", file_, error.what()));
        }
    }

    std::string_view text_;
    std::string file_;
    GeoJsonFeatureReader reader_;
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
