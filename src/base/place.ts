/** The place that a time zone is named after: `Europe/Berlin` → Berlin. */
export const placeOf = (timeZone: string): string => timeZone.split('/').at(-1)!.replaceAll('_', ' ');
