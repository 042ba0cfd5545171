/** npm run audit: writes demo/pruefung.html, "So prüfen wir", from criteria.js. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { criteria, unchecked } from './criteria.js';

const file = fileURLToPath(new URL('../../demo/pruefung.html', import.meta.url));

/** @type {Record<import('./criteria.js').Scope, string>} */
const names = {
  all: 'Alle Elemente',
  infographics: 'Alle drei Infografiken',
  'storage-books': 'Bücherwand',
  'mail-counter': 'Mail-Zähler',
  'call-gauge': 'Anruf-Bogen',
  'key-figure': 'Kennzahl im Text',
};

const principles = ['Wahrnehmbar', 'Bedienbar', 'Verständlich', 'Robust'];

/** No line breaks between a number and its unit. @param {string} text */
const html = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/(\d) (px|%|: 1)/g, '$1&nbsp;$2')
    .replaceAll(' : ', '&nbsp;:&nbsp;');

/** @param {string} term @param {string} text already HTML */
const line = (term, text) => `<div><dt>${term}</dt><dd>${text}</dd></div>`;

/** @param {import('./criteria.js').Criterion} criterion */
function lines({ how = {}, not, tests = [], person, open }) {
  if (not) return line('Trifft nicht zu', html(not));
  const met = Object.entries(how).map(([scope, text]) =>
    line(names[/** @type {import('./criteria.js').Scope} */ (scope)], html(text)),
  );
  const files = tests.map((name) => `<code>test/${name.replaceAll('/', '/<wbr />')}</code>`).join(', ');
  return [
    ...met,
    tests.length > 0 ? line('Prüft ein Test', files) : '',
    person ? line('Prüft ein Mensch', html(person)) : '',
    open ? line('<strong>Offen</strong>', html(open)) : '',
  ].join('');
}

/** @param {import('./criteria.js').Criterion} criterion */
const section = (criterion) =>
  `<section class="criterion${criterion.not ? ' not' : ''}" aria-labelledby="k${criterion.id}">
    <h3 id="k${criterion.id}">${criterion.id} ${html(criterion.title)} <span>Stufe ${criterion.level}</span></h3>
    <dl>${lines(criterion)}</dl>
  </section>`;

export async function page() {
  const apply = criteria.filter(({ not }) => !not);
  const tested = apply.filter(({ tests = [] }) => tests.length > 0).length;
  const judged = apply.filter(({ person }) => person).length;
  const open = criteria.flatMap(({ id, open: text }) => (text ? [{ id, text }] : []));
  const grouped = [...new Set(open.map(({ text }) => text))].map((text) => {
    const ids = open.filter((each) => each.text === text).map(({ id }) => `<a href="#k${id}">${id}</a>`);
    return `<li>${html(text)} (${ids.join(', ')})</li>`;
  });
  const groups = principles.map(
    (name, index) => `<section aria-labelledby="prinzip-${index + 1}">
      <h2 id="prinzip-${index + 1}">${index + 1}. ${name}</h2>
      ${criteria
        .filter(({ id }) => id.startsWith(`${index + 1}.`))
        .map(section)
        .join('')}
    </section>`,
  );
  const text = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>So prüfen wir: Barrierefreiheit der Infografiken</title>
    <meta name="description" content="Jedes Kriterium der WCAG 2.2, Stufen A und AA: wie die Infografiken es erfüllen, und ob ein Test oder ein Mensch das prüft." />
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./article.css" />
    <link rel="stylesheet" href="./pruefung.css" />
  </head>
  <!-- Made by npm run audit from test/docs/criteria.js. -->
  <body>
    <a class="skip" href="#inhalt">Zum Seiteninhalt</a>
    <header class="site">
      <p>tlrz-infografik</p>
      <nav aria-label="Seiten"><ul>
        <li><a href="./index.html">Artikel</a></li>
        <li><a href="./gallery.html">Galerie</a></li>
        <li><a href="./pruefung.html" aria-current="page">So prüfen wir</a></li>
      </ul></nav>
    </header>
    <main id="inhalt" class="audit" tabindex="-1">
      <h1>So prüfen wir</h1>
      <p class="lead">Die Richtlinie WCAG 2.2 hat ${criteria.length} Kriterien der Stufen A und AA. Für die Infografiken gelten ${apply.length} davon; ${tested} prüft ein Test, über ${judged} urteilt auch oder nur ein Mensch. Was noch niemand geprüft hat, steht als offen da.</p>
      <p>Tests laufen bei jeder Änderung in Chromium, Firefox und WebKit: jede Infografik in jeder Sprache, hell, dunkel, in erzwungenen Farben und mit weniger Bewegung, zu und offen, laufend und angehalten. Zuerst muss dastehen, was dastehen soll; dann sucht axe-core nach Fehlern, auch mit seinen Regeln auf Probe; dann rechnen eigene Prüfungen nach, was axe nicht sieht. Dunkel, erzwungene Farben, weniger Bewegung und den Baum der Bedienungshilfen gibt es dabei nur in Chromium.</p>
      <p>Ein Test findet Fehler. Dass etwas gut zu benutzen ist, sagen nur Menschen.</p>
      <nav aria-label="Auf dieser Seite"><ul class="contents">
        <li><a href="#offen">Was offen ist</a></li>
        ${principles.map((name, index) => `<li><a href="#prinzip-${index + 1}">${index + 1}. ${name}</a></li>`).join('')}
      </ul></nav>
      <section aria-labelledby="offen">
        <h2 id="offen">Was offen ist</h2>
        <p>Das kann nur ein Mensch prüfen, und es ist noch nicht geschehen:</p>
        <ul>${grouped.join('')}${unchecked.map((each) => `<li>${html(each)}</li>`).join('')}</ul>
      </section>
      ${groups.join('')}
    </main>
    <footer>
      <p>Vorführung von tlrz-infografik, keine Seite des Freistaats Thüringen und keine Erklärung zur Barrierefreiheit.</p>
    </footer>
  </body>
</html>`;
  return format(text, { ...(await resolveConfig(file)), parser: 'html', filepath: join('demo', 'pruefung.html') });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, await page());
