import type { DownloadStrings } from './strings.js';

export const de: DownloadStrings = {
  forms: {
    csv: ['CSV', 'Die Zahlen für Tabellenprogramme'],
    json: ['JSON', 'Die Zahlen für Programme, im Format dieser Infografiken'],
    svg: ['SVG', 'Das Bild, in jeder Größe scharf'],
    png: ['PNG', 'Das Bild in doppelter Größe'],
    citation: ['Quelle', 'Für Texte, die diese Infografik nennen'],
    snippet: ['Code', 'Zum Einbetten in eine Seite, die das Skript dieser Infografiken lädt'],
  },
  save: (name) => `${name} speichern`,
  copy: (name) => `${name} kopieren`,
  saved: (file) => `Gespeichert wird ${file}.`,
  notSaved: 'Das Bild ließ sich nicht erzeugen.',
  copied: (name) => `${name}: kopiert.`,
  notCopied: 'Kopieren ging nicht. Hier steht der Text zum Markieren.',
  field: (name) => `${name} als Text`,
  columns: ['Zahl', 'Genauigkeit', 'Einheit', 'Wortlaut oder Rechnung', 'Quelle'],
  made: (date, time, place) => `Bild vom ${date}, ${time} (Zeit in ${place}).`,
  citation: ({ publisher, release, date, url, title, page, seen }) =>
    `${publisher}: ${release}, ${date ?? 'ohne Datum'}${url ? `, ${url}` : ''}. ` +
    `Infografik „${title}“${page ? `, ${page}` : ''}, abgerufen am ${seen}.`,
};
