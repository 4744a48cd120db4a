/// GDAL made to answer in this program's way.
#pragma once

#include <string>

namespace dateline {

/// While one lives, GDAL prints nothing and its last failure is kept.
class GdalCalls {
public:
    /// Registers the drivers on first use.
    GdalCalls();
    GdalCalls(const GdalCalls&) = delete;
    GdalCalls& operator=(const GdalCalls&) = delete;
    ~GdalCalls();

    /// The last failure in GDAL's words; "no reason was given" before any.
    [[nodiscard]] const std::string& failure() const noexcept { return failure_; }

    void note_failure(const char* message) { failure_ = message; }

private:
    std::string failure_ = "no reason was given";
};

}  // namespace dateline
