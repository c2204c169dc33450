// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationStack.h"

namespace coir::ui {
namespace {
constexpr std::size_t kMostPlaces = 200;
}

void NavigationStack::push(Place place) {
    if (m_at >= 0 && m_places[static_cast<std::size_t>(m_at)] == place)
        return;
    m_places.resize(static_cast<std::size_t>(m_at + 1));
    m_places.push_back(std::move(place));
    if (m_places.size() > kMostPlaces)
        m_places.erase(m_places.begin());
    m_at = static_cast<int>(m_places.size()) - 1;
    Q_EMIT changed();
}

void NavigationStack::update(const QVariantMap& state) {
    if (m_at >= 0)
        m_places[static_cast<std::size_t>(m_at)].state = state;
}

void NavigationStack::back() {
    if (!canGoBack())
        return;
    --m_at;
    Q_EMIT changed();
    Q_EMIT wanted(m_places[static_cast<std::size_t>(m_at)]);
}

void NavigationStack::forward() {
    if (!canGoForward())
        return;
    ++m_at;
    Q_EMIT changed();
    Q_EMIT wanted(m_places[static_cast<std::size_t>(m_at)]);
}

void NavigationStack::clear() {
    m_places.clear();
    m_at = -1;
    Q_EMIT changed();
}

} // namespace coir::ui
