/** What a schema cannot say of a dataset that fits it. */
import { isTimeZone } from '../core/day.js';
import { withinDays } from '../core/hours.js';
import { found, type Accuse, type Found } from './faults.js';
import type { Dataset, Edition, Hours, KeyFigure } from './key-figure.js';
import { checkParts } from './relations.js';
import { standardOf } from './standard-figures.js';

/** @param root the path of the editions, empty for the short form */
export function checkRules({ timeZone, relations = [], editions }: Dataset, root: string, fault: Accuse): void {
  if (timeZone && !isTimeZone(timeZone)) fault('time-zone', 'timeZone', found(timeZone));
  checkNames(relations, 'relations', fault);
  checkNames(editions, root, fault);
  let latest = '';
  editions.forEach((edition, at) => {
    const path = root && `${root}[${at}].`;
    checkDays(edition, latest, path, fault);
    latest = edition.date ?? latest;
    checkComparison(edition, editions.slice(0, at), path, fault);
    checkNames(edition.figures, path + 'figures', fault);
    edition.figures.forEach((figure, index) => checkFigure(figure, `${path}figures[${index}].`, fault));
  });
}

/** Every name that an earlier item of the list has already. */
function checkNames(items: readonly { readonly id: string }[], path: string, fault: Accuse): void {
  const names = items.map(({ id }) => id);
  names.forEach((id, at) => names.indexOf(id) < at && fault('unique', `${path}[${at}].id`, found(id)));
}

/** The 30th of February is nothing to some engines and the 2nd of March to others. */
const isDay = (day: string): boolean => new Date(day).toJSON()?.slice(0, 10) === day;

/** @param latest the day of the newest edition before */
function checkDays({ date, validFrom }: Edition, latest: string, path: string, fault: Accuse): void {
  if (date && !isDay(date)) fault('calendar-day', path + 'date', found(date));
  if (validFrom && !isDay(validFrom.slice(0, 10))) fault('calendar-day', path + 'validFrom', found(validFrom));
  if (date && date < latest) fault('newest-last', path + 'date', found(date), latest);
}

function checkComparison({ comparedWith }: Edition, earlier: readonly Edition[], path: string, fault: Accuse): void {
  const names = earlier.map(({ id }) => id);
  if (comparedWith && !names.includes(comparedWith))
    fault('earlier-edition', path + 'comparedWith', found(comparedWith), ...names);
}

function checkFigure(figure: KeyFigure, path: string, fault: Accuse): void {
  const { id, unit, period, until, parts = [] } = figure;
  const standard = standardOf(id);
  if (standard && !standard.units.includes(unit)) fault('unit', path + 'unit', found(unit), id, ...standard.units);
  if (standard && !standard.periods.includes(period))
    fault('period', path + 'period', found(period), id, ...standard.periods);
  if (period === 'until' && !until) fault('last-year', path + 'until', found(undefined));
  checkHours(figure, path, fault);
  checkNames(parts, path + 'parts', fault);
  const finding = checkParts(figure);
  if (finding) fault('sum', path + 'parts', { kind: 'sum', text: String(finding.left.value) }, String(figure.value));
}

const overlap = (a: Hours, b: Hours): boolean =>
  withinDays(a).some(([from, to]) => withinDays(b).some(([start, end]) => start < to && end > from));

const contains = (whole: Hours, part: Hours): boolean =>
  withinDays(part).every(([from, to]) => withinDays(whole).some(([start, end]) => start <= from && to <= end));

const foundHours = (window?: Hours): Found =>
  window ? { kind: 'hours', text: `${window[0]} ${window[1]}` } : found(undefined);

/** Either every part has its own hours, within those of the whole and apart from each other, or none has. */
function checkHours({ window: whole, parts = [] }: KeyFigure, own: string, fault: Accuse): void {
  const checkLength = (window: Hours, path: string): void => {
    if (window[0] === window[1]) fault('hours-length', path + 'window', foundHours(window));
  };
  if (whole) checkLength(whole, own);
  const all = parts.map(({ window }) => window);
  all.forEach((window, at) => {
    const path = `${own}parts[${at}].`;
    if (!window !== !all[0]) fault('hours-all', path + 'window', foundHours(window));
    if (!window) return;
    checkLength(window, path);
    if (whole && !contains(whole, window))
      fault('hours-within', path + 'window', foundHours(window), String(whole[0]), String(whole[1]));
    if (all.slice(0, at).some((other) => other && overlap(other, window)))
      fault('hours-apart', path + 'window', foundHours(window));
  });
}
