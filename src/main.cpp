#include "cli/program.hpp"

#include <iostream>

int main(int argc, char** argv) {
    return dateline::run_program(argc, argv, std::cin, std::cout, std::cerr);
}
