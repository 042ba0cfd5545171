/** A theme as the style sheet that a site adds to its own. */
import { presetOf } from './presets.js';
import { colours, type Colours, type Theme } from './tokens.js';

const declarations = (own: Colours, indent: string): readonly string[] =>
  colours.map((name) => `${indent}--tlrz-${name}: ${own[name]};`);

/** Whether the theme changes anything: without one, the infographics look like this by themselves. */
export const isDefault = (theme: Theme): boolean => presetOf(theme) === 'neutral';

/** The whole style sheet. Infographics follow the `color-scheme` of the page. */
export const themeCss = ({ light, dark, fontSize }: Theme): string =>
  [
    ':root {',
    ...declarations(light, '  '),
    ...(fontSize === '1' ? [] : [`  --tlrz-font-size: ${fontSize}em;`]),
    '}',
    '@media (prefers-color-scheme: dark) {',
    '  :root {',
    ...declarations(dark, '    '),
    '  }',
    '}',
    '',
  ].join('\n');

/** Whether a text is a colour that a theme can hold. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);
