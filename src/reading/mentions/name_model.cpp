#include "reading/mentions/name_model.hpp"

#include "base/error.hpp"
#include "base/input.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <charconv>

// The weights are part of the program, like the lexicon: they cannot be missing or of another version.
asm(".section .rodata\n"
    ".global dateline_weights_begin\n"
    ".global dateline_weights_end\n"
    "dateline_weights_begin:\n"
    ".incbin \"" DATELINE_WEIGHTS_FILE
    "\"\n"
    "dateline_weights_end:\n"
    ".byte 0\n"
    ".previous\n");

extern "C" {
extern const char dateline_weights_begin[];  // NOLINT(modernize-avoid-c-arrays): named by the assembler above
extern const char dateline_weights_end[];
}

namespace dateline {
namespace {

/// FNV-1a (Fowler, Noll, Vo), which can be continued piece by piece.
constexpr std::uint64_t hash_start = 14695981039346656037ULL;

[[nodiscard]] constexpr std::uint64_t hashed(std::string_view text,
                                             std::uint64_t hash = hash_start) noexcept {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

[[nodiscard]] std::uint64_t hash_of(const ContextFeature& feature) noexcept {
    const std::uint64_t hash = hashed(feature.first, hashed("=", hashed(feature.kind)));
    return feature.second.empty() ? hash : hashed(feature.second, hashed(",", hash));
}

[[nodiscard]] std::string pair_name(NameSign a, NameSign b) {
    return fmt::format("{}+{}", name_of(a), name_of(b));
}

[[nodiscard]] float weight_in(std::string_view text, std::size_t line) {
    int thousandths = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), thousandths);
    if (error != std::errc{} || end != text.data() + text.size())
        throw InputError(fmt::format("line {}: \"{}\" is no weight in thousandths", line, text));
    return static_cast<float>(thousandths) / 1000;
}

}  // namespace

const NameModel& NameModel::shipped() {
    static const NameModel model{std::string_view{
        dateline_weights_begin, static_cast<std::size_t>(dateline_weights_end - dateline_weights_begin)}};
    return model;
}

NameModel::NameModel(std::string_view table) {
    const auto lines = static_cast<std::size_t>(std::count(table.begin(), table.end(), '\n')) + 1;
    slots_.resize(std::bit_ceil(2 * lines));
    for_each_line(table, [&](std::size_t number, std::string_view line) {
        if (line.empty() || line.front() == '#') return;
        const std::size_t tab = line.rfind('\t');
        if (tab == std::string_view::npos) throw InputError(fmt::format("line {}: has no tab", number));
        store(hashed(line.substr(0, tab)), weight_in(line.substr(tab + 1), number));
    });
    take_signs();
}

void NameModel::store(std::uint64_t hash, float weight) {
    std::size_t at = hash & (slots_.size() - 1);
    while (slots_[at].hash != 0 && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = {hash, weight};
}

float NameModel::stored(std::uint64_t hash) const noexcept {
    for (std::size_t at = hash & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
        if (slots_[at].hash == hash) return slots_[at].weight;
        if (slots_[at].hash == 0) return 0;
    }
}

/// Signs are few and always asked for: their weights are laid out to be read without a search.
void NameModel::take_signs() {
    for (std::size_t a = 0; a < sign_count; ++a) {
        const auto first = static_cast<NameSign>(a);
        signs_[a] = stored(hashed(name_of(first)));
        const std::uint64_t begun = hashed("+", hashed(name_of(first)));
        for (std::size_t b = 0; b < sign_count; ++b)
            pairs_[a * sign_count + b] = stored(hashed(name_of(static_cast<NameSign>(b)), begun));
    }
}

double NameModel::weight(std::string_view feature) const noexcept {
    return stored(hashed(feature));
}

double NameModel::odds(std::size_t which, const NameSetting& setting) const {
    double sum = 0;
    const auto signs = signs_of(which, setting);
    for (std::size_t i = 0; i < signs.size(); ++i) {
        const auto a = static_cast<std::size_t>(signs[i]);
        sum += signs_[a];
        for (std::size_t k = i + 1; k < signs.size(); ++k)
            sum += pairs_[a * sign_count + static_cast<std::size_t>(signs[k])];
    }
    for (const ContextFeature& feature : context_of(which, setting)) sum += stored(hash_of(feature));
    return sum;
}

void for_each_feature(std::size_t which, const NameSetting& setting,
                      const std::function<void(std::string)>& each) {
    const auto signs = signs_of(which, setting);
    for (std::size_t i = 0; i < signs.size(); ++i) {
        each(std::string{name_of(signs[i])});
        // every candidate has the first sign: a pair with it would say nothing new
        for (std::size_t k = i + 1; i > 0 && k < signs.size(); ++k) each(pair_name(signs[i], signs[k]));
    }
    for (const auto& [kind, first, second] : context_of(which, setting)) {
        each(second.empty() ? fmt::format("{}={}", kind, first)
                            : fmt::format("{}={},{}", kind, first, second));
    }
}

}  // namespace dateline
