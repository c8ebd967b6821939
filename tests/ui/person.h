// SPDX-License-Identifier: GPL-3.0-or-later
// Finding what a person would click.
#pragma once

#include <QtWidgets/QPushButton>

namespace cb::test {

// The button with that text, or null.
inline QPushButton *button(const QWidget *parent, const QString &text)
{
    for (auto *one : parent->findChildren<QPushButton *>())
        if (one->text() == text)
            return one;
    return nullptr;
}

} // namespace cb::test
