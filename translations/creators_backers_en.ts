<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
