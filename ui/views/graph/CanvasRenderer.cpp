// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/CanvasRenderer.h"

#include <QElapsedTimer>

namespace coir::ui {

CanvasRenderer::CanvasRenderer(QObject* parent) : QObject(parent) {
    m_thread = std::jthread([this](std::stop_token stop) { work(stop); });
}

CanvasRenderer::~CanvasRenderer() {
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void CanvasRenderer::want(Request request) {
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(request);
    }
    m_wake.notify_all();
}

void CanvasRenderer::work(std::stop_token stop) {
    while (!stop.stop_requested()) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [this] { return m_next.has_value(); }))
                return;
            request = std::move(*m_next);
            m_next.reset();
        }
        QElapsedTimer clock;
        clock.start();
        const QImage frame = renderFrame(*request.scene, request.camera, request.size, request.dpr, request.look, stop);
        if (frame.isNull())
            continue;
        const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        QMetaObject::invokeMethod(this, [this, frame, camera = request.camera, ms] { Q_EMIT drawn(frame, camera, ms); }, Qt::QueuedConnection);
    }
}

} // namespace coir::ui
