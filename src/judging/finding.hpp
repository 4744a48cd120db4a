/// What one test of a claim found, before it is put into words.
#pragma once

#include "dossier/judgement.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// A verdict on one part of a claim, with the codes of its reasons (see README.md in this folder).
struct Finding {
    Verdict verdict = Verdict::supported;
    std::vector<std::string> reasons;

    /// Makes this finding at least as grave as `other` and takes over its reasons.
    void join(const Finding& other) {
        verdict = std::max(verdict, other.verdict);
        for (const auto& reason : other.reasons) add(reason);
    }
    void add(const std::string& reason) {
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(reason);
    }
};

}  // namespace dateline
