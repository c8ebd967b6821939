<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>StackedTimeChart</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Q%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueAxis</name>
    <message>
        <source>%1T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::exchange</name>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::exchange::Text</name>
    <message>
        <source>“{value}” is not a plain number. Write it like {expected}: digits, a point, no thousands separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” has more than {limit} decimals. Nothing is rounded: state it exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is outside what can be kept; the limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a time. Write it like {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding {value} goes beyond what can be counted exactly (9,223,372,036,854.775807 USDC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of {value} is below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to split among.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms are in force on {on}. Enter terms from that day or an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} % is outside 0 to {limit} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates add up to {value} %; creator, backers, processors and yield together may take {limit} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {on} agreements take {value} % of revenue, more than the backers’ {limit} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {on} nobody would hold any shares. At least one holding must stay above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} % cannot be issued as equity; it must be below {limit} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” exists already and is never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not a Creators &amp; Backers portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of this program (format {value}; this one knows up to {limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of “{file}” is damaged: {field} is {value}, expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds something that no portfolio has: {object}. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside “{file}” lies “{sidecar}”, which this program did not leave. Move it away if you trust the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is being edited in another window or program. It can be opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” may not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is in use by another program just now. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” could not be read or written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would break a rule of the file: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is none of: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long; the limit is {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {refers} “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several things are called “{value}”; use the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{value}” is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be removed: a record of kind {by} refers to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money hangs on this. Enter a reversing record instead of changing or deleting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on} lies in a closed period (all days up to {limit} are locked). Move the lock first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} must be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} must not be below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must not be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is before {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not belong to an agreement of kind {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement “{value}” belongs to another round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement “{value}” belongs to another backer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this the round would hold {value} USDC, above its hard cap of {limit}. State a reason to take it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} USDC is below the round’s smallest ticket of {limit}. State a reason to take it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is outside the days of the round ({limit}). State a reason to take it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} % for yield needs a round of model {model} with yield enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is before the model’s first terms ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference “{value}” is already there with other facts ({expected}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such payment ({value}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment has been reversed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” already holds records; a document is loaded into an empty portfolio only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contradicts itself: {reason} (table {table}, row {entry}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot work out SAFE conversions yet, so the model’s ownership is not known after “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not UTF-8 text. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a NUL byte here; the file is damaged or not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {limit} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is longer than {limit} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {value} fields where the header has {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{value}” is not known. Known are: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{value}” appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is missing. The header reads: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “{value}”. There are: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not understood. Possible: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind “{value}”. There are: {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{field}” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{field}” appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “{field}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not what this program reads; expected is {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier payment of the model is “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment “{value}” is stated more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was changed by another program meanwhile. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yield aggregators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment processors’ rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refunded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pledged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cap multiple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyback &amp; Burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below soft cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::Calendar</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a day as YYYY-MM-DD, for example 2026-11-21.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day must lie between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::DonutChart</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::FormField</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::KeyFigure</name>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::LegendItem</name>
    <message>
        <source>Hide or show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::LegendList</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::LineTimeChart</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::PageHeader</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::ProgressBarRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::RateSlider</name>
    <message>
        <source>%1, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage has at most four decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 % can be given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::Sidebar</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIEW AS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View as: choose a party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::StackedTimeChart</name>
    <message>
        <source>Chart over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all periods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::StackedView</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2. Left and Right tell the amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::TableView</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cbk</name>
    <message>
        <source>making %1 payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the main jobs on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many to import; 1000000 by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>warning: %n payment(s) before the publication of their model</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample portfolio; never overwrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many payments; 200000 by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed makes other payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read portfolio JSON into a new or empty portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a portfolio as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to; standard output by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty portfolio; never overwrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio&apos;s name; by default the file&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is in a portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recompute and cross-check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a verified copy; never overwrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more rejected row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payments or other records from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows are; revenue by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model of rows that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of rows that name none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s name by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where rejected rows are written to, with reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would be done and do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the good rows although others are rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the imports made, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an import back whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id, as batches lists it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, week, month (default), quarter, year or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of model,recipient,party,version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient: turns recipients into columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this model; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this party; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how a command is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table (default on a terminal), csv (otherwise) or json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing but errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show how far long work has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of messages, such as de; English is the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow every micro-USDC from inference revenue to creators and backers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio, a .cbk file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what an amount comes to for each recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator royalty, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backers, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment processors, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield aggregators, percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any recipients: NAME=W,NAME=W,…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDC; negative for a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative revenue before it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
