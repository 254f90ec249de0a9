<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Bounce Inspector</source>
        <translation>Über Bounce Inspector</translation>
    </message>
    <message>
        <source>Bounce Inspector</source>
        <translation>Bounce Inspector</translation>
    </message>
    <message>
        <source>Shows what went wrong with a bounced e-mail, who must act and what to do. It never connects to the network.</source>
        <translation>Zeigt, was mit einer zurückgekommenen E-Mail schiefging, wer handeln muss und was zu tun ist. Das Programm baut nie eine Netzverbindung auf.</translation>
    </message>
    <message>
        <source>Apache License 2.0. Uses Qt and PySide6 under the GNU LGPL version 3, unchanged.</source>
        <translation>Apache-Lizenz 2.0. Verwendet Qt und PySide6 unverändert unter der GNU LGPL Version 3.</translation>
    </message>
    <message>
        <source>Copy Versions</source>
        <translation>Versionen kopieren</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Explain a Code</source>
        <translation>Code erklären</translation>
    </message>
    <message>
        <source>Type a code such as 550 or 5.7.1, or paste a whole reply or log line.</source>
        <translation>Geben Sie einen Code wie 550 oder 5.7.1 ein, oder fügen Sie eine ganze Antwort oder Protokollzeile ein.</translation>
    </message>
    <message>
        <source>Code or reply</source>
        <translation>Code oder Antwort</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Not a standard code; the 4 says: refused for now, later may work.</source>
        <translation>Kein genormter Code; die 4 bedeutet: vorerst abgelehnt, später kann es klappen.</translation>
    </message>
    <message>
        <source>Not a standard code; the 5 says: refused for good.</source>
        <translation>Kein genormter Code; die 5 bedeutet: endgültig abgelehnt.</translation>
    </message>
    <message>
        <source>Not a standard code.</source>
        <translation>Kein genormter Code.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>About: {subject}</source>
        <translation>Betrifft: {subject}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Not in the public registry: a provider&apos;s own code.</source>
        <translation>Nicht im öffentlichen Verzeichnis: ein eigener Code des Anbieters.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>The code, taken apart</source>
        <translation>Der Code im Einzelnen</translation>
    </message>
    <message>
        <source>Nothing known about this</source>
        <translation>Dazu ist nichts bekannt</translation>
    </message>
    <message>
        <source>There is no code in it, and the words do not tell a cause.</source>
        <translation>Es steht kein Code darin, und die Worte verraten keine Ursache.</translation>
    </message>
    <message>
        <source>Who must act:</source>
        <translation>Wer handeln muss:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>As the administrator:</source>
        <translation>Als Administrator:</translation>
    </message>
    <message>
        <source>What providers use this code for</source>
        <translation>Wofür Anbieter diesen Code verwenden</translation>
    </message>
    <message>
        <source>{provider} means by it: {meaning}</source>
        <translation>{provider} meint damit: {meaning}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Diagnostic summary copied</source>
        <translation>Diagnose-Zusammenfassung kopiert</translation>
    </message>
    <message>
        <source>Summary without personal data copied</source>
        <translation>Zusammenfassung ohne persönliche Daten kopiert</translation>
    </message>
    <message>
        <source>Server’s reply copied</source>
        <translation>Antwort des Servers kopiert</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>The report could not be saved</source>
        <translation>Der Bericht konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Bericht gespeichert</translation>
    </message>
    <message>
        <source>Save the Part</source>
        <translation>Teil speichern</translation>
    </message>
    <message>
        <source>The part could not be saved</source>
        <translation>Der Teil konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Part saved</source>
        <translation>Teil gespeichert</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Das Programm hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>You can go on working. To have it mended, send the text below to the makers of the program; it holds nothing out of your messages.</source>
        <translation>Sie können weiterarbeiten. Damit der Fehler behoben wird, senden Sie den Text unten an die Hersteller des Programms; er enthält nichts aus Ihren Nachrichten.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>Drop to open this file</source>
        <translation>Loslassen, um diese Datei zu öffnen</translation>
    </message>
    <message>
        <source>Drop to open {count} files</source>
        <translation>Loslassen, um {count} Dateien zu öffnen</translation>
    </message>
    <message>
        <source>Drop to read this text as a message</source>
        <translation>Loslassen, um diesen Text als Nachricht zu lesen</translation>
    </message>
    <message>
        <source>This cannot be opened directly</source>
        <translation>Das lässt sich nicht direkt öffnen</translation>
    </message>
    <message>
        <source>There is nothing here that can be opened</source>
        <translation>Hier ist nichts, was geöffnet werden kann</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>The text stays where it is; the inspector works on a copy.</source>
        <translation>Der Text bleibt, wo er ist; das Programm arbeitet mit einer Kopie.</translation>
    </message>
    <message>
        <source>Drop .eml or .msg files, folders, or the text of a bounce.</source>
        <translation>Ziehen Sie .eml- oder .msg-Dateien, Ordner oder den Text eines Bounces hierher.</translation>
    </message>
    <message>
        <source>dragged message</source>
        <translation>gezogene Nachricht</translation>
    </message>
    <message>
        <source>This is a link to the Internet, and the inspector never connects. Save it first.</source>
        <translation>Das ist ein Link ins Internet, und das Programm stellt nie eine Verbindung her. Speichern Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This lies on another computer, {host}. Copy it to this one first, then drop it.</source>
        <translation>Das liegt auf einem anderen Computer, {host}. Kopieren Sie es zuerst auf diesen und ziehen Sie es dann hierher.</translation>
    </message>
    <message>
        <source>Outlook does not hand over {message} itself. Drag it to your desktop first, or choose File &gt; Save As in Outlook, and drop the saved file here.</source>
        <translation>Outlook gibt {message} nicht selbst weiter. Ziehen Sie sie zuerst auf den Schreibtisch, oder wählen Sie in Outlook Datei &gt; Speichern unter, und ziehen Sie die gespeicherte Datei hierher.</translation>
    </message>
    <message>
        <source>The new Outlook and Outlook on the web do not hand over {message} itself. Open it there, choose … &gt; Save as (or Download), and drop the saved file here.</source>
        <translation>Das neue Outlook und Outlook im Web geben {message} nicht selbst weiter. Öffnen Sie sie dort, wählen Sie … &gt; Speichern unter (oder Herunterladen) und ziehen Sie die gespeicherte Datei hierher.</translation>
    </message>
    <message>
        <source>Thunderbird does not hand over {message} itself. Choose File &gt; Save As &gt; File there, and drop the saved .eml file here.</source>
        <translation>Thunderbird gibt {message} nicht selbst weiter. Wählen Sie dort Datei &gt; Speichern als &gt; Datei, und ziehen Sie die gespeicherte .eml-Datei hierher.</translation>
    </message>
    <message>
        <source>Mail does not hand over {message} itself. Drag it to the Finder first, then drop that file here.</source>
        <translation>Mail gibt {message} nicht selbst weiter. Ziehen Sie sie zuerst in den Finder und dann die Datei von dort hierher.</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>die Nachricht</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Drop a bounced e-mail here</source>
        <translation>Ziehen Sie eine zurückgekommene E-Mail hierher</translation>
    </message>
    <message>
        <source>You will see what went wrong, who must act and what to do. Files (.eml, .msg), folders and copied text all work, and nothing leaves your computer.</source>
        <translation>Sie sehen, was schiefging, wer handeln muss und was zu tun ist. Dateien (.eml, .msg), Ordner und kopierter Text gehen gleichermaßen, und nichts verlässt Ihren Computer.</translation>
    </message>
    <message>
        <source>Or look at a sample:</source>
        <translation>Oder sehen Sie sich ein Beispiel an:</translation>
    </message>
    <message>
        <source>Opens a sample bounce</source>
        <translation>Öffnet einen Beispiel-Bounce</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Recognised because</source>
        <translation>Erkannt, weil</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Reporting server</source>
        <translation>Berichtender Server</translation>
    </message>
    <message>
        <source>Message arrived there</source>
        <translation>Nachricht kam dort an</translation>
    </message>
    <message>
        <source>Envelope id</source>
        <translation>Umschlag-ID</translation>
    </message>
    <message>
        <source>{result} for {domain}</source>
        <translation>{result} für {domain}</translation>
    </message>
    <message>
        <source>Checks of the sender</source>
        <translation>Prüfungen des Absenders</translation>
    </message>
    <message>
        <source>{sender} → {receiver}</source>
        <translation>{sender} → {receiver}</translation>
    </message>
    <message>
        <source>One step of the journey: the receiving server wrote this line when it took the message.</source>
        <translation>Ein Schritt auf dem Weg: Der empfangende Server schrieb diese Zeile, als er die Nachricht annahm.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Empfangen von</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Warteschlangen-ID</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>After the hop before</source>
        <translation>Nach dem vorigen Schritt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Show it in the source</source>
        <translation>Im Quelltext zeigen</translation>
    </message>
    <message>
        <source>yes, with TLS</source>
        <translation>ja, mit TLS</translation>
    </message>
    <message>
        <source>the line does not say so</source>
        <translation>das sagt die Zeile nicht</translation>
    </message>
    <message>
        <source>Journey of your message</source>
        <translation>Weg Ihrer Nachricht</translation>
    </message>
    <message>
        <source>The servers that your message passed before it came back, oldest first.</source>
        <translation>Die Server, über die Ihre Nachricht lief, bevor sie zurückkam, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>Journey of this message</source>
        <translation>Weg dieser Nachricht</translation>
    </message>
    <message>
        <source>The servers that this message passed on its way to you, oldest first.</source>
        <translation>Die Server, über die diese Nachricht zu Ihnen lief, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Packed as</source>
        <translation>Verpackt als</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>About this part</source>
        <translation>Über diesen Teil</translation>
    </message>
    <message>
        <source>Show it decoded</source>
        <translation>Decodiert zeigen</translation>
    </message>
    <message>
        <source>Its text</source>
        <translation>Sein Text</translation>
    </message>
    <message>
        <source>The rest of this long text is in the source below.</source>
        <translation>Der Rest dieses langen Textes steht unten im Quelltext.</translation>
    </message>
    <message>
        <source>shown by the mark at the beginning</source>
        <translation>an der Markierung am Anfang erkannt</translation>
    </message>
    <message>
        <source>as the message says</source>
        <translation>wie die Nachricht angibt</translation>
    </message>
    <message>
        <source>plain ASCII</source>
        <translation>reines ASCII</translation>
    </message>
    <message>
        <source>not stated, but valid UTF-8</source>
        <translation>nicht angegeben, aber gültiges UTF-8</translation>
    </message>
    <message>
        <source>a guess: that of a neighbouring part</source>
        <translation>vermutet: der eines benachbarten Teils</translation>
    </message>
    <message>
        <source>a guess from the letters used</source>
        <translation>vermutet nach den verwendeten Buchstaben</translation>
    </message>
    <message>
        <source>a guess: nothing tells which it is</source>
        <translation>vermutet: nichts verrät, welcher es ist</translation>
    </message>
    <message>
        <source>As it was sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Letters outside of ASCII were read as {charset}: {how}.</source>
        <translation>Zeichen außerhalb von ASCII wurden als {charset} gelesen: {how}.</translation>
    </message>
    <message>
        <source>How it was decoded (RFC 2047)</source>
        <translation>Wie es decodiert wurde (RFC 2047)</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>quoted-printable</source>
        <translation>Quoted-Printable</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in that character set and were replaced.</source>
        <translation>Einige Bytes bedeuten in diesem Zeichensatz nichts und wurden ersetzt.</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Who sent the message to whom, when and how it travelled. Each server adds lines on top.</source>
        <translation>Wer die Nachricht wem und wann sandte und wie sie lief. Jeder Server fügt oben Zeilen hinzu.</translation>
    </message>
    <message>
        <source>A value that Outlook keeps about this item.</source>
        <translation>Ein Wert, den Outlook zu diesem Element speichert.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Property id</source>
        <translation>Eigenschafts-ID</translation>
    </message>
    <message>
        <source>Recipient not named</source>
        <translation>Empfänger nicht genannt</translation>
    </message>
    <message>
        <source>The server has not given up: it tries again by itself.</source>
        <translation>Der Server hat nicht aufgegeben: Er versucht es von selbst weiter.</translation>
    </message>
    <message>
        <source>There is nothing to do until it says that it has.</source>
        <translation>Es gibt nichts zu tun, bis er sagt, dass er aufgegeben hat.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Who must act:</source>
        <translation>Wer handeln muss:</translation>
    </message>
    <message>
        <source>As the sender:</source>
        <translation>Als Absender:</translation>
    </message>
    <message>
        <source>As the administrator:</source>
        <translation>Als Administrator:</translation>
    </message>
    <message>
        <source>Sending it again:</source>
        <translation>Erneut senden:</translation>
    </message>
    <message>
        <source>not needed, the server tries again by itself.</source>
        <translation>nicht nötig, der Server versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>may work later, without a change.</source>
        <translation>kann später ohne Änderung klappen.</translation>
    </message>
    <message>
        <source>only helps after the cause has been mended.</source>
        <translation>hilft erst, wenn die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>does not help.</source>
        <translation>hilft nicht.</translation>
    </message>
    <message>
        <source>In the server’s own words</source>
        <translation>In den Worten des Servers</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Vermutung</translation>
    </message>
    <message>
        <source>Why this cause</source>
        <translation>Warum diese Ursache</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>Because of the words</source>
        <translation>Wegen der Worte</translation>
    </message>
    <message>
        <source>Next likeliest</source>
        <translation>Nächstwahrscheinlich</translation>
    </message>
    <message>
        <source>Other programs call it</source>
        <translation>Andere Programme nennen es</translation>
    </message>
    <message>
        <source>stated for programs</source>
        <translation>für Programme angegeben</translation>
    </message>
    <message>
        <source>read from the text</source>
        <translation>aus dem Text gelesen</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it was written</source>
        <translation>Wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Server’s words</source>
        <translation>Worte des Servers</translation>
    </message>
    <message>
        <source>Refused at the step</source>
        <translation>Abgelehnt beim Schritt</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Abgelehnt von</translation>
    </message>
    <message>
        <source>Its IP address</source>
        <translation>Dessen IP-Adresse</translation>
    </message>
    <message>
        <source>Tried by</source>
        <translation>Versucht von</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Tries until</source>
        <translation>Versucht es bis</translation>
    </message>
    <message>
        <source>What the bounce says, and where</source>
        <translation>Was der Bounce sagt, und wo</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Recipients: {count}</source>
        <translation>Empfänger: {count}</translation>
    </message>
    <message>
        <source>The table of recipients sorts and filters them; select one to see its explanation.</source>
        <translation>Die Tabelle der Empfänger sortiert und filtert sie; wählen Sie einen aus, um seine Erklärung zu sehen.</translation>
    </message>
    <message>
        <source>Select a part on the left to see what it is.</source>
        <translation>Wählen Sie links einen Teil, um zu sehen, was er ist.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>What the selected part is and what it means</source>
        <translation>Was der ausgewählte Teil ist und was er bedeutet</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>vom Ende an</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>vom Anfang an</translation>
    </message>
    <message>
        <source>Not a regular expression: {0}</source>
        <translation>Kein regulärer Ausdruck: {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} in the source</source>
        <translation>{0} im Quelltext</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Not in the source</source>
        <translation>Nicht im Quelltext</translation>
    </message>
</context>
<context>
    <name>Journey</name>
    <message>
        <source>{time} before it: the clocks differ</source>
        <translation>{time} davor: Die Uhren weichen voneinander ab</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min {rest} s</source>
        <translation>{count} min {rest} s</translation>
    </message>
    <message>
        <source>{count} h {rest} min</source>
        <translation>{count} h {rest} min</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>Your message on its way</source>
        <translation>Ihre Nachricht auf dem Weg</translation>
    </message>
    <message>
        <source>The bounce on its way back</source>
        <translation>Der Bounce auf dem Rückweg</translation>
    </message>
    <message>
        <source>This message</source>
        <translation>Diese Nachricht</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>from {host}</source>
        <translation>von {host}</translation>
    </message>
    <message>
        <source>Stopped here: {host}</source>
        <translation>Hier blieb sie stecken: {host}</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>The servers that the message passed, oldest first</source>
        <translation>Die Server, über die die Nachricht lief, die ältesten zuerst</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>The message did not arrive, and no server will try again.</source>
        <translation>Die Nachricht kam nicht an, und kein Server versucht es noch einmal.</translation>
    </message>
    <message>
        <source>Not failed yet</source>
        <translation>Noch nicht gescheitert</translation>
    </message>
    <message>
        <source>The message is late. The server keeps trying by itself.</source>
        <translation>Die Nachricht verspätet sich. Der Server versucht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>The message arrived.</source>
        <translation>Die Nachricht kam an.</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergereicht</translation>
    </message>
    <message>
        <source>The message was passed to a server that sends no reports, so nothing more will be heard.</source>
        <translation>Die Nachricht ging an einen Server, der keine Berichte sendet; mehr wird nicht zu hören sein.</translation>
    </message>
    <message>
        <source>Passed to a list</source>
        <translation>An eine Liste übergeben</translation>
    </message>
    <message>
        <source>The message reached a mailing list, which sent it on to its members.</source>
        <translation>Die Nachricht erreichte eine Mailingliste, die sie an ihre Mitglieder weitersandte.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>A recipient marked a message as unwanted, and their provider reports it.</source>
        <translation>Ein Empfänger hat eine Nachricht als unerwünscht markiert, und sein Anbieter meldet es.</translation>
    </message>
    <message>
        <source>Somebody complained about your mail</source>
        <translation>Jemand hat sich über Ihre Mail beschwert</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program tells what became of a message that had arrived.</source>
        <translation>Das Mailprogramm des Empfängers meldet, was aus einer angekommenen Nachricht wurde.</translation>
    </message>
    <message>
        <source>The recipient’s mail program answered</source>
        <translation>Das Mailprogramm des Empfängers hat geantwortet</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>The message arrived, and a program answered it, for example with an absence note.</source>
        <translation>Die Nachricht kam an, und ein Programm antwortete darauf, zum Beispiel mit einer Abwesenheitsnotiz.</translation>
    </message>
    <message>
        <source>A program answered for the recipient</source>
        <translation>Ein Programm hat für den Empfänger geantwortet</translation>
    </message>
    <message>
        <source>Asks you to confirm</source>
        <translation>Bittet um Bestätigung</translation>
    </message>
    <message>
        <source>The recipient&apos;s system wants the sender to confirm the message before it delivers it.</source>
        <translation>Das System des Empfängers verlangt, dass der Absender die Nachricht bestätigt, bevor es sie zustellt.</translation>
    </message>
    <message>
        <source>The recipient’s system wants a confirmation</source>
        <translation>Das System des Empfängers verlangt eine Bestätigung</translation>
    </message>
    <message>
        <source>Ordinary message</source>
        <translation>Gewöhnliche Nachricht</translation>
    </message>
    <message>
        <source>It is an ordinary message: nothing in it reports on the delivery of another one.</source>
        <translation>Es ist eine gewöhnliche Nachricht: Nichts darin berichtet über die Zustellung einer anderen.</translation>
    </message>
    <message>
        <source>This is not a bounce</source>
        <translation>Das ist kein Bounce</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>{date} {offset}</source>
        <translation>{date} {offset}</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>there are no messages in this folder</source>
        <translation>in diesem Ordner sind keine Nachrichten</translation>
    </message>
    <message>
        <source>the process that reads files ended unexpectedly while it read this one. Nothing else was harmed, and the inspector goes on with the other files</source>
        <translation>der Prozess, der Dateien liest, endete unerwartet, während er diese las. Sonst ist nichts beschädigt, und das Programm macht mit den anderen Dateien weiter</translation>
    </message>
    <message>
        <source>reading it took too long and was stopped. The inspector goes on with the other files</source>
        <translation>das Lesen dauerte zu lange und wurde abgebrochen. Das Programm macht mit den anderen Dateien weiter</translation>
    </message>
    <message>
        <source>reading it would take more memory than the inspector allows itself</source>
        <translation>sie zu lesen würde mehr Speicher brauchen, als das Programm sich erlaubt</translation>
    </message>
    <message>
        <source>the program made a mistake while reading it ({name})</source>
        <translation>das Programm hat beim Lesen einen Fehler gemacht ({name})</translation>
    </message>
    <message>
        <source>reading it again took too long and was stopped</source>
        <translation>das erneute Lesen dauerte zu lange und wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open bounce messages (.eml, .msg and others)</source>
        <translation>Bounces öffnen (.eml, .msg und andere)</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>O&amp;rdner öffnen …</translation>
    </message>
    <message>
        <source>Open all messages in a folder</source>
        <translation>Alle Nachrichten eines Ordners öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste Message</source>
        <translation>Nachricht &amp;einfügen</translation>
    </message>
    <message>
        <source>Open the files or read the text on the clipboard</source>
        <translation>Die Dateien in der Zwischenablage öffnen oder ihren Text lesen</translation>
    </message>
    <message>
        <source>&amp;Close Message</source>
        <translation>Nachricht s&amp;chließen</translation>
    </message>
    <message>
        <source>Take the message out of the window; the file stays as it is</source>
        <translation>Die Nachricht aus dem Fenster nehmen; die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>Bericht e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Save the report about this message as a file</source>
        <translation>Den Bericht über diese Nachricht als Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Save Part As…</source>
        <translation>Teil &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Save the selected part, decoded, as a file</source>
        <translation>Den ausgewählten Teil decodiert als Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Message</source>
        <translation>Geschlossene Nachricht &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Bring back the message that was closed last</source>
        <translation>Die zuletzt geschlossene Nachricht zurückholen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Das Ausgewählte kopieren</translation>
    </message>
    <message>
        <source>Copy Diagnostic &amp;Summary</source>
        <translation>Diagnose-&amp;Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Copy a summary for a ticket or a mail to the administrator</source>
        <translation>Eine Zusammenfassung für ein Ticket oder eine Mail an den Administrator kopieren</translation>
    </message>
    <message>
        <source>Copy Summary &amp;without Personal Data</source>
        <translation>Zusammenfassung &amp;ohne persönliche Daten kopieren</translation>
    </message>
    <message>
        <source>Copy the summary with addresses and hosts replaced</source>
        <translation>Die Zusammenfassung mit ersetzten Adressen und Servernamen kopieren</translation>
    </message>
    <message>
        <source>Copy Server’s &amp;Reply</source>
        <translation>&amp;Antwort des Servers kopieren</translation>
    </message>
    <message>
        <source>Copy the words of the server that refused the message</source>
        <translation>Die Worte des Servers kopieren, der die Nachricht abgelehnt hat</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find text in the source of the message</source>
        <translation>Text im Quelltext der Nachricht suchen</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>Show or hide the message as it was sent</source>
        <translation>Die Nachricht zeigen oder verbergen, wie sie gesendet wurde</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation>Mit der Tastatur in den nächsten Bereich des Fensters gehen</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Allen Text vergrößern</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Allen Text verkleinern</translation>
    </message>
    <message>
        <source>Usual &amp;Text Size</source>
        <translation>Übliche &amp;Textgröße</translation>
    </message>
    <message>
        <source>Go back to the usual size of text</source>
        <translation>Zur üblichen Textgröße zurückkehren</translation>
    </message>
    <message>
        <source>E&amp;xplain a Code…</source>
        <translation>Code &amp;erklären …</translation>
    </message>
    <message>
        <source>Explain a code such as 5.7.1, or a whole reply of a server</source>
        <translation>Einen Code wie 5.7.1 oder eine ganze Serverantwort erklären</translation>
    </message>
    <message>
        <source>&amp;Remove Personal Data…</source>
        <translation>&amp;Persönliche Daten entfernen …</translation>
    </message>
    <message>
        <source>Make a copy of the message without addresses, hosts and texts</source>
        <translation>Eine Kopie der Nachricht ohne Adressen, Servernamen und Texte machen</translation>
    </message>
    <message>
        <source>&amp;Compare with Another Message…</source>
        <translation>Mit anderer Nachricht &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Show what differs between two messages</source>
        <translation>Zeigen, worin sich zwei Nachrichten unterscheiden</translation>
    </message>
    <message>
        <source>All Co&amp;mmands…</source>
        <translation>Alle &amp;Befehle …</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>Einen Befehl nach seinem Namen finden</translation>
    </message>
    <message>
        <source>&amp;About Bounce Inspector</source>
        <translation>&amp;Über Bounce Inspector</translation>
    </message>
    <message>
        <source>Show the versions and licences of the program</source>
        <translation>Versionen und Lizenzen des Programms zeigen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Change the colours of the window</source>
        <translation>Die Farben des Fensters ändern</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Change the language of the window</source>
        <translation>Die Sprache des Fensters ändern</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>Diese &amp;vergessen</translation>
    </message>
    <message>
        <source>Empty the list of recent files</source>
        <translation>Die Liste der zuletzt geöffneten Dateien leeren</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Open messages</source>
        <translation>Geöffnete Nachrichten</translation>
    </message>
    <message>
        <source>Select a message to see it</source>
        <translation>Wählen Sie eine Nachricht aus, um sie zu sehen</translation>
    </message>
    <message>
        <source>Message without a subject</source>
        <translation>Nachricht ohne Betreff</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Puts this message away</source>
        <translation>Blendet diese Meldung aus</translation>
    </message>
    <message>
        <source>“{name}” could not be opened</source>
        <translation>„{name}“ konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>{count} files could not be opened</source>
        <translation>{count} Dateien konnten nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Name eines Befehls</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Message without a subject</source>
        <translation>Nachricht ohne Betreff</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>E-Mail-Nachricht</translation>
    </message>
    <message>
        <source>Recipients: {count}</source>
        <translation>Empfänger: {count}</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Alle Empfänger</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Recipient {address}</source>
        <translation>Empfänger {address}</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Journey of your message</source>
        <translation>Weg Ihrer Nachricht</translation>
    </message>
    <message>
        <source>Journey of the report</source>
        <translation>Weg des Berichts</translation>
    </message>
    <message>
        <source>Journey of this message</source>
        <translation>Weg dieser Nachricht</translation>
    </message>
    <message>
        <source>Hops: {count}</source>
        <translation>Stationen: {count}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Hop {number}: {sender} → {receiver}</source>
        <translation>Station {number}: {sender} → {receiver}</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Zeilen: {count}</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Header field</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Properties: {count}</source>
        <translation>Eigenschaften: {count}</translation>
    </message>
    <message>
        <source>Outlook properties</source>
        <translation>Outlook-Eigenschaften</translation>
    </message>
    <message>
        <source>Outlook property</source>
        <translation>Outlook-Eigenschaft</translation>
    </message>
    <message>
        <source>Report for people</source>
        <translation>Bericht für Menschen</translation>
    </message>
    <message>
        <source>Your original message (headers only)</source>
        <translation>Ihre ursprüngliche Nachricht (nur Kopfzeilen)</translation>
    </message>
    <message>
        <source>Your original message</source>
        <translation>Ihre ursprüngliche Nachricht</translation>
    </message>
    <message>
        <source>Report for people (HTML)</source>
        <translation>Bericht für Menschen (HTML)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Parts of the message</source>
        <translation>Teile der Nachricht</translation>
    </message>
    <message>
        <source>Recipients, parts, header lines and hops as a tree</source>
        <translation>Empfänger, Teile, Kopfzeilen und Stationen als Baum</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Report for machines</source>
        <translation>Bericht für Programme</translation>
    </message>
    <message>
        <source>The delivery report in a form that programs read: one block about the report itself, then one block for each recipient with the status code and the answer of the server.</source>
        <translation>Der Zustellbericht in einer Form, die Programme lesen: ein Block über den Bericht selbst, dann je Empfänger ein Block mit dem Statuscode und der Antwort des Servers.</translation>
    </message>
    <message>
        <source>Returned message (headers only)</source>
        <translation>Zurückgesandte Nachricht (nur Kopfzeilen)</translation>
    </message>
    <message>
        <source>The header lines of the message that the report is about. The text of the message was left out.</source>
        <translation>Die Kopfzeilen der Nachricht, um die es im Bericht geht. Der Text der Nachricht wurde weggelassen.</translation>
    </message>
    <message>
        <source>Message inside this message</source>
        <translation>Nachricht in dieser Nachricht</translation>
    </message>
    <message>
        <source>A complete message, with its own header lines and parts, carried inside another one.</source>
        <translation>Eine vollständige Nachricht mit eigenen Kopfzeilen und Teilen, in einer anderen enthalten.</translation>
    </message>
    <message>
        <source>Complaint report for machines</source>
        <translation>Beschwerdebericht für Programme</translation>
    </message>
    <message>
        <source>Says that a recipient, or their provider, marked a message as unwanted.</source>
        <translation>Sagt, dass ein Empfänger oder sein Anbieter eine Nachricht als unerwünscht markiert hat.</translation>
    </message>
    <message>
        <source>Receipt for machines</source>
        <translation>Bestätigung für Programme</translation>
    </message>
    <message>
        <source>Says what the recipient&apos;s mail program did with a message: shown, deleted, and so on.</source>
        <translation>Sagt, was das Mailprogramm des Empfängers mit einer Nachricht tat: angezeigt, gelöscht und so weiter.</translation>
    </message>
    <message>
        <source>Report in several parts</source>
        <translation>Bericht in mehreren Teilen</translation>
    </message>
    <message>
        <source>The standard wrapper of a report: a text for people, a part for programs, and the message that came back.</source>
        <translation>Die genormte Hülle eines Berichts: ein Text für Menschen, ein Teil für Programme und die Nachricht, die zurückkam.</translation>
    </message>
    <message>
        <source>Same text in several forms</source>
        <translation>Derselbe Text in mehreren Formen</translation>
    </message>
    <message>
        <source>The same content several times, from the simplest to the richest form.</source>
        <translation>Derselbe Inhalt mehrmals, von der einfachsten bis zur reichsten Form.</translation>
    </message>
    <message>
        <source>Page with its images</source>
        <translation>Seite mit ihren Bildern</translation>
    </message>
    <message>
        <source>A formatted text together with the images it shows.</source>
        <translation>Ein formatierter Text mit den Bildern, die er zeigt.</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>Signierter Inhalt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>A signature that shows who wrote the message and that nobody changed it.</source>
        <translation>Eine Signatur, die zeigt, wer die Nachricht schrieb und dass niemand sie verändert hat.</translation>
    </message>
    <message>
        <source>Text with formatting (HTML)</source>
        <translation>Text mit Formatierung (HTML)</translation>
    </message>
    <message>
        <source>A formatted text. The inspector shows its words only and loads nothing from outside.</source>
        <translation>Ein formatierter Text. Das Programm zeigt nur seine Worte und lädt nichts von außen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A text for people to read.</source>
        <translation>Ein Text zum Lesen für Menschen.</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>Mehrere Teile</translation>
    </message>
    <message>
        <source>A wrapper that holds several parts, one after the other.</source>
        <translation>Eine Hülle mit mehreren Teilen nacheinander.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>A picture sent along.</source>
        <translation>Ein mitgesandtes Bild.</translation>
    </message>
    <message>
        <source>Message part</source>
        <translation>Nachrichtenteil</translation>
    </message>
    <message>
        <source>A part about a message.</source>
        <translation>Ein Teil über eine Nachricht.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>A file sent along. The inspector neither opens nor runs it.</source>
        <translation>Eine mitgesandte Datei. Das Programm öffnet sie nicht und führt sie nicht aus.</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergereicht</translation>
    </message>
    <message>
        <source>Passed to a list</source>
        <translation>An eine Liste übergeben</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Abgelehnt von</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>All recipients that the message reports on</source>
        <translation>Alle Empfänger, über die die Nachricht berichtet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Filter by address, reason or code</source>
        <translation>Nach Adresse, Grund oder Code filtern</translation>
    </message>
    <message>
        <source>Filter recipients</source>
        <translation>Empfänger filtern</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Remove Personal Data</source>
        <translation>Persönliche Daten entfernen</translation>
    </message>
    <message>
        <source>A copy of the message that gives the same report. Addresses, hosts and names are replaced, the text of your message is left out, and the file itself stays as it is.</source>
        <translation>Eine Kopie der Nachricht, die denselben Bericht ergibt. Adressen, Servernamen und Namen sind ersetzt, der Text Ihrer Nachricht ist weggelassen, und die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The message without personal data</source>
        <translation>Die Nachricht ohne persönliche Daten</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save the Message without Personal Data</source>
        <translation>Nachricht ohne persönliche Daten speichern</translation>
    </message>
    <message>
        <source>Checked: nothing private was found in it.</source>
        <translation>Geprüft: Es wurde nichts Persönliches darin gefunden.</translation>
    </message>
    <message>
        <source>Look again before you hand it on: {found}</source>
        <translation>Sehen Sie noch einmal nach, bevor Sie es weitergeben: {found}</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>Their server</source>
        <translation>Zielserver</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>The message passed all stations: {stations}.</source>
        <translation>Die Nachricht passierte alle Stationen: {stations}.</translation>
    </message>
    <message>
        <source>The message waits between “{start}” and “{end}”.</source>
        <translation>Die Nachricht wartet zwischen „{start}“ und „{end}“.</translation>
    </message>
    <message>
        <source>The message failed between “{start}” and “{end}”.</source>
        <translation>Die Nachricht scheiterte zwischen „{start}“ und „{end}“.</translation>
    </message>
    <message>
        <source>“{name}” must act.</source>
        <translation>„{name}“ muss handeln.</translation>
    </message>
    <message>
        <source>The way of the message</source>
        <translation>Der Weg der Nachricht</translation>
    </message>
    <message>
        <source>must act</source>
        <translation>am Zug</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Offset {0}: {1}</source>
        <translation>Position {0}: {1}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as he&amp;xadecimal</source>
        <translation>&amp;Hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines</source>
        <translation>Lange &amp;Zeilen umbrechen</translation>
    </message>
    <message>
        <source>&amp;Hexadecimal</source>
        <translation>He&amp;xadezimal</translation>
    </message>
    <message>
        <source>Show &amp;spaces and line ends</source>
        <translation>&amp;Leerzeichen und Zeilenenden zeigen</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Gehe zu Zeile …</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Line, 1 to {count}:</source>
        <translation>Zeile, 1 bis {count}:</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quelltexte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>Roher Quelltext</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} schließen</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodiert</translation>
    </message>
    <message>
        <source>Too much to copy: select at most 32 MB, or save the part as a file.</source>
        <translation>Zu viel zum Kopieren: Wählen Sie höchstens 32 MB aus, oder speichern Sie den Teil als Datei.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress of reading</source>
        <translation>Fortschritt beim Lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops reading; what was read stays</source>
        <translation>Hält das Lesen an; was gelesen ist, bleibt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Warnings: {count}</source>
        <translation>Warnungen: {count}</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Shows where it stands in the source</source>
        <translation>Zeigt, wo es im Quelltext steht</translation>
    </message>
    <message>
        <source>not stated in this bounce</source>
        <translation>in diesem Bounce nicht angegeben</translation>
    </message>
    <message>
        <source>{result}, {count} recipients</source>
        <translation>{result}, {count} Empfänger</translation>
    </message>
    <message>
        <source>Select a recipient in the table to see the details.</source>
        <translation>Wählen Sie einen Empfänger in der Tabelle, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Different reasons for different recipients</source>
        <translation>Verschiedene Gründe bei verschiedenen Empfängern</translation>
    </message>
    <message>
        <source>Depends on the recipient</source>
        <translation>Hängt vom Empfänger ab</translation>
    </message>
    <message>
        <source>{count} addresses</source>
        <translation>{count} Adressen</translation>
    </message>
    <message>
        <source>Addresses you wrote to</source>
        <translation>Adressen, an die Sie schrieben</translation>
    </message>
    <message>
        <source>different for each</source>
        <translation>bei jedem anders</translation>
    </message>
    <message>
        <source>You, the sender</source>
        <translation>Sie, der Absender</translation>
    </message>
    <message>
        <source>Your mail administrator</source>
        <translation>Ihr Mail-Administrator</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>The recipient’s mail administrator</source>
        <translation>Der Mail-Administrator des Empfängers</translation>
    </message>
    <message>
        <source>The mailing service that sent it</source>
        <translation>Der Versanddienst, der sie gesendet hat</translation>
    </message>
    <message>
        <source>Nobody: just wait</source>
        <translation>Niemand: einfach abwarten</translation>
    </message>
    <message>
        <source>Still trying to deliver</source>
        <translation>Zustellung wird noch versucht</translation>
    </message>
    <message>
        <source>The message is late, and the server is still trying until {date}.</source>
        <translation>Die Nachricht verspätet sich, und der Server versucht es noch bis {date}.</translation>
    </message>
    <message>
        <source>Nothing yet: another message will follow if the server has to give up.</source>
        <translation>Noch nichts: Falls der Server aufgeben muss, folgt eine weitere Nachricht.</translation>
    </message>
    <message>
        <source>This is a guess: the bounce says little. Read the server’s own words below.</source>
        <translation>Das ist eine Vermutung: Der Bounce sagt wenig. Lesen Sie unten die Worte des Servers selbst.</translation>
    </message>
    <message>
        <source>This is the likeliest reading of the bounce.</source>
        <translation>Das ist die wahrscheinlichste Deutung des Bounces.</translation>
    </message>
    <message>
        <source>Server that sent the bounce</source>
        <translation>Server, der den Bounce sandte</translation>
    </message>
    <message>
        <source>Address you wrote to</source>
        <translation>Adresse, an die Sie schrieben</translation>
    </message>
    <message>
        <source>Check it for typing errors</source>
        <translation>Prüfen Sie sie auf Tippfehler</translation>
    </message>
    <message>
        <source>Bounce code</source>
        <translation>Bounce-Code</translation>
    </message>
    <message>
        <source>Reason, in the server’s words</source>
        <translation>Grund, in den Worten des Servers</translation>
    </message>
    <message>
        <source>Server that sent your message</source>
        <translation>Server, der Ihre Nachricht sandte</translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation>Wer handeln muss</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Explanations</source>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Recipients ({count})</source>
        <translation>Empfänger ({count})</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>This cannot be opened directly</source>
        <translation>Das lässt sich nicht direkt öffnen</translation>
    </message>
    <message>
        <source>Bounce Inspector</source>
        <translation>Bounce Inspector</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;All files (*)</source>
        <translation>Nachrichten (*.eml *.msg *.txt *.mbox *.mbx *.emlx *.dat *.tnef);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Bounce Messages</source>
        <translation>Bounces öffnen</translation>
    </message>
    <message>
        <source>Open a Folder of Messages</source>
        <translation>Einen Ordner mit Nachrichten öffnen</translation>
    </message>
    <message>
        <source>Copy a file or the text of a bounce first.</source>
        <translation>Kopieren Sie zuerst eine Datei oder den Text eines Bounces.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be opened</source>
        <translation>In der Zwischenablage ist nichts, was geöffnet werden kann</translation>
    </message>
    <message>
        <source>The program made a mistake while reading ({name}). The log file tells more.</source>
        <translation>Das Programm hat beim Lesen einen Fehler gemacht ({name}). Die Protokolldatei sagt mehr.</translation>
    </message>
    <message>
        <source>Something could not be read</source>
        <translation>Etwas konnte nicht gelesen werden</translation>
    </message>
</context>
</TS>
