// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ManualDialog.h"

#include "language/Wording.h"
#include "look/Tokens.h"
#include "parts/Panel.h"
#include "shell/Workspace.h"

#include <QBoxLayout>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>

namespace coir::ui {
namespace {
constexpr int kManualWidth = 980;
constexpr int kManualHeight = 720;
constexpr int kListWidth = 180;
} // namespace

ManualDialog::ManualDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_find(new QLineEdit(this)), m_list(new QListWidget(this)), m_text(new QTextBrowser(this)),
      m_making(workspace.jobs(), this) {
    setObjectName(QStringLiteral("manual"));
    setWindowTitle(tr("Manual"));
    setAccessibleName(windowTitle());
    resize(kManualWidth, kManualHeight);
    auto* all = new QVBoxLayout(this);
    m_find->setObjectName(QStringLiteral("manual.find"));
    m_find->setAccessibleName(tr("Find in the manual"));
    m_find->setPlaceholderText(tr("Find in the manual"));
    m_list->setObjectName(QStringLiteral("manual.pages"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFixedWidth(kListWidth);
    m_text->setObjectName(QStringLiteral("manual.text"));
    m_text->setAccessibleName(windowTitle());
    m_text->setFont(font::body());
    all->addWidget(m_find);
    auto* row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    all->addLayout(row, 1);
    auto* close = makeButton(QStringLiteral("manual.close"), tr("Close"), {}, nullptr, this);
    all->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int page) {
        if (page >= 0 && page < static_cast<int>(m_pages.size()))
            m_text->setHtml(m_pages[static_cast<std::size_t>(page)].html);
    });
    connect(m_find, &QLineEdit::returnPressed, this, &ManualDialog::findNext);

    const auto rules = workspace.snapshot() ? workspace.snapshot()->library->rules : nullptr;
    const Date day = workspace.hasCase() ? workspace.asOf().valid : today();
    using Pages = std::vector<ManualPage>;
    m_making.startQuiet<Pages>(
        [rules, day, guide = tr("Guide"), missing = tr("The manual is not where it should be: %1"), folder = workspace.resources(),
         language = currentLanguage()](JobContext&) -> Result<Pages> {
            QFile file(QStringLiteral("%1/manual/%2.md").arg(folder, language));
            QTextDocument text;
            if (file.open(QIODevice::ReadOnly))
                text.setMarkdown(QString::fromUtf8(file.readAll()));
            else
                text.setPlainText(missing.arg(file.fileName()));
            Pages pages{{guide, text.toHtml()}};
            auto library = rules;
            if (!library) {
                COIR_TRY(library, rules::RuleLibrary::load(folder.toStdString()));
            }
            for (ManualPage& page : manualPages(*library, day))
                pages.push_back(std::move(page));
            return pages;
        },
        [this, &workspace](Result<Pages> made) { made ? fill(std::move(*made)) : workspace.report(made.error()); });
    m_text->setFocus();
}

void ManualDialog::fill(std::vector<ManualPage> made) {
    m_pages = std::move(made);
    for (const ManualPage& page : m_pages)
        m_list->addItem(page.title);
    showPage(0);
    Q_EMIT ready();
}

void ManualDialog::showPage(int page) { m_list->setCurrentRow(page); }

// On this page first, then page by page round to here.
void ManualDialog::findNext() {
    const QString words = m_find->text();
    if (words.isEmpty() || m_pages.empty() || m_text->find(words))
        return;
    const int n = static_cast<int>(m_pages.size()), here = std::max(0, m_list->currentRow());
    for (int step = 1; step <= n; ++step) {
        const int page = (here + step) % n;
        QTextDocument text;
        text.setHtml(m_pages[static_cast<std::size_t>(page)].html);
        if (text.find(words).isNull())
            continue;
        showPage(page);
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(words);
        return;
    }
}

} // namespace coir::ui
