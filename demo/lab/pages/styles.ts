// Style sheets that reach into everything: frameworks, resets, what is inherited.
import type {LabPage} from '../page.js';

const style = (css: string) => `<style>${css}</style>`;
const sheet = (name: string) => `<link rel="stylesheet" href="/demo/lab/vendor/${name}">`;

export const styles: readonly LabPage[] = [
  {
    id: 'bootstrap',
    title: 'Bootstrap 5',
    sentence: 'La feuille complète de Bootstrap 5, et nos éléments dans ses cartes.',
    expected: 'works',
    everywhere: true,
    head: sheet('bootstrap.css'),
    body: (elements) => `<div class="container"><div class="row"><div class="col-md-9"><div class="card"><div
      class="card-body lead">${elements}</div></div></div></div></div>`,
  },
  {
    id: 'tailwind',
    title: 'Remise à zéro de Tailwind',
    sentence: 'Le « preflight » de Tailwind 4, qui ôte marges, bordures, titres et boutons à toute la page.',
    expected: 'works',
    everywhere: true,
    head: sheet('tailwind.css'),
  },
  {
    id: 'dsfr',
    title: 'Comme le système de design de l’État',
    sentence: 'Des règles sur les balises nues : liens soulignés par une image, champs gris sans bord, boutons à plat.',
    expected: 'works',
    head: style(`:root { --grey: #eee; --blue: #000091; color-scheme: light }
      body { font: 400 1rem/1.5rem Marianne, arial, sans-serif; color: #3a3a3a; --hover-tint: var(--grey) }
      a { color: var(--blue); background-image: linear-gradient(0deg, currentColor, currentColor);
        background-position: 0 100%; background-repeat: no-repeat; background-size: 100% 1px; text-decoration: none }
      h1, h2, h3, h4 { color: #161616; font-weight: 700; margin: 0 0 1.5rem }
      input, select, textarea, button { border: 0; border-radius: 0; background: var(--grey); font: inherit }
      button:not(:disabled):hover { background-color: var(--hover-tint) }
      label + input { box-shadow: inset 0 -2px 0 0 #3a3a3a }
      ul { --ul-type: disc; padding-inline-start: var(--ul-start, 1rem) }
      :focus { outline: 2px solid #0a76f6; outline-offset: 2px } [hidden] { display: none !important }`),
  },
  {
    id: 'all-blocks',
    title: 'Tout en blocs',
    sentence: '* { display: block !important } : même ce qui doit rester invisible ou en ligne.',
    expected: 'works',
    everywhere: true,
    head: style('body * { display: block !important }'),
  },
  {
    id: 'root-62',
    title: 'Racine à 62,5 %',
    sentence: 'La taille de la racine vaut 10 pixels, pour compter en rem.',
    expected: 'works',
    head: style('html { font-size: 62.5% } body { font-size: 1.6rem }'),
  },
  {
    id: 'root-200',
    title: 'Racine à 200 %',
    sentence: 'La taille de la racine vaut 32 pixels.',
    expected: 'works',
    head: style('html { font-size: 200% }'),
  },
  {
    id: 'zoom',
    title: 'Page agrandie par zoom',
    sentence: 'zoom: 1.4 sur le corps de la page, comme le font de vieux intranets.',
    expected: 'works',
    head: style('body { zoom: 1.4 }'),
  },
  {
    id: 'transform',
    title: 'Page transformée',
    sentence: 'Nos éléments dans un bloc réduit, tourné, filtré, qui est son propre repère.',
    expected: 'works',
    head: style(`.stage { transform: scale(.92) rotate(.4deg); filter: brightness(1); perspective: 800px;
      contain: layout; will-change: transform; overflow: auto }`),
    body: (elements) => `<div class="stage">${elements}</div>`,
  },
  {
    id: 'all-unset',
    title: 'Tout est défait',
    sentence: '* { all: unset !important } : nos balises redeviennent du texte en ligne.',
    expected: 'works',
    everywhere: true,
    cause: 'font-floor',
    head: style('* { all: unset !important } script, style, head, title { display: none !important }'),
  },
  {
    id: 'font-important',
    title: 'Une police pour tous',
    sentence: '* { font: 12px Arial !important } : sous 16 pixels, un iPhone agrandit la page à chaque champ.',
    expected: 'works',
    everywhere: true,
    cause: 'font-floor',
    head: style('* { font: 12px/1.1 Arial, sans-serif !important }'),
  },
  {
    id: 'font-zero',
    title: 'Texte de taille nulle',
    sentence: 'font-size: 0 et line-height: 0 autour de nos éléments, pour coller des blocs en ligne.',
    expected: 'works',
    head: style('.glued { font-size: 0; line-height: 0 } .glued > * { font-size: 1rem }'),
    body: (elements) => `<div class="glued"><section>${elements}</section></div>`,
  },
  {
    id: 'inherited',
    title: 'Tout ce qui s’hérite',
    sentence: 'Capitales, lettres écartées, retrait, coupure partout, justification, curseur et soulignement.',
    expected: 'works',
    everywhere: true,
    head: style(`main { text-transform: uppercase; letter-spacing: .3em; word-spacing: 1em; text-indent: -999px;
      white-space: nowrap; text-align: justify; word-break: break-all; text-shadow: 2px 2px red; cursor: wait;
      line-height: 3; font-variant: small-caps; hyphens: auto; quotes: none }
      main > h1, main > p { text-indent: 0 }`),
  },
  {
    id: 'text-fill',
    title: 'Texte en dégradé',
    sentence: 'Le texte de l’hôte est transparent sur un fond en dégradé (-webkit-text-fill-color).',
    expected: 'works',
    everywhere: true,
    // clipped to the title alone: a whole page of clipped text takes a browser without a graphics card seconds to paint
    head: style(`main { -webkit-text-fill-color: transparent; caret-color: transparent }
      h1 { background: linear-gradient(90deg, #0f5c55, #1d3fa8); background-clip: text }`),
  },
  {
    id: 'vertical',
    title: 'Écriture verticale',
    sentence: 'writing-mode: vertical-rl autour de nos éléments.',
    expected: 'works',
    head: style('.column { writing-mode: vertical-rl } .column > * { writing-mode: horizontal-tb }'),
    body: (elements) => `<div class="column"><section>${elements}</section></div>`,
  },
  {
    id: 'transitions',
    title: 'Tout bouge',
    sentence: 'Une transition et une animation sur chaque élément de la page.',
    expected: 'works',
    head: style(`@keyframes appear { from { opacity: 0; transform: translateY(1rem) } }
      * { transition: all .2s !important; animation: appear .2s both }`),
  },
  {
    id: 'dark-attribute',
    title: 'Sombre par un attribut',
    sentence:
      'data-theme="dark" peint la page en noir sans le dire au navigateur : nos blocs restent clairs, lisibles.',
    look: 'Nos éléments sont clairs sur la page noire ; color-scheme: dark sur la page, ou sur eux, les accorde.',
    expected: 'works',
    cause: 'color-scheme',
    root: 'lang="fr" data-theme="dark"',
    head: style('[data-theme=dark] body { background: #111; color: #eee }'),
  },
  {
    id: 'dark-scheme',
    title: 'Sombre par color-scheme',
    sentence: 'La page se dit sombre, sur un écran réglé en clair.',
    expected: 'works',
    head: style(':root { color-scheme: dark } body { background: #111; color: #eee }'),
  },
  {
    id: 'dark-screen',
    title: 'Écran sombre, page claire',
    sentence: 'L’écran est réglé en sombre et la page n’en sait rien : nos éléments restent clairs comme elle.',
    expected: 'works',
    media: {'prefers-color-scheme': 'dark'},
  },
  {
    id: 'forced-colors',
    title: 'Couleurs imposées',
    sentence: 'Le contraste élevé de Windows remplace toutes les couleurs.',
    expected: 'works',
    media: {'forced-colors': 'active'},
  },
  {
    id: 'reduced-motion',
    title: 'Mouvement réduit',
    sentence: 'Le système demande le moins de mouvement possible.',
    expected: 'works',
    media: {'prefers-reduced-motion': 'reduce'},
  },
  {
    id: 'print',
    title: 'Imprimée',
    sentence: 'La feuille d’impression de l’hôte met tout en noir et retire ce qu’elle croit inutile.',
    look: 'L’aperçu avant impression.',
    expected: 'works',
    head: style(
      '@media print { * { color: #000 !important; background: #fff !important } nav, aside { display: none } }',
    ),
    medium: 'print',
  },
  {
    id: 'zoom-400',
    title: 'Agrandie à 400 %',
    sentence: 'Un écran de 1 280 pixels agrandi quatre fois : il en reste 320.',
    expected: 'works',
    size: {width: 320, height: 256},
  },
];
