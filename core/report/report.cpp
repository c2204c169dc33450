// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

namespace coir::report {

Message nothingFound() { return COIR_MSG("report", "No record was found within the data imported"); }

// A percent sign in a name must not be taken for an argument: names go in as arguments.
Cell cell(std::string_view text, std::vector<int> cites) { return {Message{{}, "%1", {{MessageArg::Kind::Text, std::string(text)}}}, std::move(cites), false}; }
Cell cell(Message text, std::vector<int> cites) { return {std::move(text), std::move(cites), false}; }

namespace {

void put(std::string& out, const Message& m) { out += toJson(m) + "\n"; }
void put(std::string& out, const Cell& c) {
    put(out, c.text);
    for (const int n : c.cites)
        out += "[" + std::to_string(n) + "]";
    out += '\n';
}

struct Writer {
    std::string& out;
    void operator()(const Paragraph& p) const {
        for (const auto& s : p.spans)
            put(out, Cell{s.text, s.cites, s.strong});
    }
    void operator()(const Table& t) const {
        for (const auto& c : t.columns)
            put(out, c.title);
        for (const auto& r : t.rows)
            for (const auto& c : r)
                put(out, c);
        put(out, t.note);
    }
    void operator()(const Figure& f) const {
        out += "figure " + std::to_string(static_cast<int>(f.kind)) + " " + f.key + "\n";
        put(out, f.caption);
    }
    void operator()(const Checks& c) const {
        for (const auto& [m, ticked] : c.items) {
            out += ticked ? "x " : "o ";
            put(out, m);
        }
    }
    void operator()(const Properties& p) const {
        for (const auto& [m, c] : p.rows) {
            put(out, m);
            put(out, c);
        }
    }
    void operator()(const Signatures& s) const {
        for (const auto& m : s.places)
            put(out, m);
    }
};

} // namespace

std::string canonicalText(const Report& r) {
    std::string out;
    put(out, r.frame.kindName);
    out += r.frame.number + "\n" + r.frame.unit + "\n" + r.frame.handler + "\n" + r.frame.reviewer + "\n";
    out += isoDate(r.frame.asOf.valid) + " " + isoDate(r.frame.asOf.known) + (r.frame.synthetic ? " synthetic\n" : "\n");
    for (const auto& [id, version] : r.frame.packs)
        out += id + " " + std::to_string(version) + "\n";
    put(out, r.title);
    put(out, r.subtitle);
    for (const auto& s : r.sections) {
        out += "section " + s.id + "\n";
        put(out, s.title);
        for (const auto& b : s.blocks)
            std::visit(Writer{out}, b);
    }
    return out;
}

} // namespace coir::report
