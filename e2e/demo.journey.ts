// D20, D11, D15: the demonstration has no dead door, its partner knows nothing of the member, its header follows the
// session.
import assert from 'node:assert/strict';
import {personas} from '../mocks/people/personas.js';
import {bringToStep} from '../mocks/topics/enrolment/bring-to-step.js';
import {mouse} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

/** Official sites, which are really there; and the ways to places that a map or a telephone opens. */
const official = new RegExp(
  '^https://(www\\.)?(ameli\\.fr|msa\\.fr|service-public\\.(gouv\\.)?fr|cnil\\.fr|franceconnect\\.gouv\\.fr|' +
    'google\\.com/maps|openstreetmap\\.org)\\b',
);
const elsewhere = /^(mailto|tel|sms|geo|blob|data):/;

/** In the head of the space. */
const who = {text: 'Hélène Vasseur', within: {css: 'header .me'}};

/** Every link of the page, those of the elements included. */
const linksOf = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const search = (root: ParentNode) => {
      for (const each of root.querySelectorAll<HTMLElement>('*')) {
        if (each.localName === 'a' && (each as HTMLAnchorElement).href) found.push((each as HTMLAnchorElement).href);
        if (each.shadowRoot) search(each.shadowRoot);
      }
    };
    search(document);
    return found;
  });

/** The links that lead nowhere: nobody answers, or it is not ours to say what is there. */
async function deadDoors(page: Page, known: Set<string>): Promise<string[]> {
  const dead: string[] = [];
  const origin = new URL(await page.url()).origin;
  for (const link of await linksOf(page)) {
    const [address = ''] = link.split('#');
    if (elsewhere.test(link) || official.test(link) || known.has(address)) continue;
    known.add(address);
    if (new URL(address).origin !== origin || (await fetch(address)).status !== 200) dead.push(link);
  }
  return dead;
}

const pages: readonly (readonly [page: string, shows: string])[] = [
  ['index.html', 'Ouvrir l’espace d’Hélène Vasseur'],
  ['email.html?persona=family', 'Votre nouvelle mutuelle'],
  ['employer-intranet.html?backend=http&persona=family', 'Se connecter'],
  ['member-space.html?backend=http#carte', 'Télécharger en PDF'],
  ['member-space.html?backend=http&signed-out#messages', 'Adresse e-mail'],
  ['sign-in.html?backend=http', 'Se connecter'],
  ['security.html?backend=http', 'Appareils reconnus'],
  ['documents.html?backend=http', 'Choisir plusieurs documents'],
  ['bank-change.html?backend=http', 'Ce qui change'],
  ['teleconsultation.html?backend=http', 'À avancer'],
  ['consultation-room.html', 'Ce lien ne sert plus'],
  ['hospital.html?backend=http', 'Demander une prise en charge'],
  ['help.html?backend=http', 'Nous appeler'],
  ['referral.html?backend=http', 'Awa Diallo'],
  ['services.html?backend=http', 'Demander un avis'],
  ['coaching.html?backend=http', 'Mieux dormir'],
  ['beneficiaries.html?backend=http', 'Ajouter une personne'],
  ['messages.html?backend=http', 'Chambre particulière'],
  ['send-document.html?backend=http', 'De quel document'],
  ['profile.html?backend=http', 'Coordonnées'],
  ['cancellation.html?backend=http', 'Préavis'],
  ['withdrawal.html?backend=http', 'Sans frais, sans motif'],
  ['mailbox.html', 'Aucun message'],
  ['france-connect.html', 'Cette page s’ouvre depuis la page de connexion'],
  ['partner-site.html', 'Voir la carte'],
  ['elsewhere.html?what=document', 'Envoyer une pièce'],
  ['widgets/profile-form.html', 'Enregistrer'],
  ['widgets/beneficiary-form.html', 'Rang de naissance'],
  ['widgets/bank-details-form.html', 'IBAN'],
  ['widgets/guarantee-picker.html', 'Enregistrer'],
  ['widgets/otp-signature-pad.html', 'Recevoir'],
];

journey('D20: every link of every demo page, and of the elements on it, answers', async ({page, server}) => {
  const known = new Set<string>();
  for (const [address, shows] of pages) {
    await page.goto(`${server.origin}/demo/${address}`);
    await page.find({text: shows});
    assert.deepEqual(await deadDoors(page, known), [], address);
  }
  assert.ok(known.size > 20, `only ${known.size} links were seen`);
});

journey('D20: after signing, « Accéder à mon espace » opens the space of who has signed', async (context) => {
  const {page, server, simulator} = context;
  const persona = personas.family;
  await bringToStep(simulator, persona, 'completed');
  await page.goto(`${server.origin}/demo/employer-intranet.html?backend=http&persona=family`);
  const device = mouse(page);
  await page.find({label: 'Adresse e-mail'});
  await device.fill('Adresse e-mail', persona.email);
  await device.fill('Mot de passe', 'Exemple-2026!');
  await device.press('Se connecter');
  await page.find({text: 'Accéder à mon espace'});
  assert.deepEqual(await deadDoors(page, new Set()), []);
  await page.click({role: 'link', name: 'Accéder à mon espace'});
  await page.find(who);
  await page.find({css: 'h2', within: {css: '#page'}});
  assert.deepEqual(await page.query({role: 'password'}), [], 'without a new login');
});

journey('D15: the header says who is signed in, and follows a session that ends', async ({page, server}) => {
  await page.goto(`${server.origin}/demo/member-space.html?backend=http#carte`);
  await page.find(who);
  await mouse(page).press('Se déconnecter');
  await page.gone(who);
  await page.find({text: 'Vous avez quitté votre espace.'});
  assert.equal((await page.query({role: 'button', name: 'Se déconnecter'})).length, 0);
});

journey('D11: a partner opened after the space, in the same tab, knows nothing of her', async ({page, server}) => {
  await page.goto(`${server.origin}/demo/member-space.html?backend=http#carte`);
  await page.find(who);
  await page.find({text: 'Télécharger en PDF'});
  await page.goto(`${server.origin}/demo/partner-site.html`);
  await page.find({text: 'Voir la carte'});
  const said = await page.text();
  for (const hers of ['Tanneurs', 'Vasseur', 'Hélène', 'Ma garantie', 'Option 1', 'Près de chez moi'])
    assert.ok(!said.includes(hers), `${hers} is shown`);
  const typed = await page.evaluate(() =>
    [...document.querySelector('mutuelle-network-locator')!.shadowRoot!.querySelectorAll('input')].map(
      ({value, type}) => (type === 'checkbox' || type === 'radio' ? '' : value),
    ),
  );
  assert.deepEqual(typed.filter(Boolean), []);
});
