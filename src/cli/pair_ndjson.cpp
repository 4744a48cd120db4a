#include "base/error.hpp"
#include "cli/json_object_scan.hpp"
#include "cli/pair_format.hpp"
#include "dossier/json_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace dateline {
namespace {

constexpr std::array<std::string_view, 4> answer_keys{"length_m", "bearing_start_deg", "bearing_end_deg",
                                                      "error"};

/// What was found of a pair so far.
struct Found {
    PairDegrees pair{};
    std::array<bool, 4> given{};
};

double number_from(std::string_view key, std::string_view value) {
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size()) {
        throw InputError(fmt::format("{} is not a number", key));
    }
    return number;
}

void note(Found& found, std::string_view key, std::string_view value) {
    if (std::ranges::find(answer_keys, key) != answer_keys.end()) {
        throw InputError(fmt::format("the key {} is there already", key));
    }
    const auto* member = std::ranges::find(pair_members, key);
    if (member == pair_members.end()) return;
    const auto index = static_cast<std::size_t>(member - pair_members.begin());
    if (found.given[index]) throw InputError(fmt::format("{} is given twice", key));
    found.pair[index] = number_from(key, value);
    found.given[index] = true;
}

void check_complete(const Found& found) {
    for (std::size_t i = 0; i < pair_members.size(); ++i) {
        if (!found.given[i]) throw InputError(fmt::format("{} is missing", pair_members[i]));
    }
}

class NdjsonPairs : public PairFormat {
public:
    bool answer(std::string_view line, std::size_t line_number, std::string& out) const override {
        const std::size_t start = out.size();
        try {
            Found found;
            const std::size_t closing_brace = scan_json_object(
                line, [&found](std::string_view key, std::string_view value) { note(found, key, value); });
            check_complete(found);
            append_answer(out, line.substr(0, closing_brace), line_of(found.pair));
            return true;
        } catch (const InputError& error) {
            out.resize(start);
            append_error(out, line, line_number, error.what());
            return false;
        }
    }

    void refuse(std::string_view beginning, std::size_t line_number, std::string_view why,
                std::string& out) const override {
        append_error(out, beginning, line_number, why);
    }

private:
    static void append_answer(std::string& out, std::string_view open_object, const GeodesicLine& line) {
        out += open_object;
        out += ",\"length_m\":";
        append_length(out, line);
        out += ",\"bearing_start_deg\":";
        append_bearing(out, line.bearing_at_start);
        out += ",\"bearing_end_deg\":";
        append_bearing(out, line.bearing_at_end);
        out += "}\n";
    }

    static void append_error(std::string& out, std::string_view line, std::size_t line_number,
                             std::string_view message) {
        fmt::format_to(std::back_inserter(out), "{{\"line\":{},\"error\":", line_number);
        append_json_string(out, message);
        out += ",\"input\":";
        append_json_string(out, line);
        out += "}\n";
    }
};

}  // namespace

std::unique_ptr<PairFormat> ndjson_pairs() {
    return std::make_unique<NdjsonPairs>();
}

}  // namespace dateline
