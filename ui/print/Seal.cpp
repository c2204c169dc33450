// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/Seal.h"

#include "base/hash.h"
#include "print/ReportFile.h"
#include "print/ReportOrder.h"
#include "text/radicals.h"

#include <cstdio>
#include <nlohmann/json.hpp>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace coir::ui {

namespace {

/// UTF-16BE string of a PDF.
QPDFObjectHandle pdfText(const QString& s) { return QPDFObjectHandle::newUnicodeString(s.toStdString()); }

unsigned hexValue(std::string_view s) {
    unsigned v = 0;
    for (const char c : s)
        v = v * 16 + static_cast<unsigned>(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    return v;
}

/// The ordinary character of a compatibility ideograph.
char32_t compatible(char32_t c) {
    const QString normal = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_C);
    const auto out = normal.toUcs4();
    return out.size() == 1 ? out.front() : c;
}

/// The Chinese font draws 户, 戶 and their radical alike for the mainland, and Qt names the glyph after the first of them.
constexpr char32_t kHouseholdOld = U'\u6236', kHousehold = U'\u6237';

/// In a ToUnicode map the targets are four-digit hexadecimal words: those inside [ ] of a range, and the last one of a
/// line without. Glyph numbers stand before them and are left alone.
std::string repairedMap(const std::string& map, bool simplified) {
    std::string out;
    std::size_t at = 0;
    while (at < map.size()) {
        std::size_t end = map.find('\n', at);
        if (end == std::string::npos)
            end = map.size();
        std::string line = map.substr(at, end - at);
        const std::size_t bracket = line.find('[');
        std::size_t from = bracket != std::string::npos ? bracket : line.rfind('<');
        for (std::size_t open = from == std::string::npos ? from : line.find('<', from); open != std::string::npos; open = line.find('<', open + 1)) {
            if (open + 5 >= line.size() || line[open + 5] != '>')
                continue;
            const char32_t was = hexValue(std::string_view(line).substr(open + 1, 4));
            char32_t is = was >= 0xF900 && was <= 0xFAFF ? compatible(was) : text::unifiedIdeograph(was);
            if (simplified && is == kHouseholdOld)
                is = kHousehold;
            if (is == was || is >= 0x10000)
                continue;
            char word[8];
            std::snprintf(word, sizeof word, "%04X", static_cast<unsigned>(is));
            line.replace(open + 1, 4, word);
        }
        out += line;
        if (end < map.size())
            out += '\n';
        at = end + 1;
    }
    return out;
}

void repairFonts(QPDF& pdf, bool simplified) {
    for (auto& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        auto map = object.getKey("/ToUnicode");
        if (!map.isStream())
            continue;
        const auto data = map.getStreamData(qpdf_dl_all);
        const std::string was(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        map.replaceStreamData(repairedMap(was, simplified), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

/// Adds /Outlines: level 2 entries under the level 1 entry before them.
void addOutline(QPDF& pdf, const std::vector<OutlineEntry>& entries) {
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (entries.empty() || pages.empty())
        return;
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    struct Item {
        QPDFObjectHandle object;
        std::size_t parent;
        std::vector<std::size_t> children;
    };
    std::vector<Item> items;
    std::vector<std::size_t> top;
    for (const auto& e : entries) {
        Item item{pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()), SIZE_MAX, {}};
        item.object.replaceKey("/Title", pdfText(e.title));
        auto destination = QPDFObjectHandle::newArray();
        destination.appendItem(pages[static_cast<std::size_t>(std::min<int>(e.page, static_cast<int>(pages.size()) - 1))].getObjectHandle());
        destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
        destination.appendItem(QPDFObjectHandle::newReal(0, 1));
        destination.appendItem(QPDFObjectHandle::newReal(kPageHeight / kUnitsPerPoint - e.top, 1));
        destination.appendItem(QPDFObjectHandle::newNull());
        item.object.replaceKey("/Dest", destination);
        if (e.level > 1 && !top.empty()) {
            item.parent = top.back();
            items[top.back()].children.push_back(items.size());
        } else {
            top.push_back(items.size());
        }
        items.push_back(std::move(item));
    }
    const auto link = [&](QPDFObjectHandle parent, const std::vector<std::size_t>& children) {
        if (children.empty())
            return;
        for (std::size_t i = 0; i < children.size(); ++i) {
            auto o = items[children[i]].object;
            o.replaceKey("/Parent", parent);
            if (i > 0)
                o.replaceKey("/Prev", items[children[i - 1]].object);
            if (i + 1 < children.size())
                o.replaceKey("/Next", items[children[i + 1]].object);
        }
        parent.replaceKey("/First", items[children.front()].object);
        parent.replaceKey("/Last", items[children.back()].object);
    };
    link(root, top);
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<int>(top.size())));
    for (const auto t : top) {
        link(items[t].object, items[t].children);
        if (!items[t].children.empty())
            items[t].object.replaceKey("/Count", QPDFObjectHandle::newInteger(-static_cast<int>(items[t].children.size())));
    }
    pdf.getRoot().replaceKey("/Outlines", root);
}

/// SHA-256 over the drawing of all pages, in order.
std::string pagesHash(QPDF& pdf) {
    Sha256 sum;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (auto& stream : page.getObjectHandle().getPageContents()) {
            const auto data = stream.getStreamData(qpdf_dl_all);
            sum.add({reinterpret_cast<const char*>(data->getBuffer()), data->getSize()});
        }
        sum.add("\f");
    }
    return hex(sum.finish());
}

std::string pdfDate(Date d) {
    std::string digits = isoDate(d);
    std::erase(digits, '-');
    return "D:" + digits + "000000Z";
}

} // namespace

Result<QByteArray> seal(const QByteArray& input, const SealInfo& info) {
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", input.constData(), static_cast<std::size_t>(input.size()));
        repairFonts(pdf, info.language != QLatin1String("zh-TW"));
        addOutline(pdf, info.outline);
        auto root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(info.language.toStdString()));
        root.removeKey("/Metadata");
        auto viewer = QPDFObjectHandle::newDictionary();
        viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", viewer);
        if (!info.outline.empty())
            root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        auto about = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        about.replaceKey("/Title", pdfText(info.title));
        about.replaceKey("/Producer", QPDFObjectHandle::newString("Coir"));
        about.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(info.printedOn)));
        about.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate(info.printedOn)));
        about.replaceKey("/CoirHash", QPDFObjectHandle::newString(info.hash));
        about.replaceKey("/CoirOrder", QPDFObjectHandle::newUnicodeString(info.order));
        about.replaceKey("/CoirPages", QPDFObjectHandle::newString(pagesHash(pdf)));
        pdf.getTrailer().replaceKey("/Info", about);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setStreamDataMode(qpdf_s_compress);
        writer.write();
        const std::unique_ptr<Buffer> out(writer.getBuffer());
        return QByteArray(reinterpret_cast<const char*>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
    } catch (const std::exception& e) {
        return fail(ErrorCode::Internal, COIR_MSG("print", "The report could not be sealed (%1)").arg(e.what()), {});
    }
}

Result<std::vector<store::Damage>> verifyPdf(const std::string& path, store::CaseFile& reader, const pipeline::Knowledge& knowledge) {
    std::vector<store::Damage> out;
    std::string hash, pages, order, found;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(path.c_str());
        auto info = pdf.getTrailer().getKey("/Info");
        const auto text = [&](const char* key) { return info.isDictionary() && info.getKey(key).isString() ? info.getKey(key).getUTF8Value() : std::string(); };
        hash = text("/CoirHash");
        pages = text("/CoirPages");
        order = text("/CoirOrder");
        found = pagesHash(pdf);
    } catch (const std::exception& e) {
        return fail(ErrorCode::InputRefused, COIR_MSG("print", "Not readable as a PDF (%1)").arg(e.what()), COIR_MSG("print", "Give a report printed by Coir"), {path, 0, {}, {}});
    }
    if (hash.empty() || order.empty())
        return fail(ErrorCode::InputRefused, COIR_MSG("print", "This PDF was not printed by Coir"), COIR_MSG("print", "Give a report printed by Coir"), {path, 0, {}, {}});
    if (found != pages)
        out.push_back({"pages", COIR_MSG("print", "The pages were changed after printing")});
    COIR_TRY(const ReportOrder asked, orderFromJson(order));
    JobContext job;
    COIR_TRY(const auto report, buildReport(reader, knowledge, asked, job));
    if (hex(sha256(report::canonicalText(report))) != hash)
        out.push_back({"content", COIR_MSG("print", "The case no longer says what this report says: facts, rules or results were changed since")});
    return out;
}

} // namespace coir::ui
