// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sstream>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include "support/temp_dir.h"

namespace coir::test {

/// How a run of the program ended.
struct Ended {
    int status = -1; ///< exit status; 128 + signal if killed
    std::string out, err;
    bool tookTooLong = false;

    std::vector<std::string> errorLines() const {
        std::vector<std::string> lines;
        std::istringstream in(err);
        for (std::string line; std::getline(in, line);)
            if (line.find_first_not_of(" \t\r") != std::string::npos)
                lines.push_back(line);
        return lines;
    }
};

struct Circumstances {
    std::optional<rlim_t> fileSize;                   ///< no file may grow beyond
    std::optional<std::chrono::milliseconds> killAt;  ///< kill -9 after so long
    std::chrono::seconds patience{120};
    bool asNobody = false;                            ///< without the rights of root
};

/// The real program with a home of its own.
class Program {
public:
    explicit Program(const TempDir& dir) : m_home(dir / "home") {
        std::filesystem::create_directories(m_home);
        std::filesystem::permissions(m_home, std::filesystem::perms::all);
    }

    Ended operator()(const std::vector<std::string>& arguments, const Circumstances& how = {}) const {
        const auto out = m_home / "out.txt", err = m_home / "err.txt";
        std::filesystem::remove(out);
        std::filesystem::remove(err);
        std::vector<std::string> words = {COIR_PROGRAM};
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<char*> argv;
        for (auto& word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        const pid_t child = ::fork();
        if (child == 0) {
            const int o = ::open(out.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0666);
            const int e = ::open(err.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0666);
            ::dup2(o, 1);
            ::dup2(e, 2);
            ::setenv("HOME", m_home.c_str(), 1);
            ::setenv("XDG_DATA_HOME", m_home.c_str(), 1);
            ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
            if (how.fileSize) {
                const rlimit limit{*how.fileSize, *how.fileSize};
                ::setrlimit(RLIMIT_FSIZE, &limit);
                ::signal(SIGXFSZ, SIG_IGN);
            }
            if (how.asNobody && (::setgid(65534) != 0 || ::setuid(65534) != 0))
                ::_exit(126);
            ::execv(argv[0], argv.data());
            ::_exit(127);
        }
        Ended ended;
        const auto start = std::chrono::steady_clock::now();
        int state = 0;
        while (::waitpid(child, &state, WNOHANG) == 0) {
            const auto waited = std::chrono::steady_clock::now() - start;
            if (how.killAt && waited >= *how.killAt)
                ::kill(child, SIGKILL);
            if (waited > how.patience) {
                ended.tookTooLong = true;
                ::kill(child, SIGKILL);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        ended.status = WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
        ended.out = readAll(out);
        ended.err = readAll(err);
        return ended;
    }

private:
    std::filesystem::path m_home;
};

/// A right code of the synthetic range: GB 32100-2015 check character, GB 11714 within. `number` < 100,000.
inline std::string syntheticUscc(int number) {
    const std::string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    char digits[8];
    std::snprintf(digits, sizeof digits, "%05d", number);
    std::string org = "PDY" + std::string(digits);
    const int orgWeights[] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < 8; ++i)
        sum += orgWeights[i] * (org[i] <= '9' ? org[i] - '0' : org[i] - 'A' + 10);
    const int check = 11 - sum % 11;
    org += check == 10 ? 'X' : check == 11 ? '0' : static_cast<char>('0' + check);
    const std::string code = "91460100" + org;
    int weight = 1, total = 0;
    for (const char c : code) {
        total += weight * static_cast<int>(alphabet.find(c));
        weight = weight * 3 % 31;
    }
    return code + alphabet[static_cast<std::size_t>((31 - total % 31) % 31)];
}

/// One CSV field, quoted.
inline std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

inline constexpr char kRegistryHead[] =
    "企业名称,统一社会信用代码,登记状态,法定代表人,注册资本(万元),成立日期,核准日期,企业类型,登记机关,"
    "行政区划代码,注册地址,经营范围\n";
inline std::string registryRow(int number, std::string_view name) {
    return quoted(name) + "," + syntheticUscc(number) +
           ",存续,王某某,100,2020-03-11,2020-03-11,有限责任公司(自然人投资或控股),海口市市场监督管理局,460100,"
           "海南省海口市龙华区滨海大道" +
           std::to_string(number % 300 + 1) + "号" + std::to_string(number) + "室,日用百货批发\n";
}

} // namespace coir::test
