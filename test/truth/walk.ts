/** Every text of a dataset's infographics, in a language, and what in them does not hold. */
import { common } from '../../src/language/common.js';
import { infographics } from '../../src/infographics.js';
import { releaseOf } from '../../src/data/release.js';
import { amount, periodText } from '../../src/language/figure-text.js';
import { csvOf } from '../../src/download/csv.js';
import { downloadTexts } from '../../src/download/texts.js';
import { sceneOf as gaugeScene } from '../../src/call-gauge/scene.js';
import { initialState as gaugeState } from '../../src/call-gauge/reading.js';
import { units } from '../../src/call-gauge/options.js';
import { sourceLine } from '../../src/language/source-line.js';
import type { Dataset } from '../../src/data/key-figure.js';
import type { Scene } from '../../src/graphic/scene.js';
import { factsOf, resolve, type Fact } from './facts.js';
import { dsvFormat } from 'd3-dsv';
import { figureIn } from './datasets.js';
import { worthOf } from './marks.js';
import { bare, mentionsIn, type Language, type Mention } from './numbers.js';

export interface Told {
  /** Of which infographic, and where in it. */
  readonly where: string;
  readonly text: string;
  /** What this text may say besides what all texts of the dataset may. */
  readonly facts?: readonly Fact[];
}

const WIDTHS = [340, 672];

/** Texts of a scene; a row of the table is one text, as its cells belong together. */
function textsOf(where: string, scene: Scene): Told[] {
  const { content, label, key, keyDetails = [] } = scene;
  const lines = [...key, ...keyDetails].filter(({ isHidden }) => !isHidden).map(({ text }) => text);
  const numeral = scene.numeral?.();
  return [
    { where: `${where}: title`, text: content.title },
    { where: `${where}: summary`, text: content.summary },
    { where: `${where}: notes`, text: [...content.notes, ...content.details()].join(' ') },
    { where: `${where}: label`, text: label },
    ...lines.map((text) => ({ where: `${where}: key`, text })),
    ...(numeral
      ? [
          { where: `${where}: numeral`, text: `${numeral.above} ${numeral.number}` },
          { where: `${where}: below`, text: numeral.below },
        ]
      : []),
    ...content.rows().map(({ name, value, period, origin }) => ({
      where: `${where}: row`,
      text: [name, value, period, origin].join(' ; '),
    })),
  ];
}

/** The texts that readers meet: sentences, table, labels, exports and key figures. */
export function allTexts(dataset: Dataset, language: Language): Told[] {
  const strings = common(language);
  const release = releaseOf(dataset, dataset.editions.at(-1)!);
  const told: Told[] = [];
  for (const { name, texts, initialScene } of infographics) {
    const words = { strings: (texts as Record<Language, object>)[language], common: strings, language };
    const scene = initialScene(words, release);
    if (!scene) continue;
    told.push(...textsOf(name, scene));
    const snapshot = {
      words,
      release,
      scene,
      shownFigures: [],
      title: '',
      source: sourceLine(words, release),
      width: 340,
    };
    const [, ...rows] = csvOf(snapshot, downloadTexts(language)).split('\r\n');
    told.push(...rows.filter(Boolean).map((text) => ({ where: `${name}: csv`, text: csvText(text, language) })));
    if (name === 'call-gauge')
      for (const unit of units.slice(1)) {
        const other = gaugeScene(words as never, release, { ...gaugeState, unit });
        if (other?.unit === unit)
          told.push(...textsOf(`${name} by ${unit}`, other), {
            where: `${name} by ${unit}: average`,
            text: other.average,
          });
      }
  }
  for (const figure of release.edition.figures)
    told.push({ where: 'key-figure', text: `${amount(strings, figure)} ; ${periodText(strings, figure)}` });
  return told;
}

/** The cells of a line as they belong together; the number of the fourth is the one of the second, told in parts. */
function csvText(line: string, language: Language): string {
  const [name, value, period, number = '', qualifier = '', unit = '', origin] = dsvFormat(
    language === 'en' ? ',' : ';',
  ).parseRows(line)[0]!;
  const [digits = '', decimals] = number.split(/[.,]/);
  const decimal = decimals === undefined ? '' : `${language === 'en' ? '.' : ','}${decimals}`;
  return [name, value, period, `${qualifier} ${digits}${decimal} ${unit}`.trim(), origin].join(' ; ');
}

/** Parts of an hour that a gauge counts by, as its texts are called. */
const PARTS: Readonly<Record<string, number>> = { hour: 1, minute: 60, second: 3600 };

/** The number that a gauge shows. */
function gaugeValue(where: string, dataset: Dataset): number {
  const { value = 0, window = [0, 24] } = figureIn(dataset, 'calls') ?? {};
  const [, unit] = /^call-gauge by (\w+)/.exec(where) ?? [];
  const [from, to] = window;
  return unit ? value / ((from < to ? to - from : to + 24 - from) * PARTS[unit]!) : value;
}

/**
 * Numbers of the scale and of the marks, which the infographics choose themselves: whole, told to be a choice, and of a
 * size that suits what is drawn.
 */
function isScale({ text, where }: Told, { value, unit }: Mention, dataset: Dataset): boolean {
  if (!Number.isInteger(value) || value < 1) return false;
  const said = bare(text);
  const inLabel = where.endsWith('label');
  const isWorth = /^§( =|:)/.test(said) || (inLabel && /§( =|:) [\d.,]+/.test(said));
  if (where.startsWith('storage')) return isWorth && unit === 'book' && value === worthOf(dataset);
  if (!where.startsWith('call')) return false;
  const drawn = gaugeValue(where, dataset);
  const strokes = drawn / value;
  if (isWorth && unit === 'call') return value === 1 ? drawn <= 250 : strokes >= 20 && strokes <= 250;
  const isChosen = /frei gesetzt|chosen for this picture|so festgelegt/.test(said);
  return isChosen && unit === undefined && value >= drawn && value <= Math.max(drawn * 1.7, drawn + 2);
}

const PERIODS: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  de: {
    'per-day': /\bam Tag\b/,
    'per-working-day': /\bam Arbeitstag\b/,
    'per-week': /\bin der Woche\b/,
    'per-month': /\bim Monat\b/,
    'per-quarter': /\bim Quartal\b/,
    'per-year': /\bim Jahr\b(?! (davor|der))/,
    'reporting-year': /\bim Berichtsjahr\b/,
  },
  'de-simple': {
    'per-day': /\ban einem Tag\b/i,
    'per-working-day': /\ban einem Arbeitstag\b/i,
    'per-week': /\bin einer Woche\b/i,
    'per-month': /\bin einem Monat\b/i,
    'per-quarter': /\bin 3 Monaten\b/i,
    'per-year': /\bin einem Jahr\b/i,
    'reporting-year': /\bin dem Jahr vom Text\b/i,
  },
  en: {
    'per-day': /\ba day\b/,
    'per-working-day': /\ba working day\b/,
    'per-week': /\ba week\b/,
    'per-month': /\ba month\b/,
    'per-quarter': /\ba quarter\b/,
    'per-year': /\ba year\b/,
    'reporting-year': /\bin the reporting year\b/,
  },
};

/** Periods that a text names and no figure of its infographic has. */
function strangePeriods({ where, text }: Told, dataset: Dataset, language: Language): string[] {
  const ids = where.startsWith('call') ? /^calls$/ : where.startsWith('mail') ? /^mails/ : /./;
  const own = new Set(
    dataset.editions
      .at(-1)!
      .figures.filter(({ id }) => ids.test(id))
      .map(({ period }) => period as string),
  );
  // What a year of the daily figure would be is told as computed.
  if (/(mal|times) 365/.test(text)) own.add('per-year');
  return Object.entries(PERIODS[language]).flatMap(([period, pattern]) =>
    pattern.test(text.replace(/[\u00a0]/g, ' ')) && !own.has(period) ? [period] : [],
  );
}

/** What does not hold, one sentence each. */
export function faultsIn(told: readonly Told[], dataset: Dataset, language: Language): string[] {
  const facts = factsOf(dataset, language);
  return told.flatMap((each) => {
    const numbers = mentionsIn(each.text, language).flatMap((mention) => {
      if (
        resolve(mention, each.facts ?? [], language) ||
        resolve(mention, facts, language) ||
        isScale(each, mention, dataset)
      )
        return [];
      return [
        `${each.where}: "${mention.qualifier} ${mention.written} ${mention.after.slice(0, 30)}" in "${bare(each.text)}"`,
      ];
    });
    const periods = strangePeriods(each, dataset, language).map(
      (period) => `${each.where}: ${period} in "${each.text}"`,
    );
    return [...numbers, ...periods];
  });
}

/** Labels of the pictures, at two widths. */
export function picturesOf(dataset: Dataset, language: Language): { where: string; labels: string[] }[] {
  const strings = common(language);
  const release = releaseOf(dataset, dataset.editions.at(-1)!);
  return infographics.flatMap(({ name, texts, initialScene }) => {
    const words = { strings: (texts as Record<Language, object>)[language], common: strings, language };
    const scene = initialScene(words, release);
    if (!scene) return [];
    return WIDTHS.map((width) => ({ where: name, labels: scene.draw(width).labels.map(({ text }) => text) }));
  });
}
