// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cb::samples {

// The charts as the overview shows them, and beside them what they look like in unusual cases.
class GalleryPage : public QWidget {
    Q_OBJECT

public:
    explicit GalleryPage(QWidget *parent = nullptr);
};

} // namespace cb::samples
