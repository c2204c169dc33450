// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/date.h"
#include "base/message.h"
#include "base/result.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>

class QCoreApplication;

/// The one place where meaning becomes words: messages of core, numbers, dates, money, masks.
namespace coir::ui {

/// Loads the catalogues of a language ("zh_CN", "zh_TW", "en") and makes it the locale of the program. Views get
/// QEvent::LanguageChange. Unknown languages fall back to zh_CN, whatever the locale of the machine.
void useLanguage(const QString& language);
QString currentLanguage();

QString wordsOf(const Message& message);
/// A word that stands in context "term", "detector", "reason", "role" … of core.
QString termOf(const char* context, std::string_view term);

/// Words that a rule pack or an import profile brings in English and simplified Chinese; traditional where they ship with Coir.
QString inLanguage(const std::string& en, const std::string& zh);

struct ErrorWords {
    QString what, where, remedy;
};
ErrorWords wordsOf(const Error& error);

QString fromCore(std::string_view utf8);
std::string toCore(const QString& text);

/// "20,000".
QString number(std::int64_t value);
QString number(double value, int decimals);
/// "+3.32", "−0.40": a real minus sign, aligned with the plus.
QString signedNumber(double value, int decimals);
/// "93 %" of a fraction.
QString percent(double fraction, int decimals = 0);
/// Money from fen, in 万元 from ten thousand yuan on: "5,000 元", "318 万元".
QString money(std::int64_t fen);
/// ISO, as everywhere in the case; "—" where there is none.
QString date(const std::optional<Date>& date);
QString date(Date date);
/// First eight characters of a token, then "…".
QString shortToken(std::string_view token);
/// The same for every token within a text.
QString shortenTokens(const QString& text);
/// A name for a file from parts joined by "_", without what a file system or a shell takes for a sign of its own; `suffix`
/// with its point.
QString fileName(const QStringList& parts, const QString& suffix);
/// First eight characters of a hash.
QString shortHash(std::string_view hash);
/// "约 8 秒", "约 3 分钟".
QString timeLeft(double seconds);

} // namespace coir::ui
