// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/ReportFile.h"

#include "base/hash.h"
#include "detect/finding_store.h"
#include "language/Wording.h"
#include "pipeline/case_as_of.h"
#include "print/Figures.h"
#include "print/Flow.h"
#include "print/ReportOrder.h"
#include "print/Seal.h"
#include "report/catalogue.h"
#include "store/load_facts.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace coir::ui {

namespace {
constexpr int kResolution = 1200;

QString languageTag(const std::string& language) {
    QString tag = QString::fromStdString(language);
    return tag.replace(QLatin1Char('_'), QLatin1Char('-'));
}
} // namespace

Result<> printReport(store::CaseFile& original, const pipeline::Knowledge& knowledge, const ReportOrder& asked, const std::string& path, JobContext& job,
                     std::shared_ptr<const store::Facts> facts) {
    ReportOrder order = asked;
    if (!order.verdictsThrough) {
        COIR_TRY(order.verdictsThrough, store::lastVerdict(original));
    }
    COIR_TRY(auto source, pipeline::caseAsOf(original, knowledge, order.asOf, job));
    store::CaseFile& reader = source.file();
    if (!facts || source.isCopy()) { // records of a copy have the same numbers, firms need not
        COIR_TRY(facts, store::loadFacts(reader, order.asOf, *knowledge.rules, job));
    }
    COIR_TRY(auto findings, detect::loadFindings(reader, {}, facts.get()));
    const report::Context context{reader, facts, *knowledge.rules, *knowledge.lexicon, std::move(findings), order.printedOn, *order.verdictsThrough};
    job.phase(COIR_MSG("print", "Printing"));
    COIR_TRY(const auto report, reportOf(context, order));
    const std::string hash = hex(sha256(report::canonicalText(report)));
    const PageWords words = [](const Message& m) { return wordsOf(m); };
    const FigureMaker figures = figureMaker(context, words);
    const Pages pages = layOut(report, QString::fromStdString(hash), words, figures);

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(kResolution);
        QPainter painter(&writer);
        const double scale = kResolution / (72.0 * kUnitsPerPoint);
        const int count = static_cast<int>(pages.pages.size());
        for (int i = 0; i < count; ++i) {
            if (!job.step(i, count))
                return cancelledError();
            if (i > 0)
                writer.newPage();
            painter.save();
            painter.scale(scale, scale);
            drawFrame(painter, report.frame, i, count, words);
            for (const auto& step : pages.pages[static_cast<std::size_t>(i)])
                step(painter);
            painter.restore();
        }
    }
    SealInfo info{words(report.title), languageTag(order.language), orderToJson(order), hash, order.printedOn.value_or(order.asOf.valid), pages.outline};
    COIR_TRY(const QByteArray sealed, seal(buffer.data(), info));
    QSaveFile file(QString::fromStdString(path));
    const Where where{path, 0, {}, {}};
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::NotPermitted, COIR_MSG("print", "The report cannot be written there (%1)").arg(file.errorString().toStdString()), COIR_MSG("print", "Choose a folder where you may write"), where);
    if (file.write(sealed) != sealed.size() || !file.commit())
        return fail(ErrorCode::OutOfRoom, COIR_MSG("print", "The report cannot be written (%1)").arg(file.errorString().toStdString()), COIR_MSG("print", "Free some space or choose another disk"), where);
    return {};
}

} // namespace coir::ui
