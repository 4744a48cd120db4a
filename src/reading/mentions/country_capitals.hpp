/// The countries of an article's places, and their capitals.
#pragma once

#include "reading/article_reading.hpp"

#include <cstddef>
#include <map>
#include <optional>

namespace dateline {

/// Looks them up in the gazetteer and adds them to the dossier's places; positions are those there.
class CountryCapitals {
public:
    explicit CountryCapitals(ArticleReading& reading) : reading_{reading} {}

    /// The place itself when it is a country.
    [[nodiscard]] std::optional<std::size_t> country_of(std::size_t place);
    [[nodiscard]] std::optional<std::size_t> capital_of(std::size_t country);

private:
    [[nodiscard]] std::optional<std::size_t> looked_up_capital(const Place& country);

    ArticleReading& reading_;
    std::map<std::size_t, std::optional<std::size_t>> capitals_;  ///< by country
};

}  // namespace dateline
