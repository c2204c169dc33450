// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/message.h"
#include "store/facts.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// The pictures that prove, as plain values: what is to be seen, not how. Made from facts and findings, drawn by
/// ui/render on screen and on paper alike. Every mark carries what a click on it opens.
namespace coir::report {

/// What stands behind a mark: a source row, a firm, an area, a cell. Empty = nothing to open.
struct Ref {
    store::RecordId record = 0;
    store::FirmIndex firm = store::kNoFirm;
    std::string key;                 ///< firm key, division code, cell id, account token
    bool empty() const { return record == 0 && firm == store::kNoFirm && key.empty(); }
};

/// How loud a mark is; the drawing adds shape to colour.
enum class Weight : std::uint8_t { Plain, Hint, Watch, High, Muted };

/// What each picture says about itself: title, denominator or rule, and the two clocks.
struct Caption {
    Message title;
    Message denominator;
    AsOf asOf;
    bool synthetic = false;          ///< made-up data: said on a picture that leaves the window
};

/// Phoenix: swim lanes of origin and successors on one axis, the sanction, what they share, whose activity falls and
/// whose rises.
struct RibbonScene {
    struct Lane {
        Ref ref;
        std::string name;
        Message role;
        char tier = 0;               ///< 'A'…'D', 0 not rated
        std::optional<Date> founded, closed;
        std::vector<std::pair<Date, double>> activity;   ///< by month, in `activityUnit`
    };
    struct Mark { Ref ref; std::size_t lane = 0; Date at; Message label; Weight weight = Weight::High; };
    struct Thread { Ref ref; std::size_t from = 0, to = 0; Message label; double weight = 0; };
    Caption caption;
    Date from, to;
    std::vector<Lane> lanes;
    std::vector<Mark> marks;
    std::vector<Thread> threads;     ///< strongest first
    std::optional<std::pair<Date, Message>> crossing;
    Message activityUnit;            ///< e.g. declared value a month; empty = no activity known
};

/// Shell: the firms at one place or with one contact, each with its life, its silence and its burst.
struct ColocationScene {
    struct Row {
        Ref ref;
        std::string name;
        Message note;
        bool subject = false;
        std::optional<Date> founded, closed;
        std::vector<std::pair<Date, double>> activity;   ///< by month; a month not delivered is absent
        std::vector<std::pair<Date, Date>> dormant;
        std::vector<std::pair<Date, Ref>> bursts;
    };
    Caption caption;
    std::string place;               ///< the address or contact they share, as printed
    Date from, to;
    std::vector<Row> rows;
    std::size_t further = 0;         ///< firms beyond those drawn
};

/// Ownership: final holders on top, the firm below.
struct OwnershipScene {
    enum class Kind : std::uint8_t { Firm, Person, Other, Unknown };
    struct Node {
        Ref ref;
        std::string name;
        Message note;                ///< beneficial owner, state, not filed …
        Kind kind = Kind::Firm;
        char tier = 0;
        int layer = 0;               ///< 0 = the firm asked about, rising towards the holders
        bool focus = false, marked = false;              ///< marked: beneficial owner
        std::array<std::string, 3> reading;              ///< integrated, weakest link, control; "" where none
    };
    struct Edge {
        Ref ref;
        std::size_t holder = 0, firm = 0;
        std::string share;           ///< as printed, "61.2 %"
        double value = 0;
        bool unknown = false, loop = false;
    };
    enum class Reading : std::uint8_t { Integrated, WeakestLink, Control };
    Caption caption;
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    Reading reading = Reading::Integrated;
    Message loopNote;                ///< said beside the loop arcs, if any
};

/// Guarantee circle: members on a ring, amounts on the arrows, the closing ratio in the middle.
struct CircleScene {
    struct Member { Ref ref; std::string name; char tier = 0; Message note; };
    struct Edge { Ref ref; std::size_t from = 0, to = 0; std::string amount; double value = 0; bool closes = true; };
    Caption caption;
    std::vector<Member> members;
    std::vector<Edge> edges;
    Message middle;
};

/// Payments by time: one lane an account or firm, one arrow a transfer.
struct FlowScene {
    struct Lane { Ref ref; std::string name; bool firm = false; };
    struct Transfer { Ref ref; std::size_t from = 0, to = 0; Moment at; std::string amount; double value = 0; };
    Caption caption;
    std::vector<Lane> lanes;
    std::vector<Transfer> transfers;
};

/// Prices of one cell by time on a logarithmic scale, the median and its band.
struct ScatterScene {
    struct Point { Ref ref; Date at; double value = 0; bool own = false, flagged = false; };
    Caption caption;
    std::vector<Point> points;
    double median = 0, low = 0, high = 0;                ///< band, in the unit of the values
    double limit = 0;                                    ///< below this a price is flagged; 0 none
    Message unit;
};

/// Duty-free ring: who bought or shares what, ordered by block.
struct MatrixScene {
    enum class Kind : std::uint8_t { Goods, Payer, Device, Recipient, Address, Phone, Other };
    struct Column { std::string name; Kind kind = Kind::Goods; };
    struct Cell { Ref ref; std::size_t row = 0, column = 0; int count = 1; };
    Caption caption;
    std::vector<std::string> rows;   ///< buyer tokens
    std::vector<Column> columns;
    std::vector<Cell> cells;
    std::size_t blockRows = 0, blockColumns = 0;         ///< the dense block is the first ones
};

/// The 19 county units as tiles; level = class by `bounds`, rising from 0, -1 none.
struct TileScene {
    struct Tile {
        Ref ref;
        std::string name;
        int column = 0, row = 0;
        bool inset = false, suppressed = false, selected = false;
        int level = -1;
        std::string value;
    };
    Caption caption;
    std::vector<Tile> tiles;
    std::vector<std::string> bounds; ///< words under the classes, one each, at most six
    std::vector<int> counts;         ///< places in each class; empty where not counted
    Message note;                    ///< said with the legend: "differences are within chance", if any
    bool muted = false;              ///< differences within chance: light colours, none that alarms
    Message suppressedWord;          ///< "fewer than 20 firms"
};

/// Hexagons with hot-spot classes -3 (cold 99) … 3 (hot 99), or where `rates` with classes by `bounds`, rising from 0.
struct HexScene {
    struct Cell { Ref ref; double x = 0, y = 0; int level = 0; bool suppressed = false, selected = false; std::string name, value; };
    /// Name of a place, written above the cells from `low` to `high` (metres north).
    struct Label { std::string name; double x = 0, low = 0, high = 0; };
    Caption caption;
    std::vector<Cell> cells;         ///< centres in metres, x east, y north
    double side = 2000;              ///< metres
    bool rates = false;
    std::vector<std::string> bounds; ///< words under the classes; four without `rates`: none and the hot ones
    std::vector<int> counts;         ///< cells in each class; empty where not counted
    std::vector<Label> labels;       ///< most cells first
    double around = 0;               ///< only what lies within so many metres of the selected cells is drawn; 0: all
};

/// A scorecard from 100 down to the points, the bands as lines.
struct WaterfallScene {
    struct Bar { Ref ref; Message label; double delta = 0; bool weighs = true; };
    struct Band { char letter = 'A'; double from = 0; };
    Caption caption;
    double start = 100;
    std::vector<Bar> bars;           ///< one that no longer weighs is a dashed zero
    std::vector<Band> bands;         ///< falling
    double points = 0;
    char tier = 0;
    Message verdict;                 ///< veto or cap, if any
};

/// What is known of one firm, by kind and date.
struct TimelineScene {
    struct Event { Ref ref; std::size_t lane = 0; Date at; Message label; Weight weight = Weight::Plain; bool hollow = false; };
    Caption caption;
    Date from, to;
    std::vector<Message> lanes;
    std::vector<Event> events;
};

/// A small graph with its places given, for paper and for a finding without a picture of its own.
struct RelationScene {
    enum class Kind : std::uint8_t { Firm, Person, Address, Contact, Account, Goods };
    enum class Link : std::uint8_t { Holding, Post, Address, Contact, Payment, Guarantee };
    struct Node { Ref ref; std::string name; Kind kind = Kind::Firm; Weight weight = Weight::Plain; char tier = 0; double x = 0, y = 0; bool focus = false; };
    struct Edge { Ref ref; std::size_t from = 0, to = 0; Link link = Link::Holding; std::string label; bool directed = true, unverified = false; };
    Caption caption;
    std::vector<Node> nodes;
    std::vector<Edge> edges;
};

using Scene = std::variant<std::monostate, RibbonScene, ColocationScene, OwnershipScene, CircleScene, FlowScene,
                           ScatterScene, MatrixScene, TileScene, HexScene, WaterfallScene, TimelineScene, RelationScene>;

} // namespace coir::report
