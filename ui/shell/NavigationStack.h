// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QString>
#include <QVariantMap>
#include <vector>

namespace coir::ui {

/// Looking around is not editing: view, selection, filters, zoom and as-of go here (Alt+Left), never on the
/// undo stack.
class NavigationStack : public QObject {
    Q_OBJECT
public:
    struct Place {
        QString view;
        QVariantMap state; ///< what the view gave as its state
        bool operator==(const Place&) const = default;
    };
    using QObject::QObject;

    /// A new place; forgets what lay ahead. The same place twice is kept once.
    void push(Place place);
    /// The state of the place in force has moved on (scrolled, filtered) without being a new place.
    void update(const QVariantMap& state);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < static_cast<int>(m_places.size()); }
    void back();
    void forward();
    void clear();

Q_SIGNALS:
    void changed();
    void wanted(const coir::ui::NavigationStack::Place& place);

private:
    std::vector<Place> m_places;
    int m_at = -1;
};

} // namespace coir::ui
