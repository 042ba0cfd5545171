/**
 * The first view of `<tlrz-storage-books>` for 978 million books as somebody would write it by hand: the same words and
 * the same native controls, the marks as one pattern, one small style sheet for the page. Nothing in it does anything.
 */

export const style = `
  .hand { border-top: 2px solid #1b2126; padding-block: 0.75em 1.5em; line-height: 1.5; color: #1b2126 }
  .hand :is(p, h3, figure) { margin: 0 }
  .hand .top { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 2em }
  .hand h3 { flex: 1 1 60%; font-size: 1.25em; line-height: 1.3 }
  .hand button { min-height: 3.2em; padding: 0; border: 0; background: none; font: inherit; color: inherit; cursor: pointer }
  .hand svg { display: block; max-width: 100%; height: auto; overflow: visible }
  .hand .summary { max-width: 36em; margin-top: 0.25em }
  .hand .picture { margin-top: 1.5em; fill: #545d65 }
  .hand .stepper { display: flex; gap: 1em; align-items: center; max-width: 40em; margin-top: 1em; font-size: 0.875em }
  .hand .stepper button { padding: 0 1em; border: 1px solid #808a93; border-radius: 2px }
  .hand [type='range'] { flex: 1; height: 3.2em; margin: 0; accent-color: #c7400f }
  .hand nav { margin-top: 0.5em; font-size: 0.875em }
  .hand ol { display: flex; margin: 0; padding: 0; list-style: none }
  .hand ol button { min-height: 2em; font-weight: 700 }
  .hand :is(.now, .key, figcaption) { font-size: 0.875em; color: #545d65 }
  .hand .key { display: flex; flex-wrap: wrap; gap: 0.5em 2em; margin: 1.5em 0 0; padding: 0; list-style: none }
  .hand .key li { display: flex; gap: 0.75em; align-items: center }
  .hand .key svg { flex: none }
  .hand .key b { color: #1b2126 }
  .hand .more { display: flex; flex-wrap: wrap; gap: 0 2em; margin-top: 0.75em; font-size: 0.875em }
  .hand button u { border-bottom: 1px solid #808a93; text-decoration: none }
  .hand figcaption { margin-top: 1.5em; border-top: 1px solid #d3d8dc; padding-top: 0.75em }`;

const boards = Array.from({ length: 10 }, (_, board) => 60 + board * 34);

/** Every `p0` is the name of the pattern, which has to differ between copies on a page. */
export const markup = `<div class="hand"><div class="top"><h3>Speicher, in Büchern gemessen</h3><button aria-pressed="false"><u>Einfache Sprache</u></button></div>
  <p class="summary"><b>2280\u00a0TB</b> Datenspeicher stehen bereit – so viel wie <b>rund 978\u00a0Millionen Bücher</b> mit 500\u00a0Seiten.</p>
  <figure>
  <svg class="picture" width="672" height="396" viewBox="0 0 672 396" role="img" aria-label="Bücherstapel: rund 978 Millionen Bücher. 1 Buch im Bild = 1 Million Bücher.">
    <defs><pattern id="p0" width="4.7" height="34" patternUnits="userSpaceOnUse" x="46" y="26"><path d="M1.6 34v-25" stroke="#c7400f" stroke-width="3.2"/></pattern></defs>
    <g font-size="13" aria-hidden="true">
      <rect x="46" y="60" width="470" height="306" fill="url(#p0)"/><rect x="46" y="26" width="366" height="34" fill="url(#p0)"/>
      <path d="${boards.map((y) => `M40 ${y}.75H516`).join('')}" stroke="#808a93"/><path d="M535.5 34h6V365h-6" stroke="#c7400f" stroke-width="1.5" fill="none"/>
      <text y="390">Millionen Bücher</text><text x="516" y="16" text-anchor="end">ein Brett = 100\u00a0Millionen</text>
      ${boards.map((y, board) => `<text x="34" y="${426 - y + 4.5}" text-anchor="end">${board * 100}</text>`).join('')}
      <text x="436" y="52" font-weight="700" fill="#1b2126">rund 978</text>
      <text x="551" y="184">rund</text><text x="551" y="204" font-size="18" font-weight="700" fill="#c7400f">978</text><text x="551" y="222">Millionen</text><text x="551" y="239">laut Mitteilung</text>
    </g>
  </svg>
  <div class="stepper"><button>weiter weg</button><input type="range" min="0" max="4" value="0" aria-label="Wie nah" aria-valuetext="alles"><button>näher</button></div>
  <nav aria-label="Gezeigter Ausschnitt"><ol><li><button>alles</button></li></ol></nav>
  <p class="now" role="status">Jedes Buch im Bild steht für eine Bibliothek mit 1000\u00a0Regalen. Zum Öffnen antippen oder „näher“ wählen.</p>
  <ul class="key">
    <li><svg aria-hidden="true" width="14" height="20"><path d="M6 0v20" stroke="#1b2126" stroke-width="3.2"/></svg><span>1 Buch im Bild = <b>1\u00a0Million Bücher</b></span></li>
    <li><svg aria-hidden="true" width="14" height="20"><path d="M2 0v20M7 0v20M12 0v20" stroke="#c7400f" stroke-width="3.2"/></svg><span>laut Mitteilung <b>rund 978\u00a0Millionen</b></span></li>
    <li><span>Nebeneinander wären diese Bücher <b>rund 29.300\u00a0km</b> lang, das ist <b>rund 0,73\u2011mal</b> um die Erde (berechnet; Annahme: ein Buch ist 30\u00a0mm dick).</span></li>
  </ul>
  <div class="more"><button>+ <u>Und Ihre Daten?</u></button><button>+ <u>Ein Buch suchen</u></button><button><u>Diesen Ausschnitt teilen</u></button></div>
  <figcaption><p>Quelle: P, T (ohne Datum).</p></figcaption>
  </figure><div class="more"><button>+ <u>Daten als Tabelle</u></button><button>+ <u>Mitnehmen</u></button></div></div>`;
