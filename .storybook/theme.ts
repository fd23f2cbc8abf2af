/** Colours and type of Storybook itself, light or dark as the reader's system is. */
import { create, type ThemeVars } from 'storybook/theming';

const mark =
  '<svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" style="flex: none">' +
  '<path d="M9 6 2.5 16 9 26M23 6l6.5 10L23 26" fill="none" stroke="currentColor" stroke-width="3"/>' +
  '<path d="M10 13.5h12v5H10z" fill="ACCENT"/></svg>';

const serif = "Georgia, 'Times New Roman', 'Noto Serif', serif";

function themeOf(
  base: 'light' | 'dark',
  colours: Partial<ThemeVars> & { readonly accent: string },
): ThemeVars {
  const { accent, ...rest } = colours;
  return create({
    base,
    // Storybook writes the title as HTML.
    brandTitle: `<span style="display: flex; align-items: center; gap: 0.55rem; font: 600 1.15rem/1.2 ${serif}">${mark.replace('ACCENT', accent)}sco-elements</span>`,
    brandUrl: './',
    fontBase: "system-ui, 'Noto Sans', sans-serif",
    fontCode: 'ui-monospace, Menlo, Consolas, monospace',
    colorPrimary: accent,
    colorSecondary: accent,
    barSelectedColor: accent,
    barHoverColor: accent,
    appBorderRadius: 0,
    inputBorderRadius: 0,
    ...rest,
  });
}

const light = themeOf('light', {
  accent: '#8f1d14',
  appBg: '#f6f4ee',
  appContentBg: '#fffdf8',
  appPreviewBg: '#fffdf8',
  appBorderColor: '#d8d3c8',
  barBg: '#fffdf8',
  textColor: '#1d1d1b',
  textMutedColor: '#5f5b54',
  barTextColor: '#5f5b54',
  buttonBg: '#f6f4ee',
  buttonBorder: '#8a857b',
  booleanBg: '#f6f4ee',
  inputBg: '#fffdf8',
  inputBorder: '#8a857b',
});

const dark = themeOf('dark', {
  accent: '#f0896f',
  colorSecondary: '#cf8875',
  appBg: '#121418',
  appContentBg: '#16181c',
  appPreviewBg: '#16181c',
  appBorderColor: '#383b40',
  barBg: '#16181c',
  textColor: '#e6e4df',
  textInverseColor: '#16181c',
  textMutedColor: '#a9a69f',
  barTextColor: '#a9a69f',
  buttonBg: '#121418',
  buttonBorder: '#75787d',
  booleanBg: '#121418',
  inputBg: '#121418',
  inputBorder: '#75787d',
});

export const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
export const theme: ThemeVars = scheme === 'dark' ? dark : light;
