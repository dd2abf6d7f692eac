/// <reference types="vite/client" />
import type {Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import {html} from 'lit';
import './preview.css';

// Made by `npm run build`; without it the tables of attributes and events stay empty.
const manifests = import.meta.glob<object>('../custom-elements.json', {eager: true, import: 'default'});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const width = (name: string, pixels: number) => ({name, styles: {width: `${pixels}px`, height: '100%'}});

const preview: Preview = {
  parameters: {
    layout: 'padded',
    a11y: {test: 'error'},
    controls: {expanded: true, sort: 'none'},
    backgrounds: {disable: true},
    viewport: {options: {small: width('Petit téléphone', 320), phone: width('Téléphone', 390), tablet: width('Tablette', 768), desktop: width('Ordinateur', 1280)}},
    options: {storySort: {order: ['Adhésion', ['Parcours complet', '*'], 'Socle']}},
  },
  globalTypes: {
    locale: {description: 'Langue', toolbar: {icon: 'globe', title: 'Langue', dynamicTitle: true, items: [{value: 'fr', title: 'Français'}, {value: 'en', title: 'English'}]}},
    theme: {description: 'Thème', toolbar: {icon: 'contrast', title: 'Thème', dynamicTitle: true, items: [{value: 'light', title: 'Clair'}, {value: 'dark', title: 'Sombre'}]}},
    brand: {description: 'Marque', toolbar: {icon: 'paintbrush', title: 'Marque', dynamicTitle: true, items: [{value: '', title: 'Sans marque'}, {value: 'rivage', title: 'Rivage'}, {value: 'intranet', title: 'Intranet'}]}},
  },
  initialGlobals: {locale: 'fr', theme: 'light', brand: ''},
  decorators: [
    (story, {globals}) => {
      const page = document.documentElement;
      page.lang = globals.locale;
      page.style.colorScheme = globals.theme;
      page.className = globals.brand && `brand-${globals.brand}`;
      // the documentation pages speak English around the stories
      return html`<div lang=${globals.locale}>${story()}</div>`;
    },
  ],
};

export default preview;
