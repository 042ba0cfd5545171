/** The words by which releases in German and English qualify, count and date their numbers. */
import type { Qualifier } from '../../core/qualifiers.js';

/** A word or several, and what they mean. The first that fits counts. */
export interface Entry<Meaning> {
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

const entry = <Meaning>(meaning: Meaning, words: string): Entry<Meaning> => ({
  meaning,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words})$`, 'iu'),
});

/** What stands right before a number, longer words before those that they contain. */
export const qualifierWords: readonly Entry<Qualifier>[] = [
  entry(
    'just-over',
    'etwas mehr als|etwas über|knapp über|ein wenig mehr als|gut|just over|slightly more than|slightly over|a little over|a little more than',
  ),
  entry(
    'at-most',
    'nicht mehr als|bis zu|höchstens|maximal|max\\.|at most|up to|no more than|not more than|a maximum of',
  ),
  entry(
    'at-least',
    'nicht weniger als|mindestens|wenigstens|zumindest|at least|no fewer than|no less than|a minimum of',
  ),
  entry('more-than', 'mehr als|deutlich über|weit über|über|more than|well over|over|in excess of|above|upwards of'),
  entry('less-than', 'weniger als|unter|less than|fewer than|under|below'),
  entry('just-under', 'knapp unter|knapp|fast|beinahe|nahezu|nicht ganz|just under|nearly|almost|close to|not quite'),
  entry(
    'about',
    'etwa|ungefähr|circa|zirka|ca\\.|schätzungsweise|annähernd|in etwa|im Schnitt|im Durchschnitt|im Mittel|durchschnittlich|about|approximately|approx\\.|circa|some|roughly|an estimated|on average|an average of|averaging',
  ),
  entry('around', 'rund|um die|around'),
  entry('in-total', 'insgesamt|zusammen|in Summe|alles in allem|a total of|in total|altogether|in all'),
  entry('exact', 'genau|exakt|exactly|precisely'),
];

/** What stands before a qualifier without changing it. */
export const fillers =
  /(?<![\p{L}])(?:noch|nur|bereits|jetzt|derzeit|aktuell|sogar|allein|nun|dann|weitere|only|already|now|currently|still|another|of|the|die|der|den|das|mit|with)$/iu;

const word = (meaning: string, words: string): Entry<string> => ({
  meaning,
  pattern: new RegExp(`^(?:${words})$`, 'iu'),
});

/** What is counted, by the word behind the number; compounds by their end. */
export const unitWords: readonly Entry<string>[] = [
  word('EB', 'EB|Exabytes?'),
  word('PB', 'PB|Petabytes?|Peta-Bytes?'),
  word('TB', 'TB|Terabytes?|Tera-Bytes?'),
  word('GB', 'GB|Gigabytes?|Giga-Bytes?'),
  word('MB', 'MB|Megabytes?'),
  word('TiB', 'TiB|Tebibytes?'),
  word('GiB', 'GiB|Gibibytes?'),
  word('PiB', 'PiB|Pebibytes?'),
  word('EUR', '€|Euros?|EUR'),
  word('%', '%|Prozent|percent|per cent'),
  word('book', 'Bücher|Büchern|Buch|books?'),
  word('page', 'Seiten|Seite|pages?'),
  word('mail', '(?:\\p{L}+-)*e?-?mails?|[\\p{L}-]*mails?|E-Mail-Nachrichten'),
  word('call', '[\\p{L}-]*(?:anrufen?|telefonaten?|telefonanrufen?|telefongesprächen?)|Gesprächen?|(?:phone )?calls?'),
  word('procedure', '[\\p{L}-]*verfahren|procedures?|applications?'),
  word(
    'person',
    '[\\p{L}-]*(?:mitarbeiter(?:n|innen|:innen|\\*innen)?|mitarbeitenden?|beschäftigten?|fachleuten?|fachkräften?|experten|expertinnen|menschen|personen|auszubildenden?|bürger(?:n|innen)?|nutzer(?:n|innen)?)|employees|staff|people|specialists|experts|persons|colleagues|trainees|users',
  ),
  word('post', '[\\p{L}-]*stellen|posts?|positions|jobs'),
  word('service', '[\\p{L}-]*diensten?|[\\p{L}-]*dienstleistungen|services?'),
  word('meeting', 'Mal|Male|[\\p{L}-]*sitzungen|[\\p{L}-]*treffen|times|meetings?|sessions?'),
];

/** A stretch of time, by words anywhere in the clause of the number. */
export const periodWords: readonly Entry<string>[] = [
  { meaning: 'this-year-and-next', pattern: /in diesem und im (?:nächsten|kommenden) Jahr|this year and next/iu },
  {
    meaning: 'year-before',
    // "34 Prozent mehr als im Vorjahr" speaks of this year.
    pattern:
      /(?<!(?:als|than)\s(?:im\s|in\s)?)(?:(?:im|letzten|vergangenen|vorigen|vorangegangenen) (?:letzten |vergangenen |vorigen )?(?:Jahr davor|Vorjahr)|(?:im )?(?:letzten|vergangenen|vorigen) Jahr|im Vorjahr|vor einem Jahr|ein Jahr (?:zuvor|davor|früher)|im Jahr zuvor|last year|the year before|(?:the )?previous year|(?:a|one) year (?:ago|before|earlier))(?!\p{L})/iu,
  },
  {
    meaning: 'per-working-day',
    pattern:
      /(?:pro|je|an jedem|jeden) (?:Arbeits|Werk)tag|arbeitstäglich|werktäglich|werktags|an Werktagen|an Arbeitstagen|(?:per|each|every) (?:working|business) day/iu,
  },
  {
    meaning: 'per-day',
    pattern: /(?:am|pro|je|jeden|an jedem) Tag\b|täglich|tagtäglich|(?:a|per|each|every) day|daily/iu,
  },
  { meaning: 'per-week', pattern: /(?:pro|je|in der|jede) Woche|wöchentlich|(?:a|per|each|every) week|weekly/iu },
  { meaning: 'per-month', pattern: /(?:im|pro|je|jeden) Monat|monatlich|(?:a|per|each|every) month|monthly/iu },
  {
    meaning: 'per-quarter',
    pattern: /(?:im|pro|je|jedes) Quartal|vierteljährlich|(?:a|per|each|every) quarter|quarterly/iu,
  },
  {
    meaning: 'per-year',
    pattern: /(?:im|pro|je) Jahr(?! \d)|jedes Jahr|jährlich|(?:a|per|each|every) year|annually|yearly/iu,
  },
  {
    meaning: 'until',
    pattern: /\bbis(?: (?:Ende|Mitte|zum Jahr))? (?:20|19)\d\d|\b(?:by|until)(?: the end of)? (?:20|19)\d\d/iu,
  },
];

/** What tells that a clause speaks of now. */
export const nowWords =
  /(?<!\p{L})(?:heute|jetzt|inzwischen|mittlerweile|nun|aktuell|derzeit|(?:in )?diese[sm] Jahr|now|today|currently|meanwhile|this year)(?!\p{L})/iu;

/** Announced, not yet there. */
export const plannedWords =
  /(?<!\p{L})(?:sollen|soll|geplant|planen|plant|vorgesehen|planned|plans?|is to|are to|will|would)(?!\p{L})/iu;

/** Numbers in words, where they count something. */
export const numberWords: Readonly<Record<string, number>> = {
  ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
  ...{ zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90 },
  ...{ two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ...{ zweimal: 2, dreimal: 3, viermal: 4, twice: 2 },
};

/** Words that say how often: they are number and unit in one. */
export const timesWords = /^(?:zweimal|dreimal|viermal|twice)$/iu;

/** Half of, one and a half, and one of a large unit: in words only before its name. */
export const beforeLarge: Readonly<Record<string, number>> = {
  'eine halbe': 0.5,
  'einer halben': 0.5,
  'half a': 0.5,
  anderthalb: 1.5,
  eineinhalb: 1.5,
  eine: 1,
  einer: 1,
  ein: 1,
  einen: 1,
  a: 1,
  one: 1,
};
