/** Random datasets of the format, each of them valid: every unit, period, qualifier and gap that it allows. */
import { amountPeriods, weekdays, type Dataset, type Hours, type KeyFigure } from '../../src/data/key-figure.js';
import { qualifiers } from '../../src/core/qualifiers.js';
import { storageUnits } from '../../src/data/units.js';
import { validate } from '../../src/data/validate.js';
import { pick, randomFrom, whole, word, type Random } from './random.js';

type Fields = Record<string, unknown>;

const maybe = (random: Random, share: number, fields: () => Fields): Fields => (random() < share ? fields() : {});

const texts = (random: Random): Fields => ({
  ...maybe(random, 0.3, () => ({ label: word(random) })),
  ...maybe(random, 0.3, () => ({ counted: { de: word(random), en: word(random) } })),
  ...maybe(random, 0.3, () => ({ place: word(random) })),
  ...maybe(random, 0.2, () => ({ scope: word(random) })),
});

const sure = (random: Random): Fields => ({
  ...maybe(random, 0.7, () => ({ qualifier: pick(random, qualifiers) })),
  ...maybe(random, 0.1, () => ({ estimated: true })),
});

const window = (random: Random): Hours => {
  const from = Math.floor(random() * 24);
  return [from, (from + 1 + Math.floor(random() * 11)) % 24 || 24];
};

const storage = (random: Random, id: string, period: string): Fields => ({
  id,
  value: random() < 0.3 ? whole(random, 1000) / 10 : whole(random, 99_999),
  unit: pick(random, storageUnits.slice(5)),
  period,
  ...sure(random),
  ...texts(random),
});

const books = (random: Random, id: string, period: string): Fields => ({
  id,
  value: whole(random, 1e15),
  unit: 'book',
  period,
  ...sure(random),
});

/** Two or three parts that add up to the value. */
function parts(random: Random, value: number): Fields {
  const first = Math.floor(value / 3);
  const all = [first, value - first].filter((part) => part > 0);
  return { parts: all.map((part, index) => ({ id: `part-${index}`, value: part, label: word(random) })) };
}

function counted(random: Random, id: string, unit: string, periods: readonly string[]): Fields {
  const period = pick(random, periods);
  const isDaily = period === 'per-day' || period === 'per-working-day';
  return {
    ...{ id, unit, period },
    value: random() < 0.1 ? 1 : whole(random, 1e9),
    ...sure(random),
    ...texts(random),
    ...(isDaily && maybe(random, 0.4, () => ({ window: window(random) }))),
    ...maybe(random, 0.1, () => ({ weekdays: weekdays.slice(0, 1 + Math.floor(random() * 6)) })),
    ...maybe(random, 0.1, () => ({ planned: true })),
  };
}

function figures(random: Random): Fields[] {
  const found: Fields[] = [];
  const stored = random();
  if (stored < 0.8) found.push(storage(random, 'storage', 'as-published'));
  if (stored > 0.2) found.push(books(random, 'books', 'as-published'));
  if (stored < 0.8 && random() < 0.5) found.push(storage(random, 'storage-before', 'year-before'));
  if (stored > 0.2 && random() < 0.5) found.push(books(random, 'books-before', 'year-before'));
  if (random() < 0.3)
    found.push({ id: 'pages-per-book', value: whole(random, 900), unit: 'page', period: 'as-published' });
  const [first] = found;
  if (first && Number.isInteger(first.value) && random() < 0.2)
    Object.assign(first, parts(random, first.value as number));
  if (first?.id === 'storage' && random() < 0.3)
    found.push({
      ...storage(random, 'storage-occupied', 'as-published'),
      unit: first.unit,
      value: (first.value as number) / 2,
    });
  const isNamed = random() < 0.7;
  if (isNamed) found.push(counted(random, 'mails-per-day', 'mail', ['per-day', 'per-working-day']));
  else if (random() < 0.8) found.push(counted(random, 'mails', 'mail', amountPeriods));
  if (random() < 0.4) found.push(counted(random, 'mails-per-year', 'mail', ['per-year', 'reporting-year']));
  if (random() < 0.9) found.push(counted(random, 'calls', 'call', amountPeriods));
  if (random() < 0.5)
    found.push({
      id: 'other',
      value: whole(random, 1e6),
      unit: pick(random, ['EUR', 'person', 'rack', 'kWh', 'TB']),
      period: 'as-published',
    });
  return found;
}

/** @param seed the same dataset for the same seed */
export function randomDataset(seed: number): Dataset {
  const random = randomFrom(seed);
  for (;;) {
    const { dataset } = validate({
      id: 'random',
      organisation: word(random),
      publisher: word(random),
      timeZone: pick(random, ['Europe/Berlin', 'Europe/Zurich', 'Asia/Kolkata', 'America/New_York', 'UTC']),
      editions: [{ id: 'only', title: word(random), figures: figures(random) }],
    });
    // Parts that the source's words do not leave room for are drawn anew.
    if (dataset) return dataset;
  }
}

export const figureIn = ({ editions }: Dataset, id: string): KeyFigure | undefined =>
  editions.at(-1)!.figures.find((each) => each.id === id);
