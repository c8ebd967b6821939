// SPDX-License-Identifier: GPL-3.0-or-later
// Model cards and headers of weights as people bring them, and as somebody hostile would; registration documents.
#include "fixture.h"

#include "exchange/artifact_header.h"
#include "exchange/errors.h"
#include "exchange/model_card.h"
#include "exchange/registration_document.h"
#include "exchange/sha256.h"
#include "portfolio/errors.h"

#include <QtCore/QJsonDocument>

#include <memory>

namespace cb::tests {

namespace errors = exchange::errors;

class ModelCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeCard();
    void cards_data();
    void cards();
    void refused_data();
    void refused();
    void aliasesAreRefusedUnexpanded();
    void licences();
    void safetensors();
    void gguf();
    void onnx();
    void brokenHeaders_data();
    void brokenHeaders();
    void cutAnywhere();
    void fingerprints();
    void registration();

private:
    Folder m_folder;
};

namespace {

QString joined(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &one : texts)
        list << text(one);
    return list.join(QLatin1Char('|'));
}

template <class T>
QByteArray bytes(T value)
{
    return QByteArray(reinterpret_cast<const char *>(&value), sizeof value);
}

QByteArray ggufText(const QByteArray &content)
{
    return bytes<quint64>(static_cast<quint64>(content.size())) + content;
}

QByteArray ggufFile()
{
    QByteArray file = "GGUF" + bytes<quint32>(3) + bytes<quint64>(2) + bytes<quint64>(5);
    file += ggufText("general.architecture") + bytes<quint32>(8) + ggufText("llama");
    file += ggufText("general.name") + bytes<quint32>(8) + ggufText("Tiny");
    file += ggufText("llama.context_length") + bytes<quint32>(4) + bytes<quint32>(4096);
    file += ggufText("tokenizer.tokens") + bytes<quint32>(9) + bytes<quint32>(8) + bytes<quint64>(2) + ggufText("a") +
            ggufText("bc");
    file += ggufText("general.license") + bytes<quint32>(8) + ggufText("MIT");
    for (const auto &[name, type] : {std::pair("blk.0.attn", 4U), std::pair("output.weight", 12U)})
        file += ggufText(name) + bytes<quint32>(2) + bytes<quint64>(32) + bytes<quint64>(type == 12 ? 180 : 20) +
                bytes<quint32>(type) + bytes<quint64>(0);
    return file;
}

QByteArray safetensorsFile(const QByteArray &json)
{
    return bytes<quint64>(static_cast<quint64>(json.size())) + json + QByteArray(64, '\1');
}

QByteArray onnxFile()
{
    const QByteArray property = QByteArray("\x0a\x04task\x12\x03ocr", 11);
    return QByteArray("\x08\x09", 2) + QByteArray("\x12\x07pytorch", 9) + QByteArray("\x3a\x80\x01", 3) +
           QByteArray(128, 'g') + QByteArray("\x72", 1) + char(property.size()) + property;
}

} // namespace

void ModelCardTest::wholeCard()
{
    const auto card = must(exchange::parseModelCard("---\r\n"
                                                    "license: apache-2.0\r\n"
                                                    "language: [en, no]\r\n"
                                                    "library_name: transformers\r\n"
                                                    "pipeline_tag: image-segmentation\r\n"
                                                    "tags:\r\n- medical\r\n- 3.10\r\n"
                                                    "datasets: acme/scans\r\n"
                                                    "base_model:\r\n  - acme/base\r\n"
                                                    "model-index:\r\n"
                                                    "- name: Iris Segmenter\r\n"
                                                    "  results:\r\n"
                                                    "  - task: {type: image-segmentation}\r\n"
                                                    "    dataset: {name: AbdoSet-900, type: acme/abdo}\r\n"
                                                    "    metrics:\r\n"
                                                    "    - {type: dice, value: 0.938, name: Dice score}\r\n"
                                                    "    - {type: latency, value: fast}\r\n"
                                                    "---\r\n"
                                                    "# A heading\r\n\r\n"
                                                    "![picture](x.png)\r\n\r\n"
                                                    "Outlines **organs** and [lesions](https://example.org) in\r\n"
                                                    "CT slices.\r\n\r\nMore.\r\n"));
    QCOMPARE(text(card.name), QStringLiteral("Iris Segmenter"));
    QCOMPARE(text(card.licence), QStringLiteral("apache-2.0"));
    QCOMPARE(joined(card.languages), QStringLiteral("en|no"));   // not false
    QCOMPARE(joined(card.tags), QStringLiteral("medical|3.10")); // not 3.1
    QCOMPARE(joined(card.datasets), QStringLiteral("acme/scans"));
    QCOMPARE(joined(card.baseModels), QStringLiteral("acme/base"));
    QCOMPARE(text(card.task), QStringLiteral("image-segmentation"));
    QCOMPARE(text(card.summary), QStringLiteral("Outlines organs and lesions in CT slices."));
    QCOMPARE(card.results.size(), 1U);
    QCOMPARE(text(card.results[0].metric), QStringLiteral("Dice score"));
    QCOMPARE(text(card.results[0].dataset), QStringLiteral("AbdoSet-900"));
    QCOMPARE(text(card.results[0].value.toString()), QStringLiteral("0.938"));
    QCOMPARE(joined(card.notTaken), QStringLiteral("latency fast"));
}

void ModelCardTest::cards_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("licence");
    QTest::addColumn<int>("results");
    const auto row = [](const char *what, const char *card, const char *name, const char *licence, int results) {
        QTest::newRow(what) << QByteArray(card) << QString::fromUtf8(name) << QString::fromUtf8(licence) << results;
    };
    row("nothing stated", "---\n---\n# Quill\nText.\n", "Quill", "", 0);
    row("empty", "---\n\n---\n", "", "", 0);
    row("byte order mark", "\xef\xbb\xbf---\nlicense: mit\n---\n", "", "mit", 0);
    row("licence of its own", "---\nlicense: other\nlicense_name: acme-1\n---\n# X\n", "X", "acme-1", 0);
    row("licences in a list", "---\nlicense:\n- mit\n- apache-2.0\n---\n", "", "mit", 0);
    row("index is no list", "---\nmodel-index:\n  name: One\n  results: []\n---\n", "One", "", 0);
    row("results without metrics", "---\nmodel-index:\n- name: N\n  results:\n  - task: {type: t}\n---\n", "N", "", 0);
    row("many results",
        "---\nmodel-index:\n- name: N\n  results:\n  - metrics: [{type: a, value: 1}, {type: b, value: -2.5}]\n"
        "  - dataset: {type: d}\n    metrics: [{type: c, value: 3}]\n---\n",
        "N", "", 3);
    row("unknown keys, odd keys", "---\nco2: {a: 1}\n? [x, y]\n: z\nlicense: mit\n---\n", "", "mit", 0);
    row("not English", "---\nlicense: mit\n---\n# Übersetzer für Ærø\n", "Übersetzer für Ærø", "mit", 0);
}

void ModelCardTest::cards()
{
    QFETCH(QByteArray, card);
    const auto parsed = must(exchange::readModelCard(m_folder.write(QStringLiteral("README.md"), card)));
    QTEST(text(parsed.name), "name");
    QTEST(text(parsed.licence), "licence");
    QTEST(static_cast<int>(parsed.results.size()), "results");
}

void ModelCardTest::refused_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *what, const QByteArray &card, std::string_view code, const char *line) {
        QTest::newRow(what) << card << text(code) << QString::fromUtf8(line);
    };
    row("no front matter", "# Only a heading\n", errors::noFrontMatter, "");
    row("not closed", "---\nlicense: mit\n", errors::noFrontMatter, "");
    row("empty file", "", errors::noFrontMatter, "");
    row("broken list", "---\nlicense: mit\ntags: [a, b\nname: x\n---\n", errors::badYaml, "4");
    row("tab", "---\ntags:\n\t- a\n---\n", errors::badYaml, "3");
    row("alias", "---\na: &x 1\nb: *x\n---\n", errors::yamlAlias, "3");
    row("not UTF-8", "---\nname: \xff\n---\n", errors::notUtf8, "1");
    row("deep", "---\na: " + QByteArray(5000, '[') + "\n---\n", errors::badYaml, "3");
    row("many nodes", "---\na: [" + QByteArray("1,").repeated(60'000) + "1]\n---\n", errors::tooMuchYaml, "2");
    row("long front matter", "---\na: '" + QByteArray(2 << 20, 'x') + "'\n---\n", errors::tooMuchYaml, "1");
    row("long file", "---\n---\n" + QByteArray(9 << 20, 'x'), errors::tooLongFile, "");
}

void ModelCardTest::refused()
{
    QFETCH(QByteArray, card);
    const auto parsed = exchange::readModelCard(m_folder.write(QStringLiteral("bad.md"), card));
    QVERIFY(!parsed.ok());
    QTEST(text(parsed.error().code()), "code");
    QTEST(text(parsed.error().fact("line")), "line");
    QCOMPARE(text(parsed.error().fact("file")), QStringLiteral("bad.md"));
}

void ModelCardTest::aliasesAreRefusedUnexpanded()
{
    // A megabyte that would come to 10^9 nodes and more.
    QByteArray bomb = "---\na: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char c = 'b'; c <= 'z'; ++c)
        bomb += QByteArray(1, c) + ": &" + c + " [" + QByteArray(",*" + QByteArray(1, char(c - 1))).repeated(9).mid(1) +
                "]\n";
    bomb += "z2: '" + QByteArray(900'000, 'y') + "'\n---\n";
    QElapsedTimer timer;
    timer.start();
    const auto parsed = exchange::parseModelCard(bomb.toStdString());
    QVERIFY(!parsed.ok());
    QCOMPARE(text(parsed.error().code()), text(errors::yamlAlias));
    QCOMPARE(text(parsed.error().fact("line")), QStringLiteral("3"));
}

void ModelCardTest::licences()
{
    for (const char *no : {"cc-by-nc-4.0", "CC-BY-NC-SA-4.0", "acme-research", "Non-Commercial"})
        QVERIFY2(exchange::forbidsRevenue(no), no);
    for (const char *yes : {"mit", "apache-2.0", "openrail", "cc-by-4.0", ""})
        QVERIFY2(!exchange::forbidsRevenue(yes), yes);
}

void ModelCardTest::safetensors()
{
    const auto header = must(exchange::readArtifactHeader(m_folder.write(
        QStringLiteral("m.safetensors"),
        safetensorsFile(R"({"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[3,4],"data_offsets":[0,48]},)"
                        R"("b":{"dtype":"F16","shape":[],"data_offsets":[48,50]}}   )"))));
    QCOMPARE(text(header.format), QStringLiteral("safetensors"));
    QCOMPARE(text(header.types), QStringLiteral("F32, F16"));
    QCOMPARE(*header.parameters, 13U); // 12, and a scalar is one
    QCOMPARE(*header.tensors, 2U);
    QCOMPARE(header.facts.size(), 1U);
    QCOMPARE(text(header.facts[0].second), QStringLiteral("pt"));
}

void ModelCardTest::gguf()
{
    const auto header = must(exchange::readArtifactHeader(m_folder.write(QStringLiteral("m.gguf"), ggufFile())));
    QCOMPARE(text(header.format), QStringLiteral("GGUF 3"));
    QCOMPARE(text(header.architecture), QStringLiteral("llama"));
    QCOMPARE(text(header.name), QStringLiteral("Tiny"));
    QCOMPARE(text(header.licence), QStringLiteral("MIT"));
    QCOMPARE(*header.tensors, 2U);
    QCOMPARE(*header.parameters, 6400U);
    QCOMPARE(text(header.types), QStringLiteral("Q4_K, type 4")); // of which number 4 was given up
    QCOMPARE(header.facts.size(), 1U);                            // the tokenizer's list is passed over
    QCOMPARE(text(header.facts[0].second), QStringLiteral("4096"));
}

void ModelCardTest::onnx()
{
    const auto header = must(exchange::readArtifactHeader(m_folder.write(QStringLiteral("m.onnx"), onnxFile())));
    QCOMPARE(text(header.format), QStringLiteral("ONNX"));
    QCOMPARE(header.facts.size(), 3U);
    QCOMPARE(text(header.facts[1].second), QStringLiteral("pytorch"));
    QCOMPARE(text(header.facts[2].first + "=" + header.facts[2].second), QStringLiteral("task=ocr"));
    QVERIFY(!header.parameters);
}

void ModelCardTest::brokenHeaders_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray start = "GGUF" + bytes<quint32>(3);
    QTest::newRow("GGUF of a later version") << "GGUF" + bytes<quint32>(9) + QByteArray(40, '\0');
    QTest::newRow("GGUF, 2^63 tensors") << start + bytes<quint64>(1ULL << 63) + bytes<quint64>(0) + QByteArray(9, '\0');
    QTest::newRow("GGUF, a key of 2^64-1 bytes")
        << start + bytes<quint64>(0) + bytes<quint64>(1) + bytes<quint64>(~0ULL);
    QTest::newRow("GGUF, a list of 2^62 numbers") << start + bytes<quint64>(0) + bytes<quint64>(1) + ggufText("k") +
                                                         bytes<quint32>(9) + bytes<quint32>(10) +
                                                         bytes<quint64>(1ULL << 62);
    QTest::newRow("GGUF, shapes that overflow")
        << start + bytes<quint64>(1) + bytes<quint64>(0) + ggufText("t") + bytes<quint32>(2) +
               bytes<quint64>(1ULL << 40) + bytes<quint64>(1ULL << 40) + bytes<quint32>(0) + bytes<quint64>(0);
    QTest::newRow("safetensors, no JSON") << safetensorsFile("{\"a\":");
    QTest::newRow("safetensors, shape below 0") << safetensorsFile(R"({"a":{"shape":[-1]}})");
    QTest::newRow("safetensors, shapes that overflow") << safetensorsFile(R"({"a":{"shape":[9999999999,9999999999]}})");
    QTest::newRow("safetensors, no shape") << safetensorsFile(R"({"a":{"dtype":"F32"}})");
    QTest::newRow("safetensors, deep") << safetensorsFile("{\"a\":" + QByteArray("{\"b\":").repeated(3000));
    QTest::newRow("safetensors, 2^63 bytes of header") << bytes<quint64>(1ULL << 63) + "{}";
    QTest::newRow("text") << QByteArray("hello, these are no weights at all");
    QTest::newRow("empty") << QByteArray();
}

void ModelCardTest::brokenHeaders()
{
    QFETCH(QByteArray, content);
    const auto header = exchange::readArtifactHeader(m_folder.write(QStringLiteral("x.bin"), content));
    QVERIFY(!header.ok());
    const auto code = header.error().code();
    QVERIFY2(code == errors::brokenArtifact || code == errors::unknownArtifact, code.data());
}

void ModelCardTest::cutAnywhere()
{
    const QByteArray json = R"({"a":{"shape":[3,4]},"__metadata__":{"k":"v"}})";
    const std::pair<const char *, QByteArray> files[] = {
        {"c.gguf", ggufFile()}, {"c.safetensors", safetensorsFile(json).chopped(64)}, {"c.onnx", onnxFile()}};
    for (const auto &[name, whole] : files) {
        QVERIFY(exchange::readArtifactHeader(m_folder.write(QString::fromLatin1(name), whole)).ok());
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto header =
                exchange::readArtifactHeader(m_folder.write(QString::fromLatin1(name), whole.left(size)));
            // An ONNX file may end after any of its fields.
            QVERIFY2(!header.ok() || QByteArray(name) == "c.onnx", QByteArray::number(size).constData());
        }
    }
}

void ModelCardTest::fingerprints()
{
    // FIPS 180-4's examples.
    QCOMPARE(text(exchange::sha256("abc")),
             QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(text(exchange::sha256("")),
             QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    const auto million = m_folder.write(QStringLiteral("a.bin"), QByteArray(1'000'000, 'a'));
    std::int64_t seen = 0;
    const auto hash = must(exchange::sha256OfFile(million, [&](std::int64_t done, std::int64_t total) {
        seen = done;
        return total == 1'000'000;
    }));
    QCOMPARE(text(hash), QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    QCOMPARE(seen, 1'000'000);
    const auto stopped = exchange::sha256OfFile(million, [](std::int64_t, std::int64_t) { return false; });
    QCOMPARE(text(stopped.error().code()), QStringLiteral("cancelled"));
    QCOMPARE(text(exchange::sha256OfFile(m_folder.path(QStringLiteral("none")), {}).error().code()),
             text(errors::unreadable));
}

void ModelCardTest::registration()
{
    const auto door = makePortfolio(m_folder.path(QStringLiteral("r.cbk")));
    portfolio::Edit edit;
    edit.put(portfolio::Metadata{0, "m1", "note", "a \"quote\", a \\ and a\ttab, é"});
    edit.put(portfolio::Metadata{0, "m1", "€$", "A'B\"\\\\\"/ö\U0001f600 דּ"});
    must(door->apply(edit));
    const auto on = *portfolio::Day::ofCivil({2025, 3, 1});
    const auto document = must(exchange::registrationDocument(*door->facts(), "Model One", on));
    QCOMPARE(text(document.sha256), text(exchange::sha256(document.json)));
    const QString json = text(document.json);
    // Another writer that sorts keys by UTF-16 and escapes as RFC 8785 asks makes the same bytes.
    QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).toJson(QJsonDocument::Compact), json.toUtf8());
    // The text of the RFC's example, as far as a record may hold it.
    const char *const example = "{\"key\":\"€$\",\"value\":\"A'B\\\"\\\\\\\\\\\"/ö\U0001f600 דּ\"}";
    QVERIFY2(json.contains(QString::fromUtf8(example)), qPrintable(json));
    QVERIFY2(json.contains(QStringLiteral(R"({"key":"note","value":"a \"quote\", a \\ and a\ttab, )")),
             qPrintable(json));
    QVERIFY(!json.contains(QLatin1Char('\n')) && json.startsWith(QStringLiteral("{\"constraints\":[],\"creator\":{")));
    // Facts alone decide: another door on the same facts makes the same bytes, other terms make others.
    QCOMPARE(text(must(exchange::registrationDocument(*door->facts(), "m1", on.plusDays(5))).json), json);
    QVERIFY(
        text(must(exchange::registrationDocument(*door->facts(), "m1", *portfolio::Day::ofCivil({2024, 1, 1}))).json) !=
        json);
    QCOMPARE(text(exchange::registrationDocument(*door->facts(), "none", on).error().code()),
             text(portfolio::errors::noSuchRecord));
}

std::unique_ptr<QObject> makeModelCardTest()
{
    return std::make_unique<ModelCardTest>();
}

} // namespace cb::tests

#include "model_card_test.moc"
