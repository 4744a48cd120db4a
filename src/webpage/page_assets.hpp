/// What the page carries besides its subject: our style and script, and Leaflet.
#pragma once

#include <string>
#include <string_view>

namespace dateline {

/// A text of the page whose bytes its content security policy names.
struct PageAsset {
    std::string_view text;
    std::string_view sha256_hex;
};

[[nodiscard]] PageAsset page_style();      ///< Leaflet's style sheet, then ours
[[nodiscard]] PageAsset leaflet_script();  ///< as Debian's libjs-leaflet has it
[[nodiscard]] PageAsset page_script();     ///< ours
[[nodiscard]] std::string_view leaflet_licence();

/// "'sha256-…'", as a content security policy names the asset. @pre 64 hexadecimal digits
[[nodiscard]] std::string policy_source(const PageAsset& asset);

}  // namespace dateline
