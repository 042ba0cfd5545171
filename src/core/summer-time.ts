/**
 * The clocks of the zones that keep the European Union's summer time, by its rule: one hour ahead from 01:00 UTC on the
 * last Sunday of March to 01:00 UTC on the last Sunday of October (Directive 2000/84/EC, articles 1 to 3). Computed,
 * because the first `Intl.DateTimeFormat` with a time zone costs a page more than drawing all of its pictures.
 */

/** The hours by which a zone is ahead of UTC in winter. A zone that is not here is asked of Intl. */
const winterHours: ReadonlyMap<string, number> = new Map([
  ['Europe/Berlin', 1],
  ['Europe/Vienna', 1],
  ['Europe/Zurich', 1],
  ['Europe/Brussels', 1],
  ['Europe/Luxembourg', 1],
  ['Europe/Paris', 1],
]);

const HOUR = 3_600_000;

/** The directive has been in force in all of them since 2002; earlier instants are asked of Intl. In ms UTC. */
const SINCE = Date.UTC(2002, 0);

/** 01:00 UTC on the last Sunday of a month with 31 days. @param month from 0 */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.setUTCDate(31 - last.getUTCDay());
}

const MARCH = 2;
const OCTOBER = 9;

/** By how much the clocks of `timeZone` are ahead of UTC at `instant`, in ms; undefined where the rule does not tell. */
export function offsetByRule(instant: number, timeZone: string): number | undefined {
  const hours = winterHours.get(timeZone);
  if (hours === undefined || instant < SINCE) return undefined;
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= lastSunday(year, MARCH) && instant < lastSunday(year, OCTOBER);
  return (hours + Number(isSummer)) * HOUR;
}

/** Whether the rule tells the clocks of a zone. */
export const keepsRule = (timeZone: string): boolean => winterHours.has(timeZone);
