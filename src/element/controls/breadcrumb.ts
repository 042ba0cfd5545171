/** The way to what is shown: "alles › Bibliothek 412 › Regal 7". Each step of it leads back there. */
import { html, type TemplateResult } from 'lit';

export const breadcrumb = (
  label: string,
  names: readonly string[],
  go: (index: number) => void,
): TemplateResult => html`
  <nav part="trail" aria-label=${label}>
    <ol>
      ${names.map((name, index) => {
        const isCurrent = index === names.length - 1;
        return html`
          <li>
            <button aria-current=${isCurrent ? 'step' : 'false'} @click=${() => go(index)}>${name}</button>
          </li>
        `;
      })}
    </ol>
  </nav>
`;
