// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Search.h"

#include "language/Wording.h"
#include "parts/FindingWords.h"
#include "shell/PinyinIndex.h"
#include "shell/View.h"
#include "shell/Workspace.h"
#include "store/case_search.h"

#include <algorithm>

namespace coir::ui {
namespace {
constexpr std::size_t kMostByAddress = 5;
}

Result<std::vector<FoundFirm>> findFirms(const CaseSnapshot& shot, const QString& asked, int most, JobContext& job) {
    std::vector<FoundFirm> out;
    COIR_TRY(store::CaseFile reader, store::CaseFile::open(shot.path, store::CaseFile::Access::Read));
    reader.db().stopWhen(job.stopToken());
    COIR_TRY(const auto firms, store::searchFirms(reader.db(), *shot.library->lexicon, toCore(asked), static_cast<std::size_t>(most)));
    for (const auto& hit : firms)
        if (const store::FirmIndex i = shot.facts->find(hit.key); i != store::kNoFirm)
            out.push_back({i, hit.byFormerName});
    // Spoken names: only letters, and room left by what was written so.
    if (const std::string letters = pinyinLetters(toCore(asked)); !letters.empty() && static_cast<int>(out.size()) < most)
        for (const store::FirmIndex i : pinyinOf(shot.facts, *shot.library->lexicon)->find(letters, static_cast<std::size_t>(most)))
            if (static_cast<int>(out.size()) < most && std::none_of(out.begin(), out.end(), [&](const FoundFirm& f) { return f.firm == i; }))
                out.push_back({i, false});
    return out;
}

std::function<Result<std::vector<SearchHit>>(JobContext&)> searchEverything(const Workspace& workspace,
                                                                            const QString& asked, int most) {
    std::vector<SearchHit> places;
    for (const auto& view : makeViews())
        if (view->title().contains(asked, Qt::CaseInsensitive))
            places.push_back({SearchBox::tr("View"), view->title(), {}, view->id(), {}});
    return [places, most, asked, shot = workspace.snapshot(), firmWord = SearchBox::tr("Firm"),
            addressWord = SearchBox::tr("Address"), leadWord = SearchBox::tr("Lead"),
            formerWord = SearchBox::tr("by a former name")](JobContext& job) -> Result<std::vector<SearchHit>> {
        std::vector<SearchHit> hits;
        const auto detail = [&](const store::Firm& f) {
            return QStringList{fromCore(f.key), areaName(*shot, f.county)}.join(QStringLiteral("  "));
        };
        COIR_TRY(const auto firms, findFirms(*shot, asked, most, job));
        for (const FoundFirm& found : firms) {
            const store::Firm& f = shot->firm(found.firm);
            hits.push_back({firmWord, fromCore(f.name), detail(f) + (found.byFormerName ? QStringLiteral("  ") + formerWord : QString()),
                            QStringLiteral("dossier"), fromCore(f.key)});
        }
        if (asked.size() >= 2) { // addresses and leads are looked through in memory
            std::size_t found = 0;
            const std::string wanted = toCore(asked);
            for (const auto& f : shot->facts->firms) {
                if (job.cancelled())
                    return cancelledError();
                if (found >= kMostByAddress)
                    break;
                if (!f.address.empty() && f.address.find(wanted) != std::string::npos) {
                    hits.push_back({addressWord, fromCore(f.address), fromCore(f.name), QStringLiteral("dossier"), fromCore(f.key)});
                    ++found;
                }
            }
            for (const auto& f : shot->findings)
                if (f.id.compare(0, wanted.size(), wanted) == 0)
                    hits.push_back({leadWord, subjectText(*shot, f), detectorTitle(f.detector), QStringLiteral("alerts"), fromCore(f.id)});
        }
        hits.insert(hits.end(), places.begin(), places.end());
        if (static_cast<int>(hits.size()) > most)
            hits.resize(static_cast<std::size_t>(most));
        return hits;
    };
}

} // namespace coir::ui
