import type { DownloadStrings } from './strings.js';

export const en: DownloadStrings = {
  forms: {
    csv: ['CSV', 'The figures for spreadsheets'],
    json: ['JSON', 'The figures for programs, in the format of these infographics'],
    svg: ['SVG', 'The picture, sharp at any size'],
    png: ['PNG', 'The picture at twice its size'],
    citation: ['citation', 'For texts that refer to this infographic'],
    snippet: ['code', 'To embed it in a page that loads the script of these infographics'],
  },
  save: (name) => `Save ${name}`,
  copy: (name) => `Copy ${name}`,
  saved: (file) => `Saving ${file}.`,
  notSaved: 'The picture could not be made.',
  copied: (name) => `Copied: ${name}.`,
  notCopied: 'Copying did not work. Here is the text to select.',
  field: (name) => `${name} as text`,
  columns: ['Number', 'Exactness', 'Unit', 'Wording or computation', 'Source'],
  made: (date, time, place) => `Picture made on ${date} at ${time} (time in ${place}).`,
  citation: ({ publisher, release, date, url, title, page, seen }) =>
    `${publisher}: ${release}, ${date ?? 'undated'}${url ? `, ${url}` : ''}. ` +
    `Infographic “${title}”${page ? `, ${page}` : ''}, accessed ${seen}.`,
};
