// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Workspace.h"

#include "look/Theme.h"
#include "store/case_file.h"

#include <QSettings>

namespace coir::ui {

Workspace::Workspace(ThemeControl& theme, QString resources, QObject* parent)
    : QObject(parent), m_theme(theme), m_resources(std::move(resources)), m_opening(m_jobs) {
    m_asOf = m_latest = {today(), today()};
}

Workspace::~Workspace() = default;

void Workspace::setAsOf(AsOf asOf) {
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    Q_EMIT asOfChanged();
}

void Workspace::openCase(const QString& path) {
    m_opening.start<QString>(
        COIR_MSG("Workspace", "Opening the case"),
        [path](JobContext&) -> Result<QString> {
            COIR_TRY(store::CaseFile file, store::CaseFile::open(path.toStdString(), store::CaseFile::Access::Read));
            COIR_TRY([[maybe_unused]] std::int64_t revision, file.revision());
            return path;
        },
        [this](Result<QString> opened) {
            if (!opened)
                return report(opened.error());
            m_casePath = *opened;
            Q_EMIT caseChanged();
        });
}

void Workspace::newCase(const QString& path) {
    m_opening.start<QString>(
        COIR_MSG("Workspace", "Making the case"),
        [path](JobContext&) -> Result<QString> {
            COIR_TRY([[maybe_unused]] store::CaseFile file, store::CaseFile::create(path.toStdString()));
            return path;
        },
        [this](Result<QString> made) {
            if (!made)
                return report(made.error());
            openCase(*made);
        });
}

void Workspace::takeIn(const QStringList& paths) {
    if (paths.size() == 1 && paths.front().endsWith(QStringLiteral(".coir")))
        openCase(paths.front());
}

void Workspace::wantReport() { Q_EMIT reportWanted(); }

void Workspace::select(Selection selection) {
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    Q_EMIT selectionChanged();
}

void Workspace::show(const QString& view, const QVariantMap& state) { Q_EMIT viewWanted(view, state); }
void Workspace::openRecord(qint64 record) { Q_EMIT recordWanted(record); }
void Workspace::say(const QString& words) { Q_EMIT said(words); }
void Workspace::report(const Error& error) {
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

Office Workspace::office() const {
    const QSettings s;
    return {s.value(QStringLiteral("office/unit")).toString(), s.value(QStringLiteral("office/handler")).toString(),
            s.value(QStringLiteral("office/reviewer")).toString(),
            s.value(QStringLiteral("office/document")).toString()};
}

void Workspace::setOffice(const Office& office) {
    QSettings s;
    s.setValue(QStringLiteral("office/unit"), office.unit);
    s.setValue(QStringLiteral("office/handler"), office.handler);
    s.setValue(QStringLiteral("office/reviewer"), office.reviewer);
    s.setValue(QStringLiteral("office/document"), office.documentNumber);
    Q_EMIT officeChanged();
}

} // namespace coir::ui
