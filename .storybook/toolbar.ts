/** The menus of the toolbar, in the language of whoever reads Storybook. */
import {scenarios} from '../mocks/index.js';
import {looks} from '../stories/looks/looks.js';
import type {Language} from './theme.js';

type Words = Readonly<Record<Language, string>>;

export function menusIn(language: Language) {
  const menu = (
    title: Words,
    icon: 'contrast' | 'globe' | 'paragraph' | 'lightning' | 'timer',
    items: {value: string; title: Words}[],
  ) => ({
    description: title[language],
    toolbar: {
      icon,
      title: title[language],
      dynamicTitle: true,
      items: items.map((item) => ({value: item.value, title: item.title[language]})),
    },
  });
  const both = (text: string): Words => ({fr: text, en: text});
  const hundred = language === 'fr' ? '\u202f%' : '%';
  return {
    theme: menu(
      {fr: 'Thème', en: 'Theme'},
      'contrast',
      looks.map(({id, title, en}) => ({value: id, title: {fr: title, en}})),
    ),
    locale: menu({fr: 'Langue', en: 'Language'}, 'globe', [
      {value: 'fr', title: both('Français')},
      {value: 'en', title: both('English')},
      {value: 'pseudo', title: {fr: `Pseudo-langue, + 40${hundred}`, en: `Pseudo-language, + 40${hundred}`}},
    ]),
    text: menu({fr: 'Texte', en: 'Text'}, 'paragraph', [
      {value: '100', title: {fr: `Texte 100${hundred}`, en: `Text 100${hundred}`}},
      {
        value: 'token-200',
        title: {fr: `200${hundred} par --mutuelle-font-size`, en: `200${hundred} by --mutuelle-font-size`},
      },
      {value: 'browser-200', title: {fr: `200${hundred} par le navigateur`, en: `200${hundred} by the browser`}},
    ]),
    scenario: menu({fr: 'Scénario', en: 'Scenario'}, 'lightning', [
      {value: '', title: {fr: 'Scénario de la story', en: 'Scenario of the story'}},
      ...scenarios.map((value) => ({value, title: both(value)})),
    ]),
    latency: menu({fr: 'Attente', en: 'Delay'}, 'timer', [
      {value: '', title: {fr: 'Attente de la story', en: 'Delay of the story'}},
      ...[0, 300, 1_000, 3_000].map((ms) => ({
        value: String(ms),
        title: {fr: `${ms} ms par réponse`, en: `${ms} ms per answer`},
      })),
    ]),
  };
}
