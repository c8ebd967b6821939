<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::tables::PaymentsModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::DonutChart</name>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::Footer</name>
    <message>
        <source>USDC · UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::ImportPage</name>
    <message>
        <source>Import revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with the header model,occurred_at,amount and any of tasks,reference,version,source. Drop a file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the good rows even if others are rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model where the file names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source where the file names none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net of the new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file and choose it again: rows that are in already are recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to see what it holds and what importing it would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a revenue file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file: nothing is taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing: pages show the figures of before until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is imported while rows are rejected, unless you ask for the good rows alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::ModelPage</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one dollar goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares by recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by recipient over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import revenue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDC per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has earned nothing yet. Import its payments to see them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To backers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No versions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backers a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No performance stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rounds yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ownership yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms are in force yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, domain or creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register your first model: a name, a domain, and who gets what of each payment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YTD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
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
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import revenue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been earned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a model with its terms, then import its payments: this page shows where every micro-USDC went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator royalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to backers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For buyback &amp; burn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue by recipient over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one dollar goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares by recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs the same time before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDC per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDC per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDC per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USDC per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · click a recipient to hide it · drag to zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · terms since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terms are in force yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::PartiesPage</name>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Creators, backers and owners are parties; add the first with “New party”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several are parted by blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domains yet. A model is published into a domain, which sets the processors’ usual rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment processors y in % (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by terms that state none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration fee in USDC (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::RateSlider</name>
    <message>
        <source>Enter a percentage, such as 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 4 decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 98 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::RegisterPage</name>
    <message>
        <source>Register model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one, or type a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms in force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semantic version; may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyback &amp; burn 1 % and foundation 1 % are fixed. What you leave unassigned goes to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator royalty b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backers a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment processors y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yield aggregators c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network rewards (remainder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live preview by the same engine that splits revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need another look; the reasons stand beside them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The command prints the same report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution by recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD; empty: the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD, included; empty: the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients as columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no rows for these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::RevenuePage</name>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import revenue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a payment to see who got what of it, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse this payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative amount is a refund. What is entered here is never changed, only reversed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount in USDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a model first; then import its payments or record one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payment matches. Import a file with “Import revenue…”, or change the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · held for backers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator’s part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backers’ part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: counter %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverses the payment of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed with %1, dated now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken back: %2 payments are gone. Importing the file again brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::StackedChart</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::StackedView</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small studio with five models, six rounds and two years of payments. It is a copy of your own: change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty portfolio: register a model with its terms, import its payments, see where every micro-USDC goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a portfolio that you or somebody else has made. It is checked before anything of it is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open portfolio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent portfolios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portfolio is one file, *.cbk, on this computer. It is yours to copy and back up; any SQLite tool can read it. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cb::ui::Window</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No portfolio is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Creators &amp; Backers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creators &amp; Backers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolios (*.cbk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portfolios (*.cbk);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything adds up: %1 payments, 0 difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not add up: %1 differ</source>
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
<context>
    <name>main</name>
    <message>
        <source>Follow every micro-USDC from inference revenue to creators and backers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portfolio to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample portfolio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print how long it takes until the first page is painted, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of the window and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that the picture shows, from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window’s size, such as 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
