// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ManualDialog.h"

#include "language/Wording.h"
#include "look/Tokens.h"
#include "parts/Panel.h"

#include <QBoxLayout>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>

namespace coir::ui {
namespace {
constexpr int kManualWidth = 760;
constexpr int kManualHeight = 680;
} // namespace

ManualDialog::ManualDialog(const QString& resources, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("manual"));
    setWindowTitle(tr("Manual"));
    setAccessibleName(windowTitle());
    resize(kManualWidth, kManualHeight);
    auto* all = new QVBoxLayout(this);
    auto* find = new QLineEdit(this);
    find->setObjectName(QStringLiteral("manual.find"));
    find->setAccessibleName(tr("Find in the manual"));
    find->setPlaceholderText(tr("Find in the manual"));
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("manual.text"));
    text->setAccessibleName(windowTitle());
    text->setFont(font::body());
    // A page of some kilobytes that ships with the program; read once, when asked for.
    QFile file(QStringLiteral("%1/manual/%2.md").arg(resources, currentLanguage()));
    if (file.open(QIODevice::ReadOnly))
        text->setMarkdown(QString::fromUtf8(file.readAll()));
    else
        text->setPlainText(tr("The manual is not where it should be: %1").arg(file.fileName()));
    all->addWidget(find);
    all->addWidget(text, 1);
    auto* close = makeButton(QStringLiteral("manual.close"), tr("Close"), {}, nullptr, this);
    all->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(find, &QLineEdit::returnPressed, text, [find, text] {
        if (!text->find(find->text())) { // from the top again
            text->moveCursor(QTextCursor::Start);
            text->find(find->text());
        }
    });
    text->setFocus();
}

} // namespace coir::ui
