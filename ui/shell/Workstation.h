// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace coir::ui {

struct WorkstationOptions {
    std::string casePath;      ///< opened at the start; empty: the first-run page
    std::string resources;     ///< folder with rulepacks/, profiles/, maps/
    std::string language;      ///< "zh_CN", "zh_TW", "en"; empty: the user's last, else zh_CN
};

/// Opens the window and stays until it is closed. Makes the QApplication itself; call it once.
/// @return exit status of the program.
int runWorkstation(int& argc, char** argv, const WorkstationOptions& options);

/// What every program that paints needs before its first widget: font, style, theme, focus ring, language.
/// Tests and the picture script call it on their own QApplication.
void dressApplication(const std::string& language);

} // namespace coir::ui
