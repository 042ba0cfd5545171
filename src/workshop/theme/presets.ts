/** Themes to start from. */
import { dark, light, type Palette } from '../../graphic/palette.js';
import { colours, type Colours, type Theme } from './tokens.js';

export const presetNames = ['neutral', 'kern', 'high-contrast'] as const;
export type PresetName = (typeof presetNames)[number];

const withFocus = (palette: Palette): Colours => ({ ...palette, focus: palette.ink });

export const presets: Readonly<Record<PresetName, Theme>> = {
  neutral: { light: withFocus(light), dark: withFocus(dark), fontSize: '1' },
  /**
   * The design system of the German administration: `--kern-color-layout-text-default`, `-text-muted`, `-border`,
   * `-background-default`, `--kern-color-action-default` and `-focus-default` of @kern-ux/native 2.7.2 as sRGB. It has no
   * lighter line; the hairline is its border, mixed half with the background.
   */
  kern: {
    light: {
      ink: '#131525',
      muted: '#51577a',
      scale: '#6e7597',
      hairline: '#b7bacb',
      accent: '#2044aa',
      focus: '#454b6b',
      surface: '#ffffff',
    },
    dark: {
      ink: '#f3f4f7',
      muted: '#b2b6cc',
      scale: '#6e7597',
      hairline: '#373b4c',
      accent: '#97afe1',
      focus: '#a9aec6',
      surface: '#000000',
    },
    fontSize: '1',
  },
  /** Every pair has a contrast of 7 at least. */
  'high-contrast': {
    light: {
      ink: '#000000',
      muted: '#333333',
      scale: '#4d4d4d',
      hairline: '#767676',
      accent: '#8a2300',
      focus: '#000000',
      surface: '#ffffff',
    },
    dark: {
      ink: '#ffffff',
      muted: '#dddddd',
      scale: '#b3b3b3',
      hairline: '#8c8c8c',
      accent: '#ffb08f',
      focus: '#ffffff',
      surface: '#000000',
    },
    fontSize: '1',
  },
};

const isSame = (one: Theme, other: Theme): boolean =>
  one.fontSize === other.fontSize &&
  colours.every((name) => one.light[name] === other.light[name] && one.dark[name] === other.dark[name]);

/** The preset that a theme is; undefined for one of one's own. */
export const presetOf = (theme: Theme): PresetName | undefined =>
  presetNames.find((name) => isSame(presets[name], theme));
