// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/OfficeDialog.h"

#include "look/Tokens.h"
#include "parts/Panel.h"

#include "look/Style.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace coir::ui {
namespace {
constexpr int kOfficeWidth = 440;
}

OfficeDialog::OfficeDialog(const Office& office, QWidget* parent)
    : QDialog(parent), m_unit(new QLineEdit(office.unit, this)), m_handler(new QLineEdit(office.handler, this)),
      m_reviewer(new QLineEdit(office.reviewer, this)), m_document(new QLineEdit(office.documentNumber, this)) {
    setObjectName(QStringLiteral("officeDialog"));
    setWindowTitle(tr("Who works with this case"));
    setAccessibleName(windowTitle());
    setMinimumWidth(kOfficeWidth);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(size::kPanelInside);
    auto* note = new Words(Words::Tone::Second, tr("Asked once. It stands in reports and in the audit trail."), this);
    note->setWordWrap(true);
    all->addWidget(note);
    auto* form = new QFormLayout;
    const auto add = [&](QLineEdit* edit, const QString& name, const QString& words) {
        edit->setObjectName(name);
        edit->setAccessibleName(words);
        form->addRow(words, edit);
    };
    add(m_unit, QStringLiteral("office.unit"), tr("Unit"));
    add(m_handler, QStringLiteral("office.handler"), tr("Handler"));
    add(m_reviewer, QStringLiteral("office.reviewer"), tr("Reviewer"));
    add(m_document, QStringLiteral("office.document"), tr("Document number"));
    all->addLayout(form);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* later = makeButton(QStringLiteral("office.later"), tr("Later"), {}, nullptr, this);
    auto* keep = makeButton(QStringLiteral("office.keep"), tr("Keep"), {}, kind::kPrimary, this);
    keep->setDefault(true);
    row->addWidget(later);
    row->addWidget(keep);
    all->addLayout(row);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &QDialog::accept);
}

Office OfficeDialog::office() const {
    return {m_unit->text().trimmed(), m_handler->text().trimmed(), m_reviewer->text().trimmed(),
            m_document->text().trimmed()};
}

} // namespace coir::ui
