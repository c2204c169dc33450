// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"
#include "pipeline/analysis.h"
#include "parts/Cells.h"
#include "parts/LineList.h"
#include "parts/Panel.h"
#include "parts/FindingWords.h"
#include "parts/Table.h"
#include "render/PictureWidget.h"
#include "sample_window.h"
#include "shell/SearchBox.h"
#include "views/dossier/FirmFacts.h"
#include "views/heat/HeatView.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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

TEST_F(Window, WorksLeadsAndTiersOutForTheClocks) {
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
    // Whatever is drawn is drawn from one day: facts, leads and tiers.
    const auto& shot = *workspace.snapshot();
    EXPECT_EQ(shot.facts->asOf, earlier);
    EXPECT_EQ(shot.ratings.asOf, earlier);
    ASSERT_FALSE(shot.findings.empty());
    for (const auto& f : shot.findings) {
        EXPECT_EQ(f.asOf, earlier) << f.id;
        if (f.subjects.front().kind == detect::SubjectKind::Firm)
            EXPECT_NE(f.subjects.front().firm, store::kNoFirm) << f.id;
    }
    // The case keeps what it had until it is told otherwise.
    auto reader = store::CaseFile::open(workspace.casePath().toStdString(), store::CaseFile::Access::Read);
    ASSERT_TRUE(reader);
    EXPECT_NE(**pipeline::resultsAsOf(*reader), earlier);
    window->showView(QStringLiteral("alerts"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(find<Table>("alerts.table")->rowsModel()->rowCount() > 0, true);
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
