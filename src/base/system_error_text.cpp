#include "base/system_error_text.hpp"

#include <cerrno>
#include <system_error>

namespace dateline {

std::string system_error_text(int error_number) {
    switch (error_number) {
        case ENOSPC:
        case EDQUOT:
            return "the disk is full";
        case ENOENT:
            return "no such file";
        case EACCES:
        case EPERM:
            return "permission denied";
        case EROFS:
            return "the disk is read-only";
        case EISDIR:
            return "is a directory";
        case ENOTDIR:
            return "a part of the path is not a directory";
        case ENAMETOOLONG:
            return "the name is too long";
        case EFBIG:
            return "the file is too large";
        default:
            return std::generic_category().message(error_number);
    }
}

}  // namespace dateline
