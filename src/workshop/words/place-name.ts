/** What a field is called, from its path in the form. */
import type { Workshop } from '../workshop.js';
import { figureName } from './names.js';

/** "Anrufe": whose field it is. */
export function placeName(workshop: Workshop, path: string): string {
  const [, edition, figure] = /^editions\[(\d+)\](?:\.figures\[(\d+)\])?/.exec(path) ?? [];
  const { editionWords, fields } = workshop.words;
  const names = fields as Readonly<Record<string, { label: string }>>;
  const isWhole = /^editions\[\d+\]$/.test(path);
  const field = isWhole ? '' : (names[path.replace(/.*\./, '').replace(/\[.*/, '')]?.label ?? '');
  if (edition === undefined) return field;
  if (figure === undefined) return [editionWords.name, field].filter(Boolean).join(': ');
  const id = String((workshop.value(`editions[${edition}].figures[${figure}].id`) ?? '') as string);
  return [figureName(workshop, id), field].filter(Boolean).join(': ');
}
