/// Countries and first-level divisions among the places of a build, by their codes.
#pragma once

#include "gazetteer/gazetteer_writer.hpp"

#include <map>
#include <string>
#include <string_view>

namespace dateline {

class DivisionIds {
public:
    /// What comes first for a code stays.
    void note(const SourcePlace& source);

    /// The id of a country by its ISO code, "IQ"; empty when there is none.
    [[nodiscard]] std::string country(std::string_view code) const;
    /// The id of a first-level division by its code, "IQ.01"; empty when there is none.
    [[nodiscard]] std::string division(std::string_view code) const;
    /// The code of a first-level division by its id; empty for any other place.
    [[nodiscard]] std::string code_of(std::string_view id) const;

private:
    using Texts = std::map<std::string, std::string, std::less<>>;
    Texts countries_, divisions_;  ///< ids by code
    Texts codes_;                  ///< of divisions, by id
};

}  // namespace dateline
