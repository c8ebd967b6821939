<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>cb::exchange::Returns</name>
    <message numerus="yes">
        <source>The payments lie fewer than %n day(s) apart, too short a time to tell of a year.</source>
        <translation>
            <numerusform>The payments lie fewer than %n day apart, too short a time to tell of a year.</numerusform>
            <numerusform>The payments lie fewer than %n days apart, too short a time to tell of a year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::exchange::Text</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::AgreementLab</name>
    <message numerus="yes">
        <source>Over %n month(s), paid in on the day after the last payment, with revenue as in the scenario. Each row is what the backer gets more than without the cheque. A SAFE gets nothing until it converts; it is taken to convert at the end, into the part of the model that cheque ÷ cap stands for.</source>
        <translation>
            <numerusform>Over %n month, paid in on the day after the last payment, with revenue as in the scenario. Each row is what the backer gets more than without the cheque. A SAFE gets nothing until it converts; it is taken to convert at the end, into the part of the model that cheque ÷ cap stands for.</numerusform>
            <numerusform>Over %n months, paid in on the day after the last payment, with revenue as in the scenario. Each row is what the backer gets more than without the cheque. A SAFE gets nothing until it converts; it is taken to convert at the end, into the part of the model that cheque ÷ cap stands for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::AttentionList</name>
    <message numerus="yes">
        <source>Import %1 left %n row(s) out</source>
        <translation>
            <numerusform>Import %1 left %n row out</numerusform>
            <numerusform>Import %1 left %n rows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n metric(s) below what its domain asks for</source>
        <translation>
            <numerusform>%1: %n metric below what its domain asks for</numerusform>
            <numerusform>%1: %n metrics below what its domain asks for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::ConversionPreview</name>
    <message numerus="yes">
        <source>Shares are rounded down; prices are exact, shown to %n decimals.</source>
        <translation>
            <numerusform>Shares are rounded down; prices are exact, shown to %n decimal.</numerusform>
            <numerusform>Shares are rounded down; prices are exact, shown to %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::DepositsDialog</name>
    <message numerus="yes">
        <source>%n row(s) were not taken. Line %1: %2</source>
        <translation>
            <numerusform>%n row was not taken. Line %1: %2</numerusform>
            <numerusform>%n rows were not taken. Line %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::FlowChart</name>
    <message numerus="yes">
        <source>%n amount(s) below zero cannot be drawn; the table has them.</source>
        <translation>
            <numerusform>%n amount below zero cannot be drawn; the table has it.</numerusform>
            <numerusform>%n amounts below zero cannot be drawn; the table has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::FundingPage</name>
    <message numerus="yes">
        <source>of %n round(s)</source>
        <translation>
            <numerusform>of %n round</numerusform>
            <numerusform>of %n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::ImportPage</name>
    <message numerus="yes">
        <source>%n payment(s) lie in the future, up to %1. Is a date mistyped? They would count all the same.</source>
        <translation>
            <numerusform>%n payment lies in the future, on %1. Is its date mistyped? It would count all the same.</numerusform>
            <numerusform>%n payments lie in the future, up to %1. Is a date mistyped? They would count all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::RegisterPage</name>
    <message numerus="yes">
        <source>Filled from %1: %n field(s)</source>
        <translation>
            <numerusform>Filled from %1: %n field</numerusform>
            <numerusform>Filled from %1: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performance figure(s)</source>
        <translation>
            <numerusform>%n performance figure</numerusform>
            <numerusform>%n performance figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::ReturnsPage</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::ScenarioCourse</name>
    <message numerus="yes">
        <source>%n simulated path(s), seed %1</source>
        <translation>
            <numerusform>%n simulated path, seed %1</numerusform>
            <numerusform>%n simulated paths, seed %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::ScenariosPage</name>
    <message numerus="yes">
        <source>%1, %n month(s), USDC</source>
        <translation>
            <numerusform>%1, %n month, USDC</numerusform>
            <numerusform>%1, %n months, USDC</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::StatementsDialog</name>
    <message numerus="yes">
        <source>%n issued statement(s) no longer hold: they were written as drafts. Issue corrections to replace them.</source>
        <translation>
            <numerusform>%n issued statement no longer holds: it was written as a draft. Issue a correction to replace it.</numerusform>
            <numerusform>%n issued statements no longer hold: they were written as drafts. Issue corrections to replace them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) written to %1.</source>
        <translation>
            <numerusform>%n statement written to %1.</numerusform>
            <numerusform>%n statements written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cbk</name>
    <message numerus="yes">
        <source>warning: %n payment(s) before the publication of their model</source>
        <translation>
            <numerusform>warning: %n payment before the publication of its model</numerusform>
            <numerusform>warning: %n payments before the publication of their models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more rejected row(s)</source>
        <translation>
            <numerusform>and %n more rejected row</numerusform>
            <numerusform>and %n more rejected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning: %n payment(s) later than now</source>
        <translation>
            <numerusform>warning: %n payment later than now</numerusform>
            <numerusform>warning: %n payments later than now</numerusform>
        </translation>
    </message>
</context>
</TS>
