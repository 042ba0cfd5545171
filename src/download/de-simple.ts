import type { DownloadStrings } from './strings.js';

export const deSimple: DownloadStrings = {
  forms: {
    csv: ['Tabelle', 'Alle Zahlen. Sie können die Datei mit einem Tabellen-Programm öffnen.'],
    json: ['Daten', 'Alle Zahlen. Diese Datei ist für Computer-Programme.'],
    svg: ['Zeichnung', 'Das Bild bleibt immer scharf. Auch wenn es sehr groß ist.'],
    png: ['Foto', 'Das Bild als Foto. Sie können es in einen Text einfügen.'],
    citation: ['Quelle', 'Hier steht: Von wem sind die Zahlen?'],
    snippet: ['Code', 'Sie haben eine eigene Internetseite? Mit dem Code zeigen Sie das Bild dort.'],
  },
  save: (name) => `${name} speichern`,
  copy: (name) => `${name} kopieren`,
  saved: (file) => `Ihr Gerät speichert jetzt diese Datei: ${file}.`,
  notSaved: 'Das Bild kann gerade nicht gespeichert werden.',
  copied: (name) => `${name}: Das ist kopiert. Sie können es jetzt einfügen.`,
  notCopied: 'Das Kopieren ging nicht. Hier ist der Text. Sie können ihn markieren.',
  field: (name) => `${name} als Text`,
  columns: ['Zahl', 'Wie genau?', 'Einheit', 'Woher kommt die Zahl?', 'Von wem ist die Zahl?'],
  made: (date, time, place) => `Das Bild ist vom ${date}. Die Uhrzeit war ${time} in ${place}.`,
  citation: ({ publisher, release, date, url, title, page, seen }) =>
    `Die Zahlen sind von: ${publisher}. Sie stehen in diesem Text: ${release}${url ? ` (${url})` : ''}. ` +
    `${date ? `Der Text ist vom ${date}.` : 'Im Text steht kein Datum.'} ` +
    `Das Bild heißt: „${title}“.${page ? ` Es steht hier: ${page}` : ''} (gesehen am ${seen}).`,
};
