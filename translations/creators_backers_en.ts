<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</context>
</TS>
