/** What all elements share: colours by role, which a page overrides by the custom properties `--tlrz-…`; buttons; focus. */
import { css } from 'lit';

export const tokens = css`
  :host {
    --ink: var(--tlrz-ink, #1b2126);
    --muted: var(--tlrz-muted, #545d65);
    --scale: var(--tlrz-scale, #808a93);
    --hairline: var(--tlrz-hairline, #d3d8dc);
    --accent: var(--tlrz-accent, #c7400f);
    --focus: var(--tlrz-focus, var(--ink));
    color: var(--ink);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --ink: var(--tlrz-ink, light-dark(#1b2126, #f1f4f6));
      --muted: var(--tlrz-muted, light-dark(#545d65, #aab3ba));
      --scale: var(--tlrz-scale, light-dark(#808a93, #78838c));
      --hairline: var(--tlrz-hairline, light-dark(#d3d8dc, #353d43));
      --accent: var(--tlrz-accent, light-dark(#c7400f, #e8652e));
    }
  }
  /* Who asks for more contrast has no greys. */
  @media (prefers-contrast: more) {
    :host {
      --muted: var(--ink);
      --scale: var(--ink);
      --hairline: var(--ink);
    }
  }
  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    :host {
      --ink: CanvasText;
      --muted: CanvasText;
      --scale: CanvasText;
      --hairline: CanvasText;
      --accent: Highlight;
      --focus: Highlight;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
