// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/words.h"
#include "base/time_left.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QApplication>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <new>
#include <nlohmann/json.hpp>
#include <unistd.h>

namespace coir::app {

namespace {

std::stop_source& stopSource() {
    static std::stop_source source;
    return source;
}

/// Ctrl-C only writes a byte: asking a stop_source is not allowed inside a signal handler.
int g_signalPipe[2] = {-1, -1};
void onSignal(int) {
    const char byte = 1;
    [[maybe_unused]] const auto n = ::write(g_signalPipe[1], &byte, 1);
}

void watchSignals() {
    if (::pipe(g_signalPipe) != 0)
        return;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    // A write beyond a size limit must come back as an error value, not end the program.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    std::thread([] {
        char byte;
        if (::read(g_signalPipe[0], &byte, 1) == 1)
            stopSource().request_stop();
    }).detach();
}

/// Progress with time left on standard error: one line on a terminal, one line per ten seconds otherwise.
class ProgressLine {
public:
    explicit ProgressLine(bool terminal) : m_terminal(terminal) {}
    ~ProgressLine() {
        if (m_terminal && m_shown)
            std::fputs("\r\033[K", stderr);
    }
    void operator()(const Message& phase, std::int64_t done, std::int64_t total) {
        using namespace std::chrono;
        const auto now = steady_clock::now();
        if (!(phase == m_phase)) {
            m_phase = phase;
            m_began = now;
        }
        if (now - m_last < (m_terminal ? milliseconds(200) : milliseconds(10000)))
            return;
        m_last = now;
        std::string line = words(phase);
        if (total > 0) {
            done = std::clamp<std::int64_t>(done, 0, total); // a total may be an estimate
            char figures[64];
            std::snprintf(figures, sizeof figures, "  %3.0f %%", 100.0 * static_cast<double>(done) / static_cast<double>(total));
            line += figures;
            const double spent = duration<double>(now - m_began).count();
            if (const auto left = secondsLeft(done, total, spent))
                line += "  " + words(COIR_MSG("app", "about %1 s left").arg(*left, 0));
        }
        std::fprintf(stderr, m_terminal ? "\r\033[K%s" : "%s\n", line.c_str());
        std::fflush(stderr);
        m_shown = true;
    }

private:
    bool m_terminal, m_shown = false;
    Message m_phase;
    std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now(), m_last = m_began;
};

void complain(const Error& error) { std::fprintf(stderr, "coir: %s\n", words(error).c_str()); }

QString text(std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); }
QString helpText(std::string_view s) { return QCoreApplication::translate("command", std::string(s).c_str()); }

} // namespace

std::string Invocation::value(std::string_view option, std::string_view fallback) const {
    const auto it = m_options.find(std::string(option));
    return it == m_options.end() || it->second.empty() ? std::string(fallback) : it->second.back();
}
std::vector<std::string> Invocation::values(std::string_view option) const {
    const auto it = m_options.find(std::string(option));
    return it == m_options.end() ? std::vector<std::string>{} : it->second;
}

Result<std::optional<Date>> Invocation::date(std::string_view option) const {
    if (!has(option))
        return std::optional<Date>{};
    const std::string v = value(option);
    const auto d = parseIsoDate(v);
    if (!d)
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "--%1 is not a date").arg(option), COIR_MSG("app", "Write it as 2026-09-30"), {{}, 0, "--" + std::string(option), v});
    return d;
}

Result<std::int64_t> Invocation::integer(std::string_view option, std::int64_t fallback, std::int64_t min, std::int64_t max) const {
    if (!has(option))
        return fallback;
    const std::string v = value(option);
    std::int64_t n = 0;
    const auto [end, error] = std::from_chars(v.data(), v.data() + v.size(), n);
    if (error != std::errc() || end != v.data() + v.size() || n < min || n > max)
        return fail(ErrorCode::WrongUse, COIR_MSG("app", "--%1 must be a whole number from %2 to %3").arg(option).arg(min).arg(max), COIR_MSG("app", "Correct the option"),
                    {{}, 0, "--" + std::string(option), v});
    return n;
}

Result<std::map<std::string, std::string>> Invocation::settings() const {
    std::map<std::string, std::string> out;
    for (const auto& v : values("set")) {
        const auto eq = v.find('=');
        if (eq == std::string::npos || eq == 0)
            return fail(ErrorCode::WrongUse, COIR_MSG("app", "--set takes key=value"), COIR_MSG("app", "Correct the option"), {{}, 0, "--set", v});
        out[v.substr(0, eq)] = v.substr(eq + 1);
    }
    return out;
}

JobContext Invocation::job() const {
    JobContext::Progress progress;
    if (!quiet) {
        auto line = std::make_shared<ProgressLine>(::isatty(2) == 1);
        progress = [line](const Message& phase, std::int64_t done, std::int64_t total) { (*line)(phase, done, total); };
    }
    return JobContext(stopSource().get_token(), std::move(progress), threads);
}

void Invocation::say(const Message& message) const {
    if (!json && !quiet)
        std::printf("%s\n", words(message).c_str());
}

const std::vector<Command>& commands() {
    static const std::vector<Command> kAll = {
        sampleCommand(), newCommand(),  importCommand(), qualityCommand(), resolveCommand(), detectCommand(), ownershipCommand(), rateCommand(),
        heatCommand(),   pathCommand(), aroundCommand(), reportCommand(),  verifyCommand(),  computeCommand(), selftestCommand(), runCommandSpec(),
    };
    return kAll;
}

const Command* commandNamed(std::string_view name) {
    for (const auto& c : commands())
        if (c.name == name)
            return &c;
    return nullptr;
}

int exitStatus(ErrorCode code) {
    switch (code) {
    case ErrorCode::WrongUse: return 2;
    case ErrorCode::InputRefused: return 3;
    case ErrorCode::NotACase:
    case ErrorCode::CaseDamaged:
    case ErrorCode::NewerCase: return 4;
    case ErrorCode::Cancelled: return 5;
    case ErrorCode::OutOfRoom:
    case ErrorCode::NotPermitted: return 6;
    case ErrorCode::Internal: return 1;
    }
    return 1;
}

namespace {
/// The language decides the help text, so it is read before any parser is made.
std::string languageAsked(int argc, char* argv[]) {
    std::string language = "zh_CN";
    for (int i = 1; i < argc; ++i) {
        const std::string_view a = argv[i];
        if (a.starts_with("--lang="))
            language = a.substr(7);
        else if (a == "--lang" && i + 1 < argc)
            language = argv[i + 1];
    }
    return language;
}
} // namespace

namespace {
/// The subject that is asked for, or all of them where none is.
void printSubjects(const Command& command, std::string_view asked) {
    const auto& all = command.subjects;
    const bool one = std::any_of(all.begin(), all.end(), [&](const Option& s) { return s.name == asked; });
    for (const Option& s : all) {
        if (one && s.name != asked)
            continue;
        QString lines = helpText(s.help);
        lines.replace(QLatin1Char('\n'), QStringLiteral("\n    "));
        std::printf("\ncoir %s %s %s\n    %s\n", std::string(command.name).c_str(), std::string(s.name).c_str(), std::string(s.value).c_str(), lines.toUtf8().constData());
    }
}
} // namespace

int runCommand(const Command& command, int argc, char* argv[]) {
    const std::string language = languageAsked(argc, argv);
    // Standard error carries refusals and progress, nothing else.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", text.toUtf8().constData());
    });
    std::unique_ptr<QCoreApplication> application;
    if (command.gui) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    std::setlocale(LC_NUMERIC, "C"); // Qt took the user's locale: numbers in files have a point everywhere
    QCoreApplication::setApplicationName(QStringLiteral("coir"));
    const bool knownLanguage = setLanguage(language);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("coir ") + text(command.name) + QLatin1Char(' ') + text(command.synopsis) + QStringLiteral("\n\n") + helpText(command.help));
    const QCommandLineOption help(QStringLiteral("help"), helpText("Show this help"));
    const QCommandLineOption json(QStringLiteral("json"), helpText("Print the summary as one JSON object"));
    const QCommandLineOption quiet(QStringLiteral("quiet"), helpText("Print nothing but refusals"));
    const QCommandLineOption threads(QStringLiteral("threads"), helpText("Use N threads; the result is the same"), QStringLiteral("N"));
    const QCommandLineOption lang(QStringLiteral("lang"), helpText("Language of words: zh_CN, zh_TW or en"), QStringLiteral("L"));
    parser.addOptions({help, json, quiet, threads, lang});
    for (const auto& o : command.options)
        parser.addOption(o.value.empty() ? QCommandLineOption(text(o.name), helpText(o.help)) : QCommandLineOption(text(o.name), helpText(o.help), text(o.value)));

    QStringList arguments = QCoreApplication::arguments();
    arguments.removeAt(1);
    const auto wrong = [&](Message what, std::string value = {}) {
        complain({ErrorCode::WrongUse, {{}, 0, {}, std::move(value)}, std::move(what), COIR_MSG("app", "See coir %1 --help").arg(command.name)});
        return exitStatus(ErrorCode::WrongUse);
    };
    if (!parser.parse(arguments))
        return wrong(COIR_MSG("app", "The options are wrong: %1").arg(parser.errorText().toStdString()));
    if (parser.isSet(help)) {
        // The synopsis says how it is called; the parser's own first line knows nothing of subcommands.
        const QString all = parser.helpText();
        std::fputs(all.mid(all.indexOf(QLatin1Char('\n')) + 1).toUtf8().constData(), stdout);
        printSubjects(command, parser.positionalArguments().value(0).toStdString());
        return 0;
    }
    if (!knownLanguage)
        return wrong(COIR_MSG("app", "There is no such language"), language);
    Invocation invocation;
    invocation.json = parser.isSet(json);
    invocation.quiet = parser.isSet(quiet);
    invocation.language = language;
    if (parser.isSet(threads)) {
        bool ok = false;
        const int n = parser.value(threads).toInt(&ok);
        if (!ok || n < 1 || n > 256)
            return wrong(COIR_MSG("app", "--%1 must be a whole number from %2 to %3").arg("threads").arg(1).arg(256), parser.value(threads).toStdString());
        invocation.threads = static_cast<unsigned>(n);
    }
    for (const auto& o : command.options) {
        if (!parser.isSet(text(o.name)))
            continue;
        auto& list = invocation.m_options[std::string(o.name)];
        if (!o.value.empty())
            for (const QString& v : parser.values(text(o.name)))
                list.push_back(v.toStdString());
    }
    for (const QString& a : parser.positionalArguments())
        invocation.arguments.push_back(a.toStdString());
    const int n = static_cast<int>(invocation.arguments.size());
    if (n < command.minArguments || n > command.maxArguments)
        return wrong(COIR_MSG("app", "Use: coir %1 %2").arg(command.name).arg(command.synopsis));

    watchSignals();
    const auto answer = [&]() -> Result<Answer> {
        try {
            return command.run(invocation);
        } catch (const std::bad_alloc&) {
            return fail(ErrorCode::OutOfRoom, COIR_MSG("app", "There is not enough memory"), COIR_MSG("app", "Close other programs, or take a machine with more memory"));
        } catch (const std::exception& e) { // the last border: libraries throw, nobody else
            return fail(ErrorCode::Internal, COIR_MSG("app", "A defect of the program: %1").arg(e.what()), COIR_MSG("app", "Nothing half done was kept; report it with the command"));
        }
    }();
    if (!answer) {
        complain(answer.error());
        return exitStatus(answer.error().code);
    }
    if (invocation.json)
        std::printf("%s\n", answer->json.c_str());
    // A full disk behind standard output is a failure too.
    if (std::fflush(stdout) != 0)
        return exitStatus(ErrorCode::OutOfRoom);
    return answer->status;
}

int printOverview(int argc, char* argv[], bool versionOnly) {
    const QCoreApplication application(argc, argv);
    if (const std::string language = languageAsked(argc, argv); !setLanguage(language)) {
        setLanguage("zh_CN");
        complain({ErrorCode::WrongUse, {{}, 0, {}, language}, COIR_MSG("app", "There is no such language"), COIR_MSG("app", "See coir --help")});
        return exitStatus(ErrorCode::WrongUse);
    }
    if (versionOnly) {
        std::printf("coir %s\n", COIR_VERSION);
        return 0;
    }
    std::printf("coir [CASE]    %s\n", helpText("Open the workstation (on a case)").toUtf8().constData());
    std::printf("coir --lang zh_CN|zh_TW|en --help\n    %s\n", helpText("This overview in another language").toUtf8().constData());
    for (const auto& c : commands())
        std::printf("coir %s %s\n    %s\n", std::string(c.name).c_str(), std::string(c.synopsis).c_str(), helpText(c.help).toUtf8().constData());
    return 0;
}

int refuseWindow(int argc, char* argv[], const Error& why) {
    const QCoreApplication application(argc, argv);
    setLanguage("zh_CN");
    complain(why);
    return exitStatus(why.code);
}

int unknownCommand(int argc, char* argv[]) {
    const std::string name = argv[1];
    const QCoreApplication application(argc, argv);
    setLanguage("zh_CN");
    complain({ErrorCode::WrongUse, {{}, 0, {}, name}, COIR_MSG("app", "There is no such command"), COIR_MSG("app", "See coir --help")});
    return exitStatus(ErrorCode::WrongUse);
}

namespace {
tl::unexpected<Error> fileError(const std::filesystem::path& path, int number) {
    const Where where{path.filename().string(), 0, {}, {}};
    if (number == ENOSPC || number == EDQUOT || number == EFBIG)
        return fail(ErrorCode::OutOfRoom, COIR_MSG("app", "There is no room for the file"), COIR_MSG("app", "Free some space or choose another disk"), where);
    if (number == EACCES || number == EPERM || number == EROFS)
        return fail(ErrorCode::NotPermitted, COIR_MSG("app", "The file may not be written"), COIR_MSG("app", "Choose a folder where you may write"), where);
    return fail(ErrorCode::InputRefused, COIR_MSG("app", "The file cannot be written (%1)").arg(std::strerror(number)), COIR_MSG("app", "Check the path"), where);
}
} // namespace

Result<> writeFile(const std::filesystem::path& path, std::string_view content) {
    // A device or a pipe is written through; only a file is replaced as a whole.
    std::error_code kind;
    const auto status = std::filesystem::status(path, kind);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        std::FILE* device = std::fopen(path.c_str(), "wb");
        if (!device)
            return fileError(path, errno);
        const bool done = std::fwrite(content.data(), 1, content.size(), device) == content.size() && std::fflush(device) == 0;
        const int failed = errno;
        const bool ended = std::fclose(device) == 0;
        return done && ended ? Result<>{} : Result<>(fileError(path, done ? errno : failed));
    }
    const std::filesystem::path temporary = path.string() + ".part";
    std::FILE* f = std::fopen(temporary.c_str(), "wb");
    if (!f)
        return fileError(path, errno);
    const bool written = std::fwrite(content.data(), 1, content.size(), f) == content.size() && std::fflush(f) == 0;
    const int number = errno;
    const bool closed = std::fclose(f) == 0;
    std::error_code ec;
    if (!written || !closed) {
        std::filesystem::remove(temporary, ec);
        return fileError(path, written ? errno : number);
    }
    std::filesystem::rename(temporary, path, ec);
    if (ec) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        return fileError(path, ec.value());
    }
    return {};
}

Result<std::string> readFile(const std::filesystem::path& path) {
    std::error_code ec;
    if (!std::filesystem::is_regular_file(path, ec))
        return fail(ErrorCode::InputRefused, COIR_MSG("app", "There is no such file"), COIR_MSG("app", "Check the path"), {path.filename().string(), 0, {}, {}});
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return fail(ErrorCode::NotPermitted, COIR_MSG("app", "The file may not be read"), COIR_MSG("app", "Ask for the right to read it"), {path.filename().string(), 0, {}, {}});
    return std::string(std::istreambuf_iterator<char>(in), {});
}

} // namespace coir::app
