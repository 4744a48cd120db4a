#include "exchange/column_type.hpp"

#include "dossier/calendar_text.hpp"

#include <charconv>
#include <chrono>
#include <cmath>

namespace dateline {
namespace {

template <typename Number>
std::optional<Number> whole_text_as(std::string_view text) noexcept {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// Zeros in front mark codes, not numbers.
bool has_leading_zero(std::string_view text) noexcept {
    if (text.starts_with('-')) text.remove_prefix(1);
    return text.size() > 1 && text[0] == '0' && is_digit(text[1]);
}

/// "hh:mm" as minutes.
std::optional<int> minutes_from(std::string_view text) noexcept {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hours = whole_text_as<unsigned>(text.substr(0, 2));
    const auto minutes = whole_text_as<unsigned>(text.substr(3, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return static_cast<int>(*hours * 60 + *minutes);
}

/// Takes "Z", "+03:00" or nothing off the end. Nothing for what is no zone.
std::optional<std::chrono::minutes> take_zone(std::string_view& text) noexcept {
    if (text.ends_with('Z')) {
        text.remove_suffix(1);
        return std::chrono::minutes{0};
    }
    const std::size_t sign = text.find_first_of("+-");
    if (sign == std::string_view::npos) return std::chrono::minutes{0};
    const auto minutes = minutes_from(text.substr(sign + 1));
    if (!minutes) return std::nullopt;
    const int direction = text[sign] == '+' ? 1 : -1;
    text = text.substr(0, sign);
    return std::chrono::minutes{direction * *minutes};
}

bool is_canonical_instant(std::string_view text) noexcept {
    return text.size() == 20 && text[10] == 'T' && text[19] == 'Z';
}

}  // namespace

std::optional<std::chrono::sys_seconds> instant_in(std::string_view text) noexcept {
    if (text.size() < 16 || (text[10] != 'T' && text[10] != ' ')) return std::nullopt;
    const auto date = date_from(text.substr(0, 10));
    std::string_view clock = text.substr(11);
    const auto zone = take_zone(clock);
    if (!date || !zone || clock.size() < 5) return std::nullopt;
    const auto minutes = minutes_from(clock.substr(0, 5));
    std::optional<unsigned> seconds = 0U;
    if (clock.size() == 8 && clock[5] == ':') {
        seconds = whole_text_as<unsigned>(clock.substr(6));
    } else if (clock.size() != 5) {
        return std::nullopt;
    }
    if (!minutes || !seconds || *seconds > 59) return std::nullopt;
    return std::chrono::sys_days{*date} + std::chrono::minutes{*minutes} - *zone +
           std::chrono::seconds{*seconds};
}

std::optional<std::string> utc_instant(std::string_view text) {
    const auto instant = instant_in(text);
    return instant ? std::optional{instant_text(*instant)} : std::nullopt;
}

FieldType type_of_text(std::string_view text) noexcept {
    if (text == "true" || text == "false") return FieldType::yes_or_no;
    if (text.empty() || !(is_digit(text[0]) || text[0] == '-')) return FieldType::text;
    if (text.size() == 10 && text[4] == '-') return date_from(text) ? FieldType::date : FieldType::text;
    if (text.size() >= 16 && text[4] == '-') return instant_in(text) ? FieldType::instant : FieldType::text;
    if (has_leading_zero(text)) return FieldType::text;
    if (whole_text_as<std::int64_t>(text)) return FieldType::whole;
    const auto number = whole_text_as<double>(text);
    return number && std::isfinite(*number) ? FieldType::number : FieldType::text;
}

std::optional<FieldValue> value_from(std::string_view text, FieldType type, std::string& scratch) {
    switch (type) {
        case FieldType::whole:
            return whole_text_as<std::int64_t>(text);
        case FieldType::number:
            return whole_text_as<double>(text);
        case FieldType::yes_or_no:
            return FieldValue{text == "true"};
        case FieldType::instant:
            if (is_canonical_instant(text)) return FieldValue{text};
            if (auto instant = utc_instant(text)) {
                scratch = std::move(*instant);
                return FieldValue{std::string_view{scratch}};
            }
            return std::nullopt;
        default:
            return FieldValue{text};
    }
}

}  // namespace dateline
