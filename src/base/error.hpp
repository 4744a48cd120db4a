/// What can go wrong outside the program, said once for every room.
#pragma once

#include <stdexcept>
#include <string>

namespace dateline {

/// An argument, or a file's content, that the person can put right. Ends the program with exit code 3,
/// or 2 when it is the command line that was wrong (UsageError).
class InputError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The command line asks for something that does not exist or does not fit together.
class UsageError : public InputError {
public:
    using InputError::InputError;
};

/// Output that could not be written. Nothing half-written is left behind.
class ExportError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The gazetteer, or another data file of the program's own, is missing, truncated, damaged or of another
/// version.
class GazetteerError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace dateline
