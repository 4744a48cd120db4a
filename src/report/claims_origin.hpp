/// What every output of judged claims is given.
#pragma once

#include "dossier/dossier.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace dateline {

/// What all claims of one output share.
struct ClaimsOrigin {
    std::string program_version;
    std::string gazetteer_version;
    std::string profile;
};

using DossierTaker = std::function<void(const Dossier&)>;
/// Calls the taker for each judged dossier, which is forgotten afterwards.
using DossierReader = std::function<void(const DossierTaker&)>;
/// Takes an output piece by piece.
using TextSink = std::function<void(std::string_view)>;

}  // namespace dateline
