// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the gallery, filled with decoration.
#pragma once

#include <QWidget>

namespace cb::gallery {

QWidget *newOverviewPage();
QWidget *newFormsPage();
QWidget *newStatesPage();
// The whole window, with the given page in front.
QWidget *newGalleryWindow(int page);

} // namespace cb::gallery
