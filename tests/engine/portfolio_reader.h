// SPDX-License-Identifier: GPL-3.0-or-later
// Reads from a portfolio JSON what the split depends on, and prints `report distribution --every day --by
// model,recipient,party` for it. Knows no conversions. Only for the vectors: mistakes in the file end the test.
#pragma once

#include "support/oracle.h"

#include <functional>
#include <string>

namespace cb::test {

struct VectorModel {
    std::string id;
    engine::ModelFacts facts;
    std::vector<oracle::Payment> payments; // in the order of the split
};

struct VectorPortfolio {
    std::vector<std::string> parties; // ids in order of entry
    std::vector<VectorModel> models;
};

std::string readFile(const std::string &path);
VectorPortfolio readPortfolio(const std::string &path);

// Gives the parts of one model's payments, payment by payment.
using Distribute = std::function<std::vector<oracle::Parts>(const VectorModel &)>;
std::string printDistribution(const VectorPortfolio &portfolio, const Distribute &distribute);

} // namespace cb::test
