/** An hour of the day as editors write it: "10", "10:30", "10 Uhr", "9.15 Uhr", "2 pm". */

/** In hours from midnight; undefined for what is none. */
export function readHour(text: string): number | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/\s*(uhr|h|o[’']clock)$/, '');
  const [, hour, minute = '0', half] = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(typed) ?? [];
  if (hour === undefined || Number(minute) > 59) return undefined;
  const whole = half ? (Number(hour) % 12) + (half.startsWith('p') ? 12 : 0) : Number(hour);
  const hours = whole + Number(minute) / 60;
  return hours <= 24 ? hours : undefined;
}

/** "10", "10:30". */
export function writeHour(hours: number): string {
  const minutes = Math.round((hours % 1) * 60);
  return minutes ? `${Math.floor(hours)}:${String(minutes).padStart(2, '0')}` : String(hours);
}
