<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>cb::exchange::Returns</name>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Money went in and out by turns, so that more than one rate fits: %1. None of them is the return.</source>
        <translation>Geld floss abwechselnd hinein und heraus, sodass mehr als ein Satz passt: %1. Keiner davon ist die Rendite.</translation>
    </message>
    <message>
        <source>No money was paid in and none came back, so there is nothing to measure.</source>
        <translation>Es wurde nichts eingezahlt und nichts floss zurück: Es gibt nichts zu messen.</translation>
    </message>
    <message>
        <source>Nothing has come back yet, so there is no annual return.</source>
        <translation>Noch floss nichts zurück, daher gibt es keine Jahresrendite.</translation>
    </message>
    <message>
        <source>Nothing was paid in, so there is nothing to measure a return against.</source>
        <translation>Es wurde nichts eingezahlt, woran eine Rendite zu messen wäre.</translation>
    </message>
    <message>
        <source>There is no rate at which what came back is worth what was paid in.</source>
        <translation>Es gibt keinen Satz, bei dem das Zurückgeflossene so viel wert ist wie das Eingezahlte.</translation>
    </message>
    <message numerus="yes">
        <source>The payments lie fewer than %n day(s) apart, too short a time to tell of a year.</source>
        <translation>
            <numerusform>Die Zahlungen liegen weniger als %n Tag auseinander, zu kurz, um von einem Jahr zu sprechen.</numerusform>
            <numerusform>Die Zahlungen liegen weniger als %n Tage auseinander, zu kurz, um von einem Jahr zu sprechen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over that time it is %1.</source>
        <translation>Über diese Zeit sind es %1.</translation>
    </message>
    <message>
        <source>At %1 a year, what came back and what is still at work is worth as much as the money paid in.</source>
        <translation>Bei %1 im Jahr ist das Zurückgeflossene und noch Arbeitende so viel wert wie das eingezahlte Geld.</translation>
    </message>
</context>
<context>
    <name>cb::exchange::Text</name>
    <message>
        <source>“{value}” is not a plain number. Write it like {expected}: digits, a point, no thousands separators.</source>
        <translation>„{value}“ ist keine einfache Zahl. Schreibweise wie {expected}: Ziffern, ein Punkt, keine Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>“{value}” has more than {limit} decimals. Nothing is rounded: state it exactly.</source>
        <translation>„{value}“ hat mehr als {limit} Nachkommastellen. Es wird nichts gerundet: bitte genau angeben.</translation>
    </message>
    <message>
        <source>“{value}” is outside what can be kept; the limit is {limit}.</source>
        <translation>„{value}“ liegt außerhalb dessen, was gespeichert werden kann; die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write it as {expected}.</source>
        <translation>„{value}“ ist kein Datum. Schreibweise: {expected}.</translation>
    </message>
    <message>
        <source>“{value}” is not a time. Write it like {expected}.</source>
        <translation>„{value}“ ist kein Zeitpunkt. Schreibweise wie {expected}.</translation>
    </message>
    <message>
        <source>Adding {value} goes beyond what can be counted exactly (9,223,372,036,854.775807 USDC).</source>
        <translation>Mit {value} wird überschritten, was sich genau zählen lässt (9.223.372.036.854,775807 USDC).</translation>
    </message>
    <message>
        <source>A share of {value} is below zero.</source>
        <translation>Ein Anteil von {value} liegt unter null.</translation>
    </message>
    <message>
        <source>There is nobody to split among.</source>
        <translation>Es gibt niemanden, unter dem aufgeteilt werden könnte.</translation>
    </message>
    <message>
        <source>No terms are in force on {on}. Enter terms from that day or an earlier one.</source>
        <translation>Am {on} gelten keine Konditionen. Bitte Konditionen ab diesem oder einem früheren Tag eingeben.</translation>
    </message>
    <message>
        <source>{value} % is outside 0 to {limit} %.</source>
        <translation>{value} % liegt nicht zwischen 0 und {limit} %.</translation>
    </message>
    <message>
        <source>The rates add up to {value} %; creator, backers, processors and yield together may take {limit} %.</source>
        <translation>Die Sätze ergeben zusammen {value} %; Urheber, Geldgeber, Zahlungsdienste und Ertrag dürfen zusammen {limit} % nehmen.</translation>
    </message>
    <message>
        <source>On {on} agreements take {value} % of revenue, more than the backers’ {limit} %.</source>
        <translation>Am {on} nehmen Vereinbarungen {value} % des Erlöses, mehr als die {limit} % der Geldgeber.</translation>
    </message>
    <message>
        <source>On {on} nobody would hold any shares. At least one holding must stay above 0.</source>
        <translation>Am {on} hielte niemand mehr Anteile. Mindestens ein Bestand muss über 0 bleiben.</translation>
    </message>
    <message>
        <source>{value} % cannot be issued as equity; it must be below {limit} %.</source>
        <translation>{value} % können nicht als Beteiligung ausgegeben werden; es müssen weniger als {limit} % sein.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Es gibt keine Datei „{file}“.</translation>
    </message>
    <message>
        <source>“{file}” exists already and is never overwritten.</source>
        <translation>„{file}“ gibt es schon und wird nie überschrieben.</translation>
    </message>
    <message>
        <source>“{file}” is not an ordinary file.</source>
        <translation>„{file}“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“{file}” is not a Creators &amp; Backers portfolio.</source>
        <translation>„{file}“ ist kein Portfolio von Creators &amp; Backers.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of this program (format {value}; this one knows up to {limit}).</source>
        <translation>„{file}“ stammt von einer neueren Version dieses Programms (Format {value}; diese kennt bis {limit}).</translation>
    </message>
    <message>
        <source>The beginning of “{file}” is damaged: {field} is {value}, expected {expected}.</source>
        <translation>Der Anfang von „{file}“ ist beschädigt: {field} ist {value}, erwartet wird {expected}.</translation>
    </message>
    <message>
        <source>“{file}” holds something that no portfolio has: {object}. It is not opened.</source>
        <translation>„{file}“ enthält etwas, das kein Portfolio hat: {object}. Die Datei wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Beside “{file}” lies “{sidecar}”, which this program did not leave. Move it away if you trust the file.</source>
        <translation>Neben „{file}“ liegt „{sidecar}“, das nicht von diesem Programm stammt. Bitte wegräumen, falls die Datei vertrauenswürdig ist.</translation>
    </message>
    <message>
        <source>“{file}” is being edited in another window or program. It can be opened for reading.</source>
        <translation>„{file}“ wird in einem anderen Fenster oder Programm bearbeitet. Zum Lesen kann die Datei geöffnet werden.</translation>
    </message>
    <message>
        <source>“{file}” may not be written.</source>
        <translation>„{file}“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“{file}” is in use by another program just now. Try again.</source>
        <translation>„{file}“ wird gerade von einem anderen Programm benutzt. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”. Nothing was changed.</source>
        <translation>Für „{file}“ ist kein Platz mehr auf dem Datenträger. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{file}” could not be read or written: {reason}</source>
        <translation>„{file}“ konnte nicht gelesen oder geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>“{file}” is damaged: {reason}</source>
        <translation>„{file}“ ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>This would break a rule of the file: {reason}</source>
        <translation>Das verstieße gegen eine Regel der Datei: {reason}</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe wird gebraucht.</translation>
    </message>
    <message>
        <source>“{value}” is none of: {expected}.</source>
        <translation>„{value}“ ist nichts davon: {expected}.</translation>
    </message>
    <message>
        <source>“{value}” is neither true nor false.</source>
        <translation>„{value}“ ist weder true noch false.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>„{value}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept: {reason}.</source>
        <translation>„{value}“ kann nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>This is too long; the limit is {limit} characters.</source>
        <translation>Das ist zu lang; die Grenze sind {limit} Zeichen.</translation>
    </message>
    <message>
        <source>There is no {refers} “{value}”.</source>
        <translation>Nicht vorhanden: {refers} „{value}“.</translation>
    </message>
    <message>
        <source>Several things are called “{value}”; use the id.</source>
        <translation>Mehreres heißt „{value}“; bitte die Kennung verwenden.</translation>
    </message>
    <message>
        <source>The id “{value}” is taken.</source>
        <translation>Die Kennung „{value}“ ist vergeben.</translation>
    </message>
    <message>
        <source>This cannot be removed: a record of kind {by} refers to it.</source>
        <translation>Das kann nicht entfernt werden: ein Eintrag der Art {by} verweist darauf.</translation>
    </message>
    <message>
        <source>Money hangs on this. Enter a reversing record instead of changing or deleting it.</source>
        <translation>Daran hängt Geld. Statt zu ändern oder zu löschen bitte einen Gegeneintrag eingeben.</translation>
    </message>
    <message>
        <source>{on} lies in a closed period (all days up to {limit} are locked). Move the lock first.</source>
        <translation>{on} liegt in einem abgeschlossenen Zeitraum (alle Tage bis {limit} sind gesperrt). Bitte zuerst die Sperre verschieben.</translation>
    </message>
    <message>
        <source>{value} must be above 0.</source>
        <translation>{value} muss über 0 liegen.</translation>
    </message>
    <message>
        <source>{value} must not be below 0.</source>
        <translation>{value} darf nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>The amount must not be 0.</source>
        <translation>Der Betrag darf nicht 0 sein.</translation>
    </message>
    <message>
        <source>{value} is before {limit}.</source>
        <translation>{value} liegt vor {limit}.</translation>
    </message>
    <message>
        <source>This does not belong to an agreement of kind {value}.</source>
        <translation>Das gehört nicht zu einer Vereinbarung der Art {value}.</translation>
    </message>
    <message>
        <source>The agreement “{value}” belongs to another round.</source>
        <translation>Die Vereinbarung „{value}“ gehört zu einer anderen Runde.</translation>
    </message>
    <message>
        <source>The agreement “{value}” belongs to another backer.</source>
        <translation>Die Vereinbarung „{value}“ gehört zu einem anderen Geldgeber.</translation>
    </message>
    <message>
        <source>With this the round would hold {value} USDC, above its hard cap of {limit}. State a reason to take it all the same.</source>
        <translation>Damit hätte die Runde {value} USDC, mehr als ihr Höchstziel von {limit}. Soll es trotzdem angenommen werden, bitte einen Grund angeben.</translation>
    </message>
    <message>
        <source>{value} USDC is below the round’s smallest ticket of {limit}. State a reason to take it all the same.</source>
        <translation>{value} USDC liegen unter dem kleinsten Beitrag der Runde von {limit}. Soll es trotzdem angenommen werden, bitte einen Grund angeben.</translation>
    </message>
    <message>
        <source>{value} is outside the days of the round ({limit}). State a reason to take it all the same.</source>
        <translation>{value} liegt außerhalb der Tage der Runde ({limit}). Soll es trotzdem angenommen werden, bitte einen Grund angeben.</translation>
    </message>
    <message>
        <source>{value} % for yield needs a round of model {model} with yield enabled.</source>
        <translation>{value} % für Ertrag setzen eine Runde des Modells {model} mit eingeschaltetem Ertrag voraus.</translation>
    </message>
    <message>
        <source>{value} is before the model’s first terms ({limit}).</source>
        <translation>{value} liegt vor den ersten Konditionen des Modells ({limit}).</translation>
    </message>
    <message>
        <source>The reference “{value}” is already there with other facts ({expected}).</source>
        <translation>Die Referenz „{value}“ gibt es schon mit anderen Angaben ({expected}).</translation>
    </message>
    <message>
        <source>There is no {kind} “{value}”.</source>
        <translation>Nicht vorhanden: {kind} „{value}“.</translation>
    </message>
    <message>
        <source>There is no import “{value}”.</source>
        <translation>Es gibt keinen Import „{value}“.</translation>
    </message>
    <message>
        <source>There is no such payment ({value}).</source>
        <translation>Es gibt keine solche Zahlung ({value}).</translation>
    </message>
    <message>
        <source>This payment has been reversed already.</source>
        <translation>Diese Zahlung wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>“{file}” already holds records; a document is loaded into an empty portfolio only.</source>
        <translation>„{file}“ enthält schon Einträge; ein Dokument wird nur in ein leeres Portfolio geladen.</translation>
    </message>
    <message>
        <source>The file contradicts itself: {reason} (table {table}, row {entry}).</source>
        <translation>Die Datei widerspricht sich: {reason} (Tabelle {table}, Zeile {entry}).</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}</source>
        <translation>Die Datei kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Diese Zeile ist kein UTF-8-Text. Bitte die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The file is UTF-16. Save it as UTF-8.</source>
        <translation>Die Datei ist UTF-16. Bitte als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>There is a NUL byte here; the file is damaged or not text.</source>
        <translation>Hier steht ein NUL-Byte; die Datei ist beschädigt oder kein Text.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed as it should be.</source>
        <translation>Hier wird ein Anführungszeichen geöffnet und nicht richtig geschlossen.</translation>
    </message>
    <message>
        <source>There are more than {limit} columns.</source>
        <translation>Es sind mehr als {limit} Spalten.</translation>
    </message>
    <message>
        <source>A field is longer than {limit} bytes.</source>
        <translation>Ein Feld ist länger als {limit} Bytes.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Die Datei hat eine Kopfzeile und keine Zeilen.</translation>
    </message>
    <message>
        <source>There are {value} fields where the header has {expected}.</source>
        <translation>Hier stehen {value} Felder, in der Kopfzeile {expected}.</translation>
    </message>
    <message>
        <source>The column “{value}” is not known. Known are: {expected}.</source>
        <translation>Die Spalte „{value}“ ist nicht bekannt. Bekannt sind: {expected}.</translation>
    </message>
    <message>
        <source>The column “{value}” appears twice.</source>
        <translation>Die Spalte „{value}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The column is missing. The header reads: {value}</source>
        <translation>Die Spalte fehlt. Die Kopfzeile lautet: {value}</translation>
    </message>
    <message>
        <source>There is no report “{value}”. There are: {expected}.</source>
        <translation>Es gibt keinen Bericht „{value}“. Es gibt: {expected}.</translation>
    </message>
    <message>
        <source>“{value}” is not understood. Possible: {expected}.</source>
        <translation>„{value}“ wird nicht verstanden. Möglich ist: {expected}.</translation>
    </message>
    <message>
        <source>There is no kind “{value}”. There are: {expected}.</source>
        <translation>Es gibt keine Art „{value}“. Es gibt: {expected}.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}</source>
        <translation>Das ist kein JSON: {reason}</translation>
    </message>
    <message>
        <source>The key “{field}” is not known here.</source>
        <translation>Der Schlüssel „{field}“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The key “{field}” appears twice.</source>
        <translation>Der Schlüssel „{field}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The key “{field}” is missing.</source>
        <translation>Der Schlüssel „{field}“ fehlt.</translation>
    </message>
    <message>
        <source>This must be {expected}.</source>
        <translation>Hier muss stehen: {expected}.</translation>
    </message>
    <message>
        <source>“{value}” is not what this program reads; expected is {expected}.</source>
        <translation>„{value}“ kann dieses Programm nicht lesen; erwartet wird {expected}.</translation>
    </message>
    <message>
        <source>No earlier payment of the model is “{value}”.</source>
        <translation>Keine frühere Zahlung des Modells ist „{value}“.</translation>
    </message>
    <message>
        <source>The payment “{value}” is stated more than once.</source>
        <translation>Die Zahlung „{value}“ ist mehrmals angegeben.</translation>
    </message>
    <message>
        <source>“{file}” was changed by another program meanwhile. Try again.</source>
        <translation>„{file}“ wurde inzwischen von einem anderen Programm geändert. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}</source>
        <translation>„{file}“ kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>backers</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>payment processors</source>
        <translation>Zahlungsdienste</translation>
    </message>
    <message>
        <source>yield aggregators</source>
        <translation>Ertragsaggregatoren</translation>
    </message>
    <message>
        <source>payment processors’ rate</source>
        <translation>Satz der Zahlungsdienste</translation>
    </message>
    <message>
        <source>registration fee</source>
        <translation>Registrierungsgebühr</translation>
    </message>
    <message>
        <source>backer</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>erhalten am</translation>
    </message>
    <message>
        <source>refunded on</source>
        <translation>erstattet am</translation>
    </message>
    <message>
        <source>pledged on</source>
        <translation>zugesagt am</translation>
    </message>
    <message>
        <source>released on</source>
        <translation>ausgezahlt am</translation>
    </message>
    <message>
        <source>opens on</source>
        <translation>öffnet am</translation>
    </message>
    <message>
        <source>closes on</source>
        <translation>schließt am</translation>
    </message>
    <message>
        <source>soft cap</source>
        <translation>Mindestziel</translation>
    </message>
    <message>
        <source>hard cap</source>
        <translation>Höchstziel</translation>
    </message>
    <message>
        <source>smallest ticket</source>
        <translation>kleinster Beitrag</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>cap multiple</source>
        <translation>Vielfaches der Obergrenze</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Backers</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Zahlungsdienste</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Buyback &amp; Burn</source>
        <translation>Rückkauf &amp; Vernichtung</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Stiftung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Revenue share</source>
        <translation>Erlösbeteiligung</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>SAFE</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Below soft cap</source>
        <translation>Unter Mindestziel</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Finanziert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Auszahlung der Runde</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Wandlung</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Burn</source>
        <translation>Vernichtung</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Zuschuss</translation>
    </message>
    <message>
        <source>Valuation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>A row is longer than {limit} bytes.</source>
        <translation>Eine Zeile ist länger als {limit} Bytes.</translation>
    </message>
    <message>
        <source>There are more than {limit} rows. Take them in parts.</source>
        <translation>Es sind mehr als {limit} Zeilen. Bitte in Teilen importieren.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>artifact’s SHA-256</source>
        <translation>SHA-256 des Artefakts</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>Vermögen</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>DN burned</source>
        <translation>verbrannte DN</translation>
    </message>
    <message>
        <source>funding contract</source>
        <translation>Finanzierungsvertrag</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Abschlag</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>log index</source>
        <translation>Log-Index</translation>
    </message>
    <message>
        <source>most-favoured-nation clause</source>
        <translation>Meistbegünstigung</translation>
    </message>
    <message>
        <source>new money</source>
        <translation>neues Geld</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>reason for the exception</source>
        <translation>Grund der Ausnahme</translation>
    </message>
    <message>
        <source>party</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>percent of the ownership</source>
        <translation>Prozent des Eigentums</translation>
    </message>
    <message>
        <source>option pool</source>
        <translation>Optionspool</translation>
    </message>
    <message>
        <source>target of the option pool</source>
        <translation>Ziel des Optionspools</translation>
    </message>
    <message>
        <source>pre-money valuation</source>
        <translation>Pre-Money-Bewertung</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>proceeds</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>promised options</source>
        <translation>zugesagte Optionen</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>price of the round</source>
        <translation>Preis der Runde</translation>
    </message>
    <message>
        <source>USDC spent</source>
        <translation>ausgegebene USDC</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>was folgt</translation>
    </message>
    <message>
        <source>weight in the pool afterwards</source>
        <translation>danach Gewicht im Pool</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>valuation cap</source>
        <translation>Bewertungsobergrenze</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>yield enabled</source>
        <translation>Ertrag zugelassen</translation>
    </message>
    <message>
        <source>No SAFE of this model has money in force on that day: there is nothing to convert.</source>
        <translation>Kein SAFE dieses Modells hat an diesem Tag Geld in Kraft: es gibt nichts zu wandeln.</translation>
    </message>
    <message>
        <source>A price of the round or a pre-money valuation is needed: not every SAFE has a cap, or money is new.</source>
        <translation>Ein Preis der Runde oder eine Pre-Money-Bewertung wird gebraucht: nicht jeder SAFE hat eine Obergrenze, oder es gibt neues Geld.</translation>
    </message>
    <message>
        <source>A pre-money valuation of {value} comes to a price of 0 a share.</source>
        <translation>Eine Pre-Money-Bewertung von {value} ergibt einen Preis von 0 je Anteil.</translation>
    </message>
    <message>
        <source>The price {value} does not agree with the pre-money valuation, which comes to {expected}. State one of them.</source>
        <translation>Der Preis {value} passt nicht zur Pre-Money-Bewertung, die {expected} ergibt. Bitte nur eines angeben.</translation>
    </message>
    <message>
        <source>The SAFEs’ caps together give away the whole model: no number of shares is enough.</source>
        <translation>Die Obergrenzen der SAFEs vergeben zusammen das ganze Modell: keine Zahl von Anteilen reicht.</translation>
    </message>
    <message>
        <source>A pool of {value} after the round cannot be reached; at most {limit} could.</source>
        <translation>Ein Pool von {value} nach der Runde ist nicht erreichbar; höchstens {limit} wären es.</translation>
    </message>
    <message>
        <source>The file is longer than {limit} bytes.</source>
        <translation>Die Datei ist länger als {limit} Bytes.</translation>
    </message>
    <message>
        <source>A model card begins with YAML between two lines of ---; this does not.</source>
        <translation>Eine Modellkarte beginnt mit YAML zwischen zwei Zeilen aus ---; diese nicht.</translation>
    </message>
    <message>
        <source>This is no YAML: {reason}.</source>
        <translation>Das ist kein YAML: {reason}.</translation>
    </message>
    <message>
        <source>Aliases (*) are not taken in a model card. Write the value out.</source>
        <translation>Verweise (*) werden in einer Modellkarte nicht angenommen. Bitte den Wert ausschreiben.</translation>
    </message>
    <message>
        <source>There is more YAML than a model card needs (over {limit}).</source>
        <translation>Das ist mehr YAML, als eine Modellkarte braucht (über {limit}).</translation>
    </message>
    <message>
        <source>The file is neither safetensors nor GGUF nor ONNX.</source>
        <translation>Die Datei ist weder safetensors noch GGUF noch ONNX.</translation>
    </message>
    <message>
        <source>The file’s header is damaged: {reason}.</source>
        <translation>Der Kopf der Datei ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The round has no address of a funding contract (0x and 40 digits); “{value}” is none.</source>
        <translation>Die Runde hat keine Adresse eines Finanzierungsvertrags (0x und 40 Ziffern); „{value}“ ist keine.</translation>
    </message>
    <message>
        <source>“{value}” is no address: 0x and 40 hexadecimal digits.</source>
        <translation>„{value}“ ist keine Adresse: 0x und 40 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>“{value}” is no transaction: 0x and 64 hexadecimal digits.</source>
        <translation>„{value}“ ist keine Transaktion: 0x und 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>{value} is not USDC’s contract, whatever the token calls itself.</source>
        <translation>{value} ist nicht der Vertrag von USDC, wie auch immer der Token sich nennt.</translation>
    </message>
    <message>
        <source>This is bridged USDbC ({value}), which is another token than USDC.</source>
        <translation>Das ist überbrückter USDbC ({value}), ein anderer Token als USDC.</translation>
    </message>
    <message>
        <source>This log is no ERC-20 transfer (a topic for the event, sender and receiver, and an amount).</source>
        <translation>Dieser Eintrag ist keine ERC-20-Überweisung (je ein Topic für Ereignis, Sender und Empfänger, und ein Betrag).</translation>
    </message>
    <message>
        <source>The time of block {value} is not known. Give a file with block,timestamp.</source>
        <translation>Die Zeit von Block {value} ist nicht bekannt. Bitte eine Datei mit block,timestamp angeben.</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <source>Requirements of domains</source>
        <translation>Anforderungen der Fachgebiete</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>Wallets</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Stages of models</source>
        <translation>Stände der Modelle</translation>
    </message>
    <message>
        <source>Metadata of models</source>
        <translation>Metadaten der Modelle</translation>
    </message>
    <message>
        <source>Constraints of models</source>
        <translation>Grenzen der Modelle</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Performance values</source>
        <translation>Leistungswerte</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Releases of capital</source>
        <translation>Freigaben von Kapital</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Wandlungen</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Burns</source>
        <translation>Verbrennungen</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Förderungen</translation>
    </message>
    <message>
        <source>Valuations</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Its share stays with the backers</source>
        <translation>Ihr Anteil bleibt bei den Geldgebern</translation>
    </message>
    <message>
        <source>Its share goes to the creator</source>
        <translation>Ihr Anteil geht an den Urheber</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Feinabstimmung</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlung</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Price of a share</source>
        <translation>Preis eines Anteils</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>“{value}” is not twelve percentages from January to December, parted by commas, such as “100,90,110,…”.</source>
        <translation>„{value}“ sind nicht zwölf Prozentzahlen von Januar bis Dezember, durch Kommas getrennt, wie „100,90,110,…“.</translation>
    </message>
    <message>
        <source>The days up to {on} are not locked. A statement is final, so lock them first.</source>
        <translation>Die Tage bis {on} sind nicht gesperrt. Eine Abrechnung ist endgültig, daher bitte zuerst sperren.</translation>
    </message>
    <message>
        <source>Statement {value} already tells {party} of the days from {from} to {to}. Correct that one, or choose other days.</source>
        <translation>Abrechnung {value} berichtet {party} schon über die Tage von {from} bis {to}. Bitte diese berichtigen oder andere Tage wählen.</translation>
    </message>
    <message>
        <source>Statement {value} was corrected by {by}. Correct that one.</source>
        <translation>Abrechnung {value} wurde durch {by} berichtigt. Bitte jene berichtigen.</translation>
    </message>
    <message>
        <source>Statement {value} agrees with the portfolio: nothing is to be corrected.</source>
        <translation>Abrechnung {value} stimmt mit dem Portfolio überein: Es ist nichts zu berichtigen.</translation>
    </message>
    <message>
        <source>This would be more than {limit} pages of PDF. Choose fewer days, a longer step, or CSV or XLSX.</source>
        <translation>Das wären mehr als {limit} Seiten PDF. Bitte weniger Tage, einen größeren Schritt oder CSV oder XLSX wählen.</translation>
    </message>
    <message>
        <source>A PDF holds up to {limit} rows. Choose fewer days, a longer step, or CSV or XLSX.</source>
        <translation>Ein PDF fasst bis zu {limit} Zeilen. Bitte weniger Tage, einen größeren Schritt oder CSV oder XLSX wählen.</translation>
    </message>
    <message>
        <source>“{file}” is no picture that can be read. PNG and JPEG can.</source>
        <translation>„{file}“ ist kein lesbares Bild. PNG und JPEG sind lesbar.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Hauptbuch</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückflüsse</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
    <message>
        <source>Parties: %1</source>
        <translation>Beteiligte: %1</translation>
    </message>
    <message>
        <source>Amounts in USDC, exact to 0.000001; days in UTC</source>
        <translation>Beträge in USDC, auf 0,000001 genau; Tage in UTC</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 · %2, made on %3 (UTC)</source>
        <translation>%1 · %2, erstellt am %3 (UTC)</translation>
    </message>
    <message>
        <source>There is nothing to show for these days and filters.</source>
        <translation>Für diese Tage und Filter gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Terms from</source>
        <translation>Konditionen ab</translation>
    </message>
    <message>
        <source>Of the first %1</source>
        <translation>Von den ersten %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Die Zahlung</translation>
    </message>
    <message>
        <source>Of the backers’ part</source>
        <translation>Vom Teil der Geldgeber</translation>
    </message>
    <message>
        <source>Of the creator’s part</source>
        <translation>Vom Teil des Urhebers</translation>
    </message>
    <message>
        <source>Contributed</source>
        <translation>Beigetragen</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>For example, %1 was paid %2 USDC at %3. That took what the model earned since it began from %4 to %5 USDC. A part is the recipient’s share of all that after the payment, less its share of all that before it.</source>
        <translation>Beispiel: An %1 wurden %2 USDC um %3 gezahlt. Damit stieg, was das Modell seit Beginn eingenommen hat, von %4 auf %5 USDC. Ein Teil ist der Anteil des Empfängers an alledem nach der Zahlung, abzüglich seines Anteils an alledem vor ihr.</translation>
    </message>
    <message>
        <source>The creator’s %1 are the %2 of the terms and the shares of agreements that have ended and fell to the creator.</source>
        <translation>Die %1 des Urhebers sind die %2 der Konditionen und die Anteile beendeter Vereinbarungen, die an den Urheber fielen.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie gerechnet wurde</translation>
    </message>
    <message>
        <source>Every payment for a model is split among its recipients by the terms in force on its day; the creator’s part is shared among the owners by shares, the backers’ part among the backers by contributions in force, after the revenue shares agreed.</source>
        <translation>Jede Zahlung für ein Modell wird nach den am Tag geltenden Konditionen unter seinen Empfängern geteilt; den Teil des Urhebers teilen die Eigentümer nach Anteilen, den Teil der Geldgeber die Geldgeber nach Beiträgen in Kraft, nach den vereinbarten Erlösbeteiligungen.</translation>
    </message>
    <message>
        <source>All amounts are USDC to the micro-USDC (0.000001), computed in whole numbers. The parts of every payment add up to it exactly, and while terms stay the same nobody’s total is more than 0.000002 away from the exact share. Days begin at 00:00 UTC.</source>
        <translation>Alle Beträge sind USDC auf den Mikro-USDC (0,000001) genau, in ganzen Zahlen gerechnet. Die Teile jeder Zahlung ergeben sie genau, und solange Konditionen gleich bleiben, weicht niemandes Summe um mehr als 0,000002 vom genauen Anteil ab. Tage beginnen um 00:00 UTC.</translation>
    </message>
    <message>
        <source>SHA-256 of this statement’s rows, as in the CSV file that belongs to it:
%1</source>
        <translation>SHA-256 der Zeilen dieser Abrechnung, wie in der zugehörigen CSV-Datei:
%1</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Abrechnung %1</translation>
    </message>
    <message>
        <source>Statement (draft)</source>
        <translation>Abrechnung (Entwurf)</translation>
    </message>
    <message>
        <source>FINAL</source>
        <translation>ENDGÜLTIG</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>ENTWURF</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Owed before %1</source>
        <translation>Geschuldet vor dem %1</translation>
    </message>
    <message>
        <source>Earned in the period</source>
        <translation>Verdient im Zeitraum</translation>
    </message>
    <message>
        <source>Paid in the period</source>
        <translation>Gezahlt im Zeitraum</translation>
    </message>
    <message>
        <source>Owed at the end of %1</source>
        <translation>Geschuldet am Ende des %1</translation>
    </message>
    <message>
        <source>This is a draft: its figures can change until the days are locked and the statement is issued.</source>
        <translation>Dies ist ein Entwurf: Die Zahlen können sich ändern, bis die Tage gesperrt sind und die Abrechnung ausgestellt ist.</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Was berichtigt wird</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Earned by month, in USDC</source>
        <translation>Verdient je Monat, in USDC</translation>
    </message>
    <message>
        <source>Nothing was earned in the period.</source>
        <translation>Im Zeitraum wurde nichts verdient.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>USDC</source>
        <translation>USDC</translation>
    </message>
    <message>
        <source>by ownership</source>
        <translation>durch Eigentum</translation>
    </message>
    <message>
        <source>by contributions (pool)</source>
        <translation>durch Beiträge (Pool)</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>Nothing was paid in the period.</source>
        <translation>Im Zeitraum wurde nichts gezahlt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Capital account</source>
        <translation>Kapitalkonto</translation>
    </message>
    <message>
        <source>Money put into rounds. It is no income and in none of the sums above.</source>
        <translation>In Runden eingezahltes Geld. Es ist kein Einkommen und in keiner Summe oben enthalten.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In force before</source>
        <translation>Vorher in Kraft</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Revenue shares at the end of the period</source>
        <translation>Erlösbeteiligungen am Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>Insgesamt erhalten</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1 · amounts in USDC, days in UTC</source>
        <translation>%1 · Beträge in USDC, Tage in UTC</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>churn a month</source>
        <translation>Abwanderung im Monat</translation>
    </message>
    <message>
        <source>seasonality</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>volatility</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>better version</source>
        <translation>bessere Version</translation>
    </message>
    <message>
        <source>other terms from</source>
        <translation>andere Konditionen ab</translation>
    </message>
    <message>
        <source>new backing from</source>
        <translation>neues Geld ab</translation>
    </message>
    <message>
        <source>new backing</source>
        <translation>neues Geld</translation>
    </message>
    <message>
        <source>its kind</source>
        <translation>seine Art</translation>
    </message>
    <message>
        <source>new backer</source>
        <translation>neuer Geldgeber</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>sein Anteil</translation>
    </message>
    <message>
        <source>its cap, times</source>
        <translation>seine Obergrenze, Vielfaches</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>ausgestellt am</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>earned</source>
        <translation>verdient</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>gezahlt</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>fingerprint of the rows</source>
        <translation>Fingerabdruck der Zeilen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Abrechnungen</translation>
    </message>
    <message>
        <source>growth a month in %</source>
        <translation>Wachstum je Monat in %</translation>
    </message>
    <message>
        <source>its uplift in %</source>
        <translation>ihr Zuwachs in %</translation>
    </message>
    <message>
        <source>price of DN in USDC</source>
        <translation>Preis von DN in USDC</translation>
    </message>
    <message>
        <source>Earned by day, in USDC</source>
        <translation>Verdient je Tag, in USDC</translation>
    </message>
    <message>
        <source>The model has a version “{value}” already.</source>
        <translation>Das Modell hat schon eine Version „{value}“.</translation>
    </message>
    <message>
        <source>This file is there already. Choose that files are replaced, or another folder.</source>
        <translation>Diese Datei gibt es schon. Bitte das Ersetzen von Dateien wählen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>In the contract</source>
        <translation>Im Vertrag</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Von anderswo</translation>
    </message>
    <message>
        <source>In the vault</source>
        <translation>Im Tresor</translation>
    </message>
    <message>
        <source>Worth of the vault</source>
        <translation>Wert des Tresors</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgeflossen</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>Noch im Einsatz</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Counter before</source>
        <translation>Zähler davor</translation>
    </message>
    <message>
        <source>Counter after</source>
        <translation>Zähler danach</translation>
    </message>
    <message>
        <source>Terms since</source>
        <translation>Konditionen seit</translation>
    </message>
    <message>
        <source>%1: an agreement has ended, and its %2 of revenue go to the creator instead of the backers.</source>
        <translation>%1: Eine Vereinbarung ist beendet, und ihre %2 der Erlöse gehen statt an die Geldgeber an den Urheber.</translation>
    </message>
    <message>
        <source>Your revenue share</source>
        <translation>Ihre Erlösbeteiligung</translation>
    </message>
    <message>
        <source>Revenue share of another backer</source>
        <translation>Erlösbeteiligung eines anderen Geldgebers</translation>
    </message>
    <message>
        <source>Refunds of %1 are part of both.</source>
        <translation>Erstattungen von %1 sind in beidem enthalten.</translation>
    </message>
    <message>
        <source>Everything was paid back on %1.</source>
        <translation>Am %1 war alles zurückgezahlt.</translation>
    </message>
    <message>
        <source>“{value}” is not a SHA-256: 64 digits from 0 to 9 and a to f.</source>
        <translation>„{value}“ ist kein SHA-256: 64 Stellen von 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>The columns are parted by “{value}”. They have to be parted by commas, with a point in amounts: save the file so, or replace them.</source>
        <translation>Die Spalten sind durch „{value}“ getrennt. Sie müssen durch Kommas getrennt sein, mit Punkt in Beträgen: Speichern Sie die Datei so oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>Only of</source>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>Stopped after {count} statements were issued; they stay so. Those without files get them when the same is written again.</source>
        <translation>Angehalten, nachdem {count} Abrechnungen ausgestellt waren; sie bleiben es. Die ohne Dateien bekommen sie, wenn dasselbe noch einmal geschrieben wird.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>What was allocated counts as having come back</source>
        <translation>Als zurückgekommen zählt, was zugeteilt wurde</translation>
    </message>
    <message>
        <source>Only what was paid out counts as having come back</source>
        <translation>Als zurückgekommen zählt nur, was ausgezahlt wurde</translation>
    </message>
    <message>
        <source>Rounds: %1</source>
        <translation>Runden: %1</translation>
    </message>
    <message>
        <source>Agreement: %1</source>
        <translation>Vereinbarung: %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eine Lösung</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Mehrere Lösungen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Lösung</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Money in rounds before</source>
        <translation>Geld in Runden davor</translation>
    </message>
    <message>
        <source>Money in rounds after</source>
        <translation>Geld in Runden danach</translation>
    </message>
    <message>
        <source>Agreement: received</source>
        <translation>Vereinbarung: erhalten</translation>
    </message>
    <message>
        <source>Agreement: cap</source>
        <translation>Vereinbarung: Obergrenze</translation>
    </message>
    <message>
        <source>From the beginning to %1, %2 was paid in and %3 was allocated or refunded: %4 of it.</source>
        <translation>Von Anfang an bis %1 wurden %2 eingezahlt und %3 zugeteilt oder erstattet: %4 davon.</translation>
    </message>
    <message>
        <source>If revenue goes on as in the 90 days up to the last payment, it would be paid back on %1.</source>
        <translation>Wenn die Einnahmen weitergehen wie in den 90 Tagen bis zur letzten Zahlung, wäre es am %1 zurückgezahlt.</translation>
    </message>
</context>
<context>
    <name>cb::tables::PaymentsModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>cb::tables::RecordText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>Obergrenze %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>Abschlag %1</translation>
    </message>
    <message>
        <source>%1 in USDC</source>
        <translation>%1 in USDC</translation>
    </message>
    <message>
        <source>%1 in %</source>
        <translation>%1 in %</translation>
    </message>
</context>
<context>
    <name>cb::ui::AgreementLab</name>
    <message>
        <source>Four ways of writing the same cheque</source>
        <translation>Vier Arten, denselben Scheck auszustellen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Cheque in USDC</source>
        <translation>Scheck in USDC</translation>
    </message>
    <message>
        <source>Revenue share in %</source>
        <translation>Erlösbeteiligung in %</translation>
    </message>
    <message>
        <source>SAFE’s valuation cap</source>
        <translation>Bewertungsobergrenze des SAFE</translation>
    </message>
    <message>
        <source>Equity in %</source>
        <translation>Beteiligung in %</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Fließt zurück</translation>
    </message>
    <message>
        <source>Worth of shares</source>
        <translation>Wert der Anteile</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>Annual return</source>
        <translation>Jahresrendite</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>not in this time</source>
        <translation>nicht in dieser Zeit</translation>
    </message>
    <message>
        <source>Costs the creator</source>
        <translation>Kostet den Urheber</translation>
    </message>
    <message>
        <source>Cap, × the cheque</source>
        <translation>Obergrenze, × Einlage</translation>
    </message>
    <message>
        <source>Model’s worth at end</source>
        <translation>Modellwert am Ende</translation>
    </message>
    <message>
        <source>needs a worth</source>
        <translation>braucht einen Wert</translation>
    </message>
    <message>
        <source>From 0 to %1.</source>
        <translation>Von 0 bis %1.</translation>
    </message>
    <message>
        <source>More than 0.</source>
        <translation>Mehr als 0.</translation>
    </message>
    <message>
        <source>Not below 0.</source>
        <translation>Nicht unter 0.</translation>
    </message>
    <message>
        <source>Some terms need another look; the reasons stand beside them.</source>
        <translation>Einige Bedingungen brauchen noch einen Blick; die Gründe stehen daneben.</translation>
    </message>
    <message numerus="yes">
        <source>Over %n month(s), paid in on the day after the last payment, with revenue as in the scenario. Each row is what the backer gets more than without the cheque. A SAFE gets nothing until it converts; it is taken to convert at the end, into the part of the model that cheque ÷ cap stands for.</source>
        <translation>
            <numerusform>Über %n Monat, eingezahlt am Tag nach der letzten Zahlung, mit Erlösen wie im Szenario. Jede Zeile ist, was der Geldgeber mehr erhält als ohne die Einlage. Ein SAFE erhält nichts, bis er gewandelt wird; angenommen wird die Wandlung am Ende, in den Teil des Modells, für den Einlage ÷ Obergrenze steht.</numerusform>
            <numerusform>Über %n Monate, eingezahlt am Tag nach der letzten Zahlung, mit Erlösen wie im Szenario. Jede Zeile ist, was der Geldgeber mehr erhält als ohne die Einlage. Ein SAFE erhält nichts, bis er gewandelt wird; angenommen wird die Wandlung am Ende, in den Teil des Modells, für den Einlage ÷ Obergrenze steht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::AgreementStanding</name>
    <message>
        <source>cap reached</source>
        <translation>Obergrenze erreicht</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>not at this pace</source>
        <translation>nicht in diesem Tempo</translation>
    </message>
</context>
<context>
    <name>cb::ui::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Nothing. Rounds that close, caps that come near, imports with rejected rows and metrics below their domain’s bar appear here.</source>
        <translation>Nichts. Runden, die enden, nahe Obergrenzen, Importe mit abgelehnten Zeilen und Metriken unter der Anforderung ihres Fachgebiets erscheinen hier.</translation>
    </message>
    <message>
        <source>Needs attention · %1</source>
        <translation>Zu beachten · %1</translation>
    </message>
    <message>
        <source>%1 closed below its soft cap: %2 to be refunded</source>
        <translation>%1 endete unter dem Mindestziel: %2 zu erstatten</translation>
    </message>
    <message>
        <source>%1 closes %2 with %3 of %4</source>
        <translation>%1 endet %2 mit %3 von %4</translation>
    </message>
    <message>
        <source>%1 closes %2 with %3</source>
        <translation>%1 endet %2 mit %3</translation>
    </message>
    <message>
        <source>%1 has received %2 of %3</source>
        <translation>%1 hat %2 von %3 erhalten</translation>
    </message>
    <message>
        <source>cap about %1</source>
        <translation>Obergrenze etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 left %n row(s) out</source>
        <translation>
            <numerusform>Import %1 ließ %n Zeile aus</numerusform>
            <numerusform>Import %1 ließ %n Zeilen aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n metric(s) below what its domain asks for</source>
        <translation>
            <numerusform>%1: %n Metrik unter der Anforderung des Fachgebiets</numerusform>
            <numerusform>%1: %n Metriken unter der Anforderung des Fachgebiets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 closes %2, %3 short of its soft cap of %4</source>
        <translation>%1 endet %2, es fehlen %3 zum Mindestziel von %4</translation>
    </message>
</context>
<context>
    <name>cb::ui::ChartExport</name>
    <message>
        <source>A chart is exported as png, svg, pdf or csv, which the file&apos;s name ends with.</source>
        <translation>Ein Diagramm wird als png, svg, pdf oder csv exportiert; so endet der Dateiname.</translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>Die Datei wurde nicht geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>cb::ui::ChartLegend</name>
    <message>
        <source>Space hides it or shows it again, Return shows it alone.</source>
        <translation>Leertaste blendet es aus oder wieder ein, Eingabe zeigt es allein.</translation>
    </message>
</context>
<context>
    <name>cb::ui::ChartMenu</name>
    <message>
        <source>Chart menu</source>
        <translation>Diagrammmenü</translation>
    </message>
    <message>
        <source>Show as table, copy, export</source>
        <translation>Als Tabelle zeigen, kopieren, exportieren</translation>
    </message>
    <message>
        <source>Show as table…</source>
        <translation>Als Tabelle zeigen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
</context>
<context>
    <name>cb::ui::ChartTableDialog</name>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>cb::ui::ConversionPreview</name>
    <message>
        <source>SAFEs that convert</source>
        <translation>SAFEs, die gewandelt werden</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>SAFE</translation>
    </message>
    <message>
        <source>Converts at</source>
        <translation>Wandelt zu</translation>
    </message>
    <message>
        <source>Safe price</source>
        <translation>Safe-Preis</translation>
    </message>
    <message>
        <source>Discount price</source>
        <translation>Preis mit Abschlag</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>Gezahlter Preis</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Before new money</source>
        <translation>Vor neuem Geld</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Was sich ergibt</translation>
    </message>
    <message>
        <source> (most favoured)</source>
        <translation> (Meistbegünstigung)</translation>
    </message>
    <message>
        <source>its cap</source>
        <translation>seiner Obergrenze</translation>
    </message>
    <message>
        <source>its discount</source>
        <translation>seinem Abschlag</translation>
    </message>
    <message>
        <source>the round’s price</source>
        <translation>dem Preis der Runde</translation>
    </message>
    <message>
        <source>Fill in the day, and what of the round is known.</source>
        <translation>Den Tag ausfüllen und was von der Runde bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Shares are rounded down; prices are exact, shown to %n decimals.</source>
        <translation>
            <numerusform>Anteile werden abgerundet; Preise sind genau und mit %n Nachkommastelle gezeigt.</numerusform>
            <numerusform>Anteile werden abgerundet; Preise sind genau und mit %n Nachkommastellen gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares issued before</source>
        <translation>Vorher ausgegebene Anteile</translation>
    </message>
    <message>
        <source>With options, promised and pool</source>
        <translation>Mit Optionen, zugesagten und Pool</translation>
    </message>
    <message>
        <source>Company capitalization</source>
        <translation>Company Capitalization</translation>
    </message>
    <message>
        <source>Price of the round</source>
        <translation>Preis der Runde</translation>
    </message>
    <message>
        <source>After the SAFEs</source>
        <translation>Nach den SAFEs</translation>
    </message>
    <message>
        <source>Increase of the pool</source>
        <translation>Erhöhung des Pools</translation>
    </message>
    <message>
        <source>Shares for new money</source>
        <translation>Anteile für neues Geld</translation>
    </message>
    <message>
        <source>After the round</source>
        <translation>Nach der Runde</translation>
    </message>
    <message>
        <source>Divisions looked at</source>
        <translation>Betrachtete Aufteilungen</translation>
    </message>
</context>
<context>
    <name>cb::ui::DayEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Einen Tag wählen</translation>
    </message>
</context>
<context>
    <name>cb::ui::DepositsDialog</name>
    <message>
        <source>New contributions</source>
        <translation>Neue Beiträge</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import deposits</source>
        <translation>Einzahlungen importieren</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Erhalten am</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Choose a block explorer’s CSV of token transfers, or the answer to eth_getLogs.</source>
        <translation>Die CSV der Token-Überweisungen eines Block-Explorers wählen oder die Antwort auf eth_getLogs.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose block times…</source>
        <translation>Blockzeiten wählen…</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Überweisungen</translation>
    </message>
    <message>
        <source>Times of blocks (only for eth_getLogs)</source>
        <translation>Zeiten der Blöcke (nur für eth_getLogs)</translation>
    </message>
    <message>
        <source>Choose a file of transfers</source>
        <translation>Datei mit Überweisungen wählen</translation>
    </message>
    <message>
        <source>Transfers (*.csv *.json);;All files (*)</source>
        <translation>Überweisungen (*.csv *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a file of block times</source>
        <translation>Datei mit Blockzeiten wählen</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing new in this file.</source>
        <translation>Nichts Neues in dieser Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were not taken. Line %1: %2</source>
        <translation>
            <numerusform>%n Zeile wurde nicht übernommen. Zeile %1: %2</numerusform>
            <numerusform>%n Zeilen wurden nicht übernommen. Zeile %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has exactly as many rows as an explorer exports at most: it may be cut off.</source>
        <translation>Die Datei hat genau so viele Zeilen, wie ein Explorer höchstens ausgibt: sie könnte abgeschnitten sein.</translation>
    </message>
    <message>
        <source>%1 of %2 transfers match the contributions</source>
        <translation>%1 von %2 Überweisungen stimmen mit den Beiträgen überein</translation>
    </message>
    <message>
        <source>%1 to the contract in all</source>
        <translation>insgesamt %1 an den Vertrag</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>%1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1 dropped by the chain</source>
        <translation>%1 von der Kette verworfen</translation>
    </message>
    <message>
        <source>%1 to other addresses</source>
        <translation>%1 an andere Adressen</translation>
    </message>
    <message>
        <source>Whose wallet is %1?</source>
        <translation>Wem gehört die Wallet %1?</translation>
    </message>
    <message>
        <source>Whose wallet is this?</source>
        <translation>Wem gehört diese Wallet?</translation>
    </message>
</context>
<context>
    <name>cb::ui::DonutChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>cb::ui::EventMarks</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <translation>%1 öffnet</translation>
    </message>
    <message>
        <source>%1 closes</source>
        <translation>%1 schließt</translation>
    </message>
    <message>
        <source>Cap of %1</source>
        <translation>Obergrenze von %1</translation>
    </message>
</context>
<context>
    <name>cb::ui::ExplanationDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cb::ui::FieldEditor</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>Pick one, or type a new name.</source>
        <translation>Auswählen oder einen neuen Namen eingeben.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>cb::ui::FingerprintBox</name>
    <message>
        <source>Fingerprint a file…</source>
        <translation>Fingerabdruck einer Datei…</translation>
    </message>
    <message>
        <source>The SHA-256 of the weights ties the version to its file; the file itself is not kept.</source>
        <translation>Die SHA-256 der Gewichte bindet die Version an ihre Datei; die Datei selbst wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Choose a file of weights</source>
        <translation>Datei mit Gewichten wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>SHA-256 of %1 taken over.</source>
        <translation>SHA-256 von %1 übernommen.</translation>
    </message>
</context>
<context>
    <name>cb::ui::FlowChart</name>
    <message numerus="yes">
        <source>%n amount(s) below zero cannot be drawn; the table has them.</source>
        <translation>
            <numerusform>%n Betrag unter null kann nicht gezeichnet werden; die Tabelle enthält ihn.</numerusform>
            <numerusform>%n Beträge unter null können nicht gezeichnet werden; die Tabelle enthält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Kommt herein</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <translation>%1 → %2: %3</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>cb::ui::Footer</name>
    <message>
        <source>USDC · UTC</source>
        <translation>USDC · UTC</translation>
    </message>
</context>
<context>
    <name>cb::ui::FundingPage</name>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Neue Runde…</translation>
    </message>
    <message>
        <source>Raised and in force</source>
        <translation>Eingeworben und in Kraft</translation>
    </message>
    <message>
        <source>Pledged, not received</source>
        <translation>Zugesagt, nicht erhalten</translation>
    </message>
    <message>
        <source>Open rounds</source>
        <translation>Offene Runden</translation>
    </message>
    <message>
        <source>No rounds yet</source>
        <translation>Noch keine Runden</translation>
    </message>
    <message>
        <source>A round raises USDC for a model: with caps, a smallest ticket and the agreements of its backers.</source>
        <translation>Eine Runde wirbt USDC für ein Modell ein: mit Grenzen, kleinstem Beitrag und den Vereinbarungen ihrer Geldgeber.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingeworben</translation>
    </message>
    <message>
        <source>Backers</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Endet</translation>
    </message>
    <message numerus="yes">
        <source>of %n round(s)</source>
        <translation>
            <numerusform>von %n Runde</numerusform>
            <numerusform>von %n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>USDC</source>
        <translation>USDC</translation>
    </message>
    <message>
        <source>Raised and in force: %1</source>
        <translation>Eingegangen und in Kraft: %1</translation>
    </message>
    <message>
        <source>Contributions that the funding contracts have received and that were not refunded. Every contribution with its transaction is on the page of its round.</source>
        <translation>Einlagen, die bei den Finanzierungsverträgen eingegangen und nicht erstattet sind. Jede Einlage mit ihrer Transaktion steht auf der Seite ihrer Runde.</translation>
    </message>
    <message>
        <source>In force = received − refunded</source>
        <translation>In Kraft = eingegangen − erstattet</translation>
    </message>
    <message>
        <source>Pledged, not received: %1</source>
        <translation>Zugesagt, nicht eingegangen: %1</translation>
    </message>
    <message>
        <source>What backers have pledged and the funding contracts have not received by today.</source>
        <translation>Was Geldgeber zugesagt haben und bis heute nicht bei den Finanzierungsverträgen eingegangen ist.</translation>
    </message>
</context>
<context>
    <name>cb::ui::HeatMap</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Hatched: below zero</source>
        <translation>Schraffiert: unter null</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>cb::ui::ImportPage</name>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>Take the good rows even if others are rejected</source>
        <translation>Gute Zeilen übernehmen, auch wenn andere abgelehnt werden</translation>
    </message>
    <message>
        <source>Model where the file names none</source>
        <translation>Modell, wo die Datei keines nennt</translation>
    </message>
    <message>
        <source>Source where the file names none</source>
        <translation>Quelle, wo die Datei keine nennt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Net of the new ones</source>
        <translation>Netto der neuen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>Mend the file and choose it again: rows that are in already are recognised.</source>
        <translation>Datei berichtigen und erneut wählen: schon übernommene Zeilen werden erkannt.</translation>
    </message>
    <message>
        <source>The file as it stands</source>
        <translation>Die Datei, wie sie ist</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose a file to see what it holds and what importing it would do.</source>
        <translation>Eine Datei wählen, um zu sehen, was sie enthält und was ihr Import bewirken würde.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Reading the file: nothing is taken yet.</source>
        <translation>Die Datei wird gelesen: noch wird nichts übernommen.</translation>
    </message>
    <message>
        <source>Importing: pages show the figures of before until it is done.</source>
        <translation>Import läuft: bis zum Ende zeigen die Seiten die bisherigen Zahlen.</translation>
    </message>
    <message>
        <source>%1 payments were added.</source>
        <translation>%1 Zahlungen wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 before publication</source>
        <translation>%1 vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>Nothing is imported while rows are rejected, unless you ask for the good rows alone.</source>
        <translation>Solange Zeilen abgelehnt werden, wird nichts importiert, es sei denn, nur die guten Zeilen werden verlangt.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>CSV with the header %1. Drop a file here.</source>
        <translation>CSV mit der Kopfzeile %1. Eine Datei kann hierher gezogen werden.</translation>
    </message>
    <message>
        <source>CSV with the header %1 and any of %2. Drop a file here.</source>
        <translation>CSV mit der Kopfzeile %1 und beliebigen von %2. Eine Datei kann hierher gezogen werden.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>%1 records were added.</source>
        <translation>%1 Einträge wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Liste speichern …</translation>
    </message>
    <message>
        <source>A CSV file with line, field, value and reason</source>
        <translation>Eine CSV-Datei mit Zeile, Feld, Wert und Grund</translation>
    </message>
    <message>
        <source>Save rows to mend…</source>
        <translation>Zeilen zum Ausbessern speichern …</translation>
    </message>
    <message>
        <source>A CSV file with the rejected rows alone, to be mended and imported</source>
        <translation>Eine CSV-Datei nur mit den abgelehnten Zeilen, zum Ausbessern und Importieren</translation>
    </message>
    <message>
        <source>Nothing of this file can be shown.</source>
        <translation>Von dieser Datei lässt sich nichts zeigen.</translation>
    </message>
    <message>
        <source>%1 in the future</source>
        <translation>%1 in der Zukunft</translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) lie in the future, up to %1. Is a date mistyped? They would count all the same.</source>
        <translation>
            <numerusform>%n Zahlung liegt in der Zukunft, am %1. Ist ein Datum vertippt? Sie würde trotzdem zählen.</numerusform>
            <numerusform>%n Zahlungen liegen in der Zukunft, bis %1. Ist ein Datum vertippt? Sie würden trotzdem zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
</context>
<context>
    <name>cb::ui::ImportsList</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Noch wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“%1” was taken back: %2 payments are gone. Importing the file again brings them back.</source>
        <translation>„%1“ wurde zurückgenommen: %2 Zahlungen sind entfernt. Ein erneuter Import bringt sie zurück.</translation>
    </message>
    <message>
        <source>“%1” was taken back: %2 records are gone. Importing the file again brings them back.</source>
        <translation>„%1“ wurde zurückgenommen: %2 Einträge sind entfernt. Ein erneuter Import bringt sie zurück.</translation>
    </message>
</context>
<context>
    <name>cb::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>cb::ui::ModelPage</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Revenue by recipient over time</source>
        <translation>Umsatz je Empfänger im Zeitverlauf</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Import revenue…</source>
        <translation>Umsatz importieren…</translation>
    </message>
    <message>
        <source>Revenue by recipient</source>
        <translation>Umsatz je Empfänger</translation>
    </message>
    <message>
        <source>USDC per month</source>
        <translation>USDC je Monat</translation>
    </message>
    <message>
        <source>This model has earned nothing yet. Import its payments to see them here.</source>
        <translation>Dieses Modell hat noch nichts eingenommen. Nach dem Import erscheinen seine Zahlungen hier.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>To creator</source>
        <translation>An Urheber</translation>
    </message>
    <message>
        <source>To backers</source>
        <translation>An Geldgeber</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>No performance stated.</source>
        <translation>Keine Leistung angegeben.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>No rounds yet.</source>
        <translation>Noch keine Runden.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Change stage…</source>
        <translation>Stand ändern…</translation>
    </message>
    <message>
        <source>No versions yet. Better versions bring more use and more revenue.</source>
        <translation>Noch keine Versionen. Bessere Versionen bringen mehr Nutzung und mehr Umsatz.</translation>
    </message>
    <message>
        <source>No terms yet: nothing can be earned before there are.</source>
        <translation>Noch keine Konditionen: vorher kann nichts eingenommen werden.</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>No constraints stated.</source>
        <translation>Keine Grenzen angegeben.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>No metadata stated.</source>
        <translation>Keine Metadaten angegeben.</translation>
    </message>
    <message>
        <source>SAFE conversions</source>
        <translation>SAFE-Wandlungen</translation>
    </message>
    <message>
        <source>No SAFE has been converted yet.</source>
        <translation>Noch kein SAFE wurde gewandelt.</translation>
    </message>
    <message>
        <source>Valuations</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>No holding has been valued yet.</source>
        <translation>Noch kein Anteil wurde bewertet.</translation>
    </message>
    <message>
        <source>No stage has been entered yet.</source>
        <translation>Noch kein Stand wurde eingetragen.</translation>
    </message>
    <message>
        <source>Who owns the model</source>
        <translation>Wem das Modell gehört</translation>
    </message>
    <message>
        <source>No holdings entered: the creator owns all 10,000,000 shares.</source>
        <translation>Keine Anteile eingetragen: dem Urheber gehören alle 10.000.000 Anteile.</translation>
    </message>
    <message>
        <source>Who owns the model, and from when</source>
        <translation>Wem das Modell gehört und ab wann</translation>
    </message>
    <message>
        <source>The domain asks for nothing.</source>
        <translation>Das Fachgebiet verlangt nichts.</translation>
    </message>
    <message>
        <source>The model meets what its domain asks for.</source>
        <translation>Das Modell erfüllt, was sein Fachgebiet verlangt.</translation>
    </message>
    <message>
        <source>The model does not show all that its domain asks for.</source>
        <translation>Das Modell weist nicht alles nach, was sein Fachgebiet verlangt.</translation>
    </message>
    <message>
        <source>Save the registration document</source>
        <translation>Registrierungsdokument speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Written to %1. SHA-256 %2</source>
        <translation>Nach %1 geschrieben. SHA-256 %2</translation>
    </message>
    <message>
        <source>Edit identity…</source>
        <translation>Identität bearbeiten…</translation>
    </message>
    <message>
        <source>Registration document…</source>
        <translation>Registrierungsdokument…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>The rate of the model’s domain</source>
        <translation>Der Satz der Domäne des Modells</translation>
    </message>
</context>
<context>
    <name>cb::ui::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Filter by name, domain or creator</source>
        <translation>Nach Name, Fachgebiet oder Urheber filtern</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Modelle filtern</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Modell registrieren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Latest version</source>
        <translation>Neueste Version</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No model matches the filter.</source>
        <translation>Kein Modell passt zum Filter.</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>Register your first model: a name, a domain, and who gets what of each payment.</source>
        <translation>Das erste Modell registrieren: ein Name, ein Fachgebiet und wer wie viel von jeder Zahlung erhält.</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>Erlöse bisher</translation>
    </message>
</context>
<context>
    <name>cb::ui::OverviewExplained</name>
    <message>
        <source>Revenue: %1</source>
        <translation>Umsatz: %1</translation>
    </message>
    <message>
        <source>Revenue = payments − refunds, summed up in whole micro-USDC</source>
        <translation>Umsatz = Zahlungen − Erstattungen, summiert in ganzen Mikro-USDC</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Every single payment is on the page Revenue, with its exact parts.</source>
        <translation>Jede einzelne Zahlung steht auf der Seite Umsatz, mit ihren genauen Teilen.</translation>
    </message>
    <message>
        <source>All payments less all refunds, %1 to %2, in UTC.</source>
        <translation>Alle Zahlungen abzüglich aller Erstattungen, %1 bis %2, in UTC.</translation>
    </message>
</context>
<context>
    <name>cb::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Import revenue…</source>
        <translation>Umsatz importieren…</translation>
    </message>
    <message>
        <source>Register model</source>
        <translation>Modell registrieren</translation>
    </message>
    <message>
        <source>Nothing has been earned yet</source>
        <translation>Noch keine Einnahmen</translation>
    </message>
    <message>
        <source>Register a model with its terms, then import its payments: this page shows where every micro-USDC went.</source>
        <translation>Ein Modell mit seinen Konditionen registrieren, dann seine Zahlungen importieren: diese Seite zeigt, wohin jeder Mikro-USDC ging.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Creator royalties</source>
        <translation>Tantiemen der Urheber</translation>
    </message>
    <message>
        <source>Returned to backers</source>
        <translation>An Geldgeber zurück</translation>
    </message>
    <message>
        <source>For buyback &amp; burn</source>
        <translation>Für Rückkauf &amp; Burn</translation>
    </message>
    <message>
        <source>Revenue by recipient</source>
        <translation>Umsatz je Empfänger</translation>
    </message>
    <message>
        <source>Revenue by recipient over time</source>
        <translation>Umsatz je Empfänger im Zeitverlauf</translation>
    </message>
    <message>
        <source>No payments in this range.</source>
        <translation>Keine Zahlungen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>Noch keine Modelle.</translation>
    </message>
    <message>
        <source>Open funding</source>
        <translation>Offene Finanzierung</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingeworben</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Open rounds</source>
        <translation>Offene Runden</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Keine Runde ist offen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>USDC per day</source>
        <translation>USDC je Tag</translation>
    </message>
    <message>
        <source>USDC per week</source>
        <translation>USDC je Woche</translation>
    </message>
    <message>
        <source>USDC per month</source>
        <translation>USDC je Monat</translation>
    </message>
    <message>
        <source>USDC per year</source>
        <translation>USDC je Jahr</translation>
    </message>
    <message>
        <source>vs before</source>
        <translation>zu vorher</translation>
    </message>
    <message>
        <source>Money flow</source>
        <translation>Geldfluss</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>What %1 got</source>
        <translation>Was %1 erhielt</translation>
    </message>
    <message>
        <source>Revenue of its models</source>
        <translation>Erlöse ihrer Modelle</translation>
    </message>
    <message>
        <source>Got as owner</source>
        <translation>Als Eigentümer erhalten</translation>
    </message>
    <message>
        <source>Got as backer</source>
        <translation>Als Geldgeber erhalten</translation>
    </message>
    <message>
        <source>vs previous month</source>
        <translation>gegenüber Vormonat</translation>
    </message>
    <message>
        <source>vs previous 3 months</source>
        <translation>gegenüber 3 Monaten zuvor</translation>
    </message>
    <message>
        <source>vs as many days before</source>
        <translation>gegenüber gleich vielen Tagen zuvor</translation>
    </message>
    <message>
        <source>vs previous 12 months</source>
        <translation>gegenüber 12 Monaten zuvor</translation>
    </message>
    <message>
        <source>USDC per quarter</source>
        <translation>USDC je Quartal</translation>
    </message>
    <message>
        <source>USDC from models to recipients and parties</source>
        <translation>USDC von Modellen zu Empfängern und Parteien</translation>
    </message>
    <message>
        <source>Share of each period’s revenue</source>
        <translation>Anteil am Erlös jedes Zeitraums</translation>
    </message>
    <message>
        <source> · click a recipient to hide it · drag to zoom</source>
        <translation> · Klick blendet einen Empfänger aus · Ziehen vergrößert</translation>
    </message>
</context>
<context>
    <name>cb::ui::OwnershipTable</name>
    <message>
        <source>the beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Of all shares</source>
        <translation>Von allen Anteilen</translation>
    </message>
</context>
<context>
    <name>cb::ui::PaintedChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>cb::ui::PartExplained</name>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Creator’s part</source>
        <translation>Teil der Urheber</translation>
    </message>
    <message>
        <source>Backers’ part</source>
        <translation>Teil der Geldgeber</translation>
    </message>
    <message>
        <source>Backers’ part, held</source>
        <translation>Teil der Geldgeber, verwahrt</translation>
    </message>
    <message>
        <source>held for backers</source>
        <translation>für Geldgeber verwahrt</translation>
    </message>
    <message>
        <source>No revenue gave a part in these days.</source>
        <translation>An diesen Tagen brachte kein Umsatz einen Teil.</translation>
    </message>
    <message>
        <source>Parts of the payments of %1, in UTC. Each level has a counter that began at 0 with the model. A part is the share of the counter after, less the share of the counter before, in whole micro-USDC, so that neighbouring parts add up and nothing is lost.</source>
        <translation>Teile der Zahlungen vom %1, in UTC. Jede Ebene hat einen Zähler, der mit dem Modell bei 0 begann. Ein Teil ist der Anteil am Zählerstand danach abzüglich des Anteils am Zählerstand davor, in ganzen Mikro-USDC; so ergänzen sich benachbarte Teile und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Part = share of counter after − share of counter before</source>
        <translation>Teil = Anteil am Zähler danach − Anteil am Zähler davor</translation>
    </message>
    <message>
        <source>%1 of it is of this line: what one party gets is shared among its contributions and holdings by amount.</source>
        <translation>Davon gehören %1 zu dieser Zeile: Was eine Partei erhält, verteilt sich nach Betrag auf ihre Einlagen und Anteile.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Counter before</source>
        <translation>Zähler davor</translation>
    </message>
    <message>
        <source>Counter after</source>
        <translation>Zähler danach</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Rounding, µUSDC</source>
        <translation>Rundung, µUSDC</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Rounding is what the part is above or below its exact share. Payment by payment, with the counters: cbk report FILE ledger --columns trail.</source>
        <translation>Rundung ist, was der Teil über oder unter seinem genauen Anteil liegt. Zahlung für Zahlung, mit den Zählern: cbk report DATEI ledger --columns trail.</translation>
    </message>
</context>
<context>
    <name>cb::ui::PartiesPage</name>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>New domain</source>
        <translation>Neues Fachgebiet</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Neue Beteiligte</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen und Organisationen</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Nobody yet. Creators, backers and owners are parties; add the first with “New party”.</source>
        <translation>Noch niemand. Urheber, Geldgeber und Eigentümer sind Beteiligte; die ersten kommen mit „Neue Beteiligte“ hinzu.</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-Mail (freiwillig)</translation>
    </message>
    <message>
        <source>Wallets (optional)</source>
        <translation>Wallets (freiwillig)</translation>
    </message>
    <message>
        <source>Several are parted by blanks.</source>
        <translation>Mehrere durch Leerzeichen trennen.</translation>
    </message>
    <message>
        <source>Notes (optional)</source>
        <translation>Notizen (freiwillig)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Processors y</source>
        <translation>Zahlungsdienste y</translation>
    </message>
    <message>
        <source>Registration fee</source>
        <translation>Registrierungsgebühr</translation>
    </message>
    <message>
        <source>No domains yet. A model is published into a domain, which sets the processors’ usual rate.</source>
        <translation>Noch keine Fachgebiete. Ein Modell wird in ein Fachgebiet veröffentlicht, das den üblichen Satz der Zahlungsdienste bestimmt.</translation>
    </message>
    <message>
        <source>Payment processors y in % (optional)</source>
        <translation>Zahlungsdienste y in % (freiwillig)</translation>
    </message>
    <message>
        <source>Used by terms that state none.</source>
        <translation>Gilt für Konditionen, die keinen nennen.</translation>
    </message>
    <message>
        <source>Registration fee in USDC (optional)</source>
        <translation>Registrierungsgebühr in USDC (freiwillig)</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>backer</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>Beteiligte bearbeiten</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Edit domain</source>
        <translation>Fachgebiet bearbeiten</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Abrechnungen</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>cb::ui::PaymentParts</name>
    <message>
        <source>Exact parts</source>
        <translation>Genaue Teile</translation>
    </message>
    <message>
        <source>Parts of the payment</source>
        <translation>Teile der Zahlung</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>± µUSDC</source>
        <translation>± µUSDC</translation>
    </message>
    <message>
        <source>What rounding to whole micro-USDC gave or took</source>
        <translation>Was das Runden auf ganze Mikro-USDC gab oder nahm</translation>
    </message>
    <message>
        <source>No payment is chosen.</source>
        <translation>Keine Zahlung gewählt.</translation>
    </message>
    <message>
        <source>Choose a payment to see who got what of it, and why.</source>
        <translation>Eine Zahlung wählen, um zu sehen, wer was davon erhielt und warum.</translation>
    </message>
    <message>
        <source>%1 · held for backers</source>
        <translation>%1 · für Geldgeber verwahrt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Reverses the payment of %1.</source>
        <translation>Storniert die Zahlung vom %1.</translation>
    </message>
    <message>
        <source>Counts for version %1.</source>
        <translation>Zählt für Version %1.</translation>
    </message>
    <message>
        <source>Terms since %1.</source>
        <translation>Konditionen seit %1.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Creator’s part</source>
        <translation>Teil der Urheber</translation>
    </message>
    <message>
        <source>Backers’ part</source>
        <translation>Teil der Geldgeber</translation>
    </message>
    <message>
        <source>%1: counter %2 → %3</source>
        <translation>%1: Zähler %2 → %3</translation>
    </message>
</context>
<context>
    <name>cb::ui::PerformanceComparison</name>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>▲ Better</source>
        <translation>▲ Besser</translation>
    </message>
    <message>
        <source>▼ Worse</source>
        <translation>▼ Schlechter</translation>
    </message>
    <message>
        <source>Performance by version</source>
        <translation>Leistung nach Version</translation>
    </message>
    <message>
        <source>Version by version</source>
        <translation>Version für Version</translation>
    </message>
    <message>
        <source>State a performance for a version to compare it with the one before.</source>
        <translation>Eine Leistung zu einer Version angeben, um sie mit der vorigen zu vergleichen.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Latest against before</source>
        <translation>Neueste gegen vorige</translation>
    </message>
</context>
<context>
    <name>cb::ui::PortfolioPage</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Arbeitsmappen (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>cb::ui::ProtocolExplained</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>DN burned</source>
        <translation>verbrannte DN</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>Owed to all recipients: %1</source>
        <translation>Allen Empfängern geschuldet: %1</translation>
    </message>
    <message>
        <source>What was allocated and has not been paid out. Whoever was paid ahead is left out: that is not owed to the others.</source>
        <translation>Was zugeteilt und nicht ausgezahlt ist. Wer im Voraus bezahlt wurde, bleibt außen vor: Das wird den anderen nicht geschuldet.</translation>
    </message>
    <message>
        <source>Owed = allocated − paid, where that is above 0</source>
        <translation>Geschuldet = zugeteilt − gezahlt, wo das über 0 liegt</translation>
    </message>
    <message>
        <source>Spent on buyback: %1</source>
        <translation>Für Rückkäufe ausgegeben: %1</translation>
    </message>
    <message>
        <source>What all buybacks up to today paid for the DN that they burned.</source>
        <translation>Was alle Rückkäufe bis heute für die verbrannten DN bezahlt haben.</translation>
    </message>
    <message>
        <source>Burned: %1 DN</source>
        <translation>Verbrannt: %1 DN</translation>
    </message>
    <message>
        <source>All DN bought back and burned up to today.</source>
        <translation>Alle bis heute zurückgekauften und verbrannten DN.</translation>
    </message>
    <message>
        <source>Price paid = spent ÷ burned, to the nearest micro-USDC</source>
        <translation>Bezahlter Preis = ausgegeben ÷ verbrannt, auf das nächste Mikro-USDC</translation>
    </message>
    <message>
        <source>Left of the supply: %1 DN</source>
        <translation>Vom Vorrat übrig: %1 DN</translation>
    </message>
    <message>
        <source>100,000,000 DN were made; what is burned is gone for good.</source>
        <translation>100.000.000 DN wurden geschaffen; was verbrannt ist, ist für immer fort.</translation>
    </message>
    <message>
        <source>Left = 100,000,000 − burned</source>
        <translation>Übrig = 100.000.000 − verbrannt</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Gefördert: %1</translation>
    </message>
    <message>
        <source>What the foundation has granted up to today.</source>
        <translation>Was die Stiftung bis heute an Förderung vergeben hat.</translation>
    </message>
    <message>
        <source>Foundation, unspent: %1</source>
        <translation>Stiftung, nicht ausgegeben: %1</translation>
    </message>
    <message>
        <source>What has accrued for the foundation and is not granted yet.</source>
        <translation>Was der Stiftung zugeflossen und noch nicht vergeben ist.</translation>
    </message>
    <message>
        <source>Unspent = 1 % of all revenue − granted</source>
        <translation>Nicht ausgegeben = 1 % allen Umsatzes − vergeben</translation>
    </message>
</context>
<context>
    <name>cb::ui::ProtocolPage</name>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Geschuldet</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Nothing has been paid out yet.</source>
        <translation>Noch wurde nichts ausgezahlt.</translation>
    </message>
    <message>
        <source>USDC a DN</source>
        <translation>USDC je DN</translation>
    </message>
    <message>
        <source>Buyback &amp;&amp; burn</source>
        <translation>Rückkauf &amp;&amp; Burn</translation>
    </message>
    <message>
        <source>Nothing has been bought back yet.</source>
        <translation>Noch wurde nichts zurückgekauft.</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Förderungen</translation>
    </message>
    <message>
        <source>The foundation has granted nothing yet.</source>
        <translation>Die Stiftung hat noch nichts vergeben.</translation>
    </message>
    <message>
        <source>Accrued for buyback &amp; burn</source>
        <translation>Aufgelaufen für Rückkauf &amp; Burn</translation>
    </message>
    <message>
        <source>Spent on buyback</source>
        <translation>Für Rückkauf ausgegeben</translation>
    </message>
    <message>
        <source>DN burned</source>
        <translation>verbrannte DN</translation>
    </message>
    <message>
        <source>DN left of 100,000,000</source>
        <translation>DN übrig von 100.000.000</translation>
    </message>
    <message>
        <source>Accrued for the foundation</source>
        <translation>Aufgelaufen für die Stiftung</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Foundation, unspent</source>
        <translation>Stiftung, nicht ausgegeben</translation>
    </message>
    <message>
        <source>Owed to all recipients</source>
        <translation>Allen Empfängern geschuldet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Nothing has been earned yet.</source>
        <translation>Noch keine Einnahmen.</translation>
    </message>
    <message>
        <source>Record payout…</source>
        <translation>Auszahlung erfassen…</translation>
    </message>
    <message>
        <source>Allocated up to today, paid and owed. Choose a line to pay it.</source>
        <translation>Bis heute zugeteilt, gezahlt und geschuldet. Eine Zeile wählen, um sie auszuzahlen.</translation>
    </message>
    <message>
        <source>1 % of all revenue</source>
        <translation>1 % des gesamten Umsatzes</translation>
    </message>
    <message>
        <source>%1 not spent yet</source>
        <translation>%1 noch nicht ausgegeben</translation>
    </message>
    <message>
        <source>at %1 USDC each</source>
        <translation>zu je %1 USDC</translation>
    </message>
    <message>
        <source>allocated less paid out</source>
        <translation>zugeteilt abzüglich gezahlt</translation>
    </message>
    <message>
        <source>Owed to %1</source>
        <translation>Geschuldet an %1</translation>
    </message>
</context>
<context>
    <name>cb::ui::RangeBar</name>
    <message>
        <source>1M</source>
        <translation>1 M</translation>
    </message>
    <message>
        <source>3M</source>
        <translation>3 M</translation>
    </message>
    <message>
        <source>YTD</source>
        <translation>Lfd. J.</translation>
    </message>
    <message>
        <source>1Y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Von–bis</translation>
    </message>
    <message>
        <source>A day is written YYYY-MM-DD.</source>
        <translation>Ein Tag wird JJJJ-MM-TT geschrieben.</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>Der erste Tag liegt nach dem letzten.</translation>
    </message>
    <message>
        <source>There is data from %1 to %2 only.</source>
        <translation>Daten gibt es nur von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>cb::ui::RateSlider</name>
    <message>
        <source>Enter a percentage, such as 12.5.</source>
        <translation>Einen Prozentsatz eingeben, etwa 12,5.</translation>
    </message>
    <message>
        <source>At most 4 decimals.</source>
        <translation>Höchstens 4 Nachkommastellen.</translation>
    </message>
    <message>
        <source>At most 98 %.</source>
        <translation>Höchstens 98 %.</translation>
    </message>
    <message>
        <source>%1 in percent</source>
        <translation>%1 in Prozent</translation>
    </message>
</context>
<context>
    <name>cb::ui::RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Some fields need another look; the reasons stand beside them.</source>
        <translation>Einige Felder brauchen noch einen Blick; die Gründe stehen daneben.</translation>
    </message>
    <message>
        <source>This is against the round’s limits. To enter it all the same, say why.</source>
        <translation>Das verstößt gegen die Grenzen der Runde. Um es trotzdem einzutragen, bitte den Grund nennen.</translation>
    </message>
    <message>
        <source>One field needs another look; the reason stands beside it.</source>
        <translation>Ein Feld braucht noch einen Blick; der Grund steht daneben.</translation>
    </message>
    <message>
        <source>Discard what you have entered?</source>
        <translation>Das Eingegebene verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>cb::ui::RecordTable</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove this record? What money hangs on is refused.</source>
        <translation>Diesen Eintrag entfernen? Woran Geld hängt, wird abgelehnt.</translation>
    </message>
</context>
<context>
    <name>cb::ui::RegisterPage</name>
    <message>
        <source>Register model</source>
        <translation>Modell registrieren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Pick one, or type a new name.</source>
        <translation>Auswählen oder einen neuen Namen eingeben.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Terms in force from</source>
        <translation>Konditionen gelten ab</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Erste Version</translation>
    </message>
    <message>
        <source>Semantic version; may stay empty.</source>
        <translation>Semantische Version; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Revenue split</source>
        <translation>Aufteilung des Umsatzes</translation>
    </message>
    <message>
        <source>Buyback &amp; burn 1 % and foundation 1 % are fixed. What you leave unassigned goes to the network.</source>
        <translation>Rückkauf &amp; Burn 1 % und Stiftung 1 % stehen fest. Was nicht zugewiesen wird, geht an das Netzwerk.</translation>
    </message>
    <message>
        <source>Creator royalty b</source>
        <translation>Tantieme b</translation>
    </message>
    <message>
        <source>Backers a</source>
        <translation>Geldgeber a</translation>
    </message>
    <message>
        <source>Payment processors y</source>
        <translation>Zahlungsdienste y</translation>
    </message>
    <message>
        <source>Yield aggregators c</source>
        <translation>Yield-Aggregatoren c</translation>
    </message>
    <message>
        <source>Network rewards (remainder)</source>
        <translation>Netzwerk (Rest)</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>Wohin %1 gehen</translation>
    </message>
    <message>
        <source>Live preview by the same engine that splits revenue</source>
        <translation>Vorschau mit derselben Rechnung, die den Umsatz aufteilt</translation>
    </message>
    <message>
        <source>Split preview</source>
        <translation>Vorschau der Aufteilung</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Some fields need another look; the reasons stand beside them.</source>
        <translation>Einige Felder brauchen noch einen Blick; die Gründe stehen daneben.</translation>
    </message>
    <message>
        <source>Model card (README.md)…</source>
        <translation>Modellkarte (README.md)…</translation>
    </message>
    <message>
        <source>Choose a model card</source>
        <translation>Modellkarte wählen</translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation>Markdown (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Weights (safetensors, GGUF, ONNX)…</source>
        <translation>Gewichte (safetensors, GGUF, ONNX)…</translation>
    </message>
    <message>
        <source>Choose a file of weights</source>
        <translation>Datei mit Gewichten wählen</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.gguf *.onnx);;All files (*)</source>
        <translation>Gewichte (*.safetensors *.gguf *.onnx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Paste a model card</source>
        <translation>Modellkarte einfügen</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>Filled from %1: %n field(s)</source>
        <translation>
            <numerusform>Aus %1 ausgefüllt: %n Feld</numerusform>
            <numerusform>Aus %1 ausgefüllt: %n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n performance figure(s)</source>
        <translation>
            <numerusform>%n Leistungswert</numerusform>
            <numerusform>%n Leistungswerte</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken, as it is no number: %1</source>
        <translation>nicht übernommen, da keine Zahl: %1</translation>
    </message>
    <message>
        <source>the licence %1 may not allow earning revenue</source>
        <translation>die Lizenz %1 erlaubt womöglich keine Einnahmen</translation>
    </message>
    <message>
        <source>Fill from…</source>
        <translation>Ausfüllen aus…</translation>
    </message>
    <message>
        <source>What the domain asks for</source>
        <translation>Was das Fachgebiet verlangt</translation>
    </message>
    <message>
        <source>From 00:00 UTC of that day.</source>
        <translation>Ab 00:00 UTC dieses Tages.</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>cb::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Copied. The command prints the same report.</source>
        <translation>Kopiert. Der Befehl gibt denselben Bericht aus.</translation>
    </message>
    <message>
        <source>Distribution by recipient</source>
        <translation>Verteilung je Empfänger</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Revenue ledger</source>
        <translation>Hauptbuch der Umsätze</translation>
    </message>
    <message>
        <source>Funding rounds</source>
        <translation>Finanzierungsrunden</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By recipient</source>
        <translation>Nach Empfänger</translation>
    </message>
    <message>
        <source>By party</source>
        <translation>Nach Beteiligten</translation>
    </message>
    <message>
        <source>By version</source>
        <translation>Nach Version</translation>
    </message>
    <message>
        <source>Recipients as columns</source>
        <translation>Empfänger als Spalten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>The report has no rows for these settings.</source>
        <translation>Der Bericht hat mit diesen Einstellungen keine Zeilen.</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden gezeigt</translation>
    </message>
    <message>
        <source>adds up to %1</source>
        <translation>ergibt zusammen %1</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Capital and yield</source>
        <translation>Kapital und Ertrag</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>Buyback &amp; burn</source>
        <translation>Rückkauf &amp; Burn</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Stiftung</translation>
    </message>
    <message>
        <source>Empty: the beginning.</source>
        <translation>Leer: der Anfang.</translation>
    </message>
    <message>
        <source>Included. Empty: the end.</source>
        <translation>Einschließlich. Leer: das Ende.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Returns of backers</source>
        <translation>Rückflüsse der Geldgeber</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Abrechnungen</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückfloss</translation>
    </message>
    <message>
        <source>From the first contribution on.</source>
        <translation>Vom ersten Beitrag an.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>By backer</source>
        <translation>Nach Geldgeber</translation>
    </message>
    <message>
        <source>By round</source>
        <translation>Nach Runde</translation>
    </message>
    <message>
        <source>By agreement</source>
        <translation>Nach Vereinbarung</translation>
    </message>
</context>
<context>
    <name>cb::ui::RequirementItems</name>
    <message>
        <source>✓ met with %1</source>
        <translation>✓ erfüllt mit %1</translation>
    </message>
    <message>
        <source>✕ not met: %1</source>
        <translation>✕ nicht erfüllt: %1</translation>
    </message>
    <message>
        <source>? stated in another unit</source>
        <translation>? in anderer Einheit angegeben</translation>
    </message>
    <message>
        <source>– not stated</source>
        <translation>– nicht angegeben</translation>
    </message>
</context>
<context>
    <name>cb::ui::ReturnsDeals</name>
    <message>
        <source>Deals</source>
        <translation>Abschlüsse</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgeflossen</translation>
    </message>
    <message>
        <source>TVPI</source>
        <translation>TVPI</translation>
    </message>
    <message>
        <source>XIRR</source>
        <translation>XIRR</translation>
    </message>
    <message>
        <source>To cap</source>
        <translation>Bis Obergrenze</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>No deals.</source>
        <translation>Keine Abschlüsse.</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By backer</source>
        <translation>Nach Geldgeber</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>cb::ui::ReturnsExplained</name>
    <message>
        <source>Contribution</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Refund of contribution</source>
        <translation>Erstattung eines Beitrags</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Shares bought or sold</source>
        <translation>Anteile gekauft oder verkauft</translation>
    </message>
    <message>
        <source>Part of revenue</source>
        <translation>Teil des Umsatzes</translation>
    </message>
    <message>
        <source>Paid in: %1</source>
        <translation>Eingezahlt: %1</translation>
    </message>
    <message>
        <source>Every contribution from the day it was received, and every purchase of shares. Refunded contributions count here too, and again as money that came back.</source>
        <translation>Jeder Beitrag ab dem Tag seines Eingangs und jeder Kauf von Anteilen. Erstattete Beiträge zählen auch hier, und noch einmal als zurückgeflossenes Geld.</translation>
    </message>
    <message>
        <source>Came back: %1</source>
        <translation>Zurückgeflossen: %1</translation>
    </message>
    <message>
        <source>Still at work: %1</source>
        <translation>Noch im Einsatz: %1</translation>
    </message>
    <message>
        <source>The part of each round&apos;s vault that belongs to the money in force (shares × price, rounded down, split by contributions), and the latest dated valuation of shares.</source>
        <translation>Der Teil des Vaults jeder Runde, der zum Geld in Kraft gehört (Anteile × Preis, abgerundet, nach Beiträgen geteilt), und die letzte datierte Bewertung von Anteilen.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>Noch im Einsatz</translation>
    </message>
    <message>
        <source>Total value: %1 of what was paid in</source>
        <translation>Gesamtwert: %1 des Eingezahlten</translation>
    </message>
    <message>
        <source>What came back and what is still at work, for each USDC paid in. It says nothing about time: look at the annual return beside it.</source>
        <translation>Was zurückfloss und was noch im Einsatz ist, je eingezahltem USDC. Über die Zeit sagt es nichts: Dafür steht die Jahresrendite daneben.</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgeflossen</translation>
    </message>
    <message>
        <source>TVPI</source>
        <translation>TVPI</translation>
    </message>
    <message>
        <source>Annual return (XIRR): %1</source>
        <translation>Jahresrendite (XIRR): %1</translation>
    </message>
    <message>
        <source>The rate r at which Σ amount ÷ (1 + r)^(days ÷ 365) = 0, counted from the first day. All such rates are looked for.</source>
        <translation>Der Satz r, bei dem Σ Betrag ÷ (1 + r)^(Tage ÷ 365) = 0 ist, gezählt ab dem ersten Tag. Alle solchen Sätze werden gesucht.</translation>
    </message>
    <message>
        <source>Time-weighted between the dated valuations: %1</source>
        <translation>Zeitgewichtet zwischen den datierten Bewertungen: %1</translation>
    </message>
    <message>
        <source>Paid back on %1: by then as much had come back as was ever paid in.</source>
        <translation>Zurückgezahlt am %1: Bis dahin war so viel zurückgeflossen, wie je eingezahlt wurde.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Worth on the first day</source>
        <translation>Wert am ersten Tag</translation>
    </message>
    <message>
        <source>%1, still at work</source>
        <translation>%1, noch im Einsatz</translation>
    </message>
    <message>
        <source>Parts of revenue, refunds of contributions and what sold shares brought. A week&apos;s parts of a model stand as one exact sum, on the last day that brought any; the table of cash flows leads from each of them to its payments.</source>
        <translation>Teile von Erlösen, Erstattungen von Beiträgen und was verkaufte Anteile brachten. Die Teile einer Woche eines Modells stehen als eine genaue Summe am letzten Tag, der etwas brachte; die Tabelle der Zahlungsströme führt von jeder zu ihren Zahlungen.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Returns: %1</source>
        <translation>Rückflüsse: %1</translation>
    </message>
    <message>
        <source>came back ÷ paid in</source>
        <translation>zurückgeflossen ÷ eingezahlt</translation>
    </message>
    <message>
        <source>still at work ÷ paid in</source>
        <translation>noch angelegt ÷ eingezahlt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>of it refunded</source>
        <translation>davon erstattet</translation>
    </message>
    <message>
        <source>MOIC, refunded money on neither side</source>
        <translation>MOIC, Erstattetes auf keiner Seite</translation>
    </message>
    <message>
        <source>Annual return (XIRR)</source>
        <translation>Jahresrendite (XIRR)</translation>
    </message>
    <message>
        <source>Time-weighted between the dated valuations</source>
        <translation>Zeitgewichtet zwischen den datierten Bewertungen</translation>
    </message>
    <message>
        <source>Paid back on</source>
        <translation>Zurückgezahlt am</translation>
    </message>
    <message>
        <source>Would be paid back on</source>
        <translation>Wäre zurückgezahlt am</translation>
    </message>
    <message>
        <source>DPI, distributed to paid in = came back ÷ paid in</source>
        <translation>DPI, ausgeschüttet zu eingezahlt = zurückgekommen ÷ eingezahlt</translation>
    </message>
    <message>
        <source>%1 that still lies in contracts, of rounds from which nothing was released or placed, is in none of these figures: it has neither come back nor been put to work.</source>
        <translation>%1, die noch in Verträgen von Runden liegen, aus denen nichts freigegeben oder angelegt wurde, steht in keiner dieser Zahlen: es ist weder zurückgekommen noch arbeitet es.</translation>
    </message>
    <message>
        <source>RVPI, residual value to paid in = still at work ÷ paid in</source>
        <translation>RVPI, Restwert zu eingezahlt = arbeitet noch ÷ eingezahlt</translation>
    </message>
    <message>
        <source>TVPI, total value to paid in = (came back + still at work) ÷ paid in</source>
        <translation>TVPI, Gesamtwert zu eingezahlt = (zurückgekommen + arbeitet noch) ÷ eingezahlt</translation>
    </message>
    <message>
        <source>MOIC, multiple of invested capital, leaves refunded contributions (%1) out on both sides: %2</source>
        <translation>MOIC, Vielfaches des investierten Kapitals, lässt erstattete Beiträge (%1) auf beiden Seiten weg: %2</translation>
    </message>
    <message>
        <source>If revenue goes on as in the 90 days up to the last payment, it would be paid back on %1; Scenarios tells it month by month.</source>
        <translation>Wenn die Einnahmen weitergehen wie in den 90 Tagen bis zur letzten Zahlung, wäre es am %1 zurückgezahlt; Szenarien sagt es Monat für Monat.</translation>
    </message>
</context>
<context>
    <name>cb::ui::ReturnsFlows</name>
    <message>
        <source>Cash flows</source>
        <translation>Geldflüsse</translation>
    </message>
    <message>
        <source>What came back, by month</source>
        <translation>Zurückgeflossen je Monat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>Noch hat sich kein Geld bewegt.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Nothing has come back yet.</source>
        <translation>Noch ist nichts zurückgeflossen.</translation>
    </message>
    <message>
        <source>%1 of refunded contributions</source>
        <translation>%1 aus erstatteten Beiträgen</translation>
    </message>
    <message>
        <source>%1 from shares sold</source>
        <translation>%1 aus verkauften Anteilen</translation>
    </message>
    <message>
        <source>Months: %1. With %2 that makes the %3 that came back.</source>
        <translation>Monate: %1. Mit %2 ergibt das die %3, die zurückflossen.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Contribution · %1</source>
        <translation>Beitrag · %1</translation>
    </message>
    <message>
        <source>Refund of contribution · %1</source>
        <translation>Erstattung eines Beitrags · %1</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Auszahlung</translation>
    </message>
    <message>
        <source>Shares bought</source>
        <translation>Anteile gekauft</translation>
    </message>
    <message>
        <source>Shares sold</source>
        <translation>Anteile verkauft</translation>
    </message>
    <message>
        <source>Part of revenue, %1</source>
        <translation>Teil des Umsatzes, %1</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
</context>
<context>
    <name>cb::ui::ReturnsPage</name>
    <message>
        <source>Returns</source>
        <translation>Rückflüsse</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Ausgezahlt</translation>
    </message>
    <message>
        <source>What counts as having come back</source>
        <translation>Was als zurückgeflossen zählt</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Abrechnung…</translation>
    </message>
    <message>
        <source>Nobody has backed a model yet</source>
        <translation>Noch hat niemand ein Modell finanziert</translation>
    </message>
    <message>
        <source>Once a contribution to a round is received, this page shows what it brought back: when it was paid back, its multiple and its annual return.</source>
        <translation>Sobald ein Beitrag zu einer Runde eingegangen ist, zeigt diese Seite, was er zurückbrachte: wann er zurückgezahlt war, sein Vielfaches und seine Jahresrendite.</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgeflossen</translation>
    </message>
    <message>
        <source>Still at work</source>
        <translation>Noch im Einsatz</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Annual return</source>
        <translation>Jahresrendite</translation>
    </message>
    <message>
        <source>Cumulative cash flow</source>
        <translation>Kumulierter Geldfluss</translation>
    </message>
    <message>
        <source>Yearly rate to compare with</source>
        <translation>Jährlicher Satz zum Vergleich</translation>
    </message>
    <message>
        <source>What the same money would have gained at this yearly rate</source>
        <translation>Was dasselbe Geld zu diesem jährlichen Satz gewonnen hätte</translation>
    </message>
    <message>
        <source>No money has moved yet.</source>
        <translation>Noch hat sich kein Geld bewegt.</translation>
    </message>
    <message>
        <source>TVPI</source>
        <translation>TVPI</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>TVPI · MOIC %1</source>
        <translation>TVPI · MOIC %1</translation>
    </message>
    <message>
        <source>This backer</source>
        <translation>Dieser Geldgeber</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Geldfluss</translation>
    </message>
    <message>
        <source>Gain at %1 a year</source>
        <translation>Gewinn bei %1 im Jahr</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Export returns</source>
        <translation>Rückflüsse exportieren</translation>
    </message>
    <message>
        <source>USDC · below zero until paid back</source>
        <translation>USDC · unter null, bis es zurückgezahlt ist</translation>
    </message>
    <message>
        <source>vs </source>
        <translation>gegen </translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>noch nicht zurück</translation>
    </message>
    <message>
        <source>%1 refunded</source>
        <translation>%1 erstattet</translation>
    </message>
    <message>
        <source>+ %1 in contracts</source>
        <translation>+ %1 in Verträgen</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>DPI %1</source>
        <translation>DPI %1</translation>
    </message>
    <message>
        <source>%1, of what was paid in</source>
        <translation>%1, vom Eingezahlten</translation>
    </message>
    <message>
        <source>RVPI %1</source>
        <translation>RVPI %1</translation>
    </message>
    <message>
        <source>%1, vaults and valued shares</source>
        <translation>%1, Tresore und bewertete Anteile</translation>
    </message>
    <message>
        <source>paid back %1</source>
        <translation>zurückgezahlt %1</translation>
    </message>
    <message>
        <source>not paid back, %1</source>
        <translation>nicht zurückgezahlt, %1</translation>
    </message>
    <message>
        <source>would be paid back %1</source>
        <translation>wäre zurückgezahlt %1</translation>
    </message>
    <message>
        <source>back about %1</source>
        <translation>zurück etwa %1</translation>
    </message>
    <message>
        <source>not paid back yet</source>
        <translation>noch nicht zurückgezahlt</translation>
    </message>
    <message>
        <source>TWR %1</source>
        <translation>TWR %1</translation>
    </message>
    <message>
        <source>Payouts name neither a round nor an agreement.</source>
        <translation>Auszahlungen nennen weder eine Runde noch eine Vereinbarung.</translation>
    </message>
    <message>
        <source>Paid back about %1</source>
        <translation>Zurückgezahlt etwa %1</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>As in the last 90 days</source>
        <translation>Wie in den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>cb::ui::ReturnsScopeBox</name>
    <message>
        <source>Whose returns</source>
        <translation>Wessen Rückflüsse</translation>
    </message>
    <message>
        <source>All backers</source>
        <translation>Alle Geldgeber</translation>
    </message>
    <message>
        <source>Backer: %1</source>
        <translation>Geldgeber: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Runde: %1</translation>
    </message>
    <message>
        <source>Agreement: %1</source>
        <translation>Vereinbarung: %1</translation>
    </message>
</context>
<context>
    <name>cb::ui::RevenuePage</name>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Record payment…</source>
        <translation>Zahlung erfassen…</translation>
    </message>
    <message>
        <source>Import revenue…</source>
        <translation>Umsatz importieren…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Von Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Reference or source</source>
        <translation>Referenz oder Quelle</translation>
    </message>
    <message>
        <source>Reverse this payment</source>
        <translation>Diese Zahlung stornieren</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Eine Zahlung erfassen</translation>
    </message>
    <message>
        <source>A negative amount is a refund. What is entered here is never changed, only reversed.</source>
        <translation>Ein negativer Betrag ist eine Erstattung. Was hier erfasst wird, wird nie geändert, nur storniert.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Amount in USDC</source>
        <translation>Betrag in USDC</translation>
    </message>
    <message>
        <source>Reference (optional)</source>
        <translation>Referenz (freiwillig)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Register a model first; then import its payments or record one by hand.</source>
        <translation>Zuerst ein Modell registrieren; dann seine Zahlungen importieren oder eine von Hand erfassen.</translation>
    </message>
    <message>
        <source>No payment matches. Import a file with “Import revenue…”, or change the filter.</source>
        <translation>Keine Zahlung passt. Mit „Umsatz importieren…“ eine Datei importieren oder den Filter ändern.</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 Zahlungen</translation>
    </message>
    <message>
        <source>%1 net</source>
        <translation>%1 netto</translation>
    </message>
    <message>
        <source>Register a model first.</source>
        <translation>Zuerst ein Modell registrieren.</translation>
    </message>
    <message>
        <source>Recorded %1.</source>
        <translation>%1 erfasst.</translation>
    </message>
    <message>
        <source>Reversed with %1, dated now.</source>
        <translation>Mit %1 storniert, Zeitpunkt jetzt.</translation>
    </message>
</context>
<context>
    <name>cb::ui::RoundPage</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Raised over time</source>
        <translation>Eingeworben im Zeitverlauf</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Import deposits…</source>
        <translation>Einzahlungen importieren…</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Neue Vereinbarung…</translation>
    </message>
    <message>
        <source>Record contribution</source>
        <translation>Beitrag erfassen</translation>
    </message>
    <message>
        <source>Cumulative USDC, received and pledged</source>
        <translation>USDC kumuliert, erhalten und zugesagt</translation>
    </message>
    <message>
        <source>Nothing has come in yet.</source>
        <translation>Noch ist nichts eingegangen.</translation>
    </message>
    <message>
        <source>Capital at work</source>
        <translation>Kapital im Einsatz</translation>
    </message>
    <message>
        <source>Placed while the model is being developed</source>
        <translation>Angelegt, während das Modell entsteht</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Eingeworben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>No contributions yet. Record one, or import the deposits of the contract.</source>
        <translation>Noch keine Beiträge. Einen erfassen oder die Einzahlungen des Vertrags importieren.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgeflossen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>No agreements: contributions share the backers’ part in proportion, as a pool.</source>
        <translation>Keine Vereinbarungen: Beiträge teilen den Teil der Geldgeber anteilig, als Pool.</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Nothing is placed in a yield aggregator.</source>
        <translation>Nichts liegt in einem Yield-Aggregator.</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Nothing has been released to the creator yet.</source>
        <translation>Noch wurde nichts an den Urheber freigegeben.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Eigentum</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>soft cap %1</source>
        <translation>Mindestziel %1</translation>
    </message>
    <message>
        <source>%1 pledged, not received</source>
        <translation>%1 zugesagt, nicht erhalten</translation>
    </message>
    <message>
        <source>to be refunded: %1</source>
        <translation>zu erstatten: %1</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Backers</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Smallest ticket</source>
        <translation>Kleinster Beitrag</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Received or pledged</source>
        <translation>Erhalten oder zugesagt</translation>
    </message>
    <message>
        <source>Soft cap</source>
        <translation>Mindestziel</translation>
    </message>
    <message>
        <source>Hard cap</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>In the funding contract</source>
        <translation>Im Finanzierungsvertrag</translation>
    </message>
    <message>
        <source>In the yield aggregator</source>
        <translation>Im Yield-Aggregator</translation>
    </message>
    <message>
        <source>Released to the creator</source>
        <translation>An den Urheber freigegeben</translation>
    </message>
    <message>
        <source>Yield earned so far</source>
        <translation>Bisheriger Ertrag</translation>
    </message>
    <message>
        <source>Price of a vault share</source>
        <translation>Preis eines Vault-Anteils</translation>
    </message>
    <message>
        <source>Came from elsewhere</source>
        <translation>Kam von anderswo</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Of the cap</source>
        <translation>Von der Obergrenze</translation>
    </message>
    <message>
        <source>Cap reached</source>
        <translation>Obergrenze erreicht</translation>
    </message>
    <message>
        <source>soft cap %1 reached %2</source>
        <translation>Mindestziel %1 erreicht am %2</translation>
    </message>
</context>
<context>
    <name>cb::ui::ScatterChart</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>cb::ui::ScenarioBackers</name>
    <message>
        <source>What comes back to backers</source>
        <translation>Was an Geldgeber zurückkommt</translation>
    </message>
    <message>
        <source>Backer</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>Eingezahlt</translation>
    </message>
    <message>
        <source>Base: comes back</source>
        <translation>Basis: kommt zurück</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Base: paid back</source>
        <translation>Basis: zurückgezahlt</translation>
    </message>
    <message>
        <source>Base: XIRR</source>
        <translation>Basis: XIRR</translation>
    </message>
    <message>
        <source>Nobody has paid in anything yet.</source>
        <translation>Noch hat niemand etwas eingezahlt.</translation>
    </message>
    <message>
        <source>All backers</source>
        <translation>Alle Geldgeber</translation>
    </message>
    <message>
        <source>%1, by the end of %2</source>
        <translation>%1, bis Ende %2</translation>
    </message>
    <message>
        <source>What was allocated so far, and of each month to come what would be, on its last day: split as payments are, so that caps are met to the unit. The balance is what came back less what was paid in. Still at work counts as it is valued today.</source>
        <translation>Was bisher zugeteilt wurde, und von jedem kommenden Monat, was es würde, an seinem letzten Tag: aufgeteilt wie Zahlungen, sodass Obergrenzen auf die Einheit genau erreicht werden. Der Saldo ist, was zurückkam, abzüglich dessen, was eingezahlt wurde. Was noch arbeitet, zählt mit seinem heutigen Wert.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>%1: TVPI = (came back + still at work) ÷ paid in = (%2 + %3) ÷ %4 = %5</source>
        <translation>%1: TVPI = (zurückgekommen + arbeitet noch) ÷ eingezahlt = (%2 + %3) ÷ %4 = %5</translation>
    </message>
    <message>
        <source>%1: annual return (XIRR) %2, paid back: %3</source>
        <translation>%1: Jahresrendite (XIRR) %2, zurückgezahlt: %3</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Balance, base</source>
        <translation>Saldo, Basis</translation>
    </message>
    <message>
        <source>Balance, scenario</source>
        <translation>Saldo, Szenario</translation>
    </message>
</context>
<context>
    <name>cb::ui::ScenarioCourse</name>
    <message>
        <source>Base against scenario</source>
        <translation>Basis gegen Szenario</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Summed up</source>
        <translation>Aufsummiert</translation>
    </message>
    <message>
        <source>How months are shown</source>
        <translation>Wie Monate gezeigt werden</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>All revenue</source>
        <translation>Aller Umsatz</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>10th to 90th percentile</source>
        <translation>10. bis 90. Perzentil</translation>
    </message>
    <message>
        <source>%1 gets nothing in these months.</source>
        <translation>%1 erhält in diesen Monaten nichts.</translation>
    </message>
    <message>
        <source>better version</source>
        <translation>bessere Version</translation>
    </message>
    <message>
        <source>other terms</source>
        <translation>andere Konditionen</translation>
    </message>
    <message>
        <source>new backing</source>
        <translation>neues Geld</translation>
    </message>
    <message>
        <source>USDC, summed up</source>
        <translation>USDC, aufsummiert</translation>
    </message>
    <message>
        <source>USDC a month</source>
        <translation>USDC im Monat</translation>
    </message>
    <message>
        <source>begins on %1</source>
        <translation>beginnt am %1</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>Geldfluss</translation>
    </message>
    <message>
        <source>Only who backs has a cash flow: look at Backers, or at a party that has paid something in.</source>
        <translation>Nur wer Geld gibt, hat einen Geldfluss: Geldgeber wählen, oder jemanden, der etwas eingezahlt hat.</translation>
    </message>
    <message>
        <source>All backers</source>
        <translation>Alle Geldgeber</translation>
    </message>
    <message>
        <source>USDC · below zero until paid back</source>
        <translation>USDC · unter null, bis es zurückgezahlt ist</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>%1: paid back</source>
        <translation>%1: zurückgezahlt</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated path(s), seed %1</source>
        <translation>
            <numerusform>%n simulierter Pfad, Startwert %1</numerusform>
            <numerusform>%n simulierte Pfade, Startwert %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cb::ui::ScenarioData</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
</context>
<context>
    <name>cb::ui::ScenarioFigures</name>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Backers</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>Basis %1</translation>
    </message>
    <message>
        <source>Change = scenario ÷ base − 1</source>
        <translation>Änderung = Szenario ÷ Basis − 1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Revenue of all models</source>
        <translation>Erlöse aller Modelle</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Buyback &amp; burn</source>
        <translation>Rückkauf &amp; Burn</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>DN burned</source>
        <translation>verbrannte DN</translation>
    </message>
    <message>
        <source>TVPI %1</source>
        <translation>TVPI %1</translation>
    </message>
    <message>
        <source>By then as much has come back to backers as was ever paid in. %1 at the end, base %2</source>
        <translation>Bis dahin ist so viel an Geldgeber zurückgekommen, wie je eingezahlt wurde. %1 am Ende, Basis %2</translation>
    </message>
    <message>
        <source>All backers</source>
        <translation>Alle Geldgeber</translation>
    </message>
    <message>
        <source>Over all months of the scenario. The base goes on at the average day of the last 90 days up to the last payment (of a younger model: since its first), model by model, under the terms, rounds and agreements of the file. The scenario changes that as it says. Both are split month by month exactly as payments are.</source>
        <translation>Über alle Monate des Szenarios. Die Basis geht weiter mit dem mittleren Tag der letzten 90 Tage bis zur letzten Zahlung (bei einem jüngeren Modell: seit seiner ersten), Modell für Modell, mit den Konditionen, Runden und Vereinbarungen der Datei. Das Szenario ändert daran, was es sagt. Beide werden Monat für Monat genau so aufgeteilt wie Zahlungen.</translation>
    </message>
    <message>
        <source>as in the base</source>
        <translation>wie in der Basis</translation>
    </message>
</context>
<context>
    <name>cb::ui::ScenarioReturns</name>
    <message>
        <source>not in this time</source>
        <translation>nicht in dieser Zeit</translation>
    </message>
</context>
<context>
    <name>cb::ui::ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Nothing to go on from yet</source>
        <translation>Noch nichts, worauf aufzubauen wäre</translation>
    </message>
    <message>
        <source>A scenario carries revenue on from the last payment. Import or record payments first; then ask what growth, other terms or a new round would change.</source>
        <translation>Ein Szenario führt den Umsatz ab der letzten Zahlung fort. Zuerst Zahlungen importieren oder erfassen; dann fragen, was Wachstum, andere Konditionen oder eine neue Runde ändern würden.</translation>
    </message>
    <message>
        <source>Import revenue…</source>
        <translation>Umsatz importieren…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Was am meisten zählt</translation>
    </message>
    <message>
        <source>No setting moves this figure.</source>
        <translation>Keine Einstellung bewegt diese Zahl.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>not in this time</source>
        <translation>nicht in dieser Zeit</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>When caps are met</source>
        <translation>Wann Obergrenzen erreicht werden</translation>
    </message>
    <message>
        <source>No agreement has a cap left to be met.</source>
        <translation>Keine Vereinbarung hat noch eine Obergrenze zu erreichen.</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Obergrenzen</translation>
    </message>
    <message>
        <source>Agreement lab</source>
        <translation>Vereinbarungslabor</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Growth a month</source>
        <translation>Wachstum je Monat</translation>
    </message>
    <message>
        <source>Churn a month</source>
        <translation>Abwanderung je Monat</translation>
    </message>
    <message>
        <source>Uplift of the version</source>
        <translation>Zuwachs durch die Version</translation>
    </message>
    <message>
        <source>Creator’s part</source>
        <translation>Teil der Urheber</translation>
    </message>
    <message>
        <source>Backers’ part</source>
        <translation>Teil der Geldgeber</translation>
    </message>
    <message>
        <source>Processors’ part</source>
        <translation>Teil der Zahlungsdienste</translation>
    </message>
    <message>
        <source>New backing of the scenario</source>
        <translation>Neue Einlage des Szenarios</translation>
    </message>
    <message>
        <source>Discard what you have changed in this scenario?</source>
        <translation>Verwerfen, was in diesem Szenario geändert wurde?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Time and growth</source>
        <translation>Zeit und Wachstum</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Backing</source>
        <translation>Einlage</translation>
    </message>
    <message>
        <source>Price and chance</source>
        <translation>Preis und Zufall</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n month(s), USDC</source>
        <translation>
            <numerusform>%1, %n Monat, USDC</numerusform>
            <numerusform>%1, %n Monate, USDC</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>%1 ± %2 pp</source>
        <translation>%1 ± %2 Prozentpunkte</translation>
    </message>
    <message>
        <source>Backers</source>
        <translation>Geldgeber</translation>
    </message>
    <message>
        <source>Empty: as it is · a model: for it alone</source>
        <translation>Leer: wie es ist · ein Modell: nur für es</translation>
    </message>
    <message>
        <source>The figures are still those of before.</source>
        <translation>Die Zahlen sind noch die von vorher.</translation>
    </message>
    <message>
        <source>Remove the scenario “%1”?</source>
        <translation>Das Szenario „%1“ entfernen?</translation>
    </message>
</context>
<context>
    <name>cb::ui::Sidebar</name>
    <message>
        <source>VIEW AS</source>
        <translation>ANSICHT ALS</translation>
    </message>
    <message>
        <source>View as</source>
        <translation>Ansicht als</translation>
    </message>
</context>
<context>
    <name>cb::ui::SplitCard</name>
    <message>
        <source>Where one dollar goes</source>
        <translation>Wohin ein Dollar geht</translation>
    </message>
    <message>
        <source>Shares by recipient</source>
        <translation>Anteile je Empfänger</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>No terms are in force yet.</source>
        <translation>Noch sind keine Konditionen in Kraft.</translation>
    </message>
    <message>
        <source>Terms since %1</source>
        <translation>Konditionen seit %1</translation>
    </message>
    <message>
        <source>The agreement of %1 is over: its %2 of revenue goes to the creator.</source>
        <translation>Die Vereinbarung von %1 ist vorbei: Ihre %2 der Erlöse gehen an den Urheber.</translation>
    </message>
    <message>
        <source>Model whose split is shown</source>
        <translation>Modell, dessen Aufteilung gezeigt wird</translation>
    </message>
</context>
<context>
    <name>cb::ui::StatementsDialog</name>
    <message>
        <source>Make statements</source>
        <translation>Abrechnungen erstellen</translation>
    </message>
    <message>
        <source>Everybody with something to state</source>
        <translation>Alle, für die es etwas abzurechnen gibt</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>Abrechnungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Included.</source>
        <translation>Einschließlich.</translation>
    </message>
    <message>
        <source>Folder for a PDF and a CSV of each party</source>
        <translation>Ordner für je ein PDF und eine CSV</translation>
    </message>
    <message>
        <source>Issue: number them and make them final</source>
        <translation>Ausstellen: nummerieren und endgültig machen</translation>
    </message>
    <message>
        <source>Replace files that are there</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>Lock days…</source>
        <translation>Tage sperren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder for statements</source>
        <translation>Ordner für Abrechnungen</translation>
    </message>
    <message>
        <source>Picture for the letterhead (optional)</source>
        <translation>Bild für den Briefkopf (freiwillig)</translation>
    </message>
    <message>
        <source>Picture for the letterhead</source>
        <translation>Bild für den Briefkopf</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Days up to %1 are locked: statements of them can be final.</source>
        <translation>Tage bis %1 sind gesperrt: Abrechnungen über sie können endgültig sein.</translation>
    </message>
    <message>
        <source>Until the days up to %1 are locked, statements are drafts.</source>
        <translation>Bis die Tage bis %1 gesperrt sind, sind Abrechnungen Entwürfe.</translation>
    </message>
    <message>
        <source>Lock all days up to %1? Nothing on or before it can then be entered, changed or taken back.</source>
        <translation>Alle Tage bis %1 sperren? Bis zu diesem Tag kann dann nichts mehr eingetragen, geändert oder zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Lock days</source>
        <translation>Tage sperren</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translation>Das ist vor dem ersten Tag.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n issued statement(s) no longer hold: they were written as drafts. Issue corrections to replace them.</source>
        <translation>
            <numerusform>%n ausgestellte Abrechnung gilt nicht mehr: Sie wurde als Entwurf geschrieben. Bitte eine Berichtigung ausstellen.</numerusform>
            <numerusform>%n ausgestellte Abrechnungen gelten nicht mehr: Sie wurden als Entwürfe geschrieben. Bitte Berichtigungen ausstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) written to %1.</source>
        <translation>
            <numerusform>%n Abrechnung nach %1 geschrieben.</numerusform>
            <numerusform>%n Abrechnungen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue a correction of each that no longer agrees</source>
        <translation>Eine Berichtigung für jede ausstellen, die nicht mehr stimmt</translation>
    </message>
    <message>
        <source>Issued: %1.</source>
        <translation>Ausgestellt: %1.</translation>
    </message>
    <message>
        <source>Issued: %1 to %2.</source>
        <translation>Ausgestellt: %1 bis %2.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Some have no file yet. Make them again, over the files that are there.</source>
        <translation>Einige haben noch keine Datei. Erstellen Sie sie noch einmal, über die vorhandenen Dateien.</translation>
    </message>
</context>
<context>
    <name>cb::ui::StatementsList</name>
    <message>
        <source>Issued statements</source>
        <translation>Ausgestellte Abrechnungen</translation>
    </message>
    <message>
        <source>corrected by %1</source>
        <translation>berichtigt durch %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdient</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Gezahlt</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No statement has been issued yet. A statement tells a party what it is owed, earned and was paid in a period; it is final once issued for locked days.</source>
        <translation>Noch wurde keine Abrechnung ausgestellt. Eine Abrechnung sagt einem Beteiligten, was ihm geschuldet wird, was er in einem Zeitraum verdient hat und was gezahlt wurde; sie ist endgültig, sobald sie für gesperrte Tage ausgestellt ist.</translation>
    </message>
    <message>
        <source>Make statements…</source>
        <translation>Abrechnungen erstellen…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Unlock days…</source>
        <translation>Tage entsperren …</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>no longer agrees</source>
        <translation>stimmt nicht mehr</translation>
    </message>
    <message>
        <source>Days up to %1 are locked. Each statement is compared with the facts as they are now.</source>
        <translation>Tage bis %1 sind gesperrt. Jede Abrechnung wird mit den jetzigen Tatsachen verglichen.</translation>
    </message>
    <message>
        <source>No days are locked. Each statement is compared with the facts as they are now.</source>
        <translation>Keine Tage sind gesperrt. Jede Abrechnung wird mit den jetzigen Tatsachen verglichen.</translation>
    </message>
    <message>
        <source>Save statement</source>
        <translation>Abrechnung speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Unlock days</source>
        <translation>Tage entsperren</translation>
    </message>
    <message>
        <source>Unlock all days? Facts of closed periods can then be entered, changed and taken back again. Issued statements stay, and say when they no longer agree.</source>
        <translation>Alle Tage entsperren? Tatsachen abgeschlossener Zeiträume können dann wieder eingegeben, geändert und zurückgenommen werden. Ausgestellte Abrechnungen bleiben und sagen, wenn sie nicht mehr stimmen.</translation>
    </message>
</context>
<context>
    <name>cb::ui::TableView</name>
    <message>
        <source>Explain this number…</source>
        <translation>Diese Zahl erklären …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Fit columns</source>
        <translation>Spalten anpassen</translation>
    </message>
</context>
<context>
    <name>cb::ui::TermsPreview</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Fill in the rates to see who would get more and who less.</source>
        <translation>Die Sätze ausfüllen, um zu sehen, wer mehr und wer weniger bekäme.</translation>
    </message>
    <message>
        <source>Of each 1,000 USDC</source>
        <translation>Von je 1.000 USDC</translation>
    </message>
    <message>
        <source>From %1 on, before agreements take their shares of the backers’ part.</source>
        <translation>Ab %1, bevor Vereinbarungen ihre Anteile vom Teil der Geldgeber nehmen.</translation>
    </message>
</context>
<context>
    <name>cb::ui::TimeChart</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, unten</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, oben</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>cb::ui::TimeView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 at the end</source>
        <translation>%1: %2 am Ende</translation>
    </message>
    <message>
        <source>%1. %2. The arrow keys read it period by period.</source>
        <translation>%1. %2. Die Pfeiltasten lesen es Zeitraum für Zeitraum vor.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>cb::ui::TornadoChart</name>
    <message>
        <source>Moved down</source>
        <translation>Nach unten bewegt</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>Nach oben bewegt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
</context>
<context>
    <name>cb::ui::VersionEconomics</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>Gegen vorher</translation>
    </message>
    <message>
        <source>To creator</source>
        <translation>An Urheber</translation>
    </message>
    <message>
        <source>To backers</source>
        <translation>An Geldgeber</translation>
    </message>
    <message>
        <source>What each version earned</source>
        <translation>Was jede Version einbrachte</translation>
    </message>
    <message>
        <source>No versions yet. Better versions bring more use and more revenue.</source>
        <translation>Noch keine Versionen. Bessere Versionen bringen mehr Nutzung und mehr Umsatz.</translation>
    </message>
    <message>
        <source>One dollar</source>
        <translation>Ein Dollar</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Rückgang</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>One dollar of revenue</source>
        <translation>Ein Dollar Umsatz</translation>
    </message>
    <message>
        <source>No terms are in force yet.</source>
        <translation>Noch sind keine Konditionen in Kraft.</translation>
    </message>
    <message>
        <source>Weekly revenue below its best week</source>
        <translation>Wochenumsatz unter seiner besten Woche</translation>
    </message>
    <message>
        <source>This model has earned nothing yet.</source>
        <translation>Dieses Modell hat noch nichts eingenommen.</translation>
    </message>
    <message>
        <source>Performance against revenue</source>
        <translation>Leistung gegen Umsatz</translation>
    </message>
    <message>
        <source>No version states a figure for a metric yet.</source>
        <translation>Noch nennt keine Version einen Wert für eine Metrik.</translation>
    </message>
    <message>
        <source>Below the best week before it</source>
        <translation>Unter der besten Woche davor</translation>
    </message>
    <message>
        <source>USDC a day</source>
        <translation>USDC je Tag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Payments that name this version, and those that name none from its release to the next one. Days are counted from its release up to the day before the next one&apos;s, or up to the last payment.</source>
        <translation>Zahlungen, die diese Version nennen, und solche ohne Version von ihrer Veröffentlichung bis zur nächsten. Tage zählen von ihrer Veröffentlichung bis zum Tag vor der nächsten oder bis zur letzten Zahlung.</translation>
    </message>
    <message>
        <source>A day = revenue ÷ days</source>
        <translation>Je Tag = Erlöse ÷ Tage</translation>
    </message>
    <message>
        <source>Against before = a day ÷ a day of %1 − 1</source>
        <translation>Gegenüber vorher = je Tag ÷ je Tag von %1 − 1</translation>
    </message>
    <message>
        <source>It compares average days: use that grew in the meantime counts as the version’s.</source>
        <translation>Verglichen werden Durchschnittstage: Nutzung, die inzwischen wuchs, zählt als die der Version.</translation>
    </message>
</context>
<context>
    <name>cb::ui::WaterfallChart</name>
    <message>
        <source>Left over</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Of the total</source>
        <translation>Vom Ganzen</translation>
    </message>
    <message>
        <source>Left after it</source>
        <translation>Danach übrig</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>cb::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>A small studio with five models, six rounds and two years of payments. It is a copy of your own: change what you like.</source>
        <translation>Ein kleines Studio mit fünf Modellen, sechs Runden und zwei Jahren Zahlungen. Es ist eine eigene Kopie, die sich beliebig ändern lässt.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>An empty portfolio: register a model with its terms, import its payments, see where every micro-USDC goes.</source>
        <translation>Ein leeres Portfolio: ein Modell mit seinen Konditionen registrieren, seine Zahlungen importieren, sehen, wohin jeder Mikro-USDC geht.</translation>
    </message>
    <message>
        <source>New portfolio…</source>
        <translation>Neues Portfolio…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Open a portfolio that you or somebody else has made. It is checked before anything of it is believed.</source>
        <translation>Ein vorhandenes Portfolio öffnen. Es wird geprüft, bevor ihm irgendetwas geglaubt wird.</translation>
    </message>
    <message>
        <source>Open portfolio…</source>
        <translation>Portfolio öffnen…</translation>
    </message>
    <message>
        <source>Recent portfolios</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>A portfolio is one file, *.cbk, on this computer. It is yours to copy and back up; any SQLite tool can read it. Nothing is sent anywhere.</source>
        <translation>Ein Portfolio ist eine Datei, *.cbk, auf diesem Rechner. Sie lässt sich kopieren und sichern; jedes SQLite-Werkzeug kann sie lesen. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>%1 · not there any more</source>
        <translation>%1 · nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Open the SAFE example</source>
        <translation>SAFE-Beispiel öffnen</translation>
    </message>
</context>
<context>
    <name>cb::ui::Window</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>No portfolio is open</source>
        <translation>Kein Portfolio ist geöffnet</translation>
    </message>
    <message>
        <source>%1 – Creators &amp; Backers</source>
        <translation>%1 – Creators &amp; Backers</translation>
    </message>
    <message>
        <source>Creators &amp; Backers</source>
        <translation>Creators &amp; Backers</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>New portfolio</source>
        <translation>Neues Portfolio</translation>
    </message>
    <message>
        <source>Portfolios (*.cbk)</source>
        <translation>Portfolios (*.cbk)</translation>
    </message>
    <message>
        <source>Open portfolio</source>
        <translation>Portfolio öffnen</translation>
    </message>
    <message>
        <source>Portfolios (*.cbk);;All files (*)</source>
        <translation>Portfolios (*.cbk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Everything adds up: %1 payments, 0 difference</source>
        <translation>Alles geht auf: %1 Zahlungen, Differenz 0</translation>
    </message>
    <message>
        <source>Does not add up: %1 differ</source>
        <translation>Geht nicht auf: %1 Differenz</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückflüsse</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Creator: %1</source>
        <translation>Urheber: %1</translation>
    </message>
    <message>
        <source>Backer: %1</source>
        <translation>Geldgeber: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eigentümer: %1</translation>
    </message>
</context>
<context>
    <name>cbk</name>
    <message>
        <source>making %1 payments</source>
        <translation>erzeuge %1 Zahlungen</translation>
    </message>
    <message>
        <source>importing</source>
        <translation>importiere</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>berichte</translation>
    </message>
    <message>
        <source>Measure the main jobs on this machine</source>
        <translation>Die wichtigsten Aufgaben auf diesem Rechner messen</translation>
    </message>
    <message>
        <source>How many to import; 1000000 by default</source>
        <translation>Wie viele importiert werden; sonst 1000000</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Erzeuge</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lade</translation>
    </message>
    <message numerus="yes">
        <source>warning: %n payment(s) before the publication of their model</source>
        <translation>
            <numerusform>Warnung: %n Zahlung vor der Veröffentlichung ihres Modells</numerusform>
            <numerusform>Warnung: %n Zahlungen vor der Veröffentlichung ihres Modells</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibe</translation>
    </message>
    <message>
        <source>Make the sample portfolio; never overwrites</source>
        <translation>Das Beispielportfolio anlegen; überschreibt nie</translation>
    </message>
    <message>
        <source>How many payments; 200000 by default</source>
        <translation>Wie viele Zahlungen; sonst 200000</translation>
    </message>
    <message>
        <source>Another seed makes other payments</source>
        <translation>Ein anderer Startwert ergibt andere Zahlungen</translation>
    </message>
    <message>
        <source>Read portfolio JSON into a new or empty portfolio</source>
        <translation>Portfolio-JSON in ein neues oder leeres Portfolio lesen</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>Write a portfolio as JSON</source>
        <translation>Ein Portfolio als JSON schreiben</translation>
    </message>
    <message>
        <source>Where to; standard output by default</source>
        <translation>Wohin; sonst auf die Standardausgabe</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfe</translation>
    </message>
    <message>
        <source>Make an empty portfolio; never overwrites</source>
        <translation>Ein leeres Portfolio anlegen; überschreibt nie</translation>
    </message>
    <message>
        <source>The portfolio&apos;s name; by default the file&apos;s</source>
        <translation>Name des Portfolios; sonst der der Datei</translation>
    </message>
    <message>
        <source>Say what is in a portfolio</source>
        <translation>Sagen, was in einem Portfolio ist</translation>
    </message>
    <message>
        <source>Recompute and cross-check everything</source>
        <translation>Alles neu berechnen und gegenprüfen</translation>
    </message>
    <message>
        <source>Make a verified copy; never overwrites</source>
        <translation>Eine geprüfte Kopie anlegen; überschreibt nie</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Die Kopie</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importiere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rejected row(s)</source>
        <translation>
            <numerusform>und %n weitere abgelehnte Zeile</numerusform>
            <numerusform>und %n weitere abgelehnte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Nehme zurück</translation>
    </message>
    <message>
        <source>%1 is taken back</source>
        <translation>%1 ist zurückgenommen</translation>
    </message>
    <message>
        <source>Take payments or other records from a CSV file</source>
        <translation>Zahlungen oder andere Einträge aus einer CSV-Datei übernehmen</translation>
    </message>
    <message>
        <source>The file to read</source>
        <translation>Die zu lesende Datei</translation>
    </message>
    <message>
        <source>What the rows are; revenue by default</source>
        <translation>Was die Zeilen sind; sonst revenue</translation>
    </message>
    <message>
        <source>Model of rows that name none</source>
        <translation>Modell der Zeilen, die keines nennen</translation>
    </message>
    <message>
        <source>Source of rows that name none</source>
        <translation>Quelle der Zeilen, die keine nennen</translation>
    </message>
    <message>
        <source>The file&apos;s name by default</source>
        <translation>Sonst der Name der Datei</translation>
    </message>
    <message>
        <source>Where rejected rows are written to, with reasons</source>
        <translation>Wohin abgelehnte Zeilen mit Gründen geschrieben werden</translation>
    </message>
    <message>
        <source>Say what would be done and do nothing</source>
        <translation>Sagen, was geschähe, und nichts tun</translation>
    </message>
    <message>
        <source>Take the good rows although others are rejected</source>
        <translation>Die guten Zeilen übernehmen, obwohl andere abgelehnt werden</translation>
    </message>
    <message>
        <source>List the imports made, newest first</source>
        <translation>Die Importe auflisten, neueste zuerst</translation>
    </message>
    <message>
        <source>Take an import back whole</source>
        <translation>Einen Import ganz zurücknehmen</translation>
    </message>
    <message>
        <source>Its id, as batches lists it</source>
        <translation>Seine Kennung, wie batches sie zeigt</translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation>Einen Bericht ausgeben</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Eines davon: %1</translation>
    </message>
    <message>
        <source>First day, YYYY-MM-DD</source>
        <translation>Erster Tag, JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Last day, YYYY-MM-DD</source>
        <translation>Letzter Tag, JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>day, week, month (default), quarter, year or all</source>
        <translation>day, week, month (sonst), quarter, year oder all</translation>
    </message>
    <message>
        <source>Only this model; may be repeated</source>
        <translation>Nur dieses Modell; mehrfach möglich</translation>
    </message>
    <message>
        <source>Only this party; may be repeated</source>
        <translation>Nur dieser Beteiligte; mehrfach möglich</translation>
    </message>
    <message>
        <source>Say how a command is used</source>
        <translation>Sagen, wie ein Befehl verwendet wird</translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation>Sagen, welche Version das ist</translation>
    </message>
    <message>
        <source>Say nothing but errors</source>
        <translation>Nur Fehler melden</translation>
    </message>
    <message>
        <source>Do not show how far long work has come</source>
        <translation>Nicht zeigen, wie weit lange Arbeiten sind</translation>
    </message>
    <message>
        <source>Language of messages, such as de; English is the default</source>
        <translation>Sprache der Meldungen, etwa de; sonst Englisch</translation>
    </message>
    <message>
        <source>Follow every micro-USDC from inference revenue to creators and backers.</source>
        <translation>Jeden Mikro-USDC vom Inferenzerlös bis zu Urhebern und Geldgebern verfolgen.</translation>
    </message>
    <message>
        <source>The portfolio, a .cbk file</source>
        <translation>Das Portfolio, eine .cbk-Datei</translation>
    </message>
    <message>
        <source>Say what an amount comes to for each recipient</source>
        <translation>Sagen, was von einem Betrag auf jeden Empfänger entfällt</translation>
    </message>
    <message>
        <source>Creator royalty, percent</source>
        <translation>Anteil des Urhebers, Prozent</translation>
    </message>
    <message>
        <source>Backers, percent</source>
        <translation>Geldgeber, Prozent</translation>
    </message>
    <message>
        <source>Payment processors, percent</source>
        <translation>Zahlungsdienste, Prozent</translation>
    </message>
    <message>
        <source>Yield aggregators, percent</source>
        <translation>Ertragsaggregatoren, Prozent</translation>
    </message>
    <message>
        <source>Any recipients: NAME=W,NAME=W,…</source>
        <translation>Beliebige Empfänger: NAME=G,NAME=G,…</translation>
    </message>
    <message>
        <source>USDC; negative for a refund</source>
        <translation>USDC; negativ für eine Erstattung</translation>
    </message>
    <message>
        <source>Cumulative revenue before it</source>
        <translation>Gesamterlös davor</translation>
    </message>
    <message>
        <source>%1 is nobody&apos;s wallet yet (%2 USDC): --assign %1=PARTY</source>
        <translation>%1 ist noch niemandes Wallet (%2 USDC): --assign %1=PARTY</translation>
    </message>
    <message>
        <source>The file has exactly as many rows as an explorer exports at most: it may be cut off.</source>
        <translation>Die Datei hat genau so viele Zeilen, wie ein Explorer höchstens ausgibt: sie könnte abgeschnitten sein.</translation>
    </message>
    <message>
        <source>%1 of %2 transfers match the contributions.</source>
        <translation>%1 von %2 Überweisungen stimmen mit den Beiträgen überein.</translation>
    </message>
    <message>
        <source>Take contributions from transfers to a round&apos;s funding contract</source>
        <translation>Beiträge aus Überweisungen an den Finanzierungsvertrag einer Runde übernehmen</translation>
    </message>
    <message>
        <source>The round&apos;s id</source>
        <translation>Die Id der Runde</translation>
    </message>
    <message>
        <source>An explorer&apos;s CSV or the answer to eth_getLogs</source>
        <translation>Die CSV eines Explorers oder die Antwort auf eth_getLogs</translation>
    </message>
    <message>
        <source>CSV of block,timestamp, for eth_getLogs</source>
        <translation>CSV mit block,timestamp, für eth_getLogs</translation>
    </message>
    <message>
        <source>The token&apos;s contract; USDC by default</source>
        <translation>Der Vertrag des Tokens; sonst USDC</translation>
    </message>
    <message>
        <source>WALLET=PARTY for a new wallet; may be repeated</source>
        <translation>WALLET=PARTY für eine neue Wallet; mehrmals möglich</translation>
    </message>
    <message>
        <source>Only say what would be taken</source>
        <translation>Nur sagen, was übernommen würde</translation>
    </message>
    <message>
        <source>The document is the one of this portfolio.</source>
        <translation>Das Dokument ist das dieses Portfolios.</translation>
    </message>
    <message>
        <source>The document is not the one of this portfolio.</source>
        <translation>Das Dokument ist nicht das dieses Portfolios.</translation>
    </message>
    <message>
        <source>Print a model&apos;s registration document (canonical JSON) and its SHA-256</source>
        <translation>Das Registrierungsdokument eines Modells (kanonisches JSON) und seine SHA-256 ausgeben</translation>
    </message>
    <message>
        <source>The model&apos;s id or name</source>
        <translation>Id oder Name des Modells</translation>
    </message>
    <message>
        <source>Compare this document instead of printing one</source>
        <translation>Dieses Dokument vergleichen, statt eines auszugeben</translation>
    </message>
    <message>
        <source>simulating</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>%1 is written to a file: say where with --out PATH.</source>
        <translation>%1 wird in eine Datei geschrieben: bitte mit --out PFAD sagen, wohin.</translation>
    </message>
    <message>
        <source>recipient: turns recipients into columns; trail, of the ledger: how each payment came to its parts</source>
        <translation>recipient: macht Empfänger zu Spalten; trail, beim Hauptbuch: wie jede Zahlung zu ihren Teilen kam</translation>
    </message>
    <message>
        <source>Of returns: accrual (default) counts what was allocated, paid_out what was paid</source>
        <translation>Bei returns: accrual (Standard) zählt das Zugeteilte, paid_out das Gezahlte</translation>
    </message>
    <message>
        <source>What if: months to come, as they would be and with changes; with --paths, many times by chance</source>
        <translation>Was wäre wenn: kommende Monate, wie sie wären und mit Änderungen; mit --paths viele Male nach Zufall</translation>
    </message>
    <message>
        <source>A scenario that is kept in the portfolio</source>
        <translation>Ein Szenario, das im Portfolio behalten ist</translation>
    </message>
    <message>
        <source>Writing statements</source>
        <translation>Schreibt Abrechnungen</translation>
    </message>
    <message>
        <source>Some statements no longer agree with the portfolio. Look at what has changed, then issue corrections with --correct.</source>
        <translation>Einige Abrechnungen stimmen nicht mehr mit dem Portfolio überein. Bitte ansehen, was sich geändert hat, dann mit --correct Berichtigungen ausstellen.</translation>
    </message>
    <message>
        <source>Write each party&apos;s statement of a period into a folder, as PDF and CSV</source>
        <translation>Die Abrechnung jedes Beteiligten über einen Zeitraum in einen Ordner schreiben, als PDF und CSV</translation>
    </message>
    <message>
        <source>The folder; made if it is not there</source>
        <translation>Der Ordner; wird angelegt, wenn es ihn nicht gibt</translation>
    </message>
    <message>
        <source>A picture for the letterhead</source>
        <translation>Ein Bild für den Briefkopf</translation>
    </message>
    <message>
        <source>Number them and make them final; the days must be locked</source>
        <translation>Nummerieren und endgültig machen; die Tage müssen gesperrt sein</translation>
    </message>
    <message>
        <source>Issue a correction of each that no longer agrees</source>
        <translation>Eine Berichtigung für jede ausstellen, die nicht mehr stimmt</translation>
    </message>
    <message>
        <source>Replace files that are there</source>
        <translation>Vorhandene Dateien ersetzen</translation>
    </message>
    <message>
        <source>table (default on a terminal), csv (otherwise) or json; a report also xlsx or pdf</source>
        <translation>table (Standard am Terminal), csv (sonst) oder json; ein Bericht auch xlsx oder pdf</translation>
    </message>
    <message>
        <source>Only reports can be written as %1.</source>
        <translation>Nur Berichte können als %1 geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>warning: %n payment(s) later than now</source>
        <translation>
            <numerusform>Warnung: %n Zahlung später als jetzt</numerusform>
            <numerusform>Warnung: %n Zahlungen später als jetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Any of model,recipient,party,version; of returns: model,party,round,agreement, or all</source>
        <translation>Beliebige aus model,recipient,party,version; bei returns: model,party,round,agreement oder all</translation>
    </message>
    <message>
        <source>Statements without a file are issued all the same. The same command with --overwrite writes all files.</source>
        <translation>Abrechnungen ohne Datei sind trotzdem ausgestellt. Derselbe Befehl mit --overwrite schreibt alle Dateien.</translation>
    </message>
    <message>
        <source>--%1 changes nothing in the report %2.</source>
        <translation>--%1 ändert im Bericht %2 nichts.</translation>
    </message>
    <message>
        <source>Volatility counts in simulations alone: say how many with --paths.</source>
        <translation>Volatilität zählt nur in Simulationen: geben Sie mit --paths an, wie viele.</translation>
    </message>
    <message>
        <source>Of returns: only this round; may be repeated</source>
        <translation>Bei Renditen: nur diese Runde; kann wiederholt werden</translation>
    </message>
    <message>
        <source>Of returns: only this agreement; may be repeated</source>
        <translation>Bei Renditen: nur diese Vereinbarung; kann wiederholt werden</translation>
    </message>
    <message>
        <source>What comes back to backers by the end of the months, and when it is paid back</source>
        <translation>Was bis zum Ende der Monate an Geldgeber zurückkommt, und wann es zurückgezahlt ist</translation>
    </message>
    <message>
        <source>how many, 1 to 120 (12 by default)</source>
        <translation>wie viele, 1 bis 120 (ohne Angabe 12)</translation>
    </message>
    <message>
        <source>of revenue; may be below 0</source>
        <translation>der Einnahmen; darf unter 0 liegen</translation>
    </message>
    <message>
        <source>percent of revenue lost each month</source>
        <translation>Prozent der Einnahmen, die jeden Monat verloren gehen</translation>
    </message>
    <message>
        <source>twelve percentages from January on, parted by commas; 100 is an average month</source>
        <translation>zwölf Prozentzahlen von Januar an, durch Kommas getrennt; 100 ist ein mittlerer Monat</translation>
    </message>
    <message>
        <source>the day on which a better version is out</source>
        <translation>der Tag, an dem eine bessere Version erscheint</translation>
    </message>
    <message>
        <source>percent by which it lifts revenue</source>
        <translation>Prozent, um die sie die Einnahmen hebt</translation>
    </message>
    <message>
        <source>the day from which other terms hold; then --creator, --backers, --processors, --yield</source>
        <translation>der Tag, von dem an andere Konditionen gelten; dann --creator, --backers, --processors, --yield</translation>
    </message>
    <message>
        <source>pool, revenue_share or equity</source>
        <translation>pool, revenue_share oder equity</translation>
    </message>
    <message>
        <source>percent a month, of simulations</source>
        <translation>Prozent im Monat, für Simulationen</translation>
    </message>
    <message>
        <source>simulates so many paths</source>
        <translation>simuliert so viele Pfade</translation>
    </message>
    <message>
        <source>the same seed gives the same paths (1 by default)</source>
        <translation>derselbe Startwert gibt dieselben Pfade (ohne Angabe 1)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Follow every micro-USDC from inference revenue to creators and backers.</source>
        <translation>Jedem Mikro-USDC vom Inferenzumsatz zu Urhebern und Geldgebern folgen.</translation>
    </message>
    <message>
        <source>The portfolio to open.</source>
        <translation>Das zu öffnende Portfolio.</translation>
    </message>
    <message>
        <source>Open the sample portfolio.</source>
        <translation>Das Beispielportfolio öffnen.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Print how long it takes until the first page is painted, and quit.</source>
        <translation>Ausgeben, wie lange es bis zur ersten gezeichneten Seite dauert, und beenden.</translation>
    </message>
    <message>
        <source>Save a picture of the window and quit.</source>
        <translation>Ein Bild des Fensters speichern und beenden.</translation>
    </message>
    <message>
        <source>The page that the picture shows, from 1.</source>
        <translation>Die Seite auf dem Bild, ab 1.</translation>
    </message>
    <message>
        <source>The window’s size, such as 1440x900.</source>
        <translation>Die Größe des Fensters, etwa 1440x900.</translation>
    </message>
</context>
</TS>
