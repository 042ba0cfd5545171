/**
 * A reader loses nothing by what is closed: every fact and every control is there at first sight, or one or two steps
 * away, by keyboard and for assistive technology.
 */
import './fake-clock.js';
import { expect } from 'chai';
import { itInChromium, press } from '../helpers/commands.js';
import { reading } from './reading.js';
import { all, focused, part, settled, show, until } from './stage.js';

/** A step: to a button by the Tab key and Enter, or to a value of the switch by the arrow keys. */
type Step = string | number;

async function tabTo(element: Element, target: () => HTMLElement): Promise<void> {
  const hosts = element.ownerDocument.querySelector('a')!;
  hosts.focus();
  for (let stop = 0; stop < 20 && focused() !== target(); stop++) await press('Tab');
  expect(focused()).to.equal(target());
}

async function take(element: Element, step: Step): Promise<void> {
  const chosen = (): HTMLElement => all(element, '[type="radio"]:checked')[0]!;
  if (typeof step === 'string') {
    await tabTo(element, () => part(element, step));
    await press('Enter');
  } else {
    await tabTo(element, chosen);
    for (let moved = 0; moved < step; moved++) await press('ArrowRight');
  }
  await settled();
}

/** Ways of at most two steps, and what has to be told at their end. */
const ways: Record<string, readonly { readonly steps: readonly Step[]; readonly facts: readonly RegExp[] }[]> = {
  'tlrz-call-gauge': [
    {
      steps: [],
      facts: [
        /^heading 3: Anrufe zwischen 10 und 12 Uhr$/,
        /^button: Einfache Sprache/,
        /^Am Tag gibt es von 10 bis 12 Uhr mehr als 21\.000 Anrufe von und in das öffentliche Telefonnetz/,
        /image: Mehr als 21\.000 Anrufe.*Skala bis 25\.000, frei gesetzt, keine Höchstzahl.*Die Zahl gilt nur für die Zeit von 10 bis 12 Uhr\. Dass dann die meisten Anrufe kommen, sagt die Quelle nicht/,
        /1 Strich = 250 Anrufe/,
        /nach oben offen/,
        /button: 10 bis 12 Uhr abspielen/,
        /Quelle: Thüringer Finanzministerium, Pressemitteilung zum ersten Digitalisierungskabinett \(ohne Datum\)/,
      ],
    },
    {
      steps: ['explore'],
      facts: [
        /group: Anrufe je/,
        /radio: Zeitfenster.*, chosen/,
        /radio: Stunde im Mittel/,
        /radio: Minute im Mittel/,
        /radio: Sekunde im Mittel/,
        /slider: Minute für Minute durch die gezählte Zeit, at “12:00 Uhr: mehr als 21\.000 Anrufe, alle zusammen”/,
        /Skala bis 25\.000, frei gesetzt, keine Höchstzahl/,
        /jetzt in Berlin, 12:00 Uhr: außerhalb der gezählten Zeit/,
        /^ *Die Zahl gilt nur für die Zeit von 10 bis 12 Uhr\. Dass dann die meisten Anrufe kommen, sagt die Quelle nicht\./,
        /ohne Gespräche innerhalb der Landesverwaltung/i,
      ],
    },
    { steps: ['explore', 1], facts: [/image: Mehr als 10\.500 Anrufe in der Stunde/, /÷ 2 Stunden.*\(Annahme\)/] },
    { steps: ['explore', 2], facts: [/image: Mehr als 175 Anrufe in der Minute/, /÷ 120 Minuten.*\(Annahme\)/] },
    {
      steps: ['explore', 3],
      facts: [/image: Mehr als 2,9 Anrufe in der Sekunde/, /÷ 7200 Sekunden/, /1 Puls = 1 Anruf/, /Puls anhalten/],
    },
    {
      steps: ['data'],
      facts: [
        /row: .*„Über die zentrale Telefonanlage .*mehr als\s*21\.000/,
        /row: Anrufe in der Stunde.*mehr als\s*10\.500/,
        /row: Anrufe in der Minute.*mehr als\s*175/,
        /row: Anrufe in der Sekunde.*mehr als\s*2,9/,
        ...['CSV', 'JSON', 'SVG', 'PNG'].map((form) => new RegExp(`button: ${form} speichern`)),
        /button: Quelle kopieren/,
        /button: Code kopieren/,
      ],
    },
  ],
  'tlrz-mail-counter': [
    {
      steps: [],
      facts: [
        /^heading 3: Mails im Landesdatennetz$/,
        /^button: Einfache Sprache/,
        /^Am Tag gibt es knapp 70\.000 Mails.*etwa 25 Millionen im Jahr/,
        /Hochgerechnet \(Annahme: gleichmäßig verteilt\)/,
        /image: Mails seit Mitternacht: etwa 35\.000\. Hochgerechnet, Stand 12:00 Uhr in Berlin; veröffentlicht: knapp 70\.000 am Tag/,
        /1 Strich = 10 Minuten/,
        /der Rest des Tages/,
        /button: Zähler anhalten/,
        /Quelle: Thüringer Finanzministerium/,
      ],
    },
    { steps: ['hold'], facts: [/button: Zähler fortsetzen/] },
    {
      steps: ['explore'],
      facts: [
        /group: Gezählt seit/,
        /radio: Tag seit Mitternacht, chosen/,
        /radio: Jahr seit Neujahr/,
        /radio: Besuch seit dem Öffnen/,
        /slider: Zu einer anderen Uhrzeit, at “Jetzt”/,
        /Hochrechnung: knapp 70\.000 Mails am Tag, gleichmäßig verteilt \(Annahme\)/,
        /im Mittel knapp 490 Mails \(berechnet\)/,
        /Wann im Lauf des Tages die Mails eintreffen, sagt die Quelle nicht/,
      ],
    },
    {
      steps: ['explore', 'read'],
      facts: [/^ *Mails seit Mitternacht: etwa 35\.000\. Hochgerechnet, Stand 12:00 Uhr in Berlin/],
    },
    {
      steps: ['explore', 1],
      facts: [
        /image: Mails in diesem Jahr: etwa 11,1 Millionen\. Hochgerechnet, Stand 12\. Juni/,
        /1 Strich = 1 Tag/,
        /im Mittel etwa 68\.000 Mails \(berechnet\)/,
        /etwa 25 Millionen Mails im Jahr.*Rechnet man den Tageswert mal 365, sind es knapp 25,55 Millionen/,
        /slider: Zu einem anderen Tag/,
      ],
    },
    { steps: ['explore', 2], facts: [/image: Mails, seit Sie hier sind: 0/] },
    {
      steps: ['data'],
      facts: [/row: .*knapp\s*70\.000/, /row: .*etwa\s*25\s*Millionen/, /row: .*knapp\s*490/, /button: CSV kopieren/],
    },
  ],
  'tlrz-storage-books': [
    {
      steps: [],
      facts: [
        /^heading 3: Knapp eine Milliarde Bücher$/,
        /2280 TB.*rund 978 Millionen Bücher mit 500 Seiten.*1830 TB und etwa 732 Millionen Bücher/,
        /image: .*etwa 246 Millionen \(berechnet\)/,
        /1 Buch im Bild = 1 Million Bücher/,
        /button: Näher/,
        /button: Und Ihre Daten\?, closed/,
      ],
    },
    { steps: ['own-data'], facts: [/textbox: Menge Ihrer Daten/, /combobox: Einheit/] },
    { steps: ['closer'], facts: [/image: Bibliothek 733/, /button: Weiter weg/] },
    {
      steps: ['explore'],
      facts: [
        /radio: Vergleich was dazukam, chosen/,
        /mit Schild: im Jahr davor, etwa 732 Millionen/,
        /ohne Schild: dazugekommen, etwa 246 Millionen \(berechnet\)/,
        /rund 29\.300 km weit: knapp drei Viertel um die Erde.*Annahme: Ein Buch ist 30 mm dick/,
        /button: Ein Buch suchen, closed/,
        /button: Diesen Ausschnitt teilen/,
        /Berechnet: rund 978 Millionen − etwa 732 Millionen = etwa 246 Millionen/,
        /rund 2,33 MB, im Jahr davor etwa 2,5 MB/,
      ],
    },
    { steps: ['explore', 1], facts: [/image: .*rund 978 Millionen/, /radio: Mitteilung.*, chosen/] },
    { steps: ['explore', 2], facts: [/image: .*etwa 732 Millionen/] },
    { steps: ['explore', 'find'], facts: [/textbox: Nummer des Buches/, /button: zeigen/] },
    {
      steps: ['data'],
      facts: [
        /row: .*2280\s*TB/,
        /row: .*rund\s*978\s*Millionen/,
        /row: .*knapp\s*1\s*Milliarde/,
        /row: Seiten je Buch.*500/,
        /row: .*1830\s*TB/,
        /row: .*etwa\s*732\s*Millionen/,
        /row: .*etwa\s*246\s*Millionen/,
        /row: .*rund\s*2,33\s*MB/,
        /row: .*etwa\s*2,5\s*MB/,
        /button: PNG speichern/,
      ],
    },
  ],
};

describe('what an infographic knows', () => {
  for (const [tag, own] of Object.entries(ways)) {
    for (const { steps, facts } of own) {
      const how = steps.length === 0 ? 'at first sight' : `by ${steps.map((step) => `“${step}”`).join(', then ')}`;
      itInChromium(`of <${tag}> is told ${how}: ${facts.length} facts`, async () => {
        expect(steps.length).to.be.at.most(2);
        const element = await show(`<a href="#a">before</a><${tag} data-subject></${tag}>`);
        for (const step of steps) await take(element, step);
        if (steps[0] === 'data') await until(() => all(element, '.save').length > 0);
        const told = (await reading(element)).map((line) => line.replaceAll('\u00a0', ' '));
        for (const fact of facts)
          expect(
            told.some((line) => fact.test(line)),
            `${fact}\n${told.join('\n')}`,
          ).to.equal(true);
      });
    }
  }
});
