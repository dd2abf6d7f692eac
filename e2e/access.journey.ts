// MEM-01 to MEM-07, SUP-02, SUP-04: into the member's space, by every way, over real HTTP, in every engine: by keyboard
// alone at 320 pixels, with the mail opened in another browser, and with a server that fails at each call.
import assert from 'node:assert/strict';
import type {Simulator} from '../mocks/engine/simulator.js';
import type {OutboxMessage} from '../mocks/topics/access/access.data.js';
import {accessPeople} from '../mocks/people/access-people.js';
import {members} from '../mocks/people/members.js';
import {sampleCodes, samplePassword} from '../mocks/people/personas.js';
import {keyboard, mouse, type InputDevice} from './support/input-devices.js';
import {hostPage, underPolicy} from './support/host.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-sign-in';
const narrow = {width: 320, height: 800};
const newPassword = 'Tanneurs-a-quai-7';
const open = (page: Page, origin: string, secret?: string) =>
  page.goto(`${origin}/demo/sign-in.html?backend=http${secret ? `#acces=${secret}` : ''}`);
const reach = (page: Page, name: string) => page.find({role: 'heading', name});
const lastMail = ({db}: Simulator, kind: OutboxMessage['kind']) =>
  db.outbox.findLast((message) => message.kind === kind && message.channel === 'email');

async function typeCredentials(device: InputDevice, email: string, password: string): Promise<void> {
  await device.fill('Adresse e-mail', email);
  await device.fill('Mot de passe', password);
  await device.press('Se connecter');
}

journey(
  'MEM-01, MEM-02, SUP-04: an unknown device, by keyboard alone at 320 pixels: password, code, remembered; out, and ' +
    'in again without a code',
  async ({page, server, simulator}) => {
    const {email} = accessPeople.unknownDevice;
    await open(page, server.origin);
    const device = keyboard(page);
    await typeCredentials(device, email, samplePassword);
    await reach(page, 'Vérifions que c’est vous');
    assert.equal(simulator.db.outbox.filter(({channel}) => channel === 'sms').length, 1, 'one press, one message');
    assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);
    await fits(page);
    const {name} = await page.find({role: 'textbox', label: /^Code envoyé par SMS au 06/});
    await device.fill(name, '654321');
    await device.press('Valider');
    await page.find({text: 'Ce code n’est pas le bon.', within: {css: tag}});
    await device.fill(name, sampleCodes.right);
    await device.tick(/Se souvenir de cet appareil/);
    await device.press('Valider');
    await page.waitFor(async () => (await page.url()).includes('member-space.html'), {message: 'the space to open'});
    await nothingLeaks(page, samplePassword, sampleCodes.right, email);
    await open(page, server.origin);
    await reach(page, 'Votre session est ouverte');
    await device.press('Se déconnecter');
    await typeCredentials(device, email, samplePassword);
    await page.waitFor(async () => (await page.url()).includes('member-space.html'), {message: 'no code is asked'});
    assert.equal(simulator.db.outbox.filter(({channel}) => channel === 'sms').length, 1);
  },
  {everyEngine: true, size: narrow},
);

journey(
  'MEM-06, MEM-07: a forgotten password on a phone, the mail opened in another browser; other sessions end, the old ' +
    'password opens nothing',
  async ({page, browser, server, simulator}) => {
    const {email} = members.family;
    await page.goto(`${server.origin}/demo/member-space.html?backend=http&persona=family`);
    await page.find({text: 'Hélène Vasseur'});
    const before = Object.keys(simulator.db.sessions);
    const phone = await browser.newPage(narrow);
    await open(phone, server.origin);
    const device = keyboard(phone);
    await device.press('Mot de passe oublié');
    await reach(phone, 'Mot de passe oublié');
    await device.fill('Adresse e-mail', email);
    await device.press('Recevoir un lien');
    await reach(phone, 'Regardez votre boîte mail');
    await fits(phone);
    const secret = lastMail(simulator, 'reset-password')?.secret ?? '';
    assert.ok(secret.length > 10);

    await browser.fresh();
    const elsewhere = await browser.newPage(narrow);
    await open(elsewhere, server.origin, secret);
    await reach(elsewhere, 'Choisissez un mot de passe');
    await nothingLeaks(elsewhere, secret);
    const other = keyboard(elsewhere);
    await other.fill('Nouveau mot de passe', newPassword);
    await other.fill('Confirmer le mot de passe', newPassword);
    assert.deepEqual(await elsewhere.axe({include: tag, disable: ['page-has-heading-one']}), []);
    await other.press('Enregistrer et entrer');
    await elsewhere.waitFor(async () => (await elsewhere.url()).includes('member-space.html'), {
      message: 'the space to open',
    });
    await nothingLeaks(elsewhere, secret, newPassword);
    const now = Object.keys(simulator.db.sessions);
    assert.deepEqual(
      before.filter((token) => now.includes(token)),
      [],
      'other sessions ended',
    );
    assert.equal(lastMail(simulator, 'password-changed')?.to, email);

    await open(elsewhere, server.origin, secret);
    await elsewhere.find({text: 'Vous avez ouvert un lien reçu par e-mail'});
    await other.press('Fermer cette session et ouvrir le lien');
    await reach(elsewhere, 'Ce lien a déjà servi');
    await other.press('Se connecter');
    await typeCredentials(other, email, samplePassword);
    await elsewhere.find({text: 'L’adresse ou le mot de passe n’est pas le bon'});
  },
);

journey(
  'MEM-04, MEM-05: a first visit: the number in any spelling, a mistyped address corrected, the mail opened ' +
    'elsewhere, then in',
  async ({page, browser, server, simulator}) => {
    const {email, memberNumber} = accessPeople.newcomer;
    await open(page, server.origin);
    const device = mouse(page);
    await device.press('Créer mon espace avec mon numéro d’adhérent');
    await reach(page, 'Créer mon espace');
    await device.fill('Numéro d’adhérent', memberNumber);
    await device.fill('Date de naissance', '13/04/1990');
    await device.press('Continuer');
    await page.find({text: 'Nous ne vous retrouvons pas avec ces informations'});
    await device.fill('Numéro d’adhérent', ` n° ${memberNumber.replace(/(....)(...)/, '$1 $2 ')}`);
    await device.fill('Date de naissance', '12 avril 1990');
    await device.press('Réessayer');
    await reach(page, 'Vos identifiants');
    await device.fill('Adresse e-mail', 'premiere.visit@example.org');
    await device.fill('Mot de passe', newPassword);
    await device.fill('Confirmer le mot de passe', newPassword);
    await device.press('Créer mon espace');
    await reach(page, 'Ouvrez votre boîte mail');
    await device.press('Corriger l’adresse');
    await device.fill('Adresse e-mail', email);
    await device.press('Envoyer le lien');
    await page.find({text: email, within: {css: tag}});
    await nothingLeaks(page, newPassword, memberNumber, email);
    const mail = lastMail(simulator, 'confirm-email');
    assert.equal(mail?.to, email);

    await browser.fresh();
    const elsewhere = await browser.newPage(narrow);
    await open(elsewhere, server.origin, mail?.secret);
    await reach(elsewhere, 'Confirmez votre adresse');
    await fits(elsewhere);
    const other = keyboard(elsewhere);
    await other.press('Confirmer mon adresse');
    await elsewhere.find({text: 'Votre espace est ouvert'});
    await nothingLeaks(elsewhere, mail?.secret);
    await other.fill('Mot de passe', newPassword);
    await other.press('Se connecter');
    await elsewhere.waitFor(async () => (await elsewhere.url()).includes('member-space.html'), {
      message: 'the space to open',
    });
  },
);

journey(
  'MEM-05, FIELD-20: what opens links and presses by script spends nothing',
  async ({page, server, simulator}) => {
    await open(page, server.origin);
    const device = mouse(page);
    await typeCredentials(device, accessPeople.unconfirmed.email, samplePassword);
    await reach(page, 'Il reste à confirmer votre adresse');
    await device.press('Recevoir le lien');
    await reach(page, 'Ouvrez votre boîte mail');
    const {secret} = lastMail(simulator, 'confirm-email')!;
    await open(page, server.origin, secret);
    await page.reload();
    await open(page, server.origin, secret);
    await reach(page, 'Confirmez votre adresse');
    const pressed = await page.evaluate((name) => {
      const press = (root: ParentNode): number =>
        [...root.querySelectorAll<HTMLElement>('*')].reduce((sum, each) => {
          const own = each.localName === 'button' && each.closest('mutuelle-sign-in, *') !== null;
          if (own && each.textContent?.includes('Confirmer')) each.click();
          return sum + Number(own) + (each.shadowRoot ? press(each.shadowRoot) : 0);
        }, 0);
      return press(document.querySelector(name)!.shadowRoot!);
    }, tag);
    assert.ok(pressed > 1);
    assert.equal(simulator.db.mailLinks[secret ?? '']?.state, undefined, 'a script spends nothing');
    await device.press('Confirmer mon adresse');
    await page.find({text: 'Votre espace est ouvert'});
    assert.equal(simulator.db.mailLinks[secret ?? '']?.state, 'used');
  },
);

journey(
  'MEM-01: an address that is locked says until when, and a new password opens it at once',
  async ({page, server, simulator}) => {
    const {email} = accessPeople.locked;
    await open(page, server.origin);
    const device = keyboard(page);
    await typeCredentials(device, email, samplePassword);
    await page.find({role: 'heading', name: /^Votre espace se rouvre à \d\d:\d\d$/});
    await device.press('Choisir un nouveau mot de passe');
    await reach(page, 'Mot de passe oublié');
    await device.press('Recevoir un lien');
    await reach(page, 'Regardez votre boîte mail');
    await open(page, server.origin, lastMail(simulator, 'reset-password')?.secret);
    await reach(page, 'Choisissez un mot de passe');
    await device.fill('Nouveau mot de passe', newPassword);
    await device.fill('Confirmer le mot de passe', newPassword);
    await device.press('Enregistrer et entrer');
    await page.waitFor(async () => (await page.url()).includes('member-space.html'), {message: 'the space to open'});
  },
);

const host = hostPage({
  title: 'Mon espace',
  modules: ['/cdn/autoloader.js'],
  body: `<mutuelle-backend base-url="/api">
    <mutuelle-sign-out></mutuelle-sign-out>
    <mutuelle-coverage-overview></mutuelle-coverage-overview>
    <mutuelle-digital-card-viewer></mutuelle-digital-card-viewer>
    <${tag}></${tag}>
    <mutuelle-reimbursement-timeline></mutuelle-reimbursement-timeline>
  </mutuelle-backend>`,
});

journey(
  'MEM-01, SUP-02: one sign-in for a page of five, the host’s own, under the strictest policy; all follow in and ' +
    'out, also with a server that fails',
  async ({page, server, simulator}) => {
    server.page('/espace', host, underPolicy());
    await page.goto(`${server.origin}/espace`);
    const door = {css: tag};
    await page.find({label: 'Adresse e-mail', within: door});
    await page.waitFor(async () => (await page.query({text: 'Connectez-vous une fois'})).length === 3, {
      message: 'the three others to wait, each in one line',
    });
    simulator.fail('logIn', 'unavailable');
    const device = mouse(page);
    await typeCredentials(device, members.family.email, samplePassword);
    await page.find({text: 'Le service ne répond pas', within: door});
    assert.equal((await page.find({label: 'Adresse e-mail', within: door})).value, members.family.email);
    await device.press('Se connecter');
    await page.find({text: 'Il reste 1 séance sur 3'});
    await page.find({text: 'Consultation, généraliste', within: {css: 'mutuelle-reimbursement-timeline'}});
    await reach(page, 'Votre session est ouverte');
    simulator.fail('logOut', 'unavailable');
    await page.click({role: 'button', name: 'Se déconnecter', within: {css: 'mutuelle-sign-out'}});
    await page.gone({text: 'Vasseur'});
    await page.find({label: 'Adresse e-mail', within: door});
    assert.deepEqual(await page.violations(), []);
    await page.reload();
    await page.find({label: 'Adresse e-mail', within: door});
    assert.ok(!(await page.text()).includes('Vasseur'), 'a reload is nobody’s');
  },
  {everyEngine: true},
);

journey(
  'SUP-02, T4: left by « Se déconnecter », Back shows nothing of the member, whatever the browser kept of the page',
  async ({page, server, simulator, note}) => {
    server.page('/espace', host, underPolicy());
    await page.goto(`${server.origin}/espace`);
    const device = mouse(page);
    await typeCredentials(device, members.family.email, samplePassword);
    await page.find({text: 'Consultation, généraliste', within: {css: 'mutuelle-reimbursement-timeline'}});
    await page.evaluate(() =>
      addEventListener('pageshow', ({persisted}) => {
        document.documentElement.dataset['kept'] = String(persisted);
      }),
    );
    // the member goes elsewhere while signed in, and leaves there: the page behind was not told
    await page.goto(`${server.origin}/demo/index.html`);
    simulator.expireSessions();
    await page.evaluate(() => sessionStorage.clear());
    await page.back();
    await page.find({label: 'Adresse e-mail', within: {css: tag}});
    const kept = await page.evaluate(() => document.documentElement.dataset['kept'] === 'true');
    note(kept ? 'the browser kept the page whole' : 'the browser opened the page anew');
    assert.ok(!(await page.text()).includes('Hélène'), 'nothing of the member');
    await typeCredentials(device, members.family.email, samplePassword);
    await page.find({text: 'Consultation, généraliste', within: {css: 'mutuelle-reimbursement-timeline'}});
    await page.click({role: 'button', name: 'Se déconnecter', within: {css: 'mutuelle-sign-out'}});
    await page.find({label: 'Adresse e-mail', within: {css: tag}});
    await page.goto(`${server.origin}/demo/index.html`);
    await page.back();
    await page.find({label: 'Adresse e-mail', within: {css: tag}});
    assert.ok(!(await page.text()).includes('Hélène'), 'nor after « Se déconnecter »');
    await page.violations();
  },
  {everyEngine: true},
);
