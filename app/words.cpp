// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words.h"

#include "language/Wording.h"

namespace coir::app {

bool setLanguage(const std::string& language) {
    if (language != "zh_CN" && language != "zh_TW" && language != "en")
        return false;
    ui::useLanguage(QString::fromStdString(language));
    return true;
}

std::string words(const Message& message) { return ui::wordsOf(message).toStdString(); }

std::string words(const Error& error) {
    Error translated = error;
    translated.what = Message{{}, words(error.what), {}};
    translated.remedy = error.remedy.empty() ? Message{} : Message{{}, words(error.remedy), {}};
    std::string line = plain(translated);
    for (char& c : line)
        if (c == '\n' || c == '\r')
            c = ' ';
    return line;
}

} // namespace coir::app
