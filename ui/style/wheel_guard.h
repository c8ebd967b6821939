// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the wheel scroll the page when the pointer happens to pass a field: only the field that has the focus takes it.
// Private to ui/style.
#pragma once

#include <QObject>

namespace cb::ui {

class WheelGuard : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    // Combo boxes, spin boxes and sliders; others are left alone.
    void watch(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cb::ui
