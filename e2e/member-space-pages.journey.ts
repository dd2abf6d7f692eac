// MEM-08: the member's space in one page, over real HTTP: every route by its link, back and forward, deep
// links, both languages, by keyboard alone at 320 pixels, signed out and in, and nothing of health where others read.
import assert from 'node:assert/strict';
import {isDeepStrictEqual} from 'node:util';
import {members} from '../mocks/people/members.js';
import {samplePassword} from '../mocks/people/personas.js';
import {servicesOf} from '../mocks/topics/health-services/services.js';
import {storeOf} from '../mocks/topics/reimbursements/store.js';
import type {Simulator} from '../mocks/engine/simulator.js';
import {fits} from './support/discreet.js';
import {keyboard, mouse} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const size = {width: 320, height: 800};
const space = (origin: string, route = '', query = '') =>
  `${origin}/demo/member-space.html?backend=http&persona=family${query}${route}`;
/** Route, element, name in the menu; title where it is another one: a tab says nothing of health. */
const pages = [
  ['accueil', 'member-home', 'Accueil', 'Mon espace'],
  ['notifications', 'notification-centre', 'Notifications'],
  ['messages', 'messages', 'Mes messages'],
  ['aide', 'help-centre', 'Aide et contact'],
  ['remboursements', 'reimbursement-timeline', 'Mes remboursements'],
  ['couverture', 'coverage-overview', 'Ma couverture'],
  ['carte', 'digital-card-viewer', 'Ma carte'],
  ['reseau', 'network-locator', 'Trouver un professionnel'],
  ['prise-en-charge', 'hospital-request', 'Prise en charge à l’hôpital', 'Mes demandes'],
  ['envoyer', 'document-sender', 'Envoyer un document'],
  ['documents', 'document-library', 'Mes documents'],
  ['beneficiaires', 'beneficiary-request', 'Mes bénéficiaires'],
  ['compte-bancaire', 'bank-change', 'Compte bancaire'],
  ['resilier', 'contract-cancellation', 'Résilier votre contrat'],
  ['renoncer', 'contract-withdrawal', 'Renoncer au contrat'],
  ['teleconsultation', 'teleconsultation', 'Parler à un médecin', 'Mes rendez-vous'],
  ['services', 'health-services', 'Mes services'],
  ['coaching', 'coaching', 'Programmes santé', 'Mes programmes'],
  ['parrainage', 'referral', 'Parrainer un proche'],
  ['profil', 'member-profile', 'Mon profil'],
  ['preferences', 'contact-preferences', 'Préférences de contact'],
  ['securite', 'security-settings', 'Connexion et appareils'],
] as const;

const state = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    hash: location.hash,
    tag: document.querySelector('#page > *')?.localName,
    heading: document.querySelector('h1')?.textContent,
    headed: document.activeElement?.localName === 'h1',
  }));

/** The page is there: its title, its address, its element; the focus is on its heading where somebody went there. */
async function arrives(page: Page, route: string, {headed = true, title = ''} = {}): Promise<void> {
  const [, element = '', heading = '', own = heading] = pages.find(([each]) => each === route)!;
  const wanted = {
    title: `${title || own} · Mutuelle Exemple`,
    hash: `#${route}`,
    tag: `mutuelle-${element}`,
    heading: title || heading,
    headed,
  };
  let is = await state(page);
  await page
    .waitFor(async () => isDeepStrictEqual((is = await state(page)), wanted), {timeout: 20_000})
    .catch(() => undefined);
  assert.deepEqual(is, wanted);
}

const go = (page: Page, route: string) => page.evaluate((hash) => (location.hash = hash), `#${route}`);
const follow = (page: Page, name: string, css = '.bar') =>
  page.click({role: 'link', name: new RegExp(`^${name.replace('’', '.')}`), within: {css}});

/** The element has shown itself. */
const shows = (page: Page) => page.find({css: 'h2', within: {css: '#page'}});

/** What the menu and the bar say is shown; how many messages are not read comes later. */
const current = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[aria-current=page]')].map(({textContent}) =>
      textContent!.trim().replace(/, .*/, ''),
    ),
  );

/** Keeps, in the page, what elements tell it. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const told: string[] = ((globalThis as any).told = []);
    const {dispatchEvent} = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event: Event) {
      if (event.type.startsWith('mutuelle-'))
        told.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
      return dispatchEvent.call(this, event);
    };
  });

const wordsOf = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;

/** What would say something of somebody's health, as the insurer words it. */
function wordsOfHealth(simulator: Simulator): string[] {
  const {acts} = storeOf(simulator.db, members.family, simulator.today());
  const labels = acts.map(({label}) => label);
  const papers = acts.flatMap(({request}) => (request ? [request.label] : []));
  const services = servicesOf(members.family).map(({title}) => title);
  const words = labels.flatMap((label) => label.split(/[\s,’'%()]+/)).filter((word) => word.length > 5);
  return [...new Set([...labels, ...papers, ...services, ...words])];
}

journey(
  'MEM-08: every page by its link: title, address, focus, where one is; nothing of health is said',
  async ({page, server, simulator}) => {
    await page.goto(space(server.origin));
    await shows(page);
    assert.equal((await state(page)).headed, false, 'nothing moves when the space is opened');
    await listen(page);
    const device = mouse(page);
    const read: string[] = [];
    for (const [route, , name] of [...pages.slice(1), ...pages]) {
      await device.press('Menu');
      await follow(page, name, '#menu');
      await arrives(page, route);
      assert.deepEqual([...new Set(await current(page))], [name]);
      await shows(page);
      read.push(await page.evaluate(() => `${document.title} ${location.search} ${location.hash}`));
    }
    await follow(page, 'Mes remboursements');
    await page.click({text: 'Consultation, généraliste', within: {css: '.act'}, nth: 0});
    await page.find({text: /participation forfaitaire/});
    read.push(...(await page.evaluate(() => (globalThis as any).told as string[])));
    const words = wordsOfHealth(simulator);
    assert.ok(words.includes('Consultation') && words.length > 30, 'there are words to look for');
    assert.ok(read.length > 40, `only ${read.length} things were read`);
    // whole words: the name of a page may be made of one
    const said = read.filter((line) => words.some((word) => wordsOf(line).includes(wordsOf(word))));
    assert.deepEqual(said, []);
    assert.ok(!read.some((line) => /Vasseur|Hélène/.test(line)), 'nor who');
  },
);

journey(
  'MEM-08: back and forward between pages, as far down as they were; a reload, an unknown page, what is typed',
  async ({page, server}) => {
    await page.goto(space(server.origin, '#remboursements'));
    await page.find({text: 'Consultation, généraliste'});
    const down = () => page.evaluate(() => Math.round(scrollY));
    await page.waitFor(async () => {
      await page.evaluate(() => scrollTo(0, 600));
      return (await down()) === 600;
    });
    // by a key: an engine goes back over a page that only a script has led to
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.bar [href="#carte"]')!.focus({preventScroll: true}),
    );
    await page.press('Enter');
    await arrives(page, 'carte');
    assert.equal(await down(), 0, 'a page begins at its top');
    await page.find({text: 'Télécharger en PDF'});
    await page.back();
    await arrives(page, 'remboursements');
    await page.waitFor(async () => (await down()) === 600, {message: 'the page to be as far down as it was'});
    await page.forward();
    await arrives(page, 'carte');

    await go(page, 'aide?subject=glasses');
    const answered = () =>
      page.waitFor(() =>
        page.evaluate(() => document.querySelector('mutuelle-help-centre')?.getAttribute('question') === 'glasses'),
      );
    await answered();
    await shows(page);
    await page.reload();
    await answered();
    await shows(page);
    await go(page, 'coverage');
    await arrives(page, 'couverture');
    await follow(page, 'Ma carte');
    await arrives(page, 'carte');
    await go(page, 'nulle-part?request=1');
    await page.waitFor(async () => (await page.url()).endsWith('#accueil'), {message: 'home'});
    await page.back();
    await arrives(page, 'carte');

    await go(page, 'messages?subject=other');
    await page.fill('Votre message', 'À demi écrit');
    await follow(page, 'Ma carte');
    await arrives(page, 'carte');
    await page.find({text: 'Télécharger en PDF'});
    await page.back();
    assert.equal((await page.find({label: 'Votre message'})).value, 'À demi écrit');
  },
  {everyEngine: true},
);

journey('MEM-08: in English and back, on the same page, with what is typed', async ({page, server}) => {
  await page.goto(space(server.origin, '#messages?subject=other'));
  await page.fill('Votre message', 'Hello');
  const device = mouse(page);
  await device.press('English');
  await page.find({role: 'heading', name: 'My messages'});
  await page.find({role: 'link', name: 'My documents', within: {css: '.bar'}});
  assert.ok((await page.url()).includes('lang=en') && (await page.url()).endsWith('#messages?subject=other'));
  assert.equal((await page.find({label: 'Your message'})).value, 'Hello');
  await follow(page, 'My card');
  await arrives(page, 'carte', {title: 'My card'});
  await page.find({text: 'Download as PDF'});
  await page.reload();
  await page.find({text: 'Download as PDF'});
  await device.press('Français');
  await page.find({text: 'Télécharger en PDF'});
  await arrives(page, 'carte', {headed: false});
});

journey(
  'MEM-08: by keyboard alone at 320 pixels; no page scrolls sideways, axe finds nothing, paper has no menu',
  async ({page, server}) => {
    await page.goto(space(server.origin, '#carte'));
    await page.find({text: 'Télécharger en PDF'});
    const device = keyboard(page);
    await device.follow('Aller au contenu');
    assert.equal((await page.focused())?.role, 'main');
    await arrives(page, 'carte', {headed: false});
    await device.press('Menu');
    await page.press('Tab');
    assert.equal((await page.focused())?.name, 'Accueil');
    await page.press('Escape');
    assert.equal((await page.focused())?.name, 'Menu');
    assert.equal((await page.find({role: 'button', name: 'Menu'})).expanded, false);
    await fits(page);
    for (const [route] of pages) {
      await go(page, route);
      await arrives(page, route);
      await shows(page);
      await fits(page);
    }
    await device.press('Menu');
    await device.follow('Mon profil');
    await arrives(page, 'profil');
    await page.find({text: 'Coordonnées'});
    assert.deepEqual(await page.axe(), []);
    await device.press('Menu');
    await fits(page);
    assert.deepEqual(await page.axe({include: 'header'}), []);
    const printed = await page.evaluate(() => {
      const hidden = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print')
        .flatMap((rule) => [...rule.cssRules] as CSSStyleRule[])
        .filter(({style}) => style.display === 'none')
        .map(({selectorText}) => selectorText);
      return [...document.querySelectorAll('nav:has(a:not(.skip)), .toggle, .me, #designer, #demo-banner')]
        .filter((each) => !hidden.some((selector) => each.matches(selector)))
        .map(({outerHTML}) => outerHTML.slice(0, 60));
    });
    assert.deepEqual(printed, [], 'hidden on paper');
  },
  {everyEngine: true, size},
);

journey(
  'MEM-08, MEM-05: signed out, each page asks once to sign in; who leaves has left in every tab',
  async ({page, browser, server}) => {
    const doors = async (tab: Page) => {
      await tab.find({label: 'Adresse e-mail'});
      return (await tab.query({role: 'password'})).length;
    };
    await page.goto(space(server.origin, '#carte', '&signed-out'));
    assert.equal(await doors(page), 1);
    for (const route of ['messages', 'accueil', 'remboursements']) {
      await go(page, route);
      await arrives(page, route);
      assert.equal(await doors(page), 1, route);
    }
    const device = mouse(page);
    await device.fill('Adresse e-mail', members.family.email);
    await device.fill('Mot de passe', samplePassword);
    await device.press('Se connecter');
    await page.find({text: 'Consultation, généraliste'});
    await page.find({text: 'Hélène Vasseur', within: {css: 'header .me'}});

    const other = await browser.newPage();
    await other.goto(space(server.origin, '#messages?subject=other'));
    await other.fill('Votre message', 'À demi écrit');
    await go(other, 'carte');
    await other.find({text: 'Télécharger en PDF'});
    await device.press('Se déconnecter');
    assert.equal(await doors(page), 1);
    assert.equal(await doors(other), 1);
    await other.gone({text: 'Hélène Vasseur'});
    await other.back();
    await other.find({label: 'Adresse e-mail'});
    assert.ok(!(await other.text()).includes('À demi écrit'));
    assert.equal((await other.query({label: 'Votre message'})).length, 0);
  },
);
