/** README.txt of the archive. */
export const readmeDe = `Infografiken zum Selbst-Ausliefern
==================================

1. Entpacken Sie dieses Archiv in einen Ordner Ihrer Website, zum Beispiel /infografik/.
2. Öffnen Sie pages/all.de.html: So sehen die Infografiken aus, mit und ohne Skript
   (das Programm, das sie im Browser beweglich macht).
3. Kopieren Sie einen Baustein aus snippets/ in Ihren Beitrag:
   embed.txt      der fertige Baustein, vollständig ohne Skript (zuerst versuchen)
   minimal.txt    die kurze Form, für Textfelder, die Bilder und Tabellen entfernen
   tag.txt        das Tag, für Seiten mit Skript
   iframe.txt     ein Rahmen
   typo3.txt      Felder des Inhaltselements
   wordpress.txt  der Shortcode des Plugins
   share.txt      für das Vorschaubild in Netzwerken
4. head.txt bindet jemand mit Zugang zur Vorlage einmal ein. Liegt eine theme.css bei, gehört sie dazu.

In embed/ liegen für jede Infografik und Sprache der Baustein (.html), die kurze Form (.minimal.html), das Bild
(.svg und .png) und das Bild zum Teilen (.share.png, 1200 × 630). Das Bild mit den zwölf Zeichen im Namen ist das,
welches der Baustein zeigt; es ändert sich nie.

data.json sind die Zahlen, data.schema.json beschreibt ihr Format. integrity.json nennt von jeder Datei die
Prüfsumme (für das Attribut integrity): An ihr erkennt ein Browser, dass die Datei nicht verändert wurde.

Weiterarbeiten: in der Werkstatt, Schritt 2, „Datei öffnen“, dieses Archiv wählen (oder workshop.json daraus).
`;
