// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Workspace.h"

#include "language/Wording.h"
#include "look/Theme.h"
#include "ingest/withdraw.h"
#include "pipeline/verify_case.h"
#include "pipeline/whole_job.h"
#include "resolve/resolve.h"
#include "sample/sample.h"
#include "shell/EditCommand.h"
#include "store/case_copy.h"
#include "store/case_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMetaMethod>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <set>
#include <utility>

namespace coir::ui {
namespace {

constexpr int kMostRecent = 8;
constexpr int kSampleFirms = 2000, kSampleSeed = 1;

/// A case beside what was dropped, where one may write there; else among the user's documents.
QString newCasePath(const QStringList& from) {
    const QFileInfo first(from.constFirst());
    QDir folder(first.isDir() ? QFileInfo(first.absoluteFilePath()).absolutePath() : first.absolutePath());
    if (!QFileInfo(folder.absolutePath()).isWritable())
        folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString stem = first.isDir() ? QFileInfo(first.absoluteFilePath()).fileName() : first.completeBaseName();
    QString name = stem + QStringLiteral(".coir");
    for (int i = 2; folder.exists(name); ++i)
        name = QStringLiteral("%1 %2.coir").arg(stem).arg(i);
    return folder.absoluteFilePath(name);
}

} // namespace

Workspace::Workspace(ThemeControl& theme, QString resources, QObject* parent)
    : QObject(parent), m_theme(theme), m_resources(std::move(resources)), m_opening(m_jobs), m_job(m_jobs),
      m_writing(m_jobs), m_reading(m_jobs) {
    m_asOf = {today(), today()};
    connect(&m_opening, &JobRunner::runningChanged, this, &Workspace::busyChanged);
    connect(&m_job, &JobRunner::runningChanged, this, &Workspace::busyChanged);
    connect(&m_job, &JobRunner::runningChanged, this, [this](bool running) {
        if (!running) // its callback first
            QMetaObject::invokeMethod(this, &Workspace::nextWrite, Qt::QueuedConnection);
    });
}

Workspace::~Workspace() = default;

std::function<Result<std::shared_ptr<const Library>>()> Workspace::librarySource() const {
    return [kept = m_library, folder = m_resources.toStdString()]() -> Result<std::shared_ptr<const Library>> {
        if (kept)
            return kept;
        return loadLibrary(folder);
    };
}

void Workspace::load(const QString& path, std::optional<AsOf> asOf) {
    m_busyWords = tr("Opening the case…");
    m_askedAsOf = asOf;
    if (m_writes.empty() && !m_writing.running())
        m_given.clear(); // all of them are in the file that is read now
    m_opening.start<SnapshotPtr>(
        COIR_MSG("Workspace", "Opening the case"),
        [path = path.toStdString(), asOf, library = librarySource()](JobContext& job) -> Result<SnapshotPtr> {
            COIR_TRY(auto known, library());
            return takeSnapshot(path, known, asOf, job);
        },
        [this, path](Result<SnapshotPtr> taken) {
            const bool asked = std::exchange(m_askedAsOf, std::nullopt).has_value();
            if (!taken) {
                if (asked)
                    Q_EMIT asOfChanged(); // the clocks go back to what is shown
                else if (taken.error().code == ErrorCode::Cancelled) // reading changes nothing: the file is as it was
                    return say(tr("Not opened; the case lies complete at %1").arg(path));
                return report(taken.error());
            }
            const bool another = path != m_casePath;
            m_snapshot = std::move(*taken);
            m_library = m_snapshot->library;
            m_casePath = path;
            m_verdicts = m_snapshot->verdicts;
            if (another)
                m_given.clear();
            for (const auto& [finding, entry] : m_given)
                m_verdicts[finding] = entry;
            m_asOf = m_snapshot->asOf;
            const auto& o = m_snapshot->office;
            if (another || !o[0].empty()) // a write on its way may not be in the file yet
                m_caseOffice = {fromCore(o[0]), fromCore(o[1]), fromCore(o[2]), fromCore(o[3])};
            if (another) {
                m_undo.clear();
                m_selection = {};
                if (path != m_importedPath)
                    m_leftAlone.clear();
                QSettings settings;
                QStringList recent = settings.value(QStringLiteral("case/recent")).toStringList();
                recent.removeAll(path);
                recent.prepend(path);
                settings.setValue(QStringLiteral("case/recent"), recent.mid(0, kMostRecent));
            }
            Q_EMIT asOfChanged();
            Q_EMIT snapshotChanged();
            Q_EMIT verdictsChanged();
            if (another)
                Q_EMIT selectionChanged();
        });
}

void Workspace::openCase(const QString& path) { load(path, std::nullopt); }

void Workspace::setAsOf(AsOf asOf) {
    if (!hasCase() || asOf == (m_opening.running() ? m_askedAsOf.value_or(m_asOf) : m_asOf))
        return;
    load(m_casePath, asOf); // the dates change with the data
}

// One writer at a time: a second import would end the first half way, a verdict in between would find the case locked.
void Workspace::alone(std::function<void()> act) {
    if (m_job.running() || m_afterWrites)
        return say(tr("Another job is writing into a case: wait for it, or cancel it in the status bar"));
    if (!m_writing.running() && m_writes.empty())
        return act();
    m_afterWrites = std::move(act);
}

void Workspace::finishWriting() {
    m_afterWrites = nullptr;
    m_job.askToStop();
    if (!writing())
        Q_EMIT written();
}

void Workspace::newCase(const QString& path) {
    alone([this, path] {
        m_job.start<QString>(
            COIR_MSG("Workspace", "Making the case"),
            [path](JobContext&) -> Result<QString> {
                COIR_TRY([[maybe_unused]] store::CaseFile file, store::CaseFile::create(path.toStdString()));
                return path;
            },
            [this](Result<QString> made) { made ? openCase(*made) : report(made.error()); });
    });
}

void Workspace::takeIn(const QStringList& paths) {
    if (paths.isEmpty())
        return;
    if (paths.size() == 1 && paths.constFirst().endsWith(QStringLiteral(".coir")))
        return openCase(paths.constFirst());
    alone([this, paths] { wholeJob(newCasePath(paths), paths, true); });
}

void Workspace::makeSample() {
    const QString folder = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(tr("Coir sample"));
    alone([this, folder] {
        m_busyWords = tr("Making the sample case");
        m_job.start<QString>(
            COIR_MSG("Workspace", "Making the sample case"),
            [folder, resources = m_resources.toStdString()](JobContext& job) -> Result<QString> {
                COIR_TRY([[maybe_unused]] auto summary, sample::writeSample({folder.toStdString(), kSampleFirms, kSampleSeed, resources}, job));
                return folder;
            },
            [this](Result<QString> made) {
                if (!made)
                    return report(made.error());
                wholeJob(newCasePath({*made}), {*made}, true);
            });
    });
}

void Workspace::importInto(const QStringList& paths) {
    if (!hasCase())
        return takeIn(paths);
    if (!paths.isEmpty())
        alone([this, paths, path = m_casePath] { wholeJob(path, paths, false); });
}

void Workspace::wholeJob(const QString& path, const QStringList& from, bool create) {
    std::vector<std::filesystem::path> paths;
    for (const QString& p : from)
        paths.emplace_back(p.toStdString());
    m_busyWords = tr("Importing %1 and analysing it").arg(QFileInfo(from.constFirst()).fileName());
    using pipeline::WholeJob;
    m_job.start<WholeJob>(
        COIR_MSG("Workspace", "Importing and analysing"),
        [path = path.toStdString(), paths, create, folder = m_resources.toStdString()](JobContext& job) -> Result<WholeJob> {
            bool made = false;
            COIR_TRY(auto knowledge, pipeline::loadKnowledge(folder));
            ingest::ImportOptions options;
            options.lexicon = knowledge.lexicon;
            COIR_TRY(auto profiles, ingest::ProfileSet::load(std::filesystem::path(folder) / "profiles"));
            options.profiles = std::make_shared<const ingest::ProfileSet>(std::move(profiles));
            auto done = [&]() -> Result<WholeJob> {
                COIR_TRY(store::CaseFile file, create ? store::CaseFile::create(path)
                                                      : store::CaseFile::open(path, store::CaseFile::Access::Write));
                made = create;
                return pipeline::importAndAnalyse(file, paths, options, knowledge, {}, job);
            }();
            if (!done && made) // nothing half done stays beside the user's files
                for (const char* tail : {"", "-wal", "-shm"}) {
                    std::error_code ignored;
                    std::filesystem::remove(path + tail, ignored);
                }
            return done;
        },
        [this, path](Result<WholeJob> done) {
            if (!done)
                return report(done.error());
            const auto& i = done->import;
            m_leftAlone.clear();
            std::set<std::string> read; // a file of several tables is one file, as on the first page
            for (const auto& f : i.files)
                if (f.outcome == ingest::FileSummary::Outcome::Skipped || f.outcome == ingest::FileSummary::Outcome::Refused)
                    m_leftAlone.emplace_back(fromCore(f.file), wordsOf(f.note));
                else
                    read.insert(f.file);
            const QString files = m_leftAlone.empty() ? tr("%1 files").arg(read.size()) : tr("%1 files read, %2 left alone").arg(read.size()).arg(m_leftAlone.size());
            Q_EMIT importFinished(tr("%1, %2 rows = %3 accepted + %4 quarantined + %5 duplicates + %6 dropped")
                                      .arg(files)
                                      .arg(number(i.rows), number(i.accepted), number(i.quarantined),
                                           number(i.duplicates), number(i.dropped)));
            m_importedPath = path;
            openCase(path);
        });
}

void Workspace::withdraw(qint64 batch) {
    if (!hasCase())
        return;
    using ingest::Withdrawn;
    alone([this, batch] {
        m_busyWords = tr("Withdrawing a batch");
        m_job.start<Withdrawn>(
            COIR_MSG("Workspace", "Withdrawing the batch"),
            [path = m_casePath.toStdString(), batch, folder = m_resources.toStdString()](JobContext& job) -> Result<Withdrawn> {
                COIR_TRY(auto knowledge, pipeline::loadKnowledge(folder));
                COIR_TRY(store::CaseFile file, store::CaseFile::open(path, store::CaseFile::Access::Write));
                COIR_TRY(const auto gone, ingest::withdrawBatch(file, batch, job));
                JobContext whole; // once the facts are gone the case is left in order, cancelled or not
                COIR_TRY([[maybe_unused]] const auto who, resolve::resolveCase(file, *knowledge.lexicon, whole));
                if (const auto done = pipeline::analyse(file, knowledge, {}, {}, job); !done && done.error().code != ErrorCode::Cancelled)
                    return tl::make_unexpected(done.error());
                return gone;
            },
            [this, path = m_casePath](Result<Withdrawn> gone) {
                if (gone)
                    say(tr("%1 was withdrawn with %2 rows").arg(fromCore(gone->file), number(gone->records + gone->quarantined)));
                else
                    report(gone.error());
                if (path == m_casePath)
                    load(m_casePath, std::nullopt);
            });
    });
}

void Workspace::analyse() {
    if (!hasCase())
        return;
    using pipeline::Analysis;
    alone([this] {
        m_job.start<Analysis>(
            COIR_MSG("Workspace", "Analysing as of the clocks"),
            [path = m_casePath.toStdString(), asOf = m_asOf, folder = m_resources.toStdString()](JobContext& job) -> Result<Analysis> {
                COIR_TRY(auto knowledge, pipeline::loadKnowledge(folder));
                COIR_TRY(store::CaseFile file, store::CaseFile::open(path, store::CaseFile::Access::Write));
                return pipeline::analyse(file, knowledge, asOf, {}, job);
            },
            [this, path = m_casePath](Result<Analysis> done) {
                if (!done)
                    report(done.error());
                else if (path == m_casePath)
                    load(m_casePath, m_asOf);
            });
    });
}

void Workspace::copyCase(const QString& path) {
    if (!hasCase())
        return;
    if (QFileInfo(path) == QFileInfo(m_casePath))
        return say(tr("That is the case itself: choose another name"));
    m_reading.start<QString>(
        COIR_MSG("Workspace", "Copying the case"),
        [from = m_casePath.toStdString(), path](JobContext&) -> Result<QString> {
            COIR_CHECK(store::replaceByCopy(from, path.toStdString()));
            return path;
        },
        [this](Result<QString> done) { done ? say(tr("Copied to %1").arg(*done)) : report(done.error()); });
}

void Workspace::verifyCase() {
    if (!hasCase())
        return;
    m_reading.start<std::vector<store::Damage>>(
        COIR_MSG("Workspace", "Checking the case"),
        [path = m_casePath.toStdString()](JobContext&) -> Result<std::vector<store::Damage>> {
            COIR_TRY(store::CaseFile reader, store::CaseFile::open(path, store::CaseFile::Access::Read));
            return pipeline::verifyCase(reader);
        },
        [this](Result<std::vector<store::Damage>> damage) {
            if (!damage)
                return report(damage.error());
            if (damage->empty())
                return say(tr("The case is whole: database, sources of every fact, evidence of every lead, audit trail"));
            report(Error{ErrorCode::InputRefused, {toCore(m_casePath), 0, {}, {}}, damage->front().what,
                         COIR_MSG("Workspace", "Go back to a copy of the case, or ask whoever keeps it")});
        });
}

void Workspace::wantReport() { Q_EMIT reportWanted(); }

void Workspace::write(Message title, std::function<Result<>(store::CaseFile&)> change,
                      std::function<void(Result<>)> then) {
    m_writes.push_back({std::move(title), m_casePath, std::move(change), std::move(then)});
    nextWrite();
}

void Workspace::nextWrite() {
    if (m_writing.running() || m_job.running())
        return;
    if (m_writes.empty()) {
        if (const auto act = std::exchange(m_afterWrites, nullptr))
            act();
        if (!writing())
            Q_EMIT written();
        return;
    }
    PendingWrite w = std::move(m_writes.front());
    m_writes.pop_front();
    m_writing.start<std::monostate>(
        std::move(w.title),
        [path = w.path.toStdString(), change = std::move(w.change)](JobContext&) -> Result<std::monostate> {
            COIR_TRY(store::CaseFile file, store::CaseFile::open(path, store::CaseFile::Access::Write));
            COIR_CHECK(change(file));
            return std::monostate{};
        },
        [this, then = std::move(w.then)](Result<std::monostate> done) {
            Result<> outcome;
            if (!done)
                outcome = tl::make_unexpected(done.error());
            if (then)
                then(outcome);
            else if (!outcome)
                report(outcome.error());
            nextWrite();
        });
}

const store::VerdictEntry* Workspace::verdict(std::string_view finding) const {
    const auto it = m_verdicts.find(std::string(finding));
    return it == m_verdicts.end() || it->second.verdict == store::Verdict::None ? nullptr : &it->second;
}

const store::VerdictEntry* Workspace::entry(std::string_view finding) const {
    const auto it = m_verdicts.find(std::string(finding));
    return it == m_verdicts.end() ? nullptr : &it->second;
}

void Workspace::putVerdicts(const std::vector<store::VerdictEntry>& given) {
    // Shown at once, with the moment that the case notes; taken back if the case refuses it.
    std::vector<store::VerdictEntry> entries = given;
    const std::string moment = isoMoment(Moment{QDateTime::currentSecsSinceEpoch()});
    for (auto& e : entries)
        e.at = moment;
    for (const auto& e : entries)
        m_verdicts[e.findingId] = m_given[e.findingId] = e;
    Q_EMIT verdictsChanged();
    write(
        COIR_MSG("Workspace", "Keeping the verdict"),
        [entries](store::CaseFile& file) -> Result<> {
            COIR_TRY([[maybe_unused]] auto before, store::applyVerdicts(file, entries));
            return {};
        },
        [this, entries, path = m_casePath](Result<> done) {
            if (done)
                return;
            report(done.error());
            if (path != m_casePath)
                return;
            // What stands now the file says; a later verdict on the same lead may still wait for its turn.
            for (const auto& e : entries)
                if (const auto it = m_given.find(e.findingId); it != m_given.end() && it->second == e)
                    m_given.erase(it);
            load(m_casePath, m_asOf);
        });
}

void Workspace::setVerdicts(const std::vector<store::VerdictEntry>& given, const QString& undoText) {
    // Who judges stands in every report: asked once, before the first verdict; "later" leaves it open.
    const Office known = office();
    const bool judges = std::any_of(given.begin(), given.end(), [](const auto& e) { return e.verdict != store::Verdict::None; });
    if (judges && !m_officeAsked && known.unit.isEmpty() && known.handler.isEmpty() && isSignalConnected(QMetaMethod::fromSignal(&Workspace::officeWanted))) {
        m_officeAsked = true;
        Q_EMIT officeWanted([this, given, undoText, path = m_casePath] {
            if (path == m_casePath)
                setVerdicts(given, undoText);
        });
        return;
    }
    std::vector<store::VerdictEntry> entries = given, before;
    const std::string who = toCore(office().handler.isEmpty() ? tr("handler not named") : office().handler);
    for (auto& e : entries) {
        e.who = who;
        const auto it = m_verdicts.find(e.findingId);
        store::VerdictEntry old;
        old.findingId = e.findingId;
        if (it != m_verdicts.end())
            old = it->second;
        old.who = who;
        before.push_back(old);
    }
    m_undo.push(new EditCommand(undoText, [this, entries] { putVerdicts(entries); },
                                [this, before] { putVerdicts(before); }));
}

std::set<std::string> Workspace::dismissed() const {
    std::set<std::string> out;
    for (const auto& [id, entry] : m_verdicts)
        if (entry.verdict == store::Verdict::Dismissed)
            out.insert(id);
    return out;
}

int Workspace::openCount(std::optional<Level> level) const {
    if (!m_snapshot)
        return 0;
    int n = 0;
    for (const auto& f : m_snapshot->findings)
        if ((!level || levelOf(f.level) == *level) && !verdict(f.id))
            ++n;
    return n;
}

void Workspace::select(Selection selection) {
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    Q_EMIT selectionChanged();
}

void Workspace::show(const QString& view, const QVariantMap& state) { Q_EMIT viewWanted(view, state); }
void Workspace::openRecord(qint64 record, const QString& field) { Q_EMIT recordWanted(record, field); }
void Workspace::say(const QString& words) { Q_EMIT said(words); }
void Workspace::report(const Error& error) {
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
    else
        Q_EMIT said(wordsOf(error.what));
}

// A case has its own once a report was made or the question answered in it; until then the user's last answer stands in. The
// document number belongs to one case and is never taken over.
Office Workspace::office() const {
    if (hasCase() && !m_caseOffice.unit.isEmpty())
        return m_caseOffice;
    const QSettings s;
    return {s.value(QStringLiteral("office/unit")).toString(), s.value(QStringLiteral("office/handler")).toString(),
            s.value(QStringLiteral("office/reviewer")).toString(), m_caseOffice.documentNumber};
}

void Workspace::setOffice(const Office& office) {
    QSettings s;
    s.setValue(QStringLiteral("office/unit"), office.unit);
    s.setValue(QStringLiteral("office/handler"), office.handler);
    s.setValue(QStringLiteral("office/reviewer"), office.reviewer);
    if (hasCase()) // reports read them from the case, whoever prints
        writeOffice(office, {});
    Q_EMIT officeChanged();
}

void Workspace::keepOffice(std::function<void()> then) {
    if (hasCase() && (m_writing.running() || !m_writes.empty())) // it may be among what is on its way
        return write(COIR_MSG("Workspace", "Keeping unit and handler"), [](store::CaseFile&) { return Result<>(); },
                     [this, then = std::move(then)](const Result<>&) { keepOffice(then); });
    if (!hasCase() || !m_caseOffice.unit.isEmpty() || office().unit.isEmpty())
        return then();
    writeOffice(office(), std::move(then));
}

void Workspace::writeOffice(const Office& office, std::function<void()> then) {
    m_caseOffice = office;
    write(
        COIR_MSG("Workspace", "Keeping unit and handler"),
        [office](store::CaseFile& file) -> Result<> {
            const std::array<QString, 4> words{office.unit, office.handler, office.reviewer, office.documentNumber};
            for (std::size_t i = 0; i < words.size(); ++i)
                COIR_CHECK(file.setMeta(kOfficeMeta[i], toCore(words[i])));
            return file.audit("office", toCore(office.unit));
        },
        [this, then = std::move(then)](Result<> done) {
            if (!done)
                report(done.error());
            if (then)
                then();
        });
}

} // namespace coir::ui
