// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Wording.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <mutex>

namespace coir::ui {
namespace {

constexpr int kTokenShown = 8;    ///< enough to tell persons of a case apart
constexpr int kFileNamePart = 40; ///< characters; a name in UTF-8 may have 255 bytes

/// What a worker took stays alive with it: the language may be changed while a job words its rows.
struct Catalogues {
    QString language;
    std::array<std::shared_ptr<QTranslator>, 2> loaded;
};
/// English needs no catalogue but for its quotation marks: the source uses those of Chinese, which are as wide as a character
/// in the font of the window.
class PlainQuotes : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override {
        QString words = QTranslator::translate(context, source, comment, n);
        if (words.isEmpty() && source && std::strstr(source, "\xe2\x80\x9c"))
            words = QString::fromUtf8(source);
        return words.replace(u'“', u'"').replace(u'”', u'"');
    }
};
std::mutex& guard() {
    static std::mutex m;
    return m;
}
Catalogues& kept() {
    static Catalogues c;
    return c;
}
Catalogues catalogues() {
    const std::lock_guard lock(guard());
    return kept();
}

/// Asks our own catalogue and not the application: commands word their output without one.
QString translated(const char* context, const char* text) {
    std::shared_ptr<QTranslator> own;
    {
        const std::lock_guard lock(guard());
        own = kept().loaded[1];
    }
    if (own) {
        const QString found = own->translate(context, text);
        if (!found.isEmpty())
            return found;
    }
    return QString::fromUtf8(text);
}
QString translated(const std::string& context, const std::string& text) {
    return translated(context.c_str(), text.c_str());
}

} // namespace

void useLanguage(const QString& asked) {
    const QString language = asked == QStringLiteral("zh_TW") || asked == QStringLiteral("en") ? asked
                                                                                               : QStringLiteral("zh_CN");
    const Catalogues before = catalogues();
    if (before.language == language)
        return;
    for (const auto& t : before.loaded)
        if (t && QCoreApplication::instance())
            QCoreApplication::removeTranslator(t.get());
    Catalogues c;
    c.language = language;
    QLocale::setDefault(language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                         : QLocale(language));
    auto qt = std::make_shared<QTranslator>();
    if (language != QStringLiteral("en") &&
        qt->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        if (QCoreApplication::instance())
            QCoreApplication::installTranslator(qt.get());
        c.loaded[0] = std::move(qt);
    }
    std::shared_ptr<QTranslator> own = language == QStringLiteral("en") ? std::make_shared<PlainQuotes>() : std::make_shared<QTranslator>();
    if (own->load(QStringLiteral(":/i18n/coir_%1.qm").arg(language))) {
        if (QCoreApplication::instance())
            QCoreApplication::installTranslator(own.get());
        c.loaded[1] = std::move(own);
    }
    const std::lock_guard lock(guard());
    kept() = std::move(c);
}

QString currentLanguage() {
    const QString language = catalogues().language;
    return language.isEmpty() ? QStringLiteral("zh_CN") : language;
}

QString fromCore(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
std::string toCore(const QString& text) { return text.toStdString(); }

QString termOf(const char* context, std::string_view term) {
    return translated(context, std::string(term).c_str());
}

QString inLanguage(const std::string& en, const std::string& zh) {
    const QString language = currentLanguage();
    return language == QStringLiteral("en") ? fromCore(en) : language == QStringLiteral("zh_TW") ? termOf("pack", zh) : fromCore(zh);
}

QString wordsOf(const Message& message) {
    // Not QString::arg: an argument may itself hold "%1", as any name of a firm may.
    const QString text = translated(message.context, message.text);
    QString out;
    out.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9') {
            const auto n = static_cast<std::size_t>(text[++i].unicode() - u'1');
            if (n < message.args.size()) {
                const MessageArg& a = message.args[n];
                out += a.kind == MessageArg::Kind::Term ? translated("term", a.value) : fromCore(a.value);
            }
        } else {
            out += text[i];
        }
    }
    return out;
}

ErrorWords wordsOf(const Error& error) {
    ErrorWords w;
    w.what = wordsOf(error.what);
    w.remedy = wordsOf(error.remedy);
    if (!error.where.file.empty())
        w.where = fromCore(error.where.file);
    if (error.where.row > 0)
        w.where += QStringLiteral(" : %1").arg(error.where.row);
    if (!error.where.column.empty())
        w.where += QStringLiteral(" : ") + fromCore(error.where.column);
    if (!error.where.value.empty())
        w.where += QStringLiteral("  ") + fromCore(error.where.value);
    return w;
}

QString number(std::int64_t value) {
    QString digits = QString::number(value < 0 ? -value : value);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return value < 0 ? QChar(u'−') + digits : digits;
}

QString number(double value, int decimals) {
    if (!std::isfinite(value))
        return QStringLiteral("—");
    const QString plain = QString::number(std::fabs(value), 'f', decimals);
    const qsizetype point = plain.indexOf(u'.');
    QString whole = point < 0 ? plain : plain.left(point);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, u',');
    const bool negative = value < 0 && plain.contains(QRegularExpression(QStringLiteral("[1-9]")));
    return (negative ? QStringLiteral("−") : QString()) + whole + (point < 0 ? QString() : plain.mid(point));
}

QString signedNumber(double value, int decimals) {
    const QString n = number(value, decimals);
    return value > 0 ? u'+' + n : n;
}

QString percent(double fraction, int decimals) {
    return QStringLiteral("%1 %").arg(number(fraction * 100, decimals));
}

QString money(std::int64_t fen) {
    const double yuan = static_cast<double>(fen) / 100.0;
    // Ten thousand is a unit in Chinese only.
    if (currentLanguage() == QStringLiteral("en")) {
        const double million = yuan / 1e6;
        if (std::fabs(million) >= 1)
            return translated("Money", "%1 million yuan").arg(number(million, million == std::floor(million) ? 0 : 2));
    } else if (std::fabs(yuan) >= 10000) {
        const double wan = yuan / 10000;
        const int decimals = wan == std::floor(wan) ? 0 : std::fabs(wan) >= 100 ? 1 : 2;
        return translated("Money", "%1 ten-thousand yuan").arg(number(wan, decimals));
    }
    return translated("Money", "%1 yuan").arg(number(yuan, yuan == std::floor(yuan) ? 0 : 2));
}

QString date(Date d) { return fromCore(isoDate(d)); }
QString date(const std::optional<Date>& d) { return d ? date(*d) : QStringLiteral("—"); }

QString shortToken(std::string_view token) {
    const QString t = fromCore(token);
    return t.size() > kTokenShown + 1 ? t.left(kTokenShown) + u'…' : t;
}
QString shortenTokens(const QString& text) {
    static const QRegularExpression kToken(QStringLiteral("\\b[0-9a-f]{40,64}\\b"));
    if (text.size() < 40)
        return text;
    QString out = text;
    for (auto m = kToken.match(out); m.hasMatch(); m = kToken.match(out, m.capturedStart() + 1))
        out.replace(m.capturedStart(), m.capturedLength(), shortToken(toCore(m.captured())));
    return out;
}
QString fileName(const QStringList& parts, const QString& suffix) {
    static const QRegularExpression kUnsafe(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    QStringList kept;
    for (QString part : parts) {
        part = part.replace(kUnsafe, QStringLiteral(" ")).simplified();
        while (part.startsWith(u'.') || part.startsWith(u'-'))
            part.remove(0, 1);
        if (!part.isEmpty())
            kept << part.left(kFileNamePart).trimmed();
    }
    return kept.join(u'_') + suffix;
}
QString shortHash(std::string_view hash) { return fromCore(hash.substr(0, 8)); }

QString timeLeft(double seconds) {
    if (seconds < 60)
        return translated("Time", "about %1 s").arg(std::max(1, static_cast<int>(std::lround(seconds))));
    return translated("Time", "about %1 min").arg(static_cast<int>(std::lround(seconds / 60)));
}

} // namespace coir::ui
