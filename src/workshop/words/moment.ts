/** When an edition is shown, in words. */
import { common } from '../../language/common.js';
import type { Speaker } from './names.js';

/** "3.5.2027", "3 May 2027, 10:00". @param moment a day, or a day with a time: "2027-05-03T10:00" */
export function momentText({ language }: Pick<Speaker, 'language'>, moment: string): string {
  const { date, time } = common(language);
  const [day = '', clock] = moment.split('T');
  if (!clock) return date(day);
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return `${date(day)}, ${time(hours + minutes / 60)}`;
}
