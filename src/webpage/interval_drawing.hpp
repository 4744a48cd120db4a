/// What a claim allows and what was measured, as two bars on one scale.
#pragma once

#include "dossier/judgement.hpp"

#include <string>

namespace dateline {

/// Appends an SVG figure with its meaning in words; nothing unless both intervals are known.
void append_intervals(std::string& html, const Judgement& judgement);

}  // namespace dateline
