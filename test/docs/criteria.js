/**
 * Every criterion of WCAG 2.2, levels A and AA: how each element meets it, and who checks that. The page "So prüfen wir"
 * (demo/pruefung.html) is made from this list by `npm run audit`; test/node/criteria.test.js compares the two.
 *
 * @typedef {'all' | 'infographics' | 'storage-books' | 'mail-counter' | 'call-gauge' | 'key-figure'} Scope
 * @typedef {object} Criterion
 * @property {string} id
 * @property {'A' | 'AA'} level
 * @property {string} title
 * @property {Partial<Record<Scope, string>>} [how] how it is met; left out where the criterion does not apply
 * @property {string} [not] why it does not apply
 * @property {readonly string[]} [tests] files below test/
 * @property {string} [person] what a person judges
 * @property {string} [open] what nobody has checked yet
 */

const matrix = 'element/matrix.test.ts';
const snapshots = 'element/accessibility-snapshots.test.ts';
const focus = 'element/focus.test.ts';
const page = 'Sache der Seite, in der eine Infografik steht.';
const noMedia = 'Es gibt weder Ton noch Film.';
const readers = 'Vorlesen mit echten Screenreadern (NVDA, JAWS, VoiceOver, TalkBack, Orca).';

/** @type {readonly Criterion[]} */
export const criteria = [
  {
    id: '1.1.1',
    level: 'A',
    title: 'Nicht-Text-Inhalt',
    how: {
      infographics:
        'Das Bild ist eine Grafik (role="img"), deren Name die Zahlen mit „knapp“, „rund“ oder „mehr als“ sagt. Was darin gezeichnet ist, bleibt für Hilfsmittel unsichtbar. Dieselben Zahlen stehen im Satz darüber und in der Tabelle.',
      'storage-books':
        'Der Name sagt auch, woran man die Bücher des Jahres davor erkennt; wofür ein Buch im Bild steht, sagt die Zeile darunter.',
      'mail-counter':
        'Die laufenden Ziffern werden nicht vorgelesen; der Name des Bildes sagt den Stand der letzten Minute.',
      'call-gauge':
        'Der Name sagt auch, dass die Skala frei gesetzt ist und dass die Zahl nur für die genannten Stunden gilt.',
      'key-figure': 'Nur Text.',
    },
    tests: [snapshots, 'element/spoken.test.ts', matrix],
    person: 'Ob die vorgelesenen Texte (test/element/accessibility-snapshots) ohne das Bild alles erzählen.',
    open: readers,
  },
  { id: '1.2.1', level: 'A', title: 'Reines Audio und reines Video (aufgezeichnet)', not: noMedia },
  { id: '1.2.2', level: 'A', title: 'Untertitel (aufgezeichnet)', not: noMedia },
  { id: '1.2.3', level: 'A', title: 'Audiodeskription oder Medienalternative (aufgezeichnet)', not: noMedia },
  { id: '1.2.4', level: 'AA', title: 'Untertitel (live)', not: noMedia },
  { id: '1.2.5', level: 'AA', title: 'Audiodeskription (aufgezeichnet)', not: noMedia },
  {
    id: '1.3.1',
    level: 'A',
    title: 'Info und Beziehungen',
    how: {
      infographics:
        'Überschrift mit wählbarer Ebene, Abbildung mit Bildunterschrift, Gruppe von Optionsfeldern mit Namen, Tabelle mit Beschriftung und Köpfen für Spalten und Zeilen.',
      'key-figure': 'Eine Schaltfläche im Satz; die Notiz besteht aus Absätzen.',
    },
    tests: [matrix, snapshots, 'element/spoken.test.ts'],
  },
  {
    id: '1.3.2',
    level: 'A',
    title: 'Bedeutungstragende Reihenfolge',
    how: {
      all: 'Die Reihenfolge im Quelltext ist die, in der gelesen wird: Titel, Satz, Bild, Erklärung, Bedienung, Tabelle, Quelle.',
    },
    tests: [snapshots, focus],
  },
  {
    id: '1.3.3',
    level: 'A',
    title: 'Sensorische Eigenschaften',
    how: {
      infographics: 'Erklärungen nennen Dinge beim Namen und verweisen nie allein auf Farbe, Form oder Ort.',
      'storage-books':
        'Die Schaltfläche sagt, wohin sie führt („Näher: eine Bibliothek“); wo sie steht, muss niemand wissen.',
      'key-figure': 'Es gibt keine Anweisung.',
    },
    person: 'Ob jede Anweisung ohne das Bild verständlich ist.',
  },
  {
    id: '1.3.4',
    level: 'AA',
    title: 'Ausrichtung',
    how: { all: 'Hoch- und Querformat sind gleich gut: die Anordnung folgt allein dem Platz.' },
    tests: ['element/narrow.test.ts'],
  },
  {
    id: '1.3.5',
    level: 'AA',
    title: 'Bestimmung des Eingabezwecks',
    not: 'Kein Feld fragt nach Angaben zur Person.',
  },
  {
    id: '1.4.1',
    level: 'A',
    title: 'Verwendung von Farbe',
    how: {
      'storage-books': 'Bücher des Jahres davor tragen ein Schild; die dazugekommenen haben keines.',
      'mail-counter': 'Gezählte Striche sind länger und dicker als die übrigen.',
      'call-gauge': 'Gefüllte Striche sind länger und dicker als die offenen; das Ende ist beschriftet.',
      'key-figure': 'Die Schaltfläche ist gepunktet unterstrichen.',
    },
    tests: [matrix, 'storage-books/picture.test.ts', 'call-gauge/picture.test.ts', 'mail-counter/ring.test.ts'],
    person: 'Ob das Bild auch in Graustufen zu lesen ist.',
  },
  { id: '1.4.2', level: 'A', title: 'Steuerung von Audio', not: noMedia },
  {
    id: '1.4.3',
    level: 'AA',
    title: 'Kontrast (Minimum)',
    how: {
      all: 'Jeder Text hat 4,5 : 1, hell und dunkel, auf Papier und in erzwungenen Farben – auch der Text im Bild, über den automatische Prüfer nichts sagen: er wird gegen alles gerechnet, was hinter ihm liegt.',
    },
    tests: [matrix, 'element/contrast.test.ts', 'element/accessible.test.ts'],
  },
  {
    id: '1.4.4',
    level: 'AA',
    title: 'Textgröße ändern',
    how: { all: 'Alle Maße hängen an der Schriftgröße; bei 200 % und bei 400 % fehlt nichts und überlappt nichts.' },
    tests: ['element/narrow.test.ts', 'storage-books/walk.test.ts'],
  },
  {
    id: '1.4.5',
    level: 'AA',
    title: 'Bilder von Text',
    how: { all: 'Text im Bild ist Text in der Schrift der Seite.' },
    tests: ['element/narrow.test.ts'],
  },
  {
    id: '1.4.10',
    level: 'AA',
    title: 'Automatischer Umbruch (Reflow)',
    how: {
      infographics:
        'Bei 320 px Breite, auch mit doppelt großer Schrift und offener Tabelle, reicht nichts über den Rand.',
      'key-figure': 'Die Notiz bleibt im Fenster.',
    },
    tests: ['element/narrow.test.ts', 'storage-books/own-data.test.ts', 'key-figure/source.test.ts'],
  },
  {
    id: '1.4.11',
    level: 'AA',
    title: 'Nicht-Text-Kontrast',
    how: {
      infographics:
        'Jeder Strich im Bild, jeder Rand einer Schaltfläche und jeder Fokusring hat 3 : 1 gegen das, was dahinter liegt; in erzwungenen Farben sind es Systemfarben.',
      'key-figure': 'Die Notiz hat einen Rand mit 3 : 1.',
    },
    tests: [matrix, focus, 'element/contrast.test.ts'],
  },
  {
    id: '1.4.12',
    level: 'AA',
    title: 'Textabstände',
    how: { all: 'Mit weiten Zeilen-, Buchstaben- und Wortabständen wird nichts abgeschnitten, auch bei 320 px.' },
    tests: ['element/narrow.test.ts', 'storage-books/walk.test.ts'],
  },
  {
    id: '1.4.13',
    level: 'AA',
    title: 'Eingeblendeter Inhalt bei Darüberschweben (Hover) oder Fokus',
    not: 'Nichts erscheint, nur weil der Zeiger oder der Fokus darauf steht.',
  },
  {
    id: '2.1.1',
    level: 'A',
    title: 'Tastatur',
    how: {
      infographics: 'Alles geht mit der Tastatur; jede Gruppe ist ein Halt der Tabulatortaste.',
      'storage-books': 'Was ein Klick auf ein Buch tut, tun „näher“, der Schieber und „Ein Buch suchen“.',
      'mail-counter': 'Anhalten, Umschalten und jede andere Uhrzeit.',
      'call-gauge': 'Was ein Klick auf den Streifen des Tages tut, tut der Schieber.',
      'key-figure': 'Eingabetaste und Leertaste öffnen die Quelle, Escape schließt sie.',
    },
    tests: [
      focus,
      'element/walks.test.ts',
      'storage-books/walk.test.ts',
      'call-gauge/walk.test.ts',
      'key-figure/source.test.ts',
    ],
  },
  {
    id: '2.1.2',
    level: 'A',
    title: 'Keine Tastaturfalle',
    how: { all: 'Die Tabulatortaste führt hinein, hindurch und hinaus, vorwärts und rückwärts.' },
    tests: [focus, 'key-figure/source.test.ts'],
  },
  { id: '2.1.4', level: 'A', title: 'Tastaturkürzel', not: 'Kein Buchstabe und kein Zeichen allein löst etwas aus.' },
  { id: '2.2.1', level: 'A', title: 'Zeiteinteilung anpassbar', not: 'Nichts hat eine Frist.' },
  {
    id: '2.2.2',
    level: 'A',
    title: 'Pausieren, beenden, ausblenden',
    how: {
      'storage-books':
        'Bewegung gibt es nur einmal, wenn das Bild in Sicht kommt, und beim Öffnen eines Buches: jeweils weniger als anderthalb Sekunden.',
      'mail-counter': 'Neben der Zahl steht „Zähler anhalten“; was angehalten ist, läuft nicht von selbst wieder an.',
      'call-gauge': 'Der Puls der Sekunde hat die Schaltfläche „Puls anhalten“.',
      'key-figure': 'Nichts bewegt sich.',
    },
    tests: [matrix, 'mail-counter/pausing.test.ts', 'call-gauge/pulse.test.ts', 'storage-books/walk.test.ts'],
  },
  {
    id: '2.3.1',
    level: 'A',
    title: 'Grenzwert von dreimaligem Blitzen oder weniger',
    how: {
      'storage-books': 'Nichts blinkt.',
      'mail-counter': 'Nichts blinkt.',
      'call-gauge': 'Ein einzelner Strich pulst, nie öfter als dreimal in der Sekunde, auch mit anderen Zahlen.',
      'key-figure': 'Nichts blinkt.',
    },
    tests: ['call-gauge/pulse.test.ts'],
  },
  {
    id: '2.4.1',
    level: 'A',
    title: 'Bereiche überspringen',
    not: `${page} Jede Infografik hat eine Überschrift, zu der man springen kann.`,
  },
  { id: '2.4.2', level: 'A', title: 'Seite mit Titel versehen', not: page },
  {
    id: '2.4.3',
    level: 'A',
    title: 'Fokus-Reihenfolge',
    how: {
      infographics:
        'Der Fokus geht in der Reihenfolge des Lesens. Wo eine Schaltfläche verschwindet, geht er an den Ort, den sie betraf.',
      'key-figure': 'Nach dem Schließen steht der Fokus wieder auf der Zahl.',
    },
    tests: [
      focus,
      'element/simple.test.ts',
      'element/walks.test.ts',
      'storage-books/walk.test.ts',
      'key-figure/source.test.ts',
    ],
  },
  {
    id: '2.4.4',
    level: 'A',
    title: 'Linkzweck (im Kontext)',
    how: {
      'storage-books': 'Die Quelle ist ihr eigener Linktext; der geteilte Link heißt „Link zu diesem Ausschnitt“.',
      'mail-counter': 'Die Quelle ist ihr eigener Linktext.',
      'call-gauge': 'Die Quelle ist ihr eigener Linktext.',
      'key-figure': 'Kein Link.',
    },
    tests: [matrix, 'storage-books/editors.test.ts'],
  },
  { id: '2.4.5', level: 'AA', title: 'Verschiedene Methoden', not: page },
  {
    id: '2.4.6',
    level: 'AA',
    title: 'Überschriften und Beschriftungen (Labels)',
    how: {
      infographics: 'Der Titel sagt, worum es geht; jede Schaltfläche sagt, was sie tut.',
      'key-figure': 'Die Zahl heißt vorgelesen „etwa 250“, mit dem Hinweis „Quelle zeigen“.',
    },
    tests: [snapshots, 'element/language.test.ts'],
    person: 'Ob die Worte treffen.',
  },
  {
    id: '2.4.7',
    level: 'AA',
    title: 'Fokus sichtbar',
    how: {
      all: 'An jedem Halt ein Ring von 2 px mit 3 : 1, nirgends abgeschnitten, hell, dunkel und in erzwungenen Farben.',
    },
    tests: [focus, 'key-figure/source.test.ts'],
  },
  {
    id: '2.4.11',
    level: 'AA',
    title: 'Fokus nicht verdeckt (Minimum)',
    how: {
      all: 'Nichts schwebt über anderem; nur die Notiz einer Kennzahl liegt über dem Text, unter ihrer Zahl, und Escape schließt sie.',
    },
    tests: [focus],
  },
  {
    id: '2.5.1',
    level: 'A',
    title: 'Zeigergesten',
    not: 'Nichts verlangt mehrere Finger oder einen Weg des Zeigers; das Mausrad bleibt der Seite.',
  },
  {
    id: '2.5.2',
    level: 'A',
    title: 'Abbruch der Zeigeraktion',
    how: {
      all: 'Alles geschieht beim Loslassen (click); wer wegzieht, bricht ab. Schieber sind die des Browsers und lassen sich zurückstellen.',
    },
    tests: ['element/walks.test.ts', 'storage-books/walk.test.ts'],
  },
  {
    id: '2.5.3',
    level: 'A',
    title: 'Beschriftung (Label) im Namen',
    how: { all: 'Der vorgelesene Name enthält die Worte, die zu sehen sind: für Sprachsteuerung.' },
    tests: [matrix, 'element/accessible.test.ts'],
    open: 'Bedienen mit echter Sprachsteuerung.',
  },
  { id: '2.5.4', level: 'A', title: 'Betätigung durch Bewegung', not: 'Nichts hört auf Bewegungen des Geräts.' },
  {
    id: '2.5.7',
    level: 'AA',
    title: 'Ziehbewegungen',
    how: {
      infographics: 'Nichts muss gezogen werden: ein Klick auf die Bahn eines Schiebers genügt.',
      'storage-books': 'Dazu „Weiter weg“ und „Näher“.',
      'key-figure': 'Nichts lässt sich ziehen.',
    },
    tests: ['element/walks.test.ts', 'storage-books/walk.test.ts'],
  },
  {
    id: '2.5.8',
    level: 'AA',
    title: 'Zielgröße (Minimum)',
    how: {
      infographics: 'Jedes Ziel misst mindestens 24 px, die meisten 44 px.',
      'key-figure': 'Ein Ziel im Satz, so hoch wie die Zeile (Ausnahme des Kriteriums).',
    },
    tests: [matrix, 'element/simple.test.ts'],
  },
  {
    id: '3.1.1',
    level: 'A',
    title: 'Sprache der Seite',
    not: `${page} Die Infografik folgt ihr und nennt in ihrem Inneren selbst die Sprache, die sie spricht.`,
  },
  {
    id: '3.1.2',
    level: 'AA',
    title: 'Sprache von Teilen',
    how: {
      infographics:
        'Jede Infografik trägt ihre Sprache; die Worte der Quelle tragen die der Quelle, auch in einer englischen Tabelle.',
      'key-figure': 'Zahl und Notiz tragen ihre Sprache, das Zitat die der Quelle.',
    },
    tests: ['element/language.test.ts', 'element/spoken.test.ts'],
  },
  { id: '3.2.1', level: 'A', title: 'Bei Fokus', how: { all: 'Der Fokus allein ändert nichts.' }, tests: [focus] },
  {
    id: '3.2.2',
    level: 'A',
    title: 'Bei Eingabe',
    how: {
      infographics:
        'Eine Wahl ändert nur diese Infografik; Fokus und Ort auf der Seite bleiben. „Einfache Sprache“ ändert alle Infografiken der Seite und lässt die Schaltfläche, wo sie ist.',
      'key-figure': 'Es gibt keine Eingabe.',
    },
    tests: ['element/simple.test.ts', 'element/controls.test.ts', 'storage-books/own-data.test.ts'],
  },
  { id: '3.2.3', level: 'AA', title: 'Konsistente Navigation', not: page },
  {
    id: '3.2.4',
    level: 'AA',
    title: 'Konsistente Erkennung',
    how: { all: 'Gleiches heißt und liegt überall gleich: Titel, Einfache Sprache, Bild, Quelle, Tabelle.' },
    tests: [snapshots],
  },
  { id: '3.2.6', level: 'A', title: 'Konsistente Hilfe', not: page },
  {
    id: '3.3.1',
    level: 'A',
    title: 'Fehlererkennung',
    how: {
      'storage-books': 'Was an einer Eingabe nicht stimmt, steht in Worten am Feld und ist mit ihm verbunden.',
      'mail-counter': 'Es gibt nichts einzugeben.',
      'call-gauge': 'Es gibt nichts einzugeben.',
      'key-figure': 'Es gibt nichts einzugeben.',
    },
    tests: ['storage-books/own-data.test.ts', 'storage-books/walk.test.ts'],
  },
  {
    id: '3.3.2',
    level: 'A',
    title: 'Beschriftungen (Labels) oder Anweisungen',
    how: {
      'storage-books': 'Beide Felder sind sichtbar beschriftet; ein Beispiel oder die Grenzen stehen dabei.',
      'mail-counter': 'Schieber und Schalter sind sichtbar beschriftet.',
      'call-gauge': 'Schieber und Schalter sind sichtbar beschriftet.',
      'key-figure': 'Es gibt nichts einzugeben.',
    },
    tests: [matrix, snapshots],
  },
  {
    id: '3.3.3',
    level: 'AA',
    title: 'Fehlerempfehlung',
    how: {
      'storage-books': 'Die Meldung sagt, was möglich ist, mit Beispiel oder Grenzen.',
      'mail-counter': 'Es gibt nichts einzugeben.',
      'call-gauge': 'Es gibt nichts einzugeben.',
      'key-figure': 'Es gibt nichts einzugeben.',
    },
    tests: ['storage-books/own-data.test.ts'],
  },
  {
    id: '3.3.4',
    level: 'AA',
    title: 'Fehlervermeidung (rechtlich, finanziell, Daten)',
    not: 'Nichts wird abgeschickt, gespeichert oder gekauft.',
  },
  { id: '3.3.7', level: 'A', title: 'Redundante Eingabe', not: 'Nichts wird zweimal gefragt.' },
  { id: '3.3.8', level: 'AA', title: 'Barrierefreie Authentifizierung (Minimum)', not: 'Niemand muss sich anmelden.' },
  {
    id: '4.1.2',
    level: 'A',
    title: 'Name, Rolle, Wert',
    how: {
      infographics:
        'Nur Bedienelemente, die der Browser selbst mitbringt: Schaltfläche, Optionsfeld, Schieber, Feld. Schieber sagen ihren Wert mit Einheit; Schaltflächen sagen, ob sie gedrückt oder offen sind.',
      'key-figure': 'Eine Schaltfläche, die ein Popover des Browsers öffnet.',
    },
    tests: [matrix, snapshots, 'element/accessible.test.ts'],
    open: readers,
  },
  {
    id: '4.1.3',
    level: 'AA',
    title: 'Statusmeldungen',
    how: {
      infographics: 'Was gespeichert oder kopiert ist, wird gemeldet.',
      'storage-books':
        'Der Schritt in die Bücherwand, die Antwort auf eigene Daten und der kopierte Link werden gemeldet, ohne den Fokus zu nehmen.',
      'mail-counter': 'Der Zähler meldet nichts von selbst; „Wert vorlesen“ meldet den Stand einmal.',
      'key-figure': 'Es gibt nichts zu melden.',
    },
    tests: [
      'element/quiet.test.ts',
      snapshots,
      'download/downloads.test.ts',
      'storage-books/own-data.test.ts',
      'mail-counter/another-time.test.ts',
    ],
    open: readers,
  },
];

/** What only people can check and nobody has checked yet, besides what the criteria name. */
export const unchecked = [
  'Einfache Sprache mit Menschen, für die sie gemacht ist. Darum heißt sie nicht „Leichte Sprache“.',
  'Kontrastmodi und Vergrößerung auf echten Geräten; geprüft ist die Nachbildung im Browser.',
  'Eine Prüfung durch eine unabhängige Stelle.',
];
