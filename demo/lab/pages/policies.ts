// What a page's headers forbid, and what a frame is not allowed.
import type {LabPage} from '../page.js';
import {strictPolicy, underPolicy} from '../policy.js';

const NONCE = 'bGFib3JhdG9pcmU';
/** The line of the browser itself about a policy that could not be made. */
const REFUSED_POLICY = /^csp (trusted-types|require-trusted-types-for)/;
const NAME_MISSING = /^error <mutuelle-[\w-]+> could not be shown\. .*trusted-types mutuelle-lit/;

export const policies: readonly LabPage[] = [
  {
    id: 'strict',
    title: 'Politique stricte',
    sentence: 'Ni style ni script dans la page, Trusted Types exigés, nos deux noms permis.',
    expected: 'works',
    everywhere: true,
    headers: underPolicy(),
  },
  {
    id: 'strict-dynamic',
    title: 'Nonce et strict-dynamic',
    sentence: 'Seul un script qui porte le nonce entre, avec ce qu’il charge lui-même.',
    expected: 'works',
    everywhere: true,
    nonce: NONCE,
    headers: underPolicy(strictPolicy({'script-src': `'nonce-${NONCE}' 'strict-dynamic'`})),
  },
  {
    id: 'nonce-only',
    title: 'Nonce seul',
    sentence: 'Un nonce, sans strict-dynamic ni adresse : les fichiers chargés à la demande n’en portent pas.',
    expected: 'works',
    everywhere: true,
    nonce: NONCE,
    headers: underPolicy(strictPolicy({'script-src': `'nonce-${NONCE}'`})),
  },
  {
    id: 'style-none',
    title: 'Aucun style permis',
    sentence: 'style-src ’none’, sans autre exigence.',
    expected: 'works',
    everywhere: true,
    headers: underPolicy("style-src 'none'"),
  },
  {
    id: 'trusted-types-other',
    title: 'Trusted Types sans notre nom',
    sentence: 'La page exige Trusted Types et n’a permis que la moitié de nos noms : rien ne peut être dessiné.',
    look: 'Une phrase à la place de chaque élément, et la ligne de la console avec le nom à permettre.',
    expected: 'says',
    everywhere: true,
    cause: 'trusted-types',
    console: [REFUSED_POLICY, NAME_MISSING],
    headers: underPolicy(strictPolicy({'trusted-types': 'mutuelle'})),
  },
  {
    id: 'trusted-types-none',
    title: 'Trusted Types sans aucun nom',
    sentence: 'trusted-types ’none’ : aucune politique ne peut être créée.',
    look: 'Une phrase à la place de chaque élément, et la ligne de la console avec le nom à permettre.',
    expected: 'says',
    everywhere: true,
    cause: 'trusted-types',
    console: [REFUSED_POLICY, NAME_MISSING],
    headers: underPolicy(strictPolicy({'trusted-types': "'none'"})),
  },
  {
    id: 'own-lit',
    title: 'Une page qui a déjà Lit',
    sentence: 'Le Lit de l’hôte prend le nom lit-html dans la même politique.',
    look: 'Le paragraphe de l’hôte est là, et nos éléments aussi.',
    expected: 'works',
    everywhere: true,
    headers: underPolicy(strictPolicy({'trusted-types': 'mutuelle-lit mutuelle lit-html'})),
    body: (elements) => `<p id="theirs"></p>${elements}`,
    modules: ['/demo/lab/own-lit/theirs.js', '/cdn/autoloader.js'],
    files: {
      'theirs.js': `import {html, render} from '/demo/lab/vendor/lit-html.js';
        render(html\`Ce paragraphe est rendu par le Lit de la page.\`, document.querySelector('#theirs'));
        addEventListener('load', () =>
          document.querySelector('#theirs').textContent || lab.spoil('leur Lit n’a rien rendu'));`,
    },
  },
  {
    id: 'report-only',
    title: 'Politique à l’essai',
    sentence: 'Tout est interdit, mais seulement signalé : rien ne doit changer.',
    expected: 'works',
    headers: {
      'content-security-policy-report-only':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    id: 'connect-none',
    title: 'L’API est interdite',
    sentence: 'connect-src ne permet pas l’adresse de l’API : aucun appel ne part.',
    look: 'Une phrase avec qui appeler ; la console nomme la directive.',
    expected: 'says',
    everywhere: true,
    cause: 'csp-connect',
    console: [/^csp connect-src/, /^error mutuelle: .*Cure: .*connect-src/],
    headers: underPolicy(strictPolicy({'connect-src': 'https://api.example.fr'})),
    api: {},
  },
  {
    id: 'images-none',
    title: 'Ni image, ni police, ni worker',
    sentence: 'La politique ne permet que des scripts : aucune image, même en data:, aucun worker.',
    expected: 'works',
    headers: underPolicy(strictPolicy({'img-src': "'none'", 'worker-src': "'none'", 'connect-src': "'none'"})),
  },
  {
    id: 'sandbox-header',
    title: 'En-tête sandbox, sans formulaires',
    sentence: 'Content-Security-Policy: sandbox, sans allow-forms : un formulaire envoyé est ignoré sans un mot.',
    expected: 'works',
    everywhere: true,
    headers: underPolicy('sandbox allow-scripts allow-same-origin'),
  },
  {
    id: 'sandbox-opaque',
    title: 'En-tête sandbox, sans origine',
    sentence: 'Sans allow-same-origin la page n’a plus d’origine : ni stockage, ni cookies.',
    expected: 'works',
    everywhere: true,
    headers: underPolicy('sandbox allow-scripts allow-forms'),
    cdn: () => undefined,
  },
  {
    id: 'permissions',
    title: 'Ni position, ni caméra',
    sentence: 'Permissions-Policy interdit la position, la caméra et le micro à toute la page.',
    look: '« Autour de ma position » le dit, et la recherche par mots reste.',
    expected: 'works',
    cause: 'permissions-policy',
    headers: {'permissions-policy': 'geolocation=(), camera=(), microphone=(), publickey-credentials-get=()'},
  },
  {
    id: 'isolated',
    title: 'Page isolée',
    sentence: 'COOP et COEP : la page n’accepte que ce qui dit l’accepter.',
    expected: 'works',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    },
  },
  {
    id: 'no-referrer',
    title: 'Sans adresse d’origine',
    sentence: 'Referrer-Policy: no-referrer : aucune demande ne dit d’où elle vient.',
    expected: 'works',
    headers: {'referrer-policy': 'no-referrer'},
    api: {
      answer: (request, insurer) =>
        request.headers.has('referer') ? new Response('référent reçu', {status: 400}) : insurer(),
    },
  },
  {
    id: 'hardened',
    title: 'Tous les en-têtes d’un audit',
    sentence: 'X-Frame-Options: DENY, nosniff, HSTS, Document-Policy, frame-ancestors ’none’.',
    expected: 'works',
    headers: {
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'x-xss-protection': '0',
      'x-permitted-cross-domain-policies': 'none',
      'strict-transport-security': 'max-age=0',
      'document-policy': 'document-write=?0',
      'content-security-policy': "frame-ancestors 'none'; form-action 'none'; base-uri 'none'; object-src 'none'",
    },
  },
  {
    id: 'frame-280',
    title: 'Cadre de 280 pixels',
    sentence: 'La page d’un partenaire dans un <iframe> plus étroit qu’un téléphone.',
    expected: 'works',
    frame: 'width="280" height="700"',
  },
  {
    id: 'frame-sandbox',
    title: 'Cadre sandbox, tout permis',
    sentence: '<iframe sandbox> avec scripts, formulaires, origine et téléchargements.',
    expected: 'works',
    frame: 'sandbox="allow-scripts allow-forms allow-same-origin allow-downloads" width="600" height="700"',
  },
  {
    id: 'frame-no-forms',
    title: 'Cadre sandbox, sans formulaires',
    sentence: '<iframe sandbox> sans allow-forms : un formulaire envoyé est ignoré sans un mot.',
    expected: 'works',
    frame: 'sandbox="allow-scripts allow-same-origin" width="600" height="700"',
  },
  {
    id: 'frame-no-origin',
    title: 'Cadre sandbox, sans origine',
    sentence:
      '<iframe sandbox> sans allow-same-origin : ni stockage, ni cookies, fichiers demandés d’une origine nulle.',
    expected: 'works',
    frame: 'sandbox="allow-scripts allow-forms" width="600" height="700"',
    cdn: () => undefined,
  },
  {
    id: 'frame-srcdoc',
    title: 'Cadre srcdoc',
    sentence: 'Le document du cadre est écrit dans la page : son adresse est about:srcdoc.',
    expected: 'works',
    srcdoc: true,
    frame: 'width="600" height="700"',
  },
];
