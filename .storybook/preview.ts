import type {Decorator, Preview} from '@storybook/web-components-vite';
import {html, noChange, type TemplateResult} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {ChildPart} from 'lit/directive.js';
import {argTypesOf, embedCode} from '../stories/manifest.js';
import {lookOf} from '../stories/looks/looks.js';
import DocsPage, {Container} from './docs.mdx';
import {emulate} from './emulate.js';
import {PSEUDO} from './pseudo-locale.js';
import {deviceLook, followToolbar} from './reader.js';
import {menusIn} from './toolbar.js';
import './preview.css';
import '../stories/looks/rivage.css';
import '../stories/looks/service-public.css';
import '../stories/looks/intranet.css';

const width = (name: string, pixels: number) => ({name, styles: {width: `${pixels}px`, height: '100%'}});
followToolbar();

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

/** The language of the elements, also where a page of the documentation speaks another one around them. */
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
      container: Container,
      page: DocsPage,
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
            'Emporter les jetons',
            'Caractères',
            'Espaces et reliefs',
            'Icônes',
            'Mouvement',
            'Champs',
            'Mise en page',
            'États',
            'Messages et ton',
            'Chaque panne',
          ],
          'Adhésion',
          [
            'Parcours complet',
            'Profil',
            'Bénéficiaire',
            'Coordonnées bancaires',
            'Choix des garanties',
            'Signature par SMS',
          ],
          'Espace adhérent\u00a0: entrer',
          ['Connexion', 'Connexion et appareils', 'Déconnexion'],
          'Espace adhérent\u00a0: au quotidien',
          [
            'Accueil',
            'Cloche des notifications',
            'Notifications',
            'Messages',
            'Envoyer un document',
            'Mes documents',
            'Aide',
            'Parrainage',
          ],
          'Espace adhérent\u00a0: se soigner',
          [
            'Remboursements',
            'Couverture',
            'Carte de tiers payant',
            'Réseau de soins',
            'Parler à un médecin',
            'Prise en charge à l’hôpital',
            'Mes services',
            'Programmes santé',
          ],
          'Espace adhérent\u00a0: ma situation',
          ['Mon profil', 'Mes bénéficiaires', 'Changer de compte bancaire', 'Préférences de contact'],
          'Espace adhérent\u00a0: partir',
          ['Renoncer au contrat ici', 'Résilier votre contrat'],
          '*',
          // for integrators: pages of the documentation, then what gives elements their data
          'Intégrer',
          ['*', 'Source des données'],
        ],
      },
    },
  },
  globalTypes: menusIn('fr'),
  initialGlobals: {theme: deviceLook(), locale: 'fr', text: '100', scenario: '', latency: ''},
  decorators: [frame],
};

export default preview;
