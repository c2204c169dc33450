// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Workstation.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    // Without a display of its own the platform gives 800 × 800, smaller than any the window is made for.
    if (const QByteArray platform = qgetenv("QT_QPA_PLATFORM"); platform.isEmpty() || platform == "offscreen")
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" COIR_SOURCE_DIR "/tests/gui/display.json");
    // Settings of the user who runs the tests are neither read nor written.
    QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("HOME", home.path().toUtf8());
    ::testing::InitGoogleTest(&argc, argv);
    QApplication app(argc, argv);
    coir::ui::dressApplication("zh_CN");
    return RUN_ALL_TESTS();
}
