// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/identifiers.h"

namespace cb::ui {

std::string slug(std::string_view name)
{
    // Accents are taken off; what is no Latin letter or digit becomes a dash.
    const QString plain = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                              .normalized(QString::NormalizationForm_D)
                              .toLower();
    std::string result;
    for (const QChar c : plain) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            result += static_cast<char>(c.unicode());
        else if (!c.isMark() && !result.empty() && result.back() != '-')
            result += '-';
    }
    while (!result.empty() && result.back() == '-')
        result.pop_back();
    return result.empty() ? "record" : result.substr(0, 60);
}

} // namespace cb::ui
