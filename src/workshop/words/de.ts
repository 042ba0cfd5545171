import { formatNumber } from '../../core/numbers.js';
import { locale } from '../../language/de.js';
import type { FormFault } from '../edition/form.js';
import { readmeDe } from './readme.de.js';

const either = (words: readonly string[]): string => new Intl.ListFormat('de', { type: 'disjunction' }).format(words);

const list = (words: readonly string[]): string => new Intl.ListFormat('de').format(words);

const unreadable: Readonly<Record<FormFault['code'], (typed: string, readings: readonly string[]) => string>> = {
  'no-number': (typed) =>
    `„${typed}“ ist keine Zahl. Bitte nur die Zahl schreiben, zum Beispiel 23.500 oder 1,5; Wörter wie „knapp“ und die Einheit haben eigene Felder.`,
  negative: (typed) => `„${typed}“ ist kleiner als 0. Bitte eine Zahl ab 0 schreiben.`,
  ambiguous: (typed, readings) => `„${typed}“ lässt sich verschieden lesen: ${readings.join(' oder ')}. Bitte wählen.`,
  'too-large': (typed) => `„${typed}“ ist zu groß; möglich sind Zahlen bis zu einer Trillion.`,
  'no-day': (typed) => `„${typed}“ ist kein Tag. Bitte so schreiben: 1.4.2024.`,
  'ambiguous-day': (typed) => `Bei „${typed}“ ist unklar, was Tag und was Monat ist. Bitte so schreiben: 1.4.2024.`,
  'not-in-calendar': (typed) => `„${typed}“ steht in keinem Kalender. Bitte Tag und Monat prüfen.`,
  'no-hour': (typed) =>
    typed.trim()
      ? `„${typed}“ ist keine Uhrzeit von 0 bis 24. Bitte so schreiben: 10 oder 10:30.`
      : 'Bitte beide Uhrzeiten angeben, Anfang und Ende.',
};

export const de = {
  title: 'Werkstatt für Infografiken',
  lead: 'Von der Pressemitteilung zum Baustein für Ihre Website: in vier Schritten, ohne Programmieren. Nichts wird gesendet; alles bleibt in diesem Browser.',
  pageLanguage: 'Sprache dieser Seite',
  steps: 'Schritte',
  step: {
    choose: {
      name: 'Infografik wählen',
      lead: 'Wählen Sie ein Bild. Wenn die mitgelieferten Zahlen genügen, geht es danach gleich zu Schritt 4.',
    },
    figures: {
      name: 'Zahlen',
      lead: 'Nur nötig, wenn Sie neue oder eigene Zahlen haben: aus dem Text einer Mitteilung, aus einer Datei oder Feld für Feld.',
    },
    theme: { name: 'Farben', lead: 'Nur nötig, wenn die Infografik die Farben Ihrer Website tragen soll.' },
    take: {
      name: 'Mitnehmen',
      lead: 'Kopieren Sie den ersten Baustein in Ihren Beitrag. Er zeigt Titel, Satz, Bild, Tabelle und Quelle auch ohne Skript (das Programm, das die Infografik im Browser beweglich macht).',
    },
  },
  history: 'Rückgängig und Wiederholen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undone: 'Rückgängig gemacht.',
  redone: 'Wiederholt.',
  kept: 'Ihr Entwurf liegt nur im Speicher dieses Browsers und ist nach dem Neuladen noch da.',
  notKept: 'Sobald Sie etwas ändern, merkt sich dieser Browser den Entwurf, wenn er darf. Nichts davon wird gesendet.',
  forget: 'Entwurf vergessen',
  forgetReally: 'Wirklich vergessen',
  forgetHint: 'Das lässt sich nicht zurücknehmen. Zum Löschen bitte noch einmal drücken.',
  forgotten: 'Der Entwurf ist gelöscht; alles beginnt mit den mitgelieferten Zahlen.',
  optional: '(freiwillig)',
  none: 'keine Angabe',
  exact: 'genau, ohne Zusatz',
  from: 'von (Uhr)',
  to: 'bis (Uhr)',
  more: 'Weitere Angaben',
  empty: 'noch leer, bleibt weg',
  faultCount: (count: number): string => (count === 1 ? '1 Fehler' : `${count} Fehler`),
  number: (value: number, digits?: number): string => formatNumber(locale.numbers, value, digits ?? 6),
  add: (name: string): string => `${name} hinzufügen`,
  remove: (name: string): string => `${name} entfernen`,
  figureRemoved: 'Die Zahl ist entfernt. „Rückgängig“ führt zurück.',
  removeFigure: 'Diese Zahl entfernen',
  understood: (number: string): string => `verstanden als ${number}`,
  mean: (number: string): string => `${number} ist gemeint`,
  chooseLegend: 'Welche Infografik?',
  graphics: {
    'storage-books': 'Speicher als Bücherwand',
    'mail-counter': 'Mails als laufender Zähler',
    'call-gauge': 'Anrufe als Bogen',
  },
  lacking: (ids: readonly string[]): string => `Braucht noch ${either(ids)}`,
  settings: 'Einstellungen dieser Infografik',
  standard: (value: string): string => `Standard: ${value}`,
  wrongOption: (typed: string, allowed: string): string =>
    `„${typed}“ geht hier nicht; erlaubt ist ${allowed}. Bis dahin gilt der Standard.`,
  options: {
    heading: { label: 'Eigene Überschrift', hint: 'Ohne Angabe steht die der Infografik da.' },
    'heading-level': {
      label: 'Ebene der Überschrift',
      hint: 'Eine Stufe unter der Überschrift, die im Beitrag darüber steht.',
    },
    open: { label: 'Alles von Anfang an zeigen', hint: 'Sonst öffnen Leserinnen und Leser es selbst.' },
    show: {
      label: 'Welcher Stand',
      values: { both: 'beide', published: 'nur der jetzige', before: 'nur der davor' },
    },
    step: {
      label: 'Wie nah man beginnt',
      values: {
        all: 'alles',
        country: 'ein Land',
        city: 'eine Stadt',
        library: 'eine Bibliothek',
        shelf: 'ein Regal',
        book: 'ein Buch',
        page: 'eine Seite',
      },
    },
    book: { label: 'Welches Buch', allowed: 'eine ganze Zahl ab 1, ohne Punkte' },
    page: { label: 'Welche Seite', allowed: 'eine ganze Zahl ab 1, ohne Punkte' },
    'book-thickness': {
      label: 'Dicke eines Buchs in Millimetern',
      hint: 'Eine Annahme; so wird sie auch genannt.',
      allowed: 'eine Zahl von 1 bis 1000',
    },
    'no-comparisons': { label: 'Ohne Vergleiche (Länge des Regals)' },
    'no-converter': { label: 'Ohne „Und Ihre Daten?“' },
    since: {
      label: 'Seit wann gezählt wird',
      values: { midnight: 'seit Mitternacht', 'new-year': 'seit Neujahr', visit: 'seit dem Öffnen der Seite' },
    },
    still: { label: 'Ohne Bewegung' },
    rolling: { label: 'Mit rollenden Ziffern' },
    unit: {
      label: 'Wonach gezählt wird',
      values: { window: 'das ganze Zeitfenster', hour: 'Stunde', minute: 'Minute', second: 'Sekunde' },
    },
    max: {
      label: 'Ende der Skala',
      hint: 'Ohne Angabe die nächste runde Zahl.',
      allowed: 'eine Zahl, die größer ist als der Wert, ohne Punkte',
    },
    at: { label: 'Uhrzeit zu Beginn', allowed: 'eine Uhrzeit wie 10:43' },
  },
  languages: { de: 'Deutsch', en: 'Englisch', 'de-simple': 'Einfache Sprache' },
  toPreview: 'Zurück zu Schritt 1: Bild wählen und in der Vorschau ansehen',
  toTake: 'Weiter zu Schritt 4: Mitnehmen',
  preview: {
    name: 'Vorschau',
    width: 'Breite',
    widths: {
      phone: (px: number): string => `Telefon (${px} px)`,
      tablet: (px: number): string => `Tablet (${px} px)`,
      desktop: (px: number): string => `Bildschirm (${px} px)`,
    },
    scheme: 'Helligkeit',
    schemes: { light: 'hell', dark: 'dunkel' },
    language: 'Sprache der Infografik',
    script: 'Skript (das Programm, das die Infografik im Browser beweglich macht)',
    scripts: { with: 'mit Skript', without: 'ohne Skript' },
    region: 'Vorschau der Infografik',
    lacking: 'Für diese Infografik fehlt eine Zahl. Schritt 2 sagt, welche.',
    lastGood: 'Gezeigt werden die letzten Angaben ohne Fehler. Was noch fehlt, steht in Schritt 2.',
  },
  release: {
    title: 'Aus dem Text einer Mitteilung',
    lead: 'Fügen Sie den Text der Pressemitteilung ein. Die Werkstatt sucht die Zahlen darin und zeigt jede mit ihrem Satz; übernommen wird nur, was Sie bestätigen.',
    label: 'Text der Mitteilung',
    find: 'Zahlen suchen',
    builtIn: {
      is: (title: string): string =>
        `Diese Mitteilung ist schon eingebaut: „${title}“. Sie brauchen hier nichts zu prüfen.`,
      choose: 'Die eingebauten Zahlen nehmen',
      chosen: 'Die eingebauten Zahlen sind gewählt. Zurück geht es mit „Rückgängig“.',
      orRead: 'Sie können die Zahlen des Textes auch trotzdem suchen und prüfen.',
      read: 'Trotzdem Zahlen suchen',
    },
    target: 'Wohin kommen diese Zahlen?',
    noText: 'Bitte zuerst den Text der Mitteilung einfügen.',
    unnamed: (publisher: string): string =>
      `„${publisher}“ kommt im Text nicht vor. Bitte oben wählen, von wem die Mitteilung ist: Davon hängt ab, wer in der Quellenangabe steht.`,
    targets: {
      next: (publisher: string): string =>
        `In eine neue Ausgabe (so heißen hier die Zahlen einer Mitteilung): eine neue Mitteilung von ${publisher ? `„${publisher}“` : 'demselben Haus'}`,
      own: 'Neu beginnen, nur mit diesen Zahlen: die Mitteilung eines anderen Hauses',
      current: (title: string): string =>
        `In die bearbeitete Ausgabe „${title}“, um sie zu ergänzen oder zu berichtigen`,
    },
    noneFound: 'Keine Zahl gefunden. Sie können Zahlen auch von Hand eintragen.',
    waiting: (waiting: number, all: number): string =>
      waiting === 0
        ? `Entschieden: ${all === 1 ? 'die eine Zahl' : `alle ${all} Zahlen`}`
        : `${all} ${all === 1 ? 'Zahl' : 'Zahlen'} gefunden, ${waiting} noch zu prüfen`,
    needed: 'Zahlen für die Infografiken',
    others: 'Weitere Zahlen',
    othersHint: 'Diese Zahlen zeigt keine Infografik. Sie lassen sich nur einzeln im laufenden Text zeigen.',
    dropOthers: (count: number): string => (count === 1 ? 'Die weitere weglassen' : `Alle ${count} weiteren weglassen`),
    othersDropped: 'Alle weiteren Zahlen sind weggelassen. Zurück geht es mit „Rückgängig“.',
    asPublished: 'Wird veröffentlicht als:',
    shownBy: (names: readonly string[]): string => `Für: ${list(names)}.`,
    correct: 'Etwas berichtigen',
    complete: (labels: readonly string[]): string => `Noch anzugeben: ${labels.join(', ')}`,
    next: 'Weiter: Angaben zur Mitteilung prüfen und ergänzen',
    item: (at: number, written: string): string => `${at}. ${written}`,
    as: 'Übernehmen als',
    own: 'eigene Zahl, mit eigenem Namen',
    name: 'Name der Zahl, wie er in der Tabelle stehen soll',
    take: 'Stimmt, übernehmen',
    drop: 'Weglassen',
    reopened: 'Wieder offen; das zählt erst, wenn es wieder bestätigt ist.',
    again: 'Doch ändern',
    takenAs: (name: string): string => `übernommen als ${name}`,
    quoted: (name: string): string => `„${name}“`,
    namedPart: (part: string, whole: string): string =>
      part ? `Teil „${part}“ von „${whole}“` : `Teil von „${whole}“, noch ohne Namen`,
    decisions: { taken: 'übernommen', dropped: 'weggelassen' },
    taken: (name: string): string => `Übernommen: ${name}.`,
    twice: (name: string, written: string): string =>
      `„${name}“ hat aus diesem Text schon den Wert ${written}. Ist diese Zahl ein Teil davon, bei „Übernehmen als“ „Teil von ${name}“ wählen. Ist sie etwas anderes, dort etwas anderes wählen. Soll sie den Wert ersetzen, zuerst bei ${written} „Doch ändern“ drücken.`,
    partOf: (whole: string): string => `Teil von ${whole}`,
    partName: 'Name des Teils, wie er in der Tabelle stehen soll',
    wholeFirst: (whole: string): string =>
      `Zuerst „${whole}“ übernehmen; dann lässt sich diese Zahl als Teil davon übernehmen.`,
    partUnit: (unit: string): string =>
      `Ein Teil hat dieselbe Einheit wie die ganze Zahl: ${unit}. Bitte Zahl und Einheit so angeben, oder die Zahl weglassen.`,
    lasting: (texts: readonly string[]): string =>
      `Zu dieser Zahl steht schon dabei: ${texts.map((text) => `„${text}“`).join(', ')}. Stimmt das nicht mehr, lassen Sie es weg; unten bei der Zahl lässt es sich ändern, unter „Weitere Angaben“.`,
    leaveOut: 'Diese Worte weglassen',
    leftOut: 'Die Worte sind weggelassen. „Rückgängig“ führt zurück.',
    soFar: (period: string): string => `Bisher: ${period}.`,
    month: (written: string): string => `Im Satz steht „${written}“. Bitte wählen, von welcher Zeit die Zahl spricht.`,
    source: 'Angaben zur Mitteilung im Text gefunden',
    sourceItem: (label: string): string => `${label}?`,
    sourceDecided: (label: string, written: string, decision: string): string => `${label}, „${written}“: ${decision}`,
    noDay: (written: string): string =>
      `Im Text steht nur „${written}“. Was fehlt, ergänzen Sie nur, wenn Sie es sicher wissen; sonst weglassen.`,
    noScheme: 'Im Text steht die Adresse ohne „https://“; bitte prüfen, ob sie so stimmt.',
    incomplete: (labels: readonly string[]): string => `Bitte noch angeben: ${labels.join(', ')}.`,
  },
  open: {
    name: 'Datei öffnen oder neu beginnen',
    label: 'Datei von diesem Gerät',
    hint: 'Ein Archiv (.zip) aus dieser Werkstatt, ein Datensatz (Zahlen im Format der Infografiken, .json), eine Tabelle (.csv) oder ein Text (.txt). Die Datei wird nur hier gelesen und nicht gesendet.',
    beginHint: 'Für ein anderes Haus als das mitgelieferte: Alles ist leer, und nur Ihre Zahlen kommen hinein.',
    begin: 'Mit eigenen Zahlen neu beginnen',
    begun: 'Alles ist leer und wartet auf Ihre Zahlen. Zurück geht es mit „Rückgängig“.',
    draft: (graphic: string, language: string): string =>
      `Der Entwurf ist wieder da, wie er war: ${graphic}, ${language}. Beides lässt sich in Schritt 1 ändern.`,
    dataset: 'Der Datensatz ist geöffnet.',
    figures: (count: number): string =>
      `${count} ${count === 1 ? 'Zeile' : 'Zeilen'} in die Ausgabe übernommen; bitte jede prüfen.`,
    text: 'Der Text steht jetzt oben unter „Aus dem Text einer Mitteilung“. Dort „Zahlen suchen“ wählen.',
    encodings: {
      'utf-8': '',
      'utf-16': 'Die Datei war in UTF-16 gespeichert; das ist in Ordnung.',
      'windows-1252': 'Die Datei war nicht in UTF-8 gespeichert. Bitte prüfen Sie Umlaute und Sonderzeichen.',
    },
    faults: {
      empty: 'Die Datei ist leer. Bitte wählen Sie eine andere.',
      'too-large': 'Die Datei ist zu groß für einen Datensatz. Bitte nehmen Sie nur die Tabelle mit den Zahlen.',
      pdf: 'Das ist ein PDF. Bitte kopieren Sie den Text daraus und fügen ihn unter „Aus dem Text einer Mitteilung“ ein.',
      picture: 'Das ist ein Bild. Gebraucht wird eine Tabelle, ein Datensatz oder Text.',
      office:
        'Das ist eine Datei von Word, Excel oder LibreOffice. Bitte speichern Sie Tabellen als CSV; Text kopieren Sie und fügen ihn oben ein.',
      word: 'Das ist ein Word-Dokument. Bitte kopieren Sie den Text daraus und fügen ihn unter „Aus dem Text einer Mitteilung“ ein.',
      excel:
        'Das ist eine Excel-Datei. Bitte speichern Sie die Tabelle in Excel als „CSV UTF-8“ und öffnen diese Datei.',
      'foreign-zip': 'In diesem Archiv ist kein Entwurf der Werkstatt und kein Datensatz (data.json).',
      'broken-zip': 'Dieses Archiv ist beschädigt. Bitte laden Sie es noch einmal herunter.',
      binary: 'Das ist keine Textdatei. Gebraucht wird eine Tabelle (CSV), ein Datensatz (JSON) oder Text.',
      'no-columns':
        'In der ersten Zeile der Tabelle müssen die Spalten heißen: Angabe, Wert, Einheit, Zeitraum. „Wert“ (oder „Zahl“) fehlt.',
      'no-rows': 'Die Tabelle hat unter der ersten Zeile keine Zahlen.',
      'no-dataset':
        'Das ist kein Datensatz. Gebraucht wird ein Archiv dieser Werkstatt, ein Datensatz (JSON), eine Tabelle (CSV) oder der Text einer Mitteilung.',
    },
  },
  editionWords: {
    name: 'Ausgabe',
    heading: 'Ausgabe: die Zahlen einer Mitteilung',
    choose: 'Bearbeitete Ausgabe',
    publishedBy: (publisher: string): string =>
      `In der Quellenangabe steht als Herausgeber: ${publisher}. Ändern lässt er sich hierunter.`,
    untitled: 'neue Ausgabe, noch ohne Titel',
    begin: 'Nächste Ausgabe beginnen',
    beginHint:
      'Eine Ausgabe enthält die Zahlen einer Mitteilung. Für die nächste (etwa im nächsten Jahr) legt dieser Knopf dieselben Zahlen leer an, mit dem bisherigen Wert daneben. Ältere Beiträge behalten ihre.',
    more: 'Name der Ausgabe, Herausgeber, Zeitzone und Weiteres',
  },
  begun: 'Eine neue Ausgabe ist angelegt. Ihre Zahlen sind noch leer; die bisherigen stehen daneben.',
  former: {
    was: (said: string): string => `Bisher: ${said}.`,
    same: 'Unverändert.',
    take: 'Unverändert übernehmen',
    taken: 'Unverändert übernommen.',
  },
  figureList: {
    name: 'Die Zahlen der Ausgabe',
    hint: 'Jede Zahl lässt sich aufklappen. Leere Zahlen bleiben weg. Geschrieben wird wie gewohnt: 23.500, 1,5 oder 25 Millionen.',
  },
  addFigure: {
    which: 'Weitere Zahl',
    own: 'eine eigene, für den laufenden Text',
    name: 'Name der Zahl, wie er in der Tabelle stehen soll',
    hint: 'Zum Beispiel „Einsätze im Jahr“.',
    add: 'Zahl hinzufügen',
    added: 'Die Zahl ist hinzugefügt und steht am Ende der Liste.',
    taken: (name: string): string =>
      name
        ? `„${name}“ gibt es schon in dieser Ausgabe; bitte einen anderen Namen wählen.`
        : 'Bitte einen Namen angeben.',
  },
  faultSummary: (count: number): string =>
    count === 1 ? 'Eine Angabe stimmt noch nicht:' : `${count} Angaben stimmen noch nicht:`,
  strange: {
    name: 'Bitte ansehen',
    contradiction: (names: readonly string[]): string => `${list(names)} passen nicht zueinander.`,
    derived: (names: readonly string[], result: string): string => `Aus ${list(names)} ergibt sich ${result}.`,
    stated: (name: string, result: string): string => `Angegeben ist: ${name}, ${result}.`,
    source: (said: string, sentence: string): string => (sentence ? `${said}, aus: „${sentence}“` : said),
    accept: 'Gesehen, so lassen',
    accepted: 'Gesehen; es bleibt so.',
    hint: 'Haben Sie sich vertippt, berichtigen Sie die Zahl. Steht es so in der Mitteilung, lassen Sie es so: Die Infografik zeigt dann beide Angaben, mit einem Hinweis für Leserinnen und Leser.',
  },
  carried: {
    name: 'Welche Infografiken diese Ausgabe füllt',
    can: 'geht',
    needs: (names: readonly string[]): string => `braucht noch ${either(names)}`,
    text: 'Einzelne Zahlen im laufenden Text: jede, mit dem HTML-Element <tlrz-key-figure>.',
  },
  changes: {
    name: 'Was sich seit der Ausgabe davor geändert hat',
    columns: ['Zahl', 'davor', 'jetzt', 'Änderung'] as readonly string[],
    none: 'keine Angabe',
    percent: (qualifier: string, number: string, sign: number): string => {
      if (sign === 0) return `${qualifier} unverändert (berechnet)`.trim();
      return `${qualifier} ${sign > 0 ? '+' : '−'}${number}\u00a0% (berechnet)`.trim();
    },
  },
  unreadable,
  wrong: {
    missing: 'Hier fehlt noch etwas.',
    unit: (units: readonly string[]): string => `Diese Einheit passt nicht zu dieser Zahl. Möglich: ${list(units)}.`,
    period: (periods: readonly string[]): string =>
      `Dieser Zeitraum passt nicht zu dieser Zahl. Möglich: ${list(periods)}.`,
    number: 'Hier muss eine Zahl stehen, zum Beispiel 23.500 oder 1,5.',
    hours: 'Hier müssen zwei Uhrzeiten von 0 bis 24 Uhr stehen: von und bis, zum Beispiel 10 und 12.',
    sum: (sum: string, whole: string, difference: string): string =>
      `Die Teile ergeben zusammen ${sum}, die Zahl ist aber ${whole}: Der Unterschied ist ${difference}. Bitte die übrigen Teile hinzufügen oder die Teile entfernen.`,
    parts: 'Hier muss mindestens ein Teil stehen, höchstens 1000. Sonst bitte ohne Teile.',
    url: 'Das ist keine Adresse. Sie beginnt mit https:// und hat keine Leerzeichen.',
    id: 'Nur kleine Buchstaben ohne Umlaute, Ziffern und Striche, zum Beispiel mails-am-tag.',
    unique: 'Diesen Namen gibt es schon; bitte einen anderen wählen.',
    text: 'Der Text ist leer, zu lang (mehr als 1000 Zeichen) oder enthält unsichtbare Steuerzeichen.',
    'newest-last': (day: string): string =>
      `Die Ausgaben müssen nach ihrem Tag geordnet sein: Dieser muss ${day} oder später sein.`,
  },
  theme: {
    preset: 'Vorlage',
    presets: {
      neutral: 'neutral (Standard)',
      kern: 'KERN (Design-System der deutschen Verwaltung)',
      'high-contrast': 'starker Kontrast',
    },
    fontSize: 'Schriftgröße, gemessen an der Seite',
    colours: {
      ink: 'Text, und was es schon gab',
      muted: 'Erklärender Text',
      scale: 'Skalen und Ränder',
      hairline: 'Trennlinien',
      accent: 'Was die Zahl misst',
      focus: 'Rahmen bei Tastaturbedienung',
      surface: 'Hintergrund',
    },
    contrast: (front: string, back: string, ratio: string): string => `${front} auf ${back}: Kontrast ${ratio}.`,
    enough: 'Genug.',
    tooLittle: (least: string): string => `Zu wenig: Nötig ist ${least}. Bitte dunkler oder heller wählen.`,
    css: 'Farben als Datei für die Website (CSS)',
    isDefault: 'Das sind die Farben, die ohnehin gelten; Sie brauchen nichts zu tun.',
  },
  take: {
    faulty: 'Erst müssen alle Angaben stimmen.',
    toFaults: 'Zu den Zahlen',
    chosen: (graphic: string, language: string): string =>
      `Sie nehmen mit: ${graphic}, ${language}. Beides lässt sich in Schritt 1 ändern.`,
    foreign: (texts: readonly string[]): string =>
      `In einer anderen Sprache stehen hier: ${texts.map((text) => `„${text}“`).join(', ')}. In Schritt 2 lassen sie sich übersetzen; sonst bleiben sie so, auch im Bild.`,
    archiveAddress: {
      label: 'Adresse, unter der das entpackte Archiv liegt',
      hint: 'Zum Beispiel https://www.example.org/infografik/. Sie gilt auch für den Rahmen (iframe).',
    },
    picturesAddress: {
      label:
        'Adresse des Ordners, in dem die Bilder liegen, ohne Dateiname, zum Beispiel https://www.example.org/bilder/',
      hint: 'Der Dateiname kommt von selbst dahinter.',
      isEmpty:
        'Die Adresse fehlt noch. Ohne sie sucht die Seite das Bild in ihrem eigenen Ordner; in den meisten Systemen bleibt seine Stelle dann leer, und Netzwerke zeigen kein Bild zum Teilen.',
      isFile: 'Das ist die Adresse eines Bildes. Gebraucht wird die seines Ordners: bitte den Dateinamen weglassen.',
    },
    archiveFailed: (reason: string): string => `Das Archiv ließ sich nicht machen (${reason}).`,
    withheld: (day: string): string =>
      `Diese Ausgabe ist für ${day} bestimmt. Mit Skript erscheint sie erst dann; der fertige Baustein ist ohne Skript sofort zu lesen. Veröffentlichen Sie ihn nicht früher.`,
    picture: {
      kind: 'Bild des Bausteins',
      kinds: { svg: 'SVG (scharf in jeder Größe)', png: 'PNG (wo das CMS kein SVG annimmt)' },
      save: (file: string): string => `Bild speichern: ${file}`,
    },
    copy: (name: string): string => `Kopieren: ${name}`,
    copyFormatted: (name: string): string => `Für ein Textfeld kopieren, ohne Code: ${name}`,
    copied: (name: string): string => `Kopiert: ${name}.`,
    copiedWithoutAddress: (name: string): string => `Kopiert: ${name}. Die Adresse des Bildes fehlt noch.`,
    copiedFormatted: (name: string): string => `Kopiert, ohne Code: ${name}.`,
    copiedWithoutPicture: (name: string): string => `Kopiert, ohne Code und ohne Bild: ${name}.`,
    notCopied:
      'Der Browser lässt die Seite nicht kopieren. Der Text ist markiert; bitte selbst kopieren, mit Strg+C oder auf dem Handy mit dem Menü am Text.',
    making: 'Das Archiv wird gemacht …',
    saved: (file: string): string => `Gespeichert: ${file}.`,
    savedWithoutScript:
      'Gespeichert, aber ohne Skript und Gestaltung: Diese Seite liegt nicht auf einem Webserver. Die Texte, Bilder und Zahlen sind vollständig.',
    notMade: 'Dieser Browser macht aus der Zeichnung kein PNG.',
    forms: {
      embed: {
        name: 'Fertiger Baustein',
        use: 'Für fast jedes CMS: das Bild speichern und hochladen, dann den Code in ein HTML-Feld des Beitrags kopieren (im Editor oft „Quelltext“ oder „HTML“). Gibt es keines: ohne Code kopieren und in das Textfeld einfügen; das Bild setzen Sie dort selbst dazu. Das Bild behält seinen Namen; die Adresse seines Ordners tragen Sie hier ein. Vollständig ohne Skript; lädt die Website das Skript, lässt er sich bedienen.',
      },
      minimal: {
        name: 'Kurze Form',
        use: 'Für Textfelder, die Bilder und Tabellen entfernen, etwa in Wikis: ein Satz mit den Zahlen und der Quelle.',
      },
      tag: {
        name: 'HTML-Tag',
        use: 'Für Seiten, die HTML unverändert lassen und das Skript laden. Nie in den Textbereich von TYPO3 oder in Wikis: Dort sähe man den Code.',
      },
      iframe: {
        name: 'Rahmen (iframe)',
        use: 'Für Systeme, die nur eine andere Seite in einem Rahmen erlauben: zeigt eine Seite aus dem Archiv; dessen Adresse steht unten unter „Einmal für die ganze Website“. Die Höhe passt sich an, wenn auch das zweite Skript erlaubt ist.',
      },
      typo3: {
        name: 'TYPO3',
        use: 'Für TYPO3 mit der Erweiterung tlrz_infografik: Inhaltselement „Infografik“ einfügen und diese Felder ausfüllen. Eigene Zahlen: den Inhalt des Ordners embed in die Dateiliste legen und den Ordner nennen.',
      },
      wordpress: {
        name: 'WordPress',
        use: 'Für WordPress mit dem Plugin: diesen Shortcode in den Beitrag schreiben. Eigene Zahlen: den Inhalt des Ordners embed nach wp-content/uploads/tlrz-infografik legen.',
      },
    },
    seen: {
      embed: 'Das sehen Leserinnen und Leser, darüber Titel und Satz, darunter Tabelle und Quelle:',
      minimal: 'Das lesen Leserinnen und Leser ohne Skript:',
      tag: 'Das sehen Leserinnen und Leser mit Skript; ohne Skript lesen sie den Satz:',
      iframe: 'Das sehen Leserinnen und Leser in dem Rahmen:',
      typo3: 'Das sehen Leserinnen und Leser, auch ohne Skript:',
      wordpress: 'Das sehen Leserinnen und Leser, auch ohne Skript:',
    },
    once: {
      name: 'Einmal für die ganze Website',
      use: 'Diese Zeilen bindet jemand mit Zugang zur Vorlage einmal ein; dann lassen sich alle Bausteine bedienen. Ohne sie bleiben sie vollständig lesbar.',
    },
    theme: 'Und die Farben aus Schritt 3, als Datei für die Website (im Archiv: theme.css):',
    share: {
      name: 'Bild zum Teilen (1200 × 630)',
      use: 'Das zeigen soziale Netzwerke und Chats neben dem Link zu Ihrem Beitrag. Speichern, hochladen und im CMS als Vorschaubild setzen, oder diese Zeilen in den Kopf der Seite; die Adresse muss dort vollständig sein.',
      isEmpty:
        'Die Adresse des Ordners fehlt noch; mit diesen Zeilen zeigen Netzwerke so kein Bild. Sie steht oben unter „Fertiger Baustein“.',
      save: 'Bild zum Teilen speichern (PNG)',
    },
    archive: {
      name: 'Alles in einem Archiv',
      use: 'Skript und Gestaltung, Zahlen, alle Bilder in allen Sprachen, die Bausteine, Bilder zum Teilen und eine Anleitung; dazu Prüfsummen, an denen die Technik erkennt, dass keine Datei verändert wurde. Dieselbe Datei öffnet diesen Stand wieder, in Schritt 2.',
      save: 'Archiv herunterladen (.zip)',
    },
  },
  archive: {
    page: 'Infografiken',
    readme: readmeDe,
    shownFrom: (moment: string): string =>
      `Mit Skript erscheint diese Ausgabe ab ${moment}. Vorher zeigen die Seiten in pages/ sie so, wie sie ohne Skript ist.`,
  },
  fields: {
    value: { label: 'Zahl', hint: 'Zum Beispiel 23.500, 1,5 oder 25 Millionen.' },
    qualifier: { label: 'Wort vor der Zahl', hint: 'Das Wort, das in der Mitteilung davor steht.' },
    unit: { label: 'Einheit', hint: 'Was gezählt oder gemessen wird.' },
    period: { label: 'Zeitraum', hint: 'Von welcher Zeit die Zahl spricht.' },
    sentence: { label: 'Satz aus der Mitteilung', hint: 'Wörtlich; er steht in der Tabelle als Beleg.' },
    id: {
      label: 'Name für Programme',
      hint: 'Daran erkennen die Infografiken die Zahl; nach dem Veröffentlichen nicht mehr ändern.',
    },
    window: { label: 'Gezählte Stunden', hint: 'Zum Beispiel von 10 bis 12; über Mitternacht von 22 bis 6.' },
    weekdays: { label: 'Gezählte Wochentage', hint: 'Ohne Angabe alle.' },
    until: { label: 'Letztes Jahr des Plans', hint: 'Nur beim Zeitraum „bis“, zum Beispiel 2022.' },
    planned: { label: 'Geplant, noch nicht geschehen', hint: 'Das sagt die Infografik dann dazu.' },
    estimated: { label: 'Von der Quelle geschätzt', hint: 'Das sagt die Infografik dann dazu.' },
    confirmed: { label: 'Angesehen: Die ungewöhnliche Zahl stimmt', hint: 'Dann wird nicht mehr davor gewarnt.' },
    label: { label: 'Bezeichnung', hint: 'Wie die Zahl in der Tabelle heißt.' },
    counted: {
      label: 'Was gezählt wurde',
      hint: 'Wie der Satz weitergeht, etwa „von und in das öffentliche Telefonnetz“.',
    },
    place: { label: 'Wo gezählt wurde', hint: 'Wie der Satz weitergeht, etwa „über die zentrale Telefonanlage“.' },
    scope: { label: 'Was mitzählt und was nicht', hint: 'Zum Beispiel „ohne interne Gespräche“.' },
    parts: {
      label: 'Teil',
      hint: 'Woraus die Zahl besteht, etwa Produktion und Sicherung. Die Teile ergeben zusammen die Zahl.',
    },
    title: { label: 'Titel der Mitteilung', hint: 'So steht er in der Quellenangabe. Eine Sprache genügt.' },
    date: { label: 'Tag der Mitteilung', hint: 'Zum Beispiel 1.4.2024. Ohne Angabe steht „ohne Datum“ da.' },
    url: { label: 'Adresse der Mitteilung', hint: 'Beginnt mit https://.' },
    validFrom: {
      label: 'Zeigen ab',
      hint: 'Ein Tag oder ein Zeitpunkt wie 1.4.2024 10:00. Ohne Angabe ab dem Tag der Mitteilung.',
    },
    comparedWith: { label: 'Vergleichen mit Ausgabe', hint: 'Der Name für Programme einer früheren Ausgabe.' },
    figures: { label: 'Zahlen', hint: '' },
    editions: { label: 'Ausgaben', hint: '' },
    publisher: {
      label: 'Herausgeber',
      hint: 'Wer die Zahlen veröffentlicht hat; steht in der Quellenangabe. Eine Sprache genügt.',
    },
    organisation: {
      label: 'Stelle, von der die Zahlen stammen',
      hint: 'Nur, wenn es nicht der Herausgeber ist: zum Beispiel das Rechenzentrum, wenn ein Ministerium dessen Zahlen veröffentlicht.',
    },
    timeZone: { label: 'Zeitzone', hint: 'Ohne Angabe Europe/Berlin.' },
    clockPlace: {
      label: 'Ort dieser Uhr',
      hint: 'Nur, wenn ein anderer Ort als die Stadt der Zeitzone genannt werden soll.',
    },
    language: { label: 'Sprache der Mitteilung', hint: 'Ein Kürzel wie de oder en.' },
    relations: {
      label: 'Zusammenhänge',
      hint: 'Wie die Zahlen zusammenhängen müssen, bleibt, wie es im Datensatz steht.',
    },
    format: { label: 'Format', hint: '' },
  },
  choices: {
    monday: 'Montag',
    tuesday: 'Dienstag',
    wednesday: 'Mittwoch',
    thursday: 'Donnerstag',
    friday: 'Freitag',
    saturday: 'Samstag',
    sunday: 'Sonntag',
  },
  ownUnit: {
    name: 'eine andere, in eigenen Worten',
    hint: 'So, wie sie hinter der Zahl stehen soll, etwa „Server“ oder „%“.',
  },
  units: {
    TB: 'Terabyte',
    GB: 'Gigabyte',
    MB: 'Megabyte',
    kB: 'Kilobyte',
    B: 'Byte',
    PB: 'Petabyte',
    EB: 'Exabyte',
    EiB: 'Exbibyte',
    PiB: 'Pebibyte',
    TiB: 'Tebibyte',
    GiB: 'Gibibyte',
    MiB: 'Mebibyte',
    KiB: 'Kibibyte',
    EUR: 'Euro',
    book: 'Bücher',
    page: 'Seiten',
    mail: 'Mails',
    call: 'Anrufe',
    person: 'Personen',
    post: 'Stellen',
    procedure: 'Verfahren',
    service: 'Dienste',
    meeting: 'Treffen',
  },
  figures: {
    storage: 'Speicher',
    'storage-before': 'Speicher im Jahr davor',
    'book-size': 'Speicher je Buch',
    'storage-occupied': 'belegter Speicher',
    books: 'Bücher',
    'books-rounded': 'Bücher als runde Zahl',
    'books-before': 'Bücher im Jahr davor',
    'pages-per-book': 'Seiten je Buch',
    'archive-growth': 'Zuwachs des Archivs',
    mails: 'Mails',
    'mails-per-day': 'Mails am Tag',
    'mails-per-year': 'Mails im Jahr',
    calls: 'Anrufe',
    procedures: 'Verfahren',
    staff: 'Mitarbeiterinnen und Mitarbeiter',
    specialists: 'Fachleute',
    'new-posts': 'Weitere Stellen',
    'network-services': 'Netzwerkdienste',
    funding: 'Fördergeld',
    'cabinet-meetings': 'Kabinettssitzungen',
  },
};
