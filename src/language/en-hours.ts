/** The hours of a day as they are said in English: "10 am", "noon", "3:30 pm". */

/** @param clock as a clock shows it: "10", "10:30" */
export function spokenHour(clock: string): string {
  const [hour = 0] = clock.split(':').map(Number);
  const isFull = /^\d+$/.test(clock);
  if (isFull && hour === 12) return 'noon';
  if (isFull && hour % 24 === 0) return 'midnight';
  const half = hour % 24 < 12 ? 'am' : 'pm';
  return `${clock.replace(/^\d+/, String(hour % 12 || 12))}\u00a0${half}`;
}
