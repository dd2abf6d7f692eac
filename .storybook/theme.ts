/** Storybook in the look of the library, from the same tokens. */
import {create} from 'storybook/theming';
import {designTokens, hexOf, textOf, valueIn} from '../stories/foundations/design-tokens.js';

/** As CSS writes it. */
const of = (token: string, look: string): string => {
  const found = designTokens.get(token)!;
  return textOf(found, valueIn(found, look));
};
export const headingFont = of('font-family-heading', 'light');
const pixels = (token: string): number => Number.parseFloat(of(token, 'light'));

const titles = {fr: 'Les éléments de la mutuelle', en: 'Elements of the mutuelle'};

export type Language = keyof typeof titles;
export type Scheme = 'light' | 'dark';

export function themeOf(scheme: Scheme, language: Language) {
  const colour = (name: string) => hexOf(name, scheme);
  return create({
    base: scheme,
    brandTitle: `<span style="font: 600 1.125em/1.25 ${headingFont}">${titles[language]}</span>`,
    brandUrl: './',
    brandTarget: '_self',
    fontBase: of('font-family', scheme),
    fontCode: 'ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace',
    colorPrimary: colour('primary'),
    // Storybook writes white on it: the dark primary is too light for that
    colorSecondary: colour(scheme === 'dark' ? 'amc' : 'primary'),
    appBg: colour('surface-sunken'),
    appContentBg: colour('surface'),
    appPreviewBg: colour('surface'),
    appHoverBg: colour('primary-soft'),
    appBorderColor: colour('border'),
    appBorderRadius: pixels('radius-control'),
    textColor: colour('text'),
    textInverseColor: colour('on-primary'),
    textMutedColor: colour('text-muted'),
    barBg: colour('surface'),
    barTextColor: colour('text-muted'),
    barHoverColor: colour('primary-hover'),
    barSelectedColor: colour('primary'),
    buttonBg: colour('surface-raised'),
    buttonBorder: colour('border-strong'),
    booleanBg: colour('surface-sunken'),
    booleanSelectedBg: colour('surface-raised'),
    inputBg: colour('surface-raised'),
    inputBorder: colour('border-strong'),
    inputTextColor: colour('text'),
    inputBorderRadius: pixels('radius-control'),
  });
}
