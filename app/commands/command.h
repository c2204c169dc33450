// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/job.h"
#include "base/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coir::app {

/// One option of a subcommand beside the common ones (--json --quiet --threads --lang --help).
struct Option {
    std::string_view name;           ///< "out"
    std::string_view value;          ///< placeholder, "" for a flag
    std::string_view help;           ///< English; translated in context "command"
    bool repeated = false;
};

/// What the command line gave, checked.
class Invocation {
public:
    std::vector<std::string> arguments;              ///< positional
    bool json = false, quiet = false;
    unsigned threads = 0;
    std::string language = "zh_CN";

    bool has(std::string_view option) const { return m_options.count(std::string(option)) > 0; }
    std::string value(std::string_view option, std::string_view fallback = {}) const;
    std::vector<std::string> values(std::string_view option) const;
    /// A date option; error names the option and its value.
    Result<std::optional<Date>> date(std::string_view option) const;
    Result<std::int64_t> integer(std::string_view option, std::int64_t fallback, std::int64_t min, std::int64_t max) const;
    /// key=value pairs of --set.
    Result<std::map<std::string, std::string>> settings() const;
    /// The job of this command: Ctrl-C cancels it, progress goes to standard error.
    JobContext job() const;
    /// One line of the summary for people (standard output), unless --json or --quiet.
    void say(const Message& message) const;

    std::map<std::string, std::vector<std::string>> m_options;
};

/// What a command answers: the summary as one JSON object (text), printed under --json.
struct Answer {
    std::string json = "{}";
    int status = 0;
};

/// JSON as it is printed. Names of files are bytes: what is no UTF-8 in them becomes U+FFFD.
template <class Json> std::string jsonText(const Json& json, int indent = -1) {
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

struct Command {
    std::string_view name;
    std::string_view synopsis;       ///< "CASE PATH…"
    std::string_view help;           ///< English, one sentence; context "command"
    int minArguments = 0, maxArguments = 0;
    bool gui = false;                ///< needs Qt's painter: an offscreen QGuiApplication is made
    std::vector<Option> options;
    Result<Answer> (*run)(const Invocation&) = nullptr;
    /// What the first argument may be: its name, the input that it takes, what its columns and settings are.
    std::vector<Option> subjects = {};
};

const std::vector<Command>& commands();
const Command* commandNamed(std::string_view name);
/// Parses, runs, prints; gives the exit status of contract.md.
int runCommand(const Command& command, int argc, char* argv[]);
int printOverview(int argc, char* argv[], bool versionOnly);
/// Says why no window can be opened.
int refuseWindow(int argc, char* argv[], const Error& why);
int unknownCommand(int argc, char* argv[]);
int exitStatus(ErrorCode code);

/// Writes whole or not at all (temporary file beside it, then rename); errors name the file.
Result<> writeFile(const std::filesystem::path& path, std::string_view text);
Result<std::string> readFile(const std::filesystem::path& path);

// One file per subcommand.
Command sampleCommand();
Command newCommand();
Command importCommand();
Command qualityCommand();
Command resolveCommand();
Command detectCommand();
Command ownershipCommand();
Command rateCommand();
Command heatCommand();
Command pathCommand();
Command aroundCommand();
Command reportCommand();
Command verifyCommand();
Command computeCommand();
Command selftestCommand();
Command runCommandSpec();

} // namespace coir::app
