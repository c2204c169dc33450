// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/KeyDialog.h"

#include "language/Wording.h"
#include "look/Style.h"
#include "look/Tokens.h"
#include "parts/Panel.h"
#include "shell/Workspace.h"
#include "store/case_file.h"
#include "store/privacy.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QMessageBox>
#include <QPushButton>

namespace coir::ui {
namespace {
constexpr int kWidth = 560;
constexpr auto kKeyMeta = "token_key";
} // namespace

KeyDialog::KeyDialog(Workspace& workspace, std::filesystem::path folder, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_folder(std::move(folder)), m_current(new Words(Words::Tone::Mono, {}, this)),
      m_case(new Words(Words::Tone::Mono, {}, this)), m_outcome(new Words(Words::Tone::Second, {}, this)),
      m_job(workspace.jobs(), this) {
    setObjectName(QStringLiteral("keyDialog"));
    setWindowTitle(tr("Key of the tokens"));
    setAccessibleName(windowTitle());
    setMinimumWidth(kWidth);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(size::kPanelInside);
    auto* note = new Words(Words::Tone::Second,
                           tr("Personal numbers stand in a case as tokens made with this key; the numbers themselves are not kept. Without the "
                              "key a case still opens, but the personal columns of new files are left out. Keep an export in another place "
                              "than the cases: whoever has both can try numbers against the tokens."),
                           this);
    note->setWordWrap(true);
    all->addWidget(note);
    auto* form = new QFormLayout;
    m_current->setObjectName(QStringLiteral("keys.current"));
    m_case->setObjectName(QStringLiteral("keys.case"));
    form->addRow(tr("In use for new cases"), m_current);
    form->addRow(tr("Needed by this case"), m_case);
    all->addLayout(form);
    m_outcome->setObjectName(QStringLiteral("keys.outcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    all->addWidget(m_outcome);
    auto* row = new QHBoxLayout;
    m_export = makeButton(QStringLiteral("keys.export"), tr("Export…"), {}, kind::kPrimary, this);
    m_restore = makeButton(QStringLiteral("keys.restore"), tr("Restore…"), {}, nullptr, this);
    m_rotate = makeButton(QStringLiteral("keys.rotate"), tr("New key for new cases…"), {}, nullptr, this);
    auto* close = makeButton(QStringLiteral("keys.close"), tr("Close"), {}, nullptr, this);
    row->addWidget(m_export);
    row->addWidget(m_restore);
    row->addWidget(m_rotate);
    row->addStretch(1);
    row->addWidget(close);
    all->addLayout(row);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export the key"), tr("coir key") + QStringLiteral(".key"), tr("Key (*.key)"));
        if (!path.isEmpty())
            exportTo(path);
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Restore a key"), {}, tr("Key (*.key);;All files (*)"));
        if (!path.isEmpty())
            restoreFrom(path);
    });
    connect(m_rotate, &QPushButton::clicked, this, [this] {
        auto* ask = new QMessageBox(QMessageBox::Question, tr("New key"),
                                    tr("Cases made from now on get a new key; persons in them cannot be matched with those of earlier "
                                       "cases. Earlier cases keep their key. Make a new one?"),
                                    QMessageBox::Yes | QMessageBox::No, this);
        ask->setObjectName(QStringLiteral("keys.rotateBox"));
        ask->setDefaultButton(QMessageBox::No);
        connect(ask->button(QMessageBox::Yes), &QAbstractButton::clicked, this, &KeyDialog::rotate);
        openDialog(ask);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    enable(false);
    run(COIR_MSG("KeyDialog", "Looking for the keys"), [] { return Result<QString>(QString()); }, {});
}

Result<KeyDialog::Keys> KeyDialog::look(const std::filesystem::path& folder, const std::filesystem::path& casePath) {
    Keys keys;
    COIR_TRY(const auto current, store::TokenKey::current(folder));
    keys.current = fromCore(current.id());
    if (casePath.empty())
        return keys;
    COIR_TRY(store::CaseFile reader, store::CaseFile::open(casePath, store::CaseFile::Access::Read));
    COIR_TRY(const std::string id, reader.meta(kKeyMeta));
    keys.ofCase = fromCore(id);
    if (!id.empty()) {
        COIR_TRY(const auto there, store::TokenKey::byId(folder, id));
        keys.caseKeyHere = there.has_value();
    }
    return keys;
}

void KeyDialog::run(Message title, std::function<Result<QString>()> step, const QString& audit) {
    enable(false);
    using Seen = std::pair<QString, Result<Keys>>;
    m_job.start<Seen>(
        std::move(title),
        [step = std::move(step), folder = m_folder, path = std::filesystem::path(m_workspace.casePath().toStdString())](JobContext&) -> Result<Seen> {
            COIR_TRY(const QString said, step());
            return Seen(said, look(folder, path));
        },
        [this, audit](Result<Seen> seen) {
            enable(true);
            const auto say = [this](const Error& e) {
                const ErrorWords words = wordsOf(e);
                m_outcome->setText(QStringList{words.what, words.where, words.remedy}.join(QStringLiteral("  ")).simplified());
            };
            if (!seen) {
                say(seen.error());
            } else {
                m_outcome->setText(seen->first);
                if (seen->second)
                    showKeys(*seen->second);
                else
                    say(seen->second.error());
                if (!audit.isEmpty() && m_workspace.hasCase())
                    m_workspace.write(COIR_MSG("KeyDialog", "Noting it in the audit"),
                                      [audit = toCore(audit)](store::CaseFile& file) { return file.audit("token_key", audit); });
            }
            Q_EMIT ended();
        });
}

void KeyDialog::showKeys(const Keys& keys) {
    m_current->setText(keys.current);
    m_case->setText(!m_workspace.hasCase() ? tr("no case open")
                    : keys.ofCase.isEmpty() ? tr("none yet: no personal column was imported")
                    : keys.caseKeyHere      ? keys.ofCase
                                            : tr("%1 — not on this computer: restore it from its export").arg(keys.ofCase));
}

void KeyDialog::enable(bool on) {
    for (QPushButton* b : {m_export, m_restore, m_rotate})
        b->setEnabled(on);
}

void KeyDialog::exportTo(const QString& path) {
    // The key that this case needs, where it has one; else the one in use.
    run(COIR_MSG("KeyDialog", "Exporting the key"),
        [folder = m_folder, path, done = tr("Key %1 written: %2"), casePath = std::filesystem::path(m_workspace.casePath().toStdString())]() -> Result<QString> {
            COIR_TRY(const Keys keys, look(folder, casePath));
            const std::string id = toCore(keys.ofCase.isEmpty() || !keys.caseKeyHere ? keys.current : keys.ofCase);
            COIR_TRY(const auto key, store::TokenKey::byId(folder, id));
            if (!key)
                return fail(ErrorCode::NotPermitted, COIR_MSG("KeyDialog", "The key in use is missing"), COIR_MSG("KeyDialog", "Restore it from its export"));
            COIR_CHECK(key->exportTo(path.toStdString()));
            return done.arg(fromCore(id), path);
        },
        QStringLiteral("export"));
}

void KeyDialog::restoreFrom(const QString& path) {
    run(COIR_MSG("KeyDialog", "Restoring the key"),
        [folder = m_folder, path, done = tr("Key %1 is here again")]() -> Result<QString> {
            COIR_TRY(const auto key, store::TokenKey::restore(folder, path.toStdString()));
            return done.arg(fromCore(key.id()));
        },
        QStringLiteral("restore"));
}

void KeyDialog::rotate() {
    run(COIR_MSG("KeyDialog", "Making a new key"),
        [folder = m_folder, done = tr("New cases use key %1")]() -> Result<QString> {
            COIR_TRY(const auto key, store::TokenKey::rotate(folder));
            return done.arg(fromCore(key.id()));
        },
        {});
}

} // namespace coir::ui
