// Every page of the lab, by kind.
import type {LabPage} from './page.js';
import {languages} from './pages/languages.js';
import {network} from './pages/network.js';
import {places} from './pages/places.js';
import {policies} from './pages/policies.js';
import {scripts} from './pages/scripts.js';
import {styles} from './pages/styles.js';

export const kinds: readonly {readonly title: string; readonly pages: readonly LabPage[]}[] = [
  {title: 'Feuilles de style', pages: styles},
  {title: 'L’endroit dans la page', pages: places},
  {title: 'Politiques et cadres', pages: policies},
  {title: 'Scripts de l’hôte', pages: scripts},
  {title: 'Langues', pages: languages},
  {title: 'Fichiers et API', pages: network},
];

export const pages: readonly LabPage[] = kinds.flatMap((kind) => kind.pages);
