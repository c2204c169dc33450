// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"
#include "parts/Cells.h"
#include "parts/LineList.h"
#include "parts/Panel.h"
#include "parts/FindingWords.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "sample_window.h"
#include "shell/ReportDialog.h"
#include "shell/SearchBox.h"
#include "views/dossier/FirmFacts.h"
#include "views/heat/HeatView.h"
#include "typist.h"
#include "views/tiers/TiersView.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QPdfDocument>
#include <QPdfView>
#include <QPrinter>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimer>
#include <map>
#include <numeric>

namespace {
using namespace coir;
using namespace coir::ui;
using Window = test::SampleWindow;

TEST_F(Window, SaysOnTheFirstPageWhatIsThereAndWhatCannotBeJudged) {
    ASSERT_EQ(window->currentView(), QStringLiteral("today"));
    auto* data = find<LineList>("today.data.lines");
    EXPECT_GE(data->lines().size(), 15u);
    auto* leads = find<Table>("today.leads");
    int high = 0;
    for (const auto& f : workspace.snapshot()->findings)
        high += f.level == detect::Level::High;
    EXPECT_EQ(leads->rowsModel()->rowCount(), high);
    EXPECT_TRUE(find<QWidget>("banner")->isVisible()); // synthetic data says so
    EXPECT_TRUE(find<QWidget>("today.high")->accessibleName().contains(QString::number(high)));
}

TEST_F(Window, OpensALeadFromTheFirstPage) {
    auto* leads = find<Table>("today.leads");
    ASSERT_GT(leads->rowsModel()->rowCount(), 0) << "no high lead in the sample";
    leads->selectRow(0);
    QTest::keyClick(leads, Qt::Key_Return);
    EXPECT_EQ(window->currentView(), QStringLiteral("alerts"));
    EXPECT_EQ(workspace.selection().kind, Selection::Kind::Finding);
}

TEST_F(Window, FindsAFirmByPartOfItsNameAndOpensItsDossier) {
    const auto& firms = workspace.snapshot()->facts->firms;
    const store::Firm* wanted = nullptr;
    for (const auto& f : firms)
        if (f.inRegistry && !wanted)
            wanted = &f;
    ASSERT_NE(wanted, nullptr);
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = find<SearchBox>("search");
    ASSERT_TRUE(search->hasFocus());
    search->setText(QString::fromStdString(wanted->key));
    Q_EMIT search->textEdited(search->text());
    auto* hits = [&]() -> QListWidget* {
        QListWidget* list = nullptr;
        (void)QTest::qWaitFor([&] {
            list = window->findChild<QListWidget*>(QStringLiteral("search.hits"));
            return list && list->isVisible() && list->count() > 0;
        }, 10000);
        return list;
    }();
    ASSERT_NE(hits, nullptr);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(window->currentView(), QStringLiteral("dossier"));
    EXPECT_EQ(find<QLabel>("dossier.name")->text(), QString::fromStdString(wanted->name));
}

TEST_F(Window, ShowsAScorecardWhoseBarsAddUpToThePoints) {
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    auto* table = find<Table>("tiers.table");
    ASSERT_GT(table->rowsModel()->rowCount(), 100);
    auto* picture = find<PictureWidget>("tiers.picture");
    int checked = 0;
    for (int row = 0; row < 40; ++row) {
        table->selectRow(row);
        const auto* scene = std::get_if<report::WaterfallScene>(&picture->scene());
        ASSERT_NE(scene, nullptr);
        double sum = scene->start;
        for (const auto& bar : scene->bars)
            if (bar.weighs)
                sum += bar.delta;
        EXPECT_NEAR(sum, scene->points, .006) << row;
        ++checked;
    }
    EXPECT_EQ(checked, 40);
}

TEST_F(Window, SaysBesideATierWhichLeadsItDoesNotWeigh) {
    const auto& shot = *workspace.snapshot();
    const detect::Finding* lead = nullptr;
    store::FirmIndex firm = store::kNoFirm, free = store::kNoFirm;
    for (const auto& f : shot.findings)
        if (f.level == detect::Level::High && !lead && mainFirm(f) != store::kNoFirm && shot.card(mainFirm(f)) && shot.findingsOf(mainFirm(f)).size() == 1) {
            lead = &f;
            firm = mainFirm(f);
        }
    for (const auto& card : shot.ratings.cards)
        if (shot.findingsOf(card.firm).empty())
            free = card.firm;
    ASSERT_TRUE(lead && free != store::kNoFirm);
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    const auto choose = [&](store::FirmIndex i) {
        workspace.select({Selection::Kind::Firm, QString::fromStdString(shot.firm(i).key)});
        ASSERT_TRUE(test::settled(workspace));
    };
    const auto said = [&](const char* note) { return find<QWidget>(note)->isVisibleTo(window.get()) ? find<QLabel>((std::string(note) + ".words").c_str())->text() : QString(); };
    const QString high = levelWord(Level::High) + QStringLiteral(" 1");
    const auto inList = [&] {
        auto* table = find<Table>("tiers.table");
        return table->model()->index(table->currentRow(), 5).data().toString();
    };
    choose(firm);
    EXPECT_TRUE(said("score.leads").contains(high)) << qPrintable(said("score.leads"));
    EXPECT_EQ(inList(), high);
    choose(free);
    EXPECT_EQ(said("score.leads"), QString());
    EXPECT_EQ(inList(), QString());
    choose(firm);
    store::VerdictEntry dismissed;
    dismissed.findingId = lead->id;
    dismissed.verdict = store::Verdict::Dismissed;
    workspace.setVerdicts({dismissed}, QStringLiteral("no lead"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(said("score.leads"), QString());
    EXPECT_EQ(inList(), QString());
    workspace.undo().undo();
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(inList(), high);
    window->showView(QStringLiteral("dossier"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_TRUE(said("firm.leadsNote").contains(high));
    find<QTabBar>("dossier.tabs")->setCurrentIndex(6);
    EXPECT_TRUE(said("dossier.leadsNote").contains(high));
    QTest::mouseClick(find<QLabel>("dossier.leadsNote.link"), Qt::LeftButton);
    EXPECT_EQ(window->currentView(), QStringLiteral("alerts"));
    EXPECT_EQ(workspace.selection().key.toStdString(), lead->id);
}

TEST_F(Window, NamesTheFactThatALegalClockBelongsTo) {
    const auto& shot = *workspace.snapshot();
    int checked = 0;
    for (store::FirmIndex i = 0; i < static_cast<store::FirmIndex>(shot.facts->firms.size()) && checked < 30; ++i) {
        const auto clock = clockOf(shot, i);
        if (!clock.earliestRepair)
            continue;
        // The fact that is named has that end, and none that weighs ends earlier.
        bool found = false;
        const auto look = [&](const store::Sanction& s, const std::string& number) {
            if (s.firm != i || !store::weighs(s) || !s.publicityMin)
                return;
            EXPECT_GE(*s.publicityMin, clock.earliestRepair->on);
            if (s.record == clock.earliestRepair->record) {
                found = true;
                EXPECT_EQ(*s.publicityMin, clock.earliestRepair->on);
                EXPECT_TRUE(number.empty() || clock.earliestRepair->fact.contains(QString::fromStdString(number)));
            }
        };
        for (const auto& p : shot.facts->penalties)
            look(p, p.decisionNo);
        for (const auto& e : shot.facts->listEntries)
            look(e, e.decisionNo);
        EXPECT_TRUE(found);
        if (checked++ == 0) {
            window->showView(QStringLiteral("dossier"));
            workspace.select({Selection::Kind::Firm, QString::fromStdString(shot.firm(i).key)});
            ASSERT_TRUE(test::settled(workspace));
            const auto words = find<QWidget>("firm.clock")->findChildren<QLabel*>();
            EXPECT_TRUE(std::any_of(words.begin(), words.end(), [&](const QLabel* l) { return l->text().contains(clock.earliestRepair->fact); }));
        }
    }
    EXPECT_GT(checked, 5);
}

TEST_F(Window, ComparesTiersWithAnEarlierDay) {
    window->showView(QStringLiteral("tiers"));
    auto* view = static_cast<TiersView*>(window->viewWidget(QStringLiteral("tiers")));
    view->compareWith(addMonths(workspace.asOf().valid, -6));
    ASSERT_TRUE(test::settled(workspace));
    auto* migration = find<QWidget>("tiers.migration");
    EXPECT_TRUE(migration->accessibleDescription().contains(QStringLiteral("A\tB\tC\tD")));
    EXPECT_TRUE(find<QAbstractButton>("tiers.moved")->isEnabled());
}

TEST_F(Window, ShowsTheMovesOfTiersAtOnce) {
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_TRUE(find<QAbstractButton>("tiers.moved")->isEnabled());
    const QStringList lines = find<QWidget>("tiers.migration")->accessibleDescription().split(u'\n');
    ASSERT_GE(lines.size(), 5);
    qint64 compared = 0;
    for (int i = 1; i <= 4; ++i)
        for (const QString& n : lines[i].split(u'\t').mid(1))
            compared += n.toInt();
    EXPECT_GT(compared, 1000) << "most of two thousand firms were there three months before";
}

TEST_F(Window, AddsUpWhereAllFirmsOfTheCaseAre) {
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    QString words = find<QLabel>("tiers.sum")->text();
    words.remove(QRegularExpression(QStringLiteral("\\(.*?\\)|（.*?）")));
    const QStringList sides = words.split(u'=');
    ASSERT_EQ(sides.size(), 2) << qPrintable(words);
    const auto figures = [](QString side) {
        std::vector<qint64> out;
        side.remove(u',');
        static const QRegularExpression digits(QStringLiteral("[0-9]+"));
        for (auto it = digits.globalMatch(side); it.hasNext();)
            out.push_back(it.next().captured().toLongLong());
        return out;
    };
    const auto whole = figures(sides[0]), parts = figures(sides[1]);
    ASSERT_EQ(whole.size(), 1u);
    EXPECT_EQ(whole[0], static_cast<qint64>(workspace.snapshot()->facts->firms.size()));
    EXPECT_EQ(std::accumulate(parts.begin(), parts.end(), qint64{0}), whole[0]) << qPrintable(words);
}

TEST_F(Window, ShowsLostPointsOfEveryDimension) {
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    auto* table = find<Table>("tiers.table");
    table->selectRow(0);
    const auto& shot = *workspace.snapshot();
    const auto firm = shot.facts->find(workspace.selection().key.toStdString());
    const auto* card = shot.card(firm);
    ASSERT_NE(card, nullptr);
    auto* list = find<LineList>("score.dimensions.lines");
    ASSERT_EQ(list->lines().size(), card->dimensions.size());
    int whole = 0;
    for (std::size_t i = 0; i < card->dimensions.size(); ++i) {
        const auto& d = card->dimensions[i];
        const auto& line = list->lines()[i];
        if (!shot.scheme->dimensions[i].startsFull) {
            EXPECT_FALSE(line.bar.has_value()) << "what can only be gained has no bar of loss";
            continue;
        }
        ASSERT_TRUE(line.bar.has_value());
        EXPECT_NEAR(*line.bar, 1 - d.points / d.weight, 1e-9) << d.code;
        whole += d.points == d.weight;
        if (d.points == d.weight) {
            EXPECT_EQ(*line.bar, 0) << "nothing lost is an empty bar";
        }
    }
    EXPECT_GE(whole, 1);
}

TEST_F(Window, ShowsTheWholeWaterfallInASmallWindow) {
    window->resize(1280, 720);
    window->showView(QStringLiteral("tiers"));
    ASSERT_TRUE(test::settled(workspace));
    (void)QTest::qWaitFor([] { return false; }, 50);
    auto* pane = find<QScrollArea>("tiers.picture.pane");
    EXPECT_LE(find<PictureWidget>("tiers.picture")->height(), pane->viewport()->height());
    auto* table = find<Table>("tiers.table");
    EXPECT_GE(table->viewport()->height(), 2 * size::kRow);
    EXPECT_EQ(find<QScrollArea>("tiers.scroll")->verticalScrollBar()->maximum(), 0);
}

TEST_F(Window, DividesTheHeatMapByWhatIsChosen) {
    window->showView(QStringLiteral("heat"));
    ASSERT_TRUE(test::settled(workspace));
    auto* view = static_cast<HeatView*>(window->viewWidget(QStringLiteral("heat")));
    ASSERT_TRUE(view->answer());
    EXPECT_EQ(view->answer()->counties.denominator, heat::Denominator::Firms);
    auto* by = find<QComboBox>("heat.denominator");
    ASSERT_EQ(by->count(), 2) << "the sample has declarations";
    by->setFocus();
    QTest::keyClick(by, Qt::Key_Down);
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(view->answer()->counties.denominator, heat::Denominator::ImportLines);
    const auto* tiles = std::get_if<report::TileScene>(&find<PictureWidget>("heat.tiles")->scene());
    ASSERT_NE(tiles, nullptr);
    EXPECT_TRUE(plain(tiles->caption.denominator).starts_with("Per 100 declaration lines")) << plain(tiles->caption.denominator);
    int shown = 0;
    for (const auto& t : tiles->tiles)
        if (!t.suppressed) {
            ++shown;
            EXPECT_LT(t.level, static_cast<int>(tiles->bounds.size()));
        }
    EXPECT_EQ(std::accumulate(tiles->counts.begin(), tiles->counts.end(), 0), shown);
    const auto* hexes = std::get_if<report::HexScene>(&find<PictureWidget>("heat.hexes")->scene());
    ASSERT_NE(hexes, nullptr);
    EXPECT_GT(hexes->labels.size(), 10u) << "names of the counties";
}

TEST_F(Window, BalancesRowsAndOpensQuarantinedOnes) {
    window->showView(QStringLiteral("sources"));
    ASSERT_TRUE(test::settled(workspace));
    auto* table = find<Table>("sources.table");
    ASSERT_EQ(table->rowsModel()->rowCount(), static_cast<int>(workspace.snapshot()->sources.size()));
    for (const auto& s : workspace.snapshot()->sources)
        EXPECT_EQ(s.batch.rows, s.batch.accepted + s.batch.quarantined + s.batch.duplicates + s.batch.dropped);
    auto* refused = find<Table>("sources.refused");
    ASSERT_GT(refused->rowsModel()->rowCount(), 0); // the sample carries dirt
    refused->selectRow(0);
    EXPECT_TRUE(find<QLabel>("record.remedy")->isVisible());
}

TEST_F(Window, ShowsAFirmWithTimelineAndPeopleAsTokens) {
    const auto& shot = *workspace.snapshot();
    store::FirmIndex firm = store::kNoFirm;
    for (const auto& f : shot.findings)
        if (firm == store::kNoFirm)
            for (const auto& s : f.subjects)
                if (s.firm != store::kNoFirm)
                    firm = s.firm;
    ASSERT_NE(firm, store::kNoFirm);
    workspace.select({Selection::Kind::Firm, QString::fromStdString(shot.firm(firm).key)});
    window->showView(QStringLiteral("dossier"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(find<QLabel>("dossier.name")->text(), QString::fromStdString(shot.firm(firm).name));
    EXPECT_TRUE(std::holds_alternative<report::TimelineScene>(find<PictureWidget>("dossier.timeline")->scene()));
    auto* tabs = find<QTabBar>("dossier.tabs");
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    EXPECT_EQ(tabs->currentIndex(), 1);
}

TEST_F(Window, KeepsTheWholeFrameUsableInASmallWindow) {
    window->resize(1280, 720);
    for (const auto& view : makeViews()) {
        window->showView(view->id());
        ASSERT_TRUE(test::settled(workspace));
        EXPECT_LE(window->width(), 1280) << view->id().toStdString();
        EXPECT_LE(window->height(), 720) << view->id().toStdString();
        for (const auto* button : window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible())
                continue;
            const QRect inside(button->mapTo(window.get(), QPoint()), button->size());
            EXPECT_TRUE(window->rect().contains(inside))
                << view->id().toStdString() << ' ' << button->objectName().toStdString();
        }
    }
}

TEST_F(Window, FitsFiltersIntoASmallWindowInEveryLanguage) {
    const QString before = currentLanguage();
    for (const char* language : {"zh_CN", "zh_TW", "en"}) {
        window = nullptr;
        useLanguage(QString::fromLatin1(language));
        window = std::make_unique<MainWindow>(workspace);
        window->resize(1280, 720);
        window->show();
        for (const char* id : {"alerts", "tiers"}) {
            window->showView(QString::fromLatin1(id));
            ASSERT_TRUE(test::settled(workspace));
            QTest::qWait(30);
            auto* head = find<QWidget>((std::string(id) + ".head").c_str());
            std::vector<QWidget*> shown;
            for (QWidget* w : head->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
                if (w->isVisible())
                    shown.push_back(w);
            EXPECT_GT(shown.size(), 7u);
            for (const QWidget* w : shown) {
                EXPECT_TRUE(head->rect().contains(w->geometry())) << language << ' ' << qPrintable(w->objectName());
                if (!qobject_cast<const QLabel*>(w)) // a subtitle may be cut: all of it is in its tool tip
                    EXPECT_GE(w->width(), w->sizeHint().width()) << language << ' ' << qPrintable(w->objectName());
                for (const QWidget* other : shown)
                    EXPECT_FALSE(other != w && other->geometry().intersects(w->geometry()))
                        << language << ' ' << qPrintable(w->objectName()) << " over " << qPrintable(other->objectName());
            }
        }
    }
    window = nullptr;
    useLanguage(before);
    window = std::make_unique<MainWindow>(workspace);
    QObject::disconnect(&workspace, &Workspace::failed, window.get(), nullptr);
}

TEST_F(Window, KeepsReasonAndVerdictInSightInASmallWindow) {
    window->resize(1280, 720);
    window->showView(QStringLiteral("alerts"));
    ASSERT_TRUE(test::settled(workspace));
    QTest::qWait(30);
    auto* table = find<Table>("alerts.table");
    const auto& columns = table->rowsModel()->columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const int at = static_cast<int>(i);
        if (columns[i].id == QStringLiteral("reason"))
            EXPECT_GE(table->columnWidth(at), 20 * 13) << "twenty characters";
        if (columns[i].id == QStringLiteral("verdict"))
            EXPECT_LE(table->columnViewportPosition(at) + table->columnWidth(at), table->viewport()->width());
        if (columns[i].id == QStringLiteral("subject"))
            EXPECT_FALSE(table->isColumnHidden(at));
    }
    window->resize(1900, 1000);
    QTest::qWait(30);
    for (std::size_t i = 0; i < columns.size(); ++i)
        EXPECT_FALSE(table->isColumnHidden(static_cast<int>(i))) << qPrintable(columns[i].id);
}

TEST_F(Window, SaysWhenResultsAreOfAnotherDay) {
    for (const auto& view : makeViews())
        window->showView(view->id());
    ASSERT_TRUE(test::settled(workspace));
    auto* stale = find<QWidget>("stale");
    EXPECT_FALSE(stale->isVisible());
    AsOf earlier = workspace.asOf();
    earlier.valid = addMonths(earlier.valid, -3);
    workspace.setAsOf(earlier);
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_TRUE(stale->isVisible());
    EXPECT_TRUE(find<QLabel>("stale.words")->text().contains(QString::fromStdString(isoDate(earlier.valid))));
}

TEST_F(Window, LeavesTheNoteByEnterAndEscape) {
    window->showView(QStringLiteral("alerts"));
    ASSERT_TRUE(test::settled(workspace));
    auto* table = find<Table>("alerts.table");
    const std::string id = workspace.selection().key.toStdString();
    QTest::keyClick(table, Qt::Key_N);
    auto* note = find<QLineEdit>("finding.note");
    ASSERT_TRUE(note->hasFocus());
    QTest::keyClicks(note, QStringLiteral("abc"));
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_TRUE(table->hasFocus());
    ASSERT_TRUE(test::settled(workspace));
    ASSERT_NE(workspace.entry(id), nullptr);
    EXPECT_EQ(workspace.entry(id)->note, "abc");
    EXPECT_EQ(workspace.verdict(id), nullptr) << "a note is no verdict";
    QTest::keyClick(table, Qt::Key_N);
    QTest::keyClicks(note, QStringLiteral("xyz"));
    QTest::keyClick(note, Qt::Key_Escape);
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(note->text(), QStringLiteral("abc"));
}

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

TEST_F(Window, GoesBackToTheFilterThatStood) {
    window->showView(QStringLiteral("alerts"));
    auto* chip = find<QAbstractButton>("alerts.chip.1");
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_FALSE(chip->isChecked());
    window->showView(QStringLiteral("tiers"));
    chip->setChecked(true);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->currentView(), QStringLiteral("alerts"));
    EXPECT_FALSE(chip->isChecked());
}

TEST_F(Window, CallsTwoSpellingsOfOneAddressNoContradiction) {
    store::Facts facts;
    facts.firms.resize(1);
    facts.firms[0].key = "f";
    facts.firms[0].address = "海南省海口市美兰区朝汐路21号8栋804室";
    facts.annualReports.resize(1);
    facts.annualReports[0].firm = 0;
    facts.annualReports[0].address = "海口市美兰区朝汐路２１号８栋８０４室";
    CaseSnapshot shot;
    shot.library = workspace.snapshot()->library;
    shot.facts = std::make_shared<store::Facts>(facts);
    EXPECT_TRUE(contradictionsOf(shot, 0).empty());
    facts.annualReports[0].address = "海口市美兰区朝汐路２１号８栋８０５室";
    shot.facts = std::make_shared<store::Facts>(facts);
    EXPECT_EQ(contradictionsOf(shot, 0).size(), 1u);
}

TEST_F(Window, SavesAPictureOfTheGraphByItsKey) {
    window->showView(QStringLiteral("graph"));
    ASSERT_TRUE(test::settled(workspace));
    std::map<QString, int> owners;
    for (const QAction* a : window->findChildren<QAction*>())
        if (!a->shortcut().isEmpty())
            ++owners[a->shortcut().toString()];
    EXPECT_EQ(owners[QStringLiteral("Ctrl+Shift+P")], 1) << "an ambiguous key does nothing";
    bool asked = false;
    QTimer::singleShot(300, window.get(), [&] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            asked = true;
            dialog->reject();
        }
    });
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked; }, 3000));
}

} // namespace
