// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <array>

namespace cb::store {

namespace {

#define CB_DAY(column) "CHECK (" column " GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]')"

constexpr std::array objects = {
    SchemaObject{"portfolio", R"(CREATE TABLE portfolio (
  entry INTEGER PRIMARY KEY CHECK (entry = 1),
  name TEXT NOT NULL,
  locked_through TEXT )" CB_DAY("locked_through") R"(,
  next_sequence INTEGER NOT NULL
) STRICT)"},
    SchemaObject{"domain", R"(CREATE TABLE domain (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  processors_rate INTEGER CHECK (processors_rate BETWEEN 0 AND 980000),
  registration_fee INTEGER CHECK (registration_fee >= 0),
  notes TEXT
) STRICT)"},
    SchemaObject{"requirement", R"(CREATE TABLE requirement (
  entry INTEGER PRIMARY KEY,
  domain TEXT NOT NULL REFERENCES domain (id),
  metric TEXT NOT NULL,
  unit TEXT,
  at_least TEXT,
  at_most TEXT
) STRICT)"},
    SchemaObject{"party", R"(CREATE TABLE party (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation')),
  email TEXT,
  notes TEXT
) STRICT)"},
    SchemaObject{"wallet", R"(CREATE TABLE wallet (
  entry INTEGER PRIMARY KEY,
  party TEXT NOT NULL REFERENCES party (id),
  address TEXT NOT NULL
) STRICT)"},
    SchemaObject{"model", R"(CREATE TABLE model (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  domain TEXT NOT NULL REFERENCES domain (id),
  creator TEXT NOT NULL REFERENCES party (id),
  task TEXT,
  licence TEXT,
  summary TEXT
) STRICT)"},
    SchemaObject{"stage", R"(CREATE TABLE stage (
  entry INTEGER PRIMARY KEY,
  model TEXT NOT NULL REFERENCES model (id),
  stage TEXT NOT NULL CHECK (stage IN ('draft', 'registered', 'validated', 'published', 'deprecated', 'retired')),
  "on" TEXT NOT NULL )" CB_DAY("\"on\"") R"(
) STRICT)"},
    SchemaObject{"metadata", R"(CREATE TABLE metadata (
  entry INTEGER PRIMARY KEY,
  model TEXT NOT NULL REFERENCES model (id),
  key TEXT NOT NULL,
  value TEXT NOT NULL
) STRICT)"},
    SchemaObject{"model_constraint", R"(CREATE TABLE model_constraint (
  entry INTEGER PRIMARY KEY,
  model TEXT NOT NULL REFERENCES model (id),
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  unit TEXT
) STRICT)"},
    SchemaObject{"version", R"(CREATE TABLE version (
  entry INTEGER PRIMARY KEY,
  model TEXT NOT NULL REFERENCES model (id),
  version TEXT NOT NULL,
  released_on TEXT NOT NULL )" CB_DAY("released_on") R"(,
  kind TEXT,
  notes TEXT,
  dataset TEXT,
  artifact_sha256 TEXT,
  UNIQUE (model, version)
) STRICT)"},
    SchemaObject{"performance", R"(CREATE TABLE performance (
  entry INTEGER PRIMARY KEY,
  model TEXT NOT NULL REFERENCES model (id),
  metric TEXT NOT NULL,
  dataset TEXT,
  value TEXT NOT NULL,
  unit TEXT,
  better TEXT CHECK (better IN ('higher', 'lower')),
  version TEXT,
  FOREIGN KEY (model, version) REFERENCES version (model, version)
) STRICT)"},
    SchemaObject{"terms", R"(CREATE TABLE terms (
  entry INTEGER PRIMARY KEY,
  model TEXT NOT NULL REFERENCES model (id),
  "from" TEXT NOT NULL )" CB_DAY("\"from\"") R"(,
  creator INTEGER NOT NULL CHECK (creator BETWEEN 0 AND 980000),
  backers INTEGER NOT NULL CHECK (backers BETWEEN 0 AND 980000),
  processors INTEGER CHECK (processors BETWEEN 0 AND 980000),
  yield INTEGER CHECK (yield BETWEEN 0 AND 980000),
  version TEXT,
  CHECK (creator + backers + coalesce(processors, 0) + coalesce(yield, 0) <= 980000),
  FOREIGN KEY (model, version) REFERENCES version (model, version)
) STRICT)"},
    SchemaObject{"ownership", R"(CREATE TABLE ownership (
  entry INTEGER PRIMARY KEY,
  model TEXT NOT NULL REFERENCES model (id),
  "on" TEXT NOT NULL )" CB_DAY("\"on\"") R"(,
  party TEXT NOT NULL REFERENCES party (id),
  shares INTEGER NOT NULL CHECK (shares >= 0),
  proceeds INTEGER
) STRICT)"},
    SchemaObject{"round", R"(CREATE TABLE round (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  model TEXT NOT NULL REFERENCES model (id),
  name TEXT NOT NULL,
  opens_on TEXT NOT NULL )" CB_DAY("opens_on") R"(,
  closes_on TEXT )" CB_DAY("closes_on") R"(,
  soft_cap INTEGER CHECK (soft_cap >= 0),
  hard_cap INTEGER CHECK (hard_cap >= 0),
  minimum INTEGER CHECK (minimum >= 0),
  contract TEXT,
  yield_enabled INTEGER NOT NULL CHECK (yield_enabled IN (0, 1))
) STRICT)"},
    SchemaObject{"agreement", R"(CREATE TABLE agreement (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  round TEXT NOT NULL REFERENCES round (id),
  backer TEXT NOT NULL REFERENCES party (id),
  kind TEXT NOT NULL CHECK (kind IN ('pool', 'revenue_share', 'safe', 'equity')),
  share INTEGER CHECK (share BETWEEN 0 AND 980000),
  cap_multiple INTEGER CHECK (cap_multiple >= 0),
  until TEXT )" CB_DAY("until") R"(,
  "then" TEXT CHECK ("then" IN ('pool', 'creator')),
  then_pool INTEGER CHECK (then_pool IN (0, 1)),
  valuation_cap INTEGER CHECK (valuation_cap > 0),
  discount INTEGER CHECK (discount BETWEEN 0 AND 999999),
  mfn INTEGER CHECK (mfn IN (0, 1)),
  percent INTEGER CHECK (percent BETWEEN 0 AND 999999),
  "from" TEXT )" CB_DAY("\"from\"") R"(
) STRICT)"},
    SchemaObject{"contribution", R"(CREATE TABLE contribution (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  round TEXT NOT NULL REFERENCES round (id),
  backer TEXT NOT NULL REFERENCES party (id),
  agreement TEXT REFERENCES agreement (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  pledged_on TEXT )" CB_DAY("pledged_on") R"(,
  received_on TEXT )" CB_DAY("received_on") R"(,
  refunded_on TEXT )" CB_DAY("refunded_on") R"(,
  "transaction" TEXT,
  log_index INTEGER,
  override_reason TEXT
) STRICT)"},
    SchemaObject{"release", R"(CREATE TABLE release (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  round TEXT NOT NULL REFERENCES round (id),
  "on" TEXT NOT NULL )" CB_DAY("\"on\"") R"(,
  amount INTEGER NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('training', 'tuning', 'dataset', 'preparation', 'other')),
  "transaction" TEXT
) STRICT)"},
    SchemaObject{"yield", R"(CREATE TABLE yield (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  round TEXT NOT NULL REFERENCES round (id),
  "on" TEXT NOT NULL )" CB_DAY("\"on\"") R"(,
  kind TEXT NOT NULL CHECK (kind IN ('deposit', 'withdraw', 'price')),
  assets INTEGER,
  shares TEXT,
  price TEXT,
  vault TEXT
) STRICT)"},
    SchemaObject{"conversion", R"(CREATE TABLE conversion (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  model TEXT NOT NULL REFERENCES model (id),
  "on" TEXT NOT NULL )" CB_DAY("\"on\"") R"(,
  round_price TEXT,
  pre_money INTEGER,
  new_money INTEGER,
  options INTEGER,
  promised INTEGER,
  pool INTEGER,
  pool_target INTEGER
) STRICT)"},
    SchemaObject{"payout", R"(CREATE TABLE payout (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  model TEXT NOT NULL REFERENCES model (id),
  "on" TEXT NOT NULL )" CB_DAY("\"on\"") R"(,
  recipient TEXT NOT NULL CHECK (recipient IN ('creator', 'backers', 'processors', 'yield', 'buyback_burn', 'foundation', 'network')),
  party TEXT REFERENCES party (id),
  amount INTEGER NOT NULL,
  "transaction" TEXT
) STRICT)"},
    SchemaObject{"burn", R"(CREATE TABLE burn (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "on" TEXT NOT NULL )" CB_DAY("\"on\"") R"(,
  spent INTEGER NOT NULL,
  burned TEXT NOT NULL,
  "transaction" TEXT
) STRICT)"},
    SchemaObject{"grant_payment", R"(CREATE TABLE grant_payment (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  "on" TEXT NOT NULL )" CB_DAY("\"on\"") R"(,
  amount INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  recipient TEXT
) STRICT)"},
    SchemaObject{"valuation", R"(CREATE TABLE valuation (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  model TEXT NOT NULL REFERENCES model (id),
  party TEXT NOT NULL REFERENCES party (id),
  "on" TEXT NOT NULL )" CB_DAY("\"on\"") R"(,
  value INTEGER NOT NULL
) STRICT)"},
    SchemaObject{"batch", R"(CREATE TABLE batch (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  file_name TEXT,
  file_sha256 TEXT,
  imported_at INTEGER NOT NULL,
  read INTEGER NOT NULL,
  added INTEGER NOT NULL,
  already_there INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  first_day INTEGER,
  last_day INTEGER
) STRICT)"},
    SchemaObject{"batch_record", R"(CREATE TABLE batch_record (
  kind TEXT NOT NULL,
  entry INTEGER NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (entry),
  PRIMARY KEY (kind, entry)
) STRICT, WITHOUT ROWID)"},
    SchemaObject{"source", R"(CREATE TABLE source (
  entry INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT)"},
    // Payments come by the million: that they refer to what is there is checked by those who write and remove, and
    // counted by PaymentTable::recount(), not looked up row by row.
    SchemaObject{"payment", R"(CREATE TABLE payment (
  model INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  tasks INTEGER CHECK (tasks >= 0),
  version INTEGER,
  source INTEGER,
  batch INTEGER,
  reference TEXT,
  PRIMARY KEY (model, at, sequence)
) STRICT, WITHOUT ROWID)"},
    SchemaObject{"reversal", R"(CREATE TABLE reversal (
  model INTEGER NOT NULL,
  reversed_at INTEGER NOT NULL,
  reversed_sequence INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  PRIMARY KEY (model, reversed_at, reversed_sequence),
  UNIQUE (model, at, sequence)
) STRICT, WITHOUT ROWID)"},
    SchemaObject{"payment_key", R"(CREATE TABLE payment_key (
  key INTEGER NOT NULL,
  model INTEGER NOT NULL,
  second INTEGER NOT NULL,
  PRIMARY KEY (key, model, second)
) STRICT, WITHOUT ROWID)"},
    SchemaObject{"day_total", R"(CREATE TABLE day_total (
  model INTEGER NOT NULL,
  day INTEGER NOT NULL,
  version INTEGER NOT NULL,
  payments INTEGER NOT NULL CHECK (payments > 0),
  tasks INTEGER NOT NULL,
  gross INTEGER NOT NULL CHECK (gross >= 0),
  refunds INTEGER NOT NULL CHECK (refunds <= 0),
  PRIMARY KEY (model, day, version)
) STRICT, WITHOUT ROWID)"},
    SchemaObject{"scenario", R"(CREATE TABLE scenario (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  model TEXT REFERENCES model (id),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 120),
  growth TEXT,
  churn INTEGER CHECK (churn BETWEEN 0 AND 1000000),
  seasonality TEXT,
  volatility INTEGER CHECK (volatility >= 0),
  version_on TEXT )" CB_DAY("version_on") R"(,
  version_uplift TEXT,
  terms_from TEXT )" CB_DAY("terms_from") R"(,
  creator INTEGER CHECK (creator BETWEEN 0 AND 980000),
  backers INTEGER CHECK (backers BETWEEN 0 AND 980000),
  processors INTEGER CHECK (processors BETWEEN 0 AND 980000),
  yield INTEGER CHECK (yield BETWEEN 0 AND 980000),
  backing_on TEXT )" CB_DAY("backing_on") R"(,
  backing_amount INTEGER CHECK (backing_amount > 0),
  backing_kind TEXT CHECK (backing_kind IN ('pool', 'revenue_share', 'equity')),
  backing_party TEXT REFERENCES party (id),
  backing_share INTEGER CHECK (backing_share BETWEEN 0 AND 999999),
  backing_cap INTEGER CHECK (backing_cap >= 0),
  dn_price TEXT,
  seed INTEGER,
  paths INTEGER CHECK (paths BETWEEN 1 AND 1000000),
  notes TEXT
) STRICT)",
                 2},
    SchemaObject{"statement", R"(CREATE TABLE statement (
  entry INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  party TEXT NOT NULL REFERENCES party (id),
  "from" TEXT NOT NULL )" CB_DAY("\"from\"") R"(,
  "to" TEXT NOT NULL )" CB_DAY("\"to\"") R"(,
  issued_on TEXT NOT NULL )" CB_DAY("issued_on") R"(,
  corrects TEXT REFERENCES statement (id),
  opening INTEGER NOT NULL,
  earned INTEGER NOT NULL,
  paid INTEGER NOT NULL,
  closing INTEGER NOT NULL,
  rows_sha256 TEXT NOT NULL,
  notes TEXT,
  CHECK ("from" <= "to")
) STRICT)",
                 2},
};

} // namespace

std::span<const SchemaObject> schema()
{
    return objects;
}

} // namespace cb::store
