// Where a host puts our elements, and what it does with them.
import type {LabPage} from '../page.js';

const style = (css: string) => `<style>${css}</style>`;
const script = (code: string) => `<script>${code}</script>`;
/** After the first press that comes out of our elements, while what it asked for is on its way. */
const afterPress = (code: string) =>
  script(`addEventListener('click', (event) => {
    if (event.target.localName.startsWith('mutuelle-')) requestAnimationFrame(() => { ${code} });
  });`);
const inShadow = (mode: 'open' | 'closed', how: string) => (elements: string) =>
  `<div id="place"></div><template id="parts">${elements}</template><script type="module">
    const root = document.querySelector('#place').attachShadow({mode: '${mode}'});
    root.append(document.querySelector('#parts').content);
    lab.roots.push(root);
    ${how}
  </script>`;

const XHTML =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">';

export const places: readonly LabPage[] = [
  {
    id: 'body-flex',
    title: 'Corps en flex',
    sentence: 'Le corps de la page est une ligne flexible : rien n’y est large par défaut.',
    expected: 'works',
    head: style('body { display: flex; align-items: center; min-height: 100vh; margin: 0 }'),
  },
  {
    id: 'body-grid',
    title: 'Corps en grille',
    sentence: 'Une grille de douze colonnes, centrée, qui resserre ce qu’elle contient.',
    expected: 'works',
    head: style(`body { display: grid; grid-template-columns: repeat(12, 1fr); place-items: center }
      main { grid-column: 2 / 9 }`),
  },
  {
    id: 'narrow',
    title: 'Colonne de 320 pixels',
    sentence: 'Une colonne étroite qui coupe tout ce qui dépasse.',
    expected: 'works',
    head: style('.aside { inline-size: 320px; overflow: hidden }'),
    body: (elements) => `<div class="aside">${elements}</div>`,
  },
  {
    id: 'table',
    title: 'Dans un tableau',
    sentence: 'Une mise en page de 1999 : deux cellules, cellpadding et align.',
    expected: 'works',
    body: (elements) => `<table border="1" cellpadding="4" align="center" width="90%"><tr><td width="80">Menu</td>
      <td valign="middle" align="right" nowrap>${elements}</td></tr></table>`,
  },
  {
    id: 'details',
    title: 'Dans un volet replié',
    sentence: 'Nos éléments sont dans un <details> fermé, qui s’ouvre ensuite.',
    expected: 'works',
    body: (elements) => `<details><summary>Ma mutuelle</summary>${elements}</details>
      ${script("addEventListener('load', () => { document.querySelector('details').open = true; });")}`,
  },
  {
    id: 'dialog',
    title: 'Dans une fenêtre',
    sentence: 'Un <dialog> ouvert par showModal(), au-dessus de toute la page.',
    expected: 'works',
    head: style('dialog { inline-size: min(90vw, 700px) }'),
    body: (elements) => `<dialog>${elements}</dialog>${script("document.querySelector('dialog').showModal();")}`,
  },
  {
    id: 'popover',
    title: 'Dans un popover',
    sentence: 'Le panneau d’un menu, hors du flux, que la page ouvre.',
    expected: 'works',
    head: style('[popover] { box-sizing: border-box; inline-size: 700px; max-block-size: 90vh; padding: 1rem }'),
    body: (elements) => `<div popover="manual" id="panel">${elements}</div>
      ${script("document.querySelector('#panel').showPopover();")}`,
  },
  {
    id: 'host-form',
    title: 'Dans un formulaire de l’hôte',
    sentence: 'Un formulaire entoure nos éléments, et compte ses envois : il ne doit en voir aucun.',
    expected: 'works',
    body: (elements) => `<form action="/demo/lab/host-form/sent" onsubmit="lab.spoil('le formulaire est parti')">
      <input name="theirs" value="1" aria-label="Champ de l’hôte">${elements}</form>`,
  },
  {
    id: 'disabled-fieldset',
    title: 'Dans un groupe désactivé',
    sentence: 'Un <fieldset disabled> de l’hôte autour de nos éléments.',
    expected: 'works',
    body: (elements) => `<form><fieldset disabled><legend>Ma mutuelle</legend>${elements}</fieldset></form>`,
  },
  {
    id: 'open-shadow',
    title: 'Dans un composant ouvert',
    sentence: 'Le composant de l’hôte a une racine ouverte ; la page n’en dit rien à personne.',
    expected: 'works',
    body: inShadow('open', ''),
  },
  {
    id: 'closed-shadow',
    title: 'Dans un composant fermé',
    sentence: 'La racine est fermée : le composant la donne lui-même à observer.',
    expected: 'works',
    body: inShadow('closed', "import('/cdn/autoloader.js').then(({observe}) => observe(root));"),
  },
  {
    id: 'slotted',
    title: 'Dans la fente d’un composant',
    sentence: 'Le composant de l’hôte habille tout ce qu’on y glisse : ::slotted(*), et !important.',
    expected: 'works',
    cause: 'font-floor',
    body: (elements) =>
      `<host-card>${elements}</host-card>${script(`customElements.define('host-card',
      class extends HTMLElement { connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML =
      '<style>::slotted(*) { font: 11px serif !important; color: #b00 !important }</style><slot></slot>'; } });`)}`,
  },
  {
    id: 'hidden-then-shown',
    title: 'Caché, puis montré',
    sentence: 'Un onglet de la page, en display: none au chargement, ouvert une fois tout chargé.',
    expected: 'works',
    body: (elements) => `<div id="tab" style="display: none">${elements}</div>
      ${script("addEventListener('load', () => { document.querySelector('#tab').style.display = ''; });")}`,
  },
  {
    id: 'moved',
    title: 'Déplacé en pleine étape',
    sentence: 'L’hôte met nos éléments ailleurs pendant que l’étape suivante se charge.',
    expected: 'works',
    body: (elements) => `<div id="here">${elements}</div><div id="there"></div>
      ${afterPress("document.querySelector('#there').append(document.querySelector('mutuelle-backend'));")}`,
  },
  {
    id: 'removed',
    title: 'Retiré, puis remis',
    sentence: 'L’hôte ôte nos éléments pendant que l’étape suivante se charge, et les remet un instant après.',
    expected: 'works',
    body: (elements) => `<div id="here">${elements}</div>
      ${afterPress(`const ours = document.querySelector('mutuelle-backend'); const parent = ours?.parentNode;
        if (!parent) return; // a press on a label is two clicks
        ours.remove(); requestAnimationFrame(() => requestAnimationFrame(() => parent.append(ours)));`)}`,
  },
  {
    id: 'created-before',
    title: 'Créé avant d’être défini',
    sentence: 'La page crée nos éléments et leur donne leurs propriétés avant que notre script soit là.',
    expected: 'works',
    elements: '<div id="place"></div>',
    end: script(`const backend = document.createElement('mutuelle-backend'); backend.sandbox = 'family';
      const wizard = document.createElement('mutuelle-enrolment-wizard'); wizard.locale = 'fr';
      const locator = document.createElement('mutuelle-network-locator'); locator.place = 'Nantes';
      backend.append(wizard, locator); document.querySelector('#place').append(backend);`),
  },
  {
    id: 'rewritten',
    title: 'Réécrit par innerHTML',
    sentence: 'L’hôte ajoute un mot par innerHTML += : tout ce qui était là est jeté et refait.',
    expected: 'works',
    body: (elements) => `<div id="zone">${elements}</div>
      ${script("addEventListener('load', () => { document.querySelector('#zone').innerHTML += 'Fin'; });")}`,
  },
  {
    id: 'written',
    title: 'Écrit par document.write',
    sentence: 'Nos éléments et notre script sont écrits par un script pendant la lecture de la page.',
    expected: 'works',
    modules: [],
    body: (elements) =>
      script(
        `document.write(${JSON.stringify(elements)}); ` +
          'document.write(\'<script type="module" src="/cdn/autoloader.js"></\' + \'script>\');',
      ),
  },
  {
    id: 'base',
    title: 'Une base étrangère',
    sentence: '<base href> envoie toutes les adresses relatives vers un autre site.',
    expected: 'works',
    late: '<base href="https://ailleurs.example/dossier/">',
  },
  {
    id: 'quirks',
    title: 'Sans doctype',
    sentence: 'La page est lue en mode « quirks », comme en 1998.',
    expected: 'works',
    doctype: '',
  },
  {
    id: 'xhtml',
    title: 'Doctype XHTML',
    sentence: 'La page se dit XHTML 1.0 strict, et est servie comme du HTML.',
    expected: 'works',
    doctype: XHTML,
    root: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"',
  },
  {
    id: 'xml',
    title: 'Vrai XML',
    sentence: 'La page est servie comme application/xhtml+xml : aucun modèle écrit en HTML ne s’y lit.',
    look: 'Une phrase à la place de chaque élément.',
    expected: 'says',
    cause: 'xml-page',
    console: [/^error <mutuelle-[\w-]+> could not be shown\./],
    doctype: XHTML,
    root: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr" lang="fr"',
    headers: {'content-type': 'application/xhtml+xml; charset=utf-8'},
    // Chromium fetches a module script of an XML page, and never runs it
    modules: [],
    head: script("import('/cdn/autoloader.js');"),
  },
  {
    id: 'status-404',
    title: 'Servie avec le statut 404',
    sentence: 'L’hébergeur répond 404 à toutes les adresses d’une application d’une seule page.',
    expected: 'works',
    status: 404,
  },
];
