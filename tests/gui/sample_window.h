// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look/Theme.h"
#include "sample/sample.h"
#include "shell/MainWindow.h"
#include "shell/Workspace.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace coir::test {

/// A small made-up province, imported and analysed once for all tests of the window, through the same door as a
/// dropped folder.
struct Province {
    QTemporaryDir folder;
    QString casePath;
};

inline bool settled(ui::Workspace& workspace, int ms = 120000) {
    return QTest::qWaitFor([&] { return workspace.jobs().idle() && !workspace.busy(); }, ms);
}

inline const Province* province() {
    static Province p;
    static const bool made = [] {
        const std::filesystem::path in = p.folder.filePath(QStringLiteral("in")).toStdString();
        JobContext job;
        const auto written = sample::writeSample({in, 2000, 1, std::filesystem::path(COIR_SOURCE_DIR) / "resources"}, job);
        if (!written) {
            ADD_FAILURE() << plain(written.error());
            return false;
        }
        ui::ThemeControl theme;
        ui::Workspace workspace(theme, QStringLiteral(COIR_SOURCE_DIR "/resources"));
        std::string error;
        QObject::connect(&workspace, &ui::Workspace::failed, &workspace, [&](const Error& e) { error = plain(e); });
        workspace.takeIn({p.folder.filePath(QStringLiteral("in"))});
        if (!settled(workspace) || !workspace.hasCase()) {
            ADD_FAILURE() << "the sample was not taken in: " << error;
            return false;
        }
        p.casePath = workspace.casePath();
        return true;
    }();
    return made ? &p : nullptr;
}

/// The real window on a copy of that case.
class SampleWindow : public ::testing::Test {
protected:
    void SetUp() override {
        const Province* p = province();
        ASSERT_NE(p, nullptr);
        QSettings().clear();
        QSettings().setValue(QStringLiteral("office/unit"), QStringLiteral("某市市场监督管理局"));
        casePath = folder.filePath(QStringLiteral("a.coir"));
        ASSERT_TRUE(QFile::copy(p->casePath, casePath));
        window = std::make_unique<ui::MainWindow>(workspace);
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        // A box would wait for somebody; here an error is a failure of the test.
        QObject::disconnect(&workspace, &ui::Workspace::failed, window.get(), nullptr);
        QObject::connect(&workspace, &ui::Workspace::failed, &theme, [this](const Error& e) { errors.push_back(plain(e)); });
        workspace.openCase(casePath);
        ASSERT_TRUE(settled(workspace));
        ASSERT_TRUE(workspace.hasCase()) << (errors.empty() ? "" : errors.front());
    }
    void TearDown() override {
        for (const auto& e : errors)
            ADD_FAILURE() << e;
    }
    template <class T> T* find(const char* name) {
        auto* w = window->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(w, nullptr) << name;
        return w;
    }

    QTemporaryDir folder;
    QString casePath;
    ui::ThemeControl theme;
    ui::Workspace workspace{theme, QStringLiteral(COIR_SOURCE_DIR "/resources")};
    std::unique_ptr<ui::MainWindow> window;
    std::vector<std::string> errors;
};

} // namespace coir::test
