import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html, noChange, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import {scenarios} from '../mocks/index.js';
import {argTypesOf, descriptionOf, embedCode} from '../stories/manifest.js';
import {lookOf, looks} from '../stories/looks/looks.js';
import {emulate} from './emulate.js';
import {PSEUDO} from './pseudo-locale.js';
import './preview.css';
import '../stories/looks/rivage.css';
import '../stories/looks/service-public.css';
import '../stories/looks/intranet.css';

const width = (name: string, pixels: number) => ({name, styles: {width: `${pixels}px`, height: '100%'}});
const menu = (
  description: string,
  icon: 'contrast' | 'globe' | 'paragraph' | 'lightning' | 'timer',
  items: {value: string; title: string}[],
) => ({description, toolbar: {icon, title: description, dynamicTitle: true, items}});

/** What the toolbar says, on the page around the elements. */
function dressPage({theme, locale, text}: Record<string, string>): void {
  const page = document.documentElement;
  const look = lookOf(theme ?? '');
  emulate({contrast: look.contrast ?? false, medium: text === 'browser-200' ? 32 : 16});
  page.lang = locale === 'pseudo' ? PSEUDO : (locale ?? 'fr');
  page.style.colorScheme = look.scheme;
  page.style.fontSize = text === 'browser-200' ? '200%' : '';
  page.style.setProperty('--mutuelle-font-size', text === 'token-200' ? '32px' : '');
  page.className = look.brand ? `brand-${look.brand}` : '';
  page.dataset.look = look.id;
}

// The checks of every story in every look dress the page without the toolbar, which renders the story anew each time.
Object.assign(globalThis, {dressPage});

/** The controls of attributes, on the element of the story, once it is there. */
class Attributes extends AsyncDirective {
  readonly #given = new Set<string>();

  render(_tag: string, _values: Record<string, unknown>): unknown {
    return noChange;
  }

  override update(part: ChildPart, [tag, values]: [string, Record<string, unknown>]): unknown {
    for (const element of (part.parentNode as Element).querySelectorAll(tag)) {
      for (const [name, value] of Object.entries(values)) {
        if (value !== undefined && value !== '' && value !== false) {
          element.setAttribute(name, value === true ? '' : String(value));
          this.#given.add(name);
        } else if (this.#given.delete(name)) element.removeAttribute(name);
      }
    }
    return noChange;
  }
}
const attributes = directive(Attributes);

/** The documentation pages speak English around the stories. */
const frame: Decorator = (story, {globals, component, args, argTypes}) => {
  dressPage(globals);
  const ofElement = Object.entries(args).filter(([name]) => argTypes[name]?.table?.category === 'attributes');
  return html`<div lang=${document.documentElement.lang}>
    ${story() as TemplateResult}${attributes(String(component ?? 'none'), Object.fromEntries(ofElement))}
  </div>`;
};

const preview: Preview = {
  parameters: {
    layout: 'padded',
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none', exclude: /^--/},
    backgrounds: {disable: true},
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: {transform: (_: string, {component}: {component?: string}) => (component ? embedCode(component) : _)},
    },
    viewport: {
      options: {
        small: width('320, petit téléphone', 320),
        phone: width('390, téléphone', 390),
        tablet: width('768, tablette', 768),
        desktop: width('1280, ordinateur', 1280),
      },
    },
    options: {
      storySort: {
        order: [
          'Pour commencer',
          'Fondations',
          [
            'Jetons et contrastes',
            'Caractères',
            'Espaces et reliefs',
            'États',
            'Mouvement',
            'Icônes',
            'Champs',
            'Mise en page',
            'Messages et ton',
            '*',
          ],
          'Adhésion',
          ['Parcours complet', '*'],
          'Espace adhérent',
          '*',
          'Socle',
        ],
      },
    },
  },
  globalTypes: {
    theme: menu(
      'Thème',
      'contrast',
      looks.map(({id, title}) => ({value: id, title})),
    ),
    locale: menu('Langue', 'globe', [
      {value: 'fr', title: 'Français'},
      {value: 'en', title: 'English'},
      {value: 'pseudo', title: 'Pseudo-langue, + 40\u202f%'},
    ]),
    text: menu('Texte', 'paragraph', [
      {value: '100', title: 'Texte 100\u202f%'},
      {value: 'token-200', title: '200\u202f% par --mutuelle-font-size'},
      {value: 'browser-200', title: '200\u202f% par le navigateur'},
    ]),
    scenario: menu('Scénario', 'lightning', [
      {value: '', title: 'Scénario de la story'},
      ...scenarios.map((value) => ({value, title: value})),
    ]),
    latency: menu('Attente', 'timer', [
      {value: '', title: 'Attente de la story'},
      ...[0, 300, 1_000, 3_000].map((ms) => ({value: String(ms), title: `${ms} ms par réponse`})),
    ]),
  },
  initialGlobals: {theme: 'light', locale: 'fr', text: '100', scenario: '', latency: ''},
  decorators: [frame],
};

export default preview;
