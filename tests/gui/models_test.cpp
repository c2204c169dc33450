// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowsModel.h"
#include "parts/Table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace {
using namespace coir::ui;

struct Line {
    QString name;
    int value;
};
RowsModel<Line>* makeModel(QObject* parent) {
    return new RowsModel<Line>({{QStringLiteral("name"), QStringLiteral("名称"), Cell::Text, 160, {}},
                                {QStringLiteral("value"), QStringLiteral("数"), Cell::Number, 80, {}}},
                               [](const Line& l, int column, int role) -> QVariant {
                                   if (role != Qt::DisplayRole)
                                       return {};
                                   return column == 0 ? l.name : QString::number(l.value);
                               },
                               [](const Line& l, int column) -> SortKey {
                                   return column == 0 ? SortKey{0, l.name} : SortKey{double(l.value), {}};
                               },
                               parent);
}

TEST(RowsModel, KeepsTheRulesOfItemModelsWhileSortingAndFiltering) {
    QObject owner;
    auto* model = makeModel(&owner);
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model->setRows({{QStringLiteral("乙"), 2}, {QStringLiteral("甲"), 10}, {QStringLiteral("丙"), 1}});
    model->sort(1, Qt::DescendingOrder);
    EXPECT_EQ(model->rowAt(0)->value, 10);
    EXPECT_EQ(model->rowAt(2)->value, 1);
    model->setFilter([](const Line& l) { return l.value < 10; });
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->rowAt(0)->value, 2);
    EXPECT_EQ(model->sourceRow(0), 0);
    EXPECT_EQ(model->visibleRow(1), -1);
    model->setFilter({});
    EXPECT_EQ(model->rowCount(), 3);
}

TEST(RowsModel, OrdersChineseNamesByPinyin) {
    QObject owner;
    auto* model = makeModel(&owner);
    model->setRows({{QStringLiteral("重庆"), 0}, {QStringLiteral("北京"), 1}, {QStringLiteral("阿里"), 2},
                    {QStringLiteral("第10"), 3}, {QStringLiteral("第2"), 4}});
    model->sort(0, Qt::AscendingOrder);
    QStringList order;
    for (int i = 0; i < 5; ++i)
        order << model->rowAt(i)->name;
    EXPECT_EQ(order, (QStringList{QStringLiteral("阿里"), QStringLiteral("北京"), QStringLiteral("重庆"),
                                  QStringLiteral("第2"), QStringLiteral("第10")}));
}

TEST(RowsModel, SortsAHundredThousandRowsWithoutHoldingTheWindow) {
    QObject owner;
    auto* model = makeModel(&owner);
    std::vector<Line> rows;
    for (std::int64_t i = 0; i < 100000; ++i)
        rows.push_back({QStringLiteral("企业 %1").arg((i * 7919) % 100000), static_cast<int>((i * 104729) % 100000)});
    model->setRows(std::move(rows));
    QSignalSpy arranged(model, &RowsModelBase::arranged);
    model->sort(1, Qt::AscendingOrder);
    // The order comes back through the event loop: the call itself arranges nothing.
    EXPECT_EQ(arranged.count(), 0);
    ASSERT_TRUE(arranged.wait(20000));
    EXPECT_EQ(model->rowAt(0)->value, 0);
    EXPECT_EQ(model->rowAt(99999)->value, 99999);
}

TEST(Table, CopiesTheSelectionAsTextForASheet) {
    Table table(QStringLiteral("test.table"), QStringLiteral("表"));
    auto* model = makeModel(&table);
    model->setRows({{QStringLiteral("=1+1"), -5}, {QStringLiteral("甲\t乙"), 3}});
    table.setRowsModel(model, 0);
    table.resize(400, 300);
    table.show();
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("名称\t数\n'=1+1\t-5\n甲 乙\t3\n"));
}

TEST(Table, LeavesLettersToItsViewAndOpensByEnter) {
    QWidget view;
    auto* table = new Table(QStringLiteral("test.keys"), QStringLiteral("表"), &view);
    auto* model = makeModel(table);
    model->setRows({{QStringLiteral("jade"), 1}, {QStringLiteral("kiwi"), 2}});
    table->setRowsModel(model, 0);
    view.show();
    table->selectRow(0);
    QSignalSpy opened(table, &Table::rowOpened);
    QTest::keyClick(table, Qt::Key_K);
    EXPECT_EQ(table->currentRow(), 0); // not a search for "k"
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(table->currentRow(), 1);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toInt(), 1);
}

TEST(Table, RemembersWidthsTheUserGave) {
    {
        Table table(QStringLiteral("test.widths"), QStringLiteral("表"));
        auto* model = makeModel(&table);
        table.setRowsModel(model);
        table.show();
        table.setColumnWidth(1, 133);
    }
    Table again(QStringLiteral("test.widths"), QStringLiteral("表"));
    again.setRowsModel(makeModel(&again));
    EXPECT_EQ(again.columnWidth(1), 133);
}

} // namespace
