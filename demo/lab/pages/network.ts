// Files that do not come, and an API that is not reached.
import {corsOf, operations, streams} from '../../../src/contract/index.js';
import type {LabPage} from '../page.js';

const missing = () => new Response('rien à cette adresse', {status: 404});
const index = () =>
  new Response('<!doctype html><title>Accueil</title><div id="app"></div>', {
    headers: {'content-type': 'text/html; charset=utf-8'},
  });
const LOST = /^error <mutuelle-[\w-]+> did not come, in 4 tries\. Cause: .* Cure: /;
/** Our own line about an API that is not reached: it says what is missing. */
const toldWith = (words: string) => new RegExp(`^error mutuelle: .*Cure: .*${words}`, 'i');
const cors = corsOf(Object.values(operations), Object.values(streams));
const READABLE = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': cors.exposedHeaders.join(', '),
};
const SENDABLE = {
  ...READABLE,
  'access-control-allow-methods': cors.methods.join(', '),
  'access-control-allow-headers': cors.requestHeaders.join(', '),
};
const allowed = (response: Response, headers: Record<string, string>) => {
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Response(response.body, {status: response.status, headers: all});
};

export const network: readonly LabPage[] = [
  {
    id: 'file-once',
    title: 'Un fichier manque une fois',
    sentence: 'Le fichier de l’adhésion répond 404 à la première demande, puis il est là.',
    expected: 'works',
    hurried: true,
    cdn: (file, {times}) => (file === 'mutuelle-enrolment-wizard.js' && times === 1 ? missing() : undefined),
  },
  {
    id: 'file-never',
    title: 'Un fichier manque toujours',
    sentence: 'Le fichier de l’adhésion n’a pas été copié sur le serveur.',
    look: 'Une phrase à la place de l’adhésion, avec qui appeler ; le réseau de soins fonctionne.',
    expected: 'says',
    locator: 'works',
    cause: 'missing-files',
    console: [LOST],
    hurried: true,
    cdn: (file) => (file === 'mutuelle-enrolment-wizard.js' ? missing() : undefined),
  },
  {
    id: 'file-slow',
    title: 'Des fichiers lents',
    sentence: 'Chaque fichier se fait attendre, et pas dans l’ordre.',
    expected: 'works',
    cdn: (file, {text}) =>
      file.startsWith('chunks/')
        ? new Promise((resolve) => setTimeout(resolve, 100 + (file.length % 7) * 60))
            .then(text)
            .then((code) => new Response(code, {headers: {'content-type': 'text/javascript'}}))
        : undefined,
  },
  {
    id: 'old-files',
    title: 'Fichiers d’une autre version',
    sentence: 'Un cache garde les fichiers d’entrée d’hier ; les morceaux qu’ils nomment ne sont plus là.',
    look: 'Une phrase, avec qui appeler ; la console dit de servir un seul cdn/ en entier.',
    expected: 'says',
    cause: 'old-cdn-files',
    console: [LOST, /^error <mutuelle-backend> has no backend: .*module/],
    hurried: true,
    cdn: (file) => (file.startsWith('chunks/') ? missing() : undefined),
  },
  {
    id: 'index-for-all',
    title: 'L’accueil à la place des fichiers',
    sentence: 'Le serveur d’une application d’une page répond son accueil, statut 200, à toute adresse inconnue.',
    look: 'Une phrase, avec qui appeler.',
    expected: 'says',
    cause: 'missing-files',
    console: [LOST],
    hurried: true,
    cdn: (file) => (file.startsWith('mutuelle-') ? index() : undefined),
  },
  {
    id: 'service-worker',
    title: 'Le service worker de l’hôte',
    sentence: 'Il connaît l’autoloader et répond l’accueil du site à toute autre demande.',
    look: 'Une phrase, avec qui appeler.',
    expected: 'says',
    cause: 'service-worker',
    console: [LOST],
    hurried: true,
    modules: ['/demo/lab/service-worker/start.js'],
    cdn: () => undefined,
    files: {
      'start.js': `const {serviceWorker} = navigator;
        if (serviceWorker.controller) import('/demo/lab/service-worker/cdn/autoloader.js');
        else serviceWorker.register('/demo/lab/service-worker/worker.js')
          .then(() => serviceWorker.ready).then(() => location.reload());`,
      'worker.js': `addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => {
          const known = /(autoloader|host|start)\\.js$/.test(new URL(event.request.url).pathname);
          if (known || event.request.mode === 'navigate') return;
          event.respondWith(new Response('<!doctype html><title>Accueil</title>',
            {headers: {'content-type': 'text/html'}}));
        });`,
    },
  },
  {
    id: 'preload-integrity',
    title: 'Empreintes d’hier',
    sentence: 'Les lignes modulepreload de la page portent l’empreinte d’une autre version.',
    look: 'La console du navigateur le dit ; les fichiers sont demandés une seconde fois, sans empreinte.',
    expected: 'works',
    cause: 'integrity',
    console: [/^resource <link>/],
    hurried: true,
    head: `<link rel="modulepreload" href="/demo/lab/preload-integrity/cdn/mutuelle-enrolment-wizard.js"
      integrity="sha384-${'A'.repeat(64)}" />`,
    cdn: () => undefined,
  },
  {
    id: 'cdn-elsewhere',
    title: 'Fichiers d’un autre site',
    sentence: 'La bibliothèque vient d’une autre origine, qui permet à toutes les pages de la lire.',
    expected: 'works',
    modules: ['elsewhere:cdn/autoloader.js'],
    cdn: () => undefined,
  },
  {
    id: 'no-backend',
    title: 'Sans <mutuelle-backend>',
    sentence: 'Personne n’a dit où sont les données.',
    look: 'Une attente dessinée, et une ligne de la console : la page peut encore donner son backend.',
    expected: 'waits',
    cause: 'backend-missing',
    console: [/^warn <mutuelle-[\w-]+> has no backend\./],
    elements: `<mutuelle-enrolment-wizard></mutuelle-enrolment-wizard>
      <mutuelle-network-locator place="Nantes"></mutuelle-network-locator>`,
  },
  {
    id: 'sandbox-left',
    title: 'Bac à sable oublié',
    sentence: 'La page est prête à partir, et ses données sont encore inventées.',
    look: 'La ligne au-dessus de nos éléments le dit.',
    expected: 'works',
    cause: 'sandbox-in-production',
  },
  {
    id: 'api-down',
    title: 'API injoignable',
    sentence: 'L’adresse de l’API ne répond pas : la ligne est coupée à chaque demande.',
    look: 'Une phrase et un bouton pour réessayer.',
    expected: 'says',
    cause: 'api-unreachable',
    sentenceSays: /ne passe pas.*réessayez/,
    api: {answer: () => Response.error()},
  },
  {
    id: 'api-portal',
    title: 'Une page de connexion à la place de l’API',
    sentence: 'Un mandataire de l’entreprise répond sa page de connexion, en HTML, statut 200.',
    look: 'Une phrase, et un bouton pour réessayer une fois connecté.',
    expected: 'says',
    cause: 'api-foreign-answer',
    sentenceSays: /connexion.*Réessayer/,
    api: {answer: index},
  },
  {
    id: 'cors-none',
    title: 'API d’un autre site, sans CORS',
    sentence: 'L’API répond, mais ne permet à aucune autre origine de la lire.',
    look: 'Une phrase avec qui appeler ; la console nomme l’en-tête.',
    expected: 'says',
    cause: 'cors-missing',
    console: [toldWith('Access-Control-Allow-Origin')],
    api: {elsewhere: true},
  },
  {
    id: 'cors-preflight',
    title: 'CORS incomplet',
    sentence: 'L’API se laisse lire, et refuse la demande préalable : une lecture passe, un envoi jamais.',
    look: '« Commencer » donne une phrase avec qui appeler ; la console nomme l’en-tête.',
    expected: 'says',
    cause: 'cors-preflight',
    console: [toldWith('Access-Control-Allow-Headers')],
    api: {
      elsewhere: true,
      answer: (request, insurer) =>
        request.method === 'OPTIONS'
          ? new Response(null, {status: 204, headers: READABLE})
          : insurer().then((answer) => allowed(answer, READABLE)),
    },
  },
  {
    id: 'cors-complete',
    title: 'CORS complet',
    sentence: 'L’API d’un autre site envoie tout ce que demande la documentation du contrat.',
    expected: 'works',
    everywhere: true,
    api: {
      elsewhere: true,
      answer: (request, insurer) =>
        request.method === 'OPTIONS'
          ? new Response(null, {status: 204, headers: SENDABLE})
          : insurer().then((answer) => allowed(answer, SENDABLE)),
    },
  },
];
