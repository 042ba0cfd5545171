/** Languages that are written from right to left, whichever script their tag names. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(-|$)/;

/** The direction in which a language is written, whatever the page around it says. @param language a tag, such as `de-simple` */
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');
