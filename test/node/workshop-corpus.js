/**
 * Sentences with numbers as administrations write them, in German and English: invented, in the manner of real ones. Beside
 * each stands what an editor would read in it: value, unit and qualifier of every number that counts something; days, years,
 * times, paragraphs and names count nothing.
 */

/** @typedef {readonly [value: number, unit: string, qualifier: string]} Reading */

/** @type {readonly (readonly ['de' | 'en', string, readonly Reading[]])[]} */
export const corpus = [
  // Storage
  ['de', 'Das Landesrechenzentrum hält derzeit rund 3,4 Petabyte Speicher vor.', [[3.4, 'PB', 'around']]],
  ['de', 'Im Vorjahr waren es noch knapp 2.900 Terabyte.', [[2900, 'TB', 'just-under']]],
  [
    'de',
    'Belegt sind davon 1.730 TB, also etwa 64 Prozent.',
    [
      [1730, 'TB', 'exact'],
      [64, '%', 'about'],
    ],
  ],
  ['de', 'Die Datensicherung umfasst bis zu 800 GB je Nacht.', [[800, 'GB', 'at-most']]],
  ['de', 'Für das Archiv kommen jährlich mindestens 1,5 TB hinzu.', [[1.5, 'TB', 'at-least']]],
  ['en', 'The data centre provides about 5.2 petabytes of storage.', [[5.2, 'PB', 'about']]],
  ['en', 'Backups take up to 1,200 TB, just over a third more than last year.', [[1200, 'TB', 'at-most']]],
  [
    'en',
    'In 2019 it was 640 terabytes, which is nearly 280 million books of 500 pages.',
    [
      [640, 'TB', 'exact'],
      [280e6, 'book', 'just-under'],
      [500, 'page', 'exact'],
    ],
  ],
  // Mails and calls
  [
    'de',
    'Täglich gehen im Schnitt 48.500 E-Mails ein; das sind gut 17 Millionen im Jahr.',
    [
      [48500, 'mail', 'about'],
      [17e6, 'mail', 'just-over'],
    ],
  ],
  [
    'de',
    'Mehr als 90 % der Mails sind unerwünscht und werden vor der Zustellung aussortiert.',
    [[90, '%', 'more-than']],
  ],
  ['de', 'Zwischen 8 und 16 Uhr nehmen die Kolleginnen höchstens 1.200 Anrufe entgegen.', [[1200, 'call', 'at-most']]],
  ['de', 'Das Servicetelefon 115 beantwortet pro Woche ca. 3500 Anrufe.', [[3500, 'call', 'about']]],
  [
    'de',
    'Am 12. März 2024 wurden zwischen 9:00 und 10:30 Uhr genau 1.024 Telefonate gezählt.',
    [[1024, 'call', 'exact']],
  ],
  ['de', 'Die Zentrale vermittelt werktags fast 6 000 Gespräche.', [[6000, 'call', 'just-under']]],
  [
    'en',
    'More than 21,000 calls pass through the switchboard between 10 a.m. and noon.',
    [[21000, 'call', 'more-than']],
  ],
  [
    'en',
    'The help desk answers roughly 350 calls and 900 emails every working day.',
    [
      [350, 'call', 'about'],
      [900, 'mail', 'exact'],
    ],
  ],
  ['en', 'Some 1.5 million emails a month reach the state network.', [[1.5e6, 'mail', 'about']]],
  // People and posts
  [
    'de',
    'Dafür arbeiten 412 Beschäftigte an vier Standorten.',
    [
      [412, 'person', 'exact'],
      [4, 'Standorten', 'exact'],
    ],
  ],
  ['de', 'Insgesamt 23 neue Stellen sollen bis Ende 2026 besetzt werden.', [[23, 'post', 'in-total']]],
  [
    'de',
    'Von den rund 200 Mitarbeiterinnen und Mitarbeitern sind 38 in Teilzeit.',
    [
      [200, 'person', 'around'],
      [38, '', 'exact'],
    ],
  ],
  ['de', 'Zwölf Auszubildende haben am 1. September ihre Ausbildung begonnen.', [[12, 'person', 'exact']]],
  ['de', 'Nicht weniger als 1.100 Menschen besuchten den Tag der offenen Tür.', [[1100, 'person', 'at-least']]],
  ['en', 'Around 60 specialists look after the servers around the clock, 24/7.', [[60, 'person', 'around']]],
  [
    'en',
    'The agency employs 1,045 people, fewer than 100 of them part-time.',
    [
      [1045, 'person', 'exact'],
      [100, 'person', 'less-than'],
    ],
  ],
  ['en', 'By 2027, 17 additional posts are to be filled.', [[17, 'post', 'exact']]],
  // Procedures and services
  [
    'de',
    'Etwa 250 elektronische Verwaltungsverfahren laufen auf 1.900 Servern.',
    [
      [250, 'procedure', 'about'],
      [1900, 'Servern', 'exact'],
    ],
  ],
  ['de', 'Über 5000 Bürgerinnen und Bürger nutzten 2023 die Online-Terminvergabe.', [[5000, 'person', 'more-than']]],
  ['de', 'Das Portal bietet mittlerweile 316 Online-Dienste nach § 3 Abs. 2 OZG.', [[316, 'service', 'exact']]],
  [
    'de',
    'Der Support für Windows 10 endet; 9.800 Arbeitsplätze werden umgestellt.',
    [[9800, 'Arbeitsplätze', 'exact']],
  ],
  [
    'en',
    'Twenty central services and 118 procedures are now available online, 12 more than in 2022.',
    [
      [20, 'service', 'exact'],
      [118, 'procedure', 'exact'],
      [12, '', 'exact'],
    ],
  ],
  [
    'en',
    'At least 40 applications were moved to the new platform in the first quarter.',
    [[40, 'procedure', 'at-least']],
  ],
  // Money
  ['de', 'Insgesamt 80 Millionen Euro sollen bis 2022 in gemeinsame Projekte fließen.', [[80e6, 'EUR', 'in-total']]],
  [
    'de',
    'Die Investition beläuft sich auf 1,25 Mio. € zuzüglich 19 % Umsatzsteuer.',
    [
      [1.25e6, 'EUR', 'exact'],
      [19, '%', 'exact'],
    ],
  ],
  ['de', 'Der Haushalt 2024/25 sieht dafür 12,7 Mrd. Euro vor.', [[12.7e9, 'EUR', 'exact']]],
  [
    'en',
    'The state will invest €4.3 million, in total more than €9 million since 2020.',
    [
      [4.3e6, 'EUR', 'exact'],
      [9e6, 'EUR', 'more-than'],
    ],
  ],
  ['en', 'Savings amount to approximately 750,000 euros per year.', [[750000, 'EUR', 'about']]],
  // Large numbers in words, fractions, odd ones
  ['de', 'Das entspricht knapp einer Milliarde Bücher.', [[1e9, 'book', 'just-under']]],
  ['de', 'Mehr als eine halbe Million Mails wurden an einem Tag abgewehrt.', [[500000, 'mail', 'more-than']]],
  ['de', 'Anderthalb Millionen Aufrufe zählte das Portal im Mai.', [[1.5e6, 'Aufrufe', 'exact']]],
  ['de', 'Das Kabinett tagt künftig zwei Mal im Jahr.', [[2, 'meeting', 'exact']]],
  [
    'en',
    'Half a million pages were scanned, at most 3,000 a day.',
    [
      [500000, 'page', 'exact'],
      [3000, 'page', 'at-most'],
    ],
  ],
  [
    'en',
    'The cabinet meets twice a year; three meetings took place in Erfurt.',
    [
      [2, 'meeting', 'exact'],
      [3, 'meeting', 'exact'],
    ],
  ],
  // Nothing that counts
  ['de', 'Die Sitzung begann am 3. Mai 2024 um 10.30 Uhr in Raum 114, Ludwig-Erhard-Ring 7, 99096 Erfurt.', []],
  ['de', 'Rückfragen: Telefon 0361 57-3611000, Aktenzeichen 12/2024, Pressemitteilung Nr. 17.', []],
  ['en', 'The 2nd digital cabinet met on 14 June 2023 from 9 to 11 a.m. under agenda item No. 4.', []],
  ['en', 'Version 2.1 of the act (section 12) has applied since January 2020.', []],
  // Of all kinds
  [
    'de',
    'Das Amt für Statistik verwaltet 14,2 Terabyte Daten, 0,8 Terabyte mehr als 2021.',
    [
      [14.2, 'TB', 'exact'],
      [0.8, 'TB', 'exact'],
    ],
  ],
  [
    'de',
    'Rund um die Uhr überwachen drei Fachkräfte 620 virtuelle Server.',
    [
      [3, 'person', 'exact'],
      [620, 'Server', 'exact'],
    ],
  ],
  ['de', 'Seit dem 1. Januar wurden bereits über 400.000 Anträge online gestellt.', [[400000, 'Anträge', 'more-than']]],
  ['de', 'Der Anteil liegt bei ungefähr 7,5 Prozent.', [[7.5, '%', 'about']]],
  [
    'de',
    'Pro Monat verlassen 1,9 Millionen Nachrichten das Netz, darunter gut 200.000 Newsletter.',
    [
      [1.9e6, 'Nachrichten', 'exact'],
      [200000, 'Newsletter', 'just-over'],
    ],
  ],
  ['de', 'Unter 116 117 erreichen Sie den Bereitschaftsdienst, unter 0361/3770 die Zentrale.', []],
  ['de', 'Die Leitstelle nahm 116 117 Anrufe an.', [[116117, 'call', 'exact']]],
  ['en', 'Over 7,800 kilometres of fibre are in use.', [[7800, 'kilometres', 'more-than']]],
  [
    'de',
    'Die 16 Ministerien und Behörden nutzen gemeinsam 45 Fachverfahren.',
    [
      [16, 'Ministerien', 'exact'],
      [45, 'procedure', 'exact'],
    ],
  ],
  [
    'de',
    'In den kommenden fünf Jahren investiert das Land maximal 350 Mio. Euro.',
    [
      [5, 'Jahren', 'exact'],
      [350e6, 'EUR', 'at-most'],
    ],
  ],
  [
    'de',
    'Die Störung dauerte weniger als 20 Minuten und betraf etwa 1.500 Nutzerinnen und Nutzer.',
    [
      [20, 'Minuten', 'less-than'],
      [1500, 'person', 'about'],
    ],
  ],
  [
    'de',
    'Von 100 Anrufen werden 87 innerhalb von 30 Sekunden angenommen.',
    [
      [100, 'call', 'exact'],
      [87, '', 'exact'],
      [30, 'Sekunden', 'exact'],
    ],
  ],
  ['en', 'Since 1 July, almost 85,000 applications have been filed online.', [[85000, 'procedure', 'just-under']]],
  [
    'en',
    'The budget rose by 3.5 percent to £12.4 million.',
    [
      [3.5, '%', 'exact'],
      [12.4e6, '£', 'exact'],
    ],
  ],
  [
    'en',
    'Our 35 branch offices received an average of 1,150 visitors a week.',
    [
      [35, 'branch', 'exact'],
      [1150, 'visitors', 'about'],
    ],
  ],
  ['en', 'No more than 15 staff were affected by the outage on 5 May.', [[15, 'person', 'at-most']]],
  [
    'en',
    'The network links 2,400 sites over 7,800 kilometres of fibre.',
    [
      [2400, 'sites', 'exact'],
      [7800, 'kilometres', 'exact'],
    ],
  ],
  [
    'en',
    'A total of 1.2 petabytes was copied in under 48 hours.',
    [
      [1.2, 'PB', 'in-total'],
      [48, 'hours', 'less-than'],
    ],
  ],
  ['en', 'Questions? Call 0800 123 456 or write to P.O. Box 12 34.', []],
  // Parts of a number, months and short numbers of services
  [
    'de',
    'Rund 1.840 Terabyte stehen bereit, davon 640 TB für Schulen, knapp 900 TB für Fachverfahren und 300 TB für die Sicherung.',
    [
      [1840, 'TB', 'around'],
      [640, 'TB', 'exact'],
      [900, 'TB', 'just-under'],
      [300, 'TB', 'exact'],
    ],
  ],
  [
    'de',
    'Von 412 Beschäftigten arbeiten 38 in Teilzeit, darunter 12 Auszubildende.',
    [
      [412, 'person', 'exact'],
      [38, '', 'exact'],
      [12, 'person', 'exact'],
    ],
  ],
  [
    'en',
    'The agency stores 2,400 terabytes, of which about 1,500 terabytes for production and 900 terabytes for backups.',
    [
      [2400, 'TB', 'exact'],
      [1500, 'TB', 'about'],
      [900, 'TB', 'exact'],
    ],
  ],
  [
    'de',
    'Im Mai zählte das Portal 1,5 Millionen Aufrufe; am 14. Mai 2025 allein waren es 90.000.',
    [
      [1.5e6, 'Aufrufe', 'exact'],
      [90000, '', 'exact'],
    ],
  ],
  [
    'en',
    'In June 12 additional posts were advertised, by the end of 2027 there will be 40.',
    [
      [12, 'post', 'exact'],
      [40, '', 'exact'],
    ],
  ],
  ['de', 'Unter der Behördennummer 115 und dem Notruf 112 ist immer jemand zu erreichen.', []],
  ['de', 'Die Bilanz steht unter https://www.amt.example/2025/bilanz-17.html (Stand 3.4.2025).', []],
  [
    'en',
    'The centre now runs 2,860 terabytes of storage. A year ago it was 2,280 TB, or about 978 million books. Around 1,900 TB of the storage serve the state administration, about 960 TB the schools.',
    [
      [2860, 'TB', 'exact'],
      [2280, 'TB', 'exact'],
      [978e6, 'book', 'about'],
      [1900, 'TB', 'around'],
      [960, 'TB', 'about'],
    ],
  ],
  [
    'en',
    'Between 10 a.m. and 12 noon more than 23,000 telephone calls come in; the centre has 28 staff and costs 3.4 million euros a year.',
    [
      [23000, 'call', 'more-than'],
      [28, 'person', 'exact'],
      [3.4e6, 'EUR', 'exact'],
    ],
  ],
];
