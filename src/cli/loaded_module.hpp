/// Parts of the program that are loaded only when they are needed.
#pragma once

namespace dateline {

/**
 * Loads a module from the program's folder, or from the folder for modules of the prefix it is installed in,
 * and finds a function in it. It stays loaded: its code may still be needed when the program ends.
 *
 * @throws GazetteerError  when it is not installed, or of another version.
 */
[[nodiscard]] void* module_entry_address(const char* file, const char* name);

template <class Function>
[[nodiscard]] Function module_entry(const char* file, const char* name) {
    return reinterpret_cast<Function>(module_entry_address(file, name));
}

}  // namespace dateline
