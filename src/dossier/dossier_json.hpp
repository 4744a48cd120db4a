/// A dossier to and from JSON. The format is described in src/dossier/README.md.
#pragma once

#include "dossier/dossier.hpp"
#include "dossier/json_writer.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace dateline {

/// Raised when a key changes its meaning or goes away.
inline constexpr int dossier_schema_version = 1;

/// The same dossier always gives the same bytes. Polygons are left out: a place's id names them.
[[nodiscard]] std::string to_json(const Dossier& dossier, JsonLayout layout = JsonLayout::lines);

/// The same bytes, given to `write` in pieces: a dossier's JSON is larger than the dossier.
void write_json(const Dossier& dossier, JsonLayout layout,
                const std::function<void(std::string_view)>& write);

/// @throws InputError  for anything that is not a dossier of this version, with `file` and where in it.
[[nodiscard]] Dossier dossier_from_json(std::string_view json, std::string_view file);

/// Whether a file's first bytes look like a saved dossier.
[[nodiscard]] bool looks_like_dossier(std::string_view bytes);

}  // namespace dateline
