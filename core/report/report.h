// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/grouped.h"
#include "base/message.h"
#include "store/facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace coir::report {

/// A piece of running text: a sentence to be worded, with the numbers of its evidence behind it.
struct Span {
    Message text;
    bool strong = false;
    std::vector<int> cites;                          ///< numbers of the evidence index
    enum class Ends : std::uint8_t { WithStop, WithColon, InList } ends = Ends::WithStop;   ///< set where the words have no mark of their own
};
struct Paragraph {
    std::vector<Span> spans;
    bool quiet = false;                              ///< small and grey: limits, methods
};

struct Cell {
    Message text;
    std::vector<int> cites;
    bool strong = false;
};
struct Column {
    Message title;
    enum class Align : std::uint8_t { Left, Right } align = Align::Left;
    double width = 1;                                ///< relative
    bool mono = false;                               ///< codes and hashes
};
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    Message note;                                    ///< under the table: denominator, rule
    Message ifEmpty;                                 ///< instead of an empty table; default: nothing found in the data imported
};

/// A picture that `ui/render` draws from the same values as on screen.
struct Figure {
    enum class Kind : std::uint8_t { Finding, RelationGraph, OwnershipTree, Timeline, TileMap, Hexagons };
    Kind kind = Kind::Finding;
    std::string key;                                 ///< finding id, firm key (RelationGraph: keys, commas between), or measure
    Message caption;
    double heightMm = 70;
};

/// Boxes to tick by hand.
struct Checks {
    std::vector<std::pair<Message, bool>> items;
};
/// Label and value side by side.
struct Properties {
    std::vector<std::pair<Message, Cell>> rows;
};
struct Signatures {
    std::vector<Message> places;
};

using Block = std::variant<Paragraph, Table, Figure, Checks, Properties, Signatures>;

struct Section {
    std::string id;                                  ///< for the outline and for tests
    Message title;
    int level = 1;                                   ///< 1 numbered 一、二、…; 2 below it
    bool newPage = false;
    std::vector<Block> blocks;
};

/// What stands on every page and on none in particular.
struct Frame {
    Message kindName;                                ///< 线索调查报告 …
    std::string number;                              ///< report number
    std::string unit, handler, reviewer;
    Message mark;                                    ///< 公开 内部 敏感
    Message masking;
    bool synthetic = false;
    AsOf asOf;
    std::optional<Date> printedOn;
    std::vector<std::pair<std::string, int>> packs;  ///< rule packs with version
};

/// A report as meaning: no page, no font, no language. Same case, same report.
struct Report {
    Frame frame;
    Message title, subtitle;
    std::vector<Section> sections;
};

/// The sentence for a section without data: never "no violations".
Message nothingFound();
/// A Message that is just this text (no translation): names, codes, numbers.
inline Message plainText(std::string_view text) { return Message{{}, "%1", {{MessageArg::Kind::Text, std::string(text)}}}; }
Cell cell(std::string_view text, std::vector<int> cites = {});
Cell cell(Message text, std::vector<int> cites = {});
/// Content as text, in a fixed order: what the hash on the last page is made of.
std::string canonicalText(const Report& report);

} // namespace coir::report
