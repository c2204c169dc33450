// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/FindingWords.h"
#include "sample_window.h"
#include "shell/ReportDialog.h"
#include "typist.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrinter>
#include <QSignalSpy>

namespace {
using namespace coir;
using namespace coir::ui;
using Window = test::SampleWindow;

TEST_F(Window, PreviewsTheReportThatWouldBeSaved) {
    const auto& f = workspace.snapshot()->findings.front();
    workspace.select({Selection::Kind::Finding, QString::fromStdString(f.id)});
    ReportDialog dialog(workspace, workspace.selection(), window.get());
    QSignalSpy ready(&dialog, &ReportDialog::previewReady);
    dialog.show();
    ASSERT_TRUE(ready.wait(60000));
    QFile file(dialog.previewFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    ASSERT_TRUE(test::settled(workspace));
}

/// A dialog with the briefing of the whole province in its preview.
class ReportWindow : public Window {
protected:
    void SetUp() override {
        Window::SetUp();
        if (HasFatalFailure())
            return;
        dialog = std::make_unique<ReportDialog>(workspace, Selection{}, window.get());
        QSignalSpy ready(dialog.get(), &ReportDialog::previewReady);
        dialog->show();
        ASSERT_TRUE(ready.wait(60000));
    }
    QString words(const char* name) { return dialog->findChild<QLabel*>(QString::fromLatin1(name))->text(); }
    static QByteArray bytes(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<ReportDialog> dialog;
};

TEST_F(ReportWindow, OffersNothingToSaveWhileAnotherReportIsInTheMaking) {
    const QString path = folder.filePath(QStringLiteral("first.pdf"));
    QSignalSpy ended(dialog.get(), &ReportDialog::ended), ready(dialog.get(), &ReportDialog::previewReady);
    dialog->saveTo(path);
    auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("report.kind"));
    Q_EMIT kind->activated(kind->currentIndex());
    auto* save = dialog->findChild<QAbstractButton*>(QStringLiteral("report.save"));
    ASSERT_TRUE(!ended.isEmpty() || ended.wait(60000));
    EXPECT_EQ(save->isEnabled(), !ready.isEmpty()) << "the file shown is gone, its successor not there";
    ASSERT_TRUE(!ready.isEmpty() || ready.wait(60000));
    EXPECT_TRUE(save->isEnabled());
}

TEST_F(ReportWindow, SavesAsAJobAndSaysSoInTheDialog) {
    const QString path = folder.filePath(QStringLiteral("out.pdf"));
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QSignalSpy ended(dialog.get(), &ReportDialog::ended);
    dialog->saveTo(path);
    EXPECT_EQ(ended.count(), 0) << "a job: the call returns before its end is told";
    ASSERT_TRUE(ended.wait(20000));
    EXPECT_EQ(bytes(path), bytes(dialog->previewFile()));
    EXPECT_TRUE(words("report.outcome").contains(path));
    EXPECT_TRUE(dialog->findChild<QWidget*>(QStringLiteral("report.openFolder"))->isVisible());
    ASSERT_TRUE(test::settled(workspace));
}

TEST_F(ReportWindow, SaysWhatWentWrongAndLeavesWhatStood) {
    QSignalSpy ended(dialog.get(), &ReportDialog::ended);
    dialog->saveTo(folder.filePath(QStringLiteral("no/such/folder/out.pdf")));
    ASSERT_TRUE(ended.wait(20000));
    EXPECT_TRUE(words("report.outcome").contains(QStringLiteral("no/such/folder")));
    EXPECT_FALSE(dialog->findChild<QWidget*>(QStringLiteral("report.openFolder"))->isVisible());
    EXPECT_TRUE(dialog->findChild<QAbstractButton*>(QStringLiteral("report.save"))->isEnabled());
}

TEST_F(ReportWindow, PrintsPageByPageAndCanBeCancelled) {
    const auto printer = [](const QString& path) {
        auto p = std::make_shared<QPrinter>();
        p->setOutputFormat(QPrinter::PdfFormat);
        p->setOutputFileName(path);
        return p;
    };
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QSignalSpy ended(dialog.get(), &ReportDialog::ended);
    dialog->printOn(printer(path));
    auto* cancel = dialog->findChild<QAbstractButton*>(QStringLiteral("report.cancel"));
    ASSERT_TRUE(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    ASSERT_TRUE(ended.wait(30000));
    EXPECT_FALSE(QFile::exists(path)) << "a cancelled print leaves nothing";
    EXPECT_FALSE(QFile::exists(path + QStringLiteral(".part")));
    dialog->printOn(printer(path));
    ASSERT_TRUE(ended.wait(120000));
    EXPECT_TRUE(bytes(path).startsWith("%PDF"));
    QPdfDocument printed, shown;
    ASSERT_EQ(printed.load(path), QPdfDocument::Error::None);
    ASSERT_EQ(shown.load(dialog->previewFile()), QPdfDocument::Error::None);
    EXPECT_EQ(printed.pageCount(), shown.pageCount());
    ASSERT_TRUE(test::settled(workspace));
}

TEST_F(ReportWindow, SaysWhichPageOfHowManyAndHowLarge) {
    QPdfDocument shown;
    ASSERT_EQ(shown.load(dialog->previewFile()), QPdfDocument::Error::None);
    ASSERT_GT(shown.pageCount(), 1);
    const QString pages = QString::number(shown.pageCount());
    const auto page = [&](int n) { return QCoreApplication::translate("coir::ui::ReportDialog", "Page %1 of %2").arg(n).arg(pages); };
    EXPECT_EQ(words("report.page"), page(1));
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("report.after")), Qt::LeftButton);
    EXPECT_EQ(words("report.page"), page(2));
    auto* view = dialog->findChild<QPdfView*>();
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("report.larger")), Qt::LeftButton);
    const double once = view->zoomFactor();
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("report.larger")), Qt::LeftButton);
    EXPECT_NEAR(view->zoomFactor() / once, 1.25, 1e-9);
    EXPECT_TRUE(words("report.zoom").contains(u'%'));
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(QStringLiteral("report.fit")), Qt::LeftButton);
    EXPECT_EQ(view->zoomMode(), QPdfView::ZoomMode::FitToWidth);
}

TEST_F(Window, OffersTheReportOnTheFirmOfTheDossierFirst) {
    const auto& f = workspace.snapshot()->findings.front();
    const QString name = QString::fromStdString(workspace.snapshot()->firm(mainFirm(f)).name);
    workspace.select({Selection::Kind::Finding, QString::fromStdString(f.id)});
    window->showView(QStringLiteral("dossier"));
    QString first;
    test::WhenAsked asked([](const QWidget* w) { return w->objectName() == QStringLiteral("reportDialog"); },
                          [&](QWidget* w) {
                              first = w->findChild<QComboBox*>(QStringLiteral("report.kind"))->itemText(0);
                              w->close();
                          });
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier);
    EXPECT_TRUE(asked.wait());
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(first, QCoreApplication::translate("coir::ui::ReportDialog", "Case report on all leads of %1").arg(name));
}

} // namespace
