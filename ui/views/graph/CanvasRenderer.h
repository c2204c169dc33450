// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/graph/CanvasFrame.h"

#include <QObject>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace coir::ui {

/// Draws frames on its own thread; of requests that come faster than frames only the last is drawn.
class CanvasRenderer : public QObject {
    Q_OBJECT
public:
    explicit CanvasRenderer(QObject* parent = nullptr);
    ~CanvasRenderer() override;

    struct Request {
        CanvasScenePtr scene;
        Camera camera;
        QSize size;
        double dpr = 1;
        CanvasLook look;
    };
    void want(Request request);

Q_SIGNALS:
    /// On the ui thread. `camera` is the one the frame was drawn with.
    void drawn(const QImage& frame, const coir::ui::Camera& camera, double milliseconds);

private:
    void work(std::stop_token stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Request> m_next;
    std::jthread m_thread;
};

} // namespace coir::ui
