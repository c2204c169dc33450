// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked for is what is done: days as typed, reports on whom they name, figures that are the same wherever they stand.
#include "language/Wording.h"
#include "parts/DayEdit.h"
#include "parts/FindingWords.h"
#include "parts/LineList.h"
#include "parts/Table.h"
#include "sample_window.h"
#include "shell/ReportDialog.h"
#include "typist.h"
#include "views/today/Overview.h"
#include "views/today/StatCard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <algorithm>

namespace {
using namespace coir;
using namespace coir::ui;
using Window = test::SampleWindow;

TEST(DayEdit, ReadsTheWaysADayIsWrittenAndNothingElse) {
    const Date wanted = *makeDate(2026, 9, 30);
    for (const char* written : {"2026-09-30", "2026/9/30", "2026.9.30", "2026年9月30日", " 20260930 ", "２０２６-０９-３０", "二〇二六年九月三十日"})
        EXPECT_EQ(DayEdit::read(QString::fromUtf8(written)), wanted) << written;
    for (const char* written : {"2025-13-45", "2026-02-29", "2026-09", "", "0026-09-30", "30.09.2026", "2026-9-31", "46295", "46295.5", "2026-09-30 12:30", "20260930123000", "长期", "1899-12-31"})
        EXPECT_FALSE(DayEdit::read(QString::fromUtf8(written))) << written;
}

TEST_F(Window, RefusesADayThatIsNoneWhereItWasTyped) {
    const AsOf before = workspace.asOf();
    for (const char* name : {"clocks.valid", "clocks.known"}) {
        auto* edit = find<DayEdit>(name);
        const QString stood = edit->text();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("2025-13-45"));
        QTest::keyClick(edit, Qt::Key_Return);
        EXPECT_TRUE(edit->refused());
        auto* remedy = window->findChild<QLabel*>(QLatin1String(name) + QStringLiteral(".remedy"));
        ASSERT_NE(remedy, nullptr);
        EXPECT_TRUE(remedy->isVisible());
        EXPECT_TRUE(remedy->text().contains(QStringLiteral("2025-13-45")) && remedy->text().contains(stood));
        EXPECT_EQ(edit->text(), QStringLiteral("2025-13-45")) << "what is wrong stays to be mended";
        QTest::keyClick(edit, Qt::Key_Escape);
        EXPECT_EQ(edit->text(), stood);
        EXPECT_FALSE(remedy->isVisible());
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("2025-02-30"));
        find<QLineEdit>("search")->setFocus();
        EXPECT_EQ(edit->text(), stood) << "a wrong day does not stand among right ones";
        EXPECT_TRUE(edit->refused() && remedy->isVisible());
    }
    EXPECT_TRUE(workspace.jobs().idle() && !workspace.busy()) << "nothing was started";
    EXPECT_EQ(workspace.asOf(), before);
    auto* edit = find<DayEdit>("clocks.valid");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2026/6/30"));
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_FALSE(edit->refused());
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(workspace.asOf().valid, *makeDate(2026, 6, 30));
    EXPECT_EQ(workspace.asOf().known, before.known);
}

/// The first report that is offered, and its area, once the button is pressed.
struct Offer {
    QString kind, area;
    bool areaShown = false;
};
Offer offerOf(test::SampleWindow&, QWidget* button) {
    Offer offer;
    test::WhenAsked asked([](const QWidget* w) { return w->objectName() == QStringLiteral("reportDialog"); },
                          [&](QWidget* w) {
                              auto* area = w->findChild<QComboBox*>(QStringLiteral("report.area"));
                              offer = {w->findChild<QComboBox*>(QStringLiteral("report.kind"))->currentText(), area->currentData().toString(), area->isVisible()};
                              w->close();
                          });
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(asked.wait());
    return offer;
}
QString regional() { return QCoreApplication::translate("coir::ui::ReportDialog", "Regional risk briefing"); }

TEST_F(Window, OffersTheProvinceFromTheFirstPageWhateverWasOpenedLast) {
    const auto& f = workspace.snapshot()->findings.front();
    workspace.select({Selection::Kind::Firm, QString::fromStdString(workspace.snapshot()->firm(mainFirm(f)).key)});
    window->showView(QStringLiteral("today"));
    const Offer offer = offerOf(*this, find<QAbstractButton>("today.brief"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(offer.kind, regional());
    EXPECT_EQ(offer.area, QStringLiteral("460000"));
}

TEST_F(Window, OffersTheReportOfAFirmWithoutALead) {
    const auto& shot = *workspace.snapshot();
    store::FirmIndex without = store::kNoFirm;
    for (store::FirmIndex i = 0; i < static_cast<store::FirmIndex>(shot.facts->firms.size()) && without == store::kNoFirm; ++i)
        if (shot.firm(i).inRegistry && shot.findingsOf(i).empty())
            without = i;
    ASSERT_NE(without, store::kNoFirm);
    const QString name = QString::fromStdString(shot.firm(without).name);
    window->showView(QStringLiteral("dossier"), {{QStringLiteral("firm"), QString::fromStdString(shot.firm(without).key)}});
    ASSERT_TRUE(test::settled(workspace));
    const Offer offer = offerOf(*this, find<QAbstractButton>("dossier.report"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_TRUE(offer.kind.contains(name)) << qPrintable(offer.kind);
    EXPECT_FALSE(offer.areaShown);
    ReportDialog dialog(workspace, {Selection::Kind::Firm, QString::fromStdString(shot.firm(without).key)}, window.get());
    QSignalSpy ready(&dialog, &ReportDialog::previewReady);
    dialog.show();
    ASSERT_TRUE(ready.wait(60000)) << "the report can be made";
    ASSERT_TRUE(test::settled(workspace));
}

TEST_F(Window, OffersTheBriefingOfTheCountyThatTheHeatPanelShows) {
    window->showView(QStringLiteral("heat"));
    ASSERT_TRUE(test::settled(workspace));
    auto* list = find<QAbstractButton>("heat.list");
    list->click();
    auto* cells = find<Table>("heat.cells");
    ASSERT_GT(cells->rowsModel()->rowCount(), 3);
    cells->selectRow(3);
    const QString county = workspace.selection().key;
    ASSERT_EQ(workspace.selection().kind, Selection::Kind::Cell);
    ASSERT_FALSE(county.isEmpty() || county.startsWith(u'h')) << qPrintable(county);
    const Offer offer = offerOf(*this, find<QAbstractButton>("heat.report"));
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(offer.kind, regional());
    EXPECT_EQ(offer.area, county);
}

TEST_F(Window, ListsWhatEndsWithinAWeekAndLeadsToTheFact) {
    // The clock is put a few days before the end of some publicity: there is one in every sample.
    const auto& facts = *workspace.snapshot()->facts;
    std::optional<Date> ends;
    for (const auto& p : facts.penalties)
        if (store::weighs(p) && p.publicityMax && *p.publicityMax > facts.asOf.valid && (!ends || *p.publicityMax < *ends))
            ends = p.publicityMax;
    ASSERT_TRUE(ends);
    workspace.setAsOf({*ends - 3, *ends - 3});
    ASSERT_TRUE(test::settled(workspace));
    const Overview o = overviewOf(*workspace.snapshot());
    ASSERT_FALSE(o.due.empty());
    EXPECT_EQ(o.due.size(), static_cast<std::size_t>(o.publicityEnds + o.licencesEnd));
    EXPECT_TRUE(std::is_sorted(o.due.begin(), o.due.end(), [](const DueItem& a, const DueItem& b) { return a.ends < b.ends; }));
    QTest::mouseClick(find<StatCard>("today.due"), Qt::LeftButton);
    auto* lines = find<LineList>("due.list.lines");
    ASSERT_TRUE(lines->isVisible());
    ASSERT_EQ(lines->lines().size(), o.due.size());
    EXPECT_EQ(window->currentView(), QStringLiteral("today"));
    const auto known = std::find_if(o.due.begin(), o.due.end(), [](const DueItem& d) { return !d.firmKey.isEmpty(); });
    ASSERT_NE(known, o.due.end());
    lines->setCurrent(static_cast<int>(known - o.due.begin()));
    QTest::keyClick(lines, Qt::Key_Return);
    ASSERT_TRUE(test::settled(workspace));
    EXPECT_EQ(window->currentView(), QStringLiteral("dossier"));
    EXPECT_EQ(workspace.selection().key, known->firmKey);
    EXPECT_EQ(find<QTabBar>("dossier.tabs")->currentIndex(), 3);
    auto* table = find<Table>("dossier.facts");
    ASSERT_GE(table->currentRow(), 0) << "the fact itself is chosen";
    EXPECT_EQ(table->rowsModel()->index(table->currentRow(), 4).data().toString(), date(known->ends));
}

TEST_F(Window, SaysTheSameFiguresOnTheFirstPageAsElsewhere) {
    const auto& shot = *workspace.snapshot();
    // Accepted rows as Data adds them up, table by table.
    std::map<std::string, std::int64_t> accepted;
    for (const auto& s : shot.sources)
        accepted[s.batch.fact] += s.batch.accepted;
    const auto& lines = find<LineList>("today.data.lines")->lines();
    int compared = 0;
    for (const auto& [fact, n] : accepted)
        for (const auto& line : lines)
            if (line.title.section(QStringLiteral("   "), 0, 0) == registerWord(fact)) {
                EXPECT_TRUE(line.tip.contains(number(n))) << fact << ' ' << qPrintable(line.tip) << ' ' << n;
                ++compared;
            }
    EXPECT_GE(compared, 10);
    workspace.setAsOf({shot.latest.valid - 900, shot.latest.known - 900});
    ASSERT_TRUE(test::settled(workspace));
    const QString firms = firmsWords(*workspace.snapshot());
    EXPECT_TRUE(firms.contains(date(workspace.asOf().valid)));
    EXPECT_TRUE(find<QLabel>("status.facts")->toolTip().contains(firms));
    bool said = false;
    for (const QLabel* label : find<QWidget>("today.head")->findChildren<QLabel*>())
        said = said || label->text().contains(firms);
    EXPECT_TRUE(said) << qPrintable(firms);
}

} // namespace
