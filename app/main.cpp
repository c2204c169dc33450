// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/display.h"
#include "app/resources.h"
#include "app/words.h"
#include "shell/Workstation.h"

#include <QHashSeed>

#include <algorithm>
#include <cstdio>
#include <string_view>

// Chooses before any Qt object exists: a subcommand works without a display, anything else opens the window.
int main(int argc, char* argv[]) {
    // Qt orders the fonts of a PDF by hash: with a fixed seed the same report has the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (const auto* command = coir::app::commandNamed(first))
        return coir::app::runCommand(*command, argc, argv);
    if (first == "--lang" || first.starts_with("--lang=")) { // the language first, then what is asked
        const int words = first == "--lang" ? 2 : 1;
        if (argc > 1 + words)
            if (const auto* command = coir::app::commandNamed(argv[1 + words])) {
                std::rotate(argv + 1, argv + 1 + words, argv + 2 + words);
                return coir::app::runCommand(*command, argc, argv);
            }
        return coir::app::printOverview(argc, argv, false);
    }
    if (first == "--help" || first == "-h" || first == "help" || first == "--version")
        return coir::app::printOverview(argc, argv, first == "--version");
    if (!first.empty() && first.front() != '-' && first.find('.') == std::string_view::npos && first.find('/') == std::string_view::npos)
        return coir::app::unknownCommand(argc, argv);
    const auto resources = coir::app::findResources();
    if (!resources) {
        std::fprintf(stderr, "coir: %s\n", coir::plain(resources.error()).c_str());
        return coir::app::exitStatus(resources.error().code);
    }
    if (const auto reachable = coir::app::displayReachable(); !reachable)
        return coir::app::refuseWindow(argc, argv, reachable.error());
    coir::ui::WorkstationOptions options;
    options.casePath = first;
    options.resources = resources->string();
    return coir::ui::runWorkstation(argc, argv, options);
}
