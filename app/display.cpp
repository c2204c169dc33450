// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace coir::app {
namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// `abstract`: the name has no file.
bool answers(const std::string& path, bool abstract) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::size_t before = abstract ? 1 : 0;
    if (before + path.size() >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path + before, path.data(), path.size());
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + before + path.size() + (abstract ? 0 : 1));
    const bool connected = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), size) == 0;
    ::close(fd);
    return connected;
}

bool waylandAnswers(const std::string& name) {
    return answers(name.front() == '/' ? name : variable("XDG_RUNTIME_DIR") + "/" + name, false);
}

bool xAnswers(std::string_view display) {
    const auto colon = display.rfind(':');
    if (colon == std::string_view::npos)
        return false;
    if (colon > 0 && display.substr(0, colon) != "unix")
        return true;
    unsigned number = 0;
    const std::string_view rest = display.substr(colon + 1);
    if (std::from_chars(rest.data(), rest.data() + rest.size(), number).ec != std::errc())
        return false;
    const std::string path = "/tmp/.X11-unix/X" + std::to_string(number);
    return answers(path, true) || answers(path, false);
}

} // namespace

Result<> displayReachable() {
    if (!variable("QT_QPA_PLATFORM").empty())
        return {};
    const std::string wayland = variable("WAYLAND_DISPLAY"), x = variable("DISPLAY");
    if ((!wayland.empty() && waylandAnswers(wayland)) || (!x.empty() && xAnswers(x)))
        return {};
    return fail(ErrorCode::NotPermitted, x.empty() ? COIR_MSG("app", "There is no display to open the window on") : COIR_MSG("app", "The display %1 does not answer").arg(x),
                COIR_MSG("app", "Start it on a desktop; what works without a display is listed by coir --help"));
}

} // namespace coir::app
