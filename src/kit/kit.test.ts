import {expect, fixture, html} from '@open-wc/testing';
import '../define/enrolment-wizard.js';
import '../define/network-locator.js';
import '../define/reimbursement-timeline.js';
import {answersOf, codes, createFakeBackend, findWidget, onPage, people, TestClock, type FakeBackend} from './index.js';

type Tag = 'mutuelle-enrolment-wizard' | 'mutuelle-network-locator' | 'mutuelle-reimbursement-timeline';

/** A page with one widget over a backend that fails on demand. */
async function show(tag: Tag, backend: FakeBackend, attributes: Record<string, string> = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({locale: 'fr', ...attributes})) element.setAttribute(name, value);
  element.backend = backend;
  await fixture(html`<div>${element}</div>`);
  return findWidget(tag);
}

const wizard = 'mutuelle-enrolment-wizard';
const timeline = 'mutuelle-reimbursement-timeline';
const failure = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof Error ? error.message : 'nothing failed';
};

describe('the test kit: an enrolment', () => {
  it('goes through the first steps by what is read, with an error and its cure, and hears each step', async () => {
    const backend = createFakeBackend();
    const at = await show(wizard, backend);
    const answers = answersOf(people.family);
    expect((await at.waitFor({button: 'Commencer mon adhésion'})).state).to.equal('ready');
    await at.listen('mutuelle-step-saved');
    await at.press('Commencer mon adhésion');
    await at.waitFor({title: 'Mon compte'});
    await at.submit(answers.account);
    expect((await at.event('mutuelle-step-saved')).detail.step).to.equal('account');

    await at.waitFor({title: 'Mon profil'});
    await at.submit({...answers.profile, 'Date de naissance': '31/02/1978', Nom: ''});
    const wrong = await at.waitFor({error: "Cette date n'existe pas"});
    expect(wrong.summary.length).to.equal(2);
    expect(wrong.summary[0]).to.contain('Saisissez votre nom.');
    expect(await at.errorOf('Nom')).to.equal('Saisissez votre nom.');
    expect(await at.errorOf('Prénom')).to.equal(undefined);
    await at.submit({Nom: 'Vasseur', 'Date de naissance': '14/03/1978'});
    expect((await at.event('mutuelle-step-saved')).detail.step).to.equal('profile');

    await at.waitFor({title: 'Mes bénéficiaires'});
    await at.press('Ajouter un bénéficiaire');
    await at.waitFor({button: 'Enregistrer'});
    await at.fill(answers.beneficiaries[0]!);
    await at.press('Enregistrer');
    await at.waitFor({text: 'Marc Vasseur', button: 'Suivant'});
    await at.press('Suivant');
    expect((await at.event('mutuelle-step-saved')).detail.step).to.equal('beneficiaries');
    await at.waitFor({title: 'Mes coordonnées bancaires'});
    const saved = backend.calls.find(({operation}) => operation === 'saveProfile')?.body;
    expect((saved as {lastName: string}).lastName).to.equal('Vasseur');
  });

  it('gives answers inside of a part of the page, and in English', async () => {
    const at = await show(wizard, createFakeBackend({persona: 'alsace', at: 'bankDetails'}), {locale: 'en'});
    await at.press('Start my enrolment');
    await at.waitFor({title: 'My bank details'});
    await at.fill(answersOf(people.alsace, 'en').bankDetails);
    const {fields} = await at.look();
    const holders = fields.filter(({label}) => label === 'Account holder').map(({value}) => value);
    expect(holders).to.deep.equal(['Mme Jeanne Muller', 'M. Thomas Muller']);
  });

  it('keeps what is typed through an offline moment and a session that ends', async () => {
    const backend = createFakeBackend({at: 'profile'});
    const at = await show(wizard, backend);
    await at.press('Commencer mon adhésion');
    await at.waitFor({title: 'Mon profil'});
    await at.fill(answersOf(people.family).profile);
    backend.goOffline();
    await at.submit();
    await at.waitFor({message: 'La connexion ne passe pas', state: 'ready'});
    backend.goOnline();
    backend.expireSessions();
    await at.submit();
    await at.waitFor({state: 'signedOut', title: 'Votre session est terminée'});
    await at.signIn(people.family);
    const {fields} = await at.waitFor({title: 'Mon profil'});
    expect(fields.find(({label}) => label === 'Nom')?.value).to.equal('Vasseur');
    await at.submit();
    await at.waitFor({title: 'Mes bénéficiaires'});
  });

  it('has codes that are refused, too late, and accepted', async () => {
    const backend = createFakeBackend({at: 'signature'});
    const at = await show(wizard, backend);
    await at.press('Commencer mon adhésion');
    await at.press('Recevoir le code');
    const {fields} = await at.waitFor({text: 'Code envoyé par SMS'});
    const {label} = fields.find((field) => field.label.startsWith('Code envoyé'))!;
    expect(backend.messages.at(-1)).to.include({channel: 'sms', code: codes.accepted});
    await at.submit({[label]: codes.refused});
    await at.waitFor({error: 'Ce code'});
    await at.submit({[label]: codes.accepted});
    await at.waitFor({title: 'Votre adhésion est terminée'});
  });
});

describe('the test kit: faults and time', () => {
  it('fails as often as it was told, then answers', async () => {
    const backend = createFakeBackend({faults: {listReimbursements: {status: 503, times: 1}}});
    const at = await show(timeline, backend);
    await at.waitFor({state: 'failed', button: 'Réessayer'});
    await at.press('Réessayer');
    await at.waitFor({state: 'ready', text: 'Consultation, généraliste'});
    expect(backend.calls.filter(({operation}) => operation === 'listReimbursements').length).to.equal(2);
  });

  it('has an answer that is late by the clock of the test, and says so after eight seconds of it', async () => {
    const clock = new TestClock();
    const at = await show(timeline, createFakeBackend({clock, faults: {listReimbursements: {delay: 12_000}}}));
    await at.waitFor({state: 'loading'});
    await clock.advance(7_900);
    expect((await at.look()).text).not.to.contain('plus long');
    await clock.advance(200);
    await at.waitFor({state: 'loading', text: "C'est plus long que d'habitude"});
    await clock.advance(5_000);
    await at.waitFor({state: 'ready'});
  });

  it('has somebody signed out, who signs in', async () => {
    const backend = createFakeBackend();
    backend.expireSessions();
    const at = await show(timeline, backend);
    await at.waitFor({state: 'signedOut'});
    await at.signIn({...people.family.member, password: 'faux'});
    await at.waitFor({message: "L'adresse ou le mot de passe n'est pas le bon"});
    await at.signIn(people.family.member);
    await at.waitFor({state: 'ready', text: 'Consultation, généraliste'});
  });

  it('answers requests of a page that speaks HTTP, with the same faults', async () => {
    const backend = createFakeBackend({faults: {getHome: {problem: 'unavailable', times: 1}}});
    const {accessToken} = await backend.signIn();
    const ask = (path: string, init: RequestInit = {}) =>
      backend.respond(new Request(new URL(path, location.href), init));
    const home = () => ask('/api/member/home', {headers: {authorization: `Bearer ${accessToken}`}});
    expect((await ask('/api/settings'))?.status).to.equal(200);
    expect(await ask('/page.html')).to.equal(undefined);
    expect((await home())?.status).to.equal(503);
    expect((await home())?.status).to.equal(200);
    backend.goOffline();
    expect((await ask('/api/settings'))?.type).to.equal('error');
  });
});

describe('the test kit: widgets of the space and of partners', () => {
  it('hears a reimbursement that comes live, also what came while the network was cut', async () => {
    const clock = new TestClock();
    const backend = createFakeBackend({clock});
    const at = await show(timeline, backend);
    await at.listen('mutuelle-reimbursements-received');
    await at.waitFor({state: 'ready'});
    await backend.addReimbursement();
    expect((await at.event('mutuelle-reimbursements-received')).detail).to.deep.equal({count: 1});
    backend.goOffline();
    await backend.addReimbursement();
    await clock.advance(5_000);
    expect((await at.look()).text).to.contain('1 nouveau remboursement');
    backend.goOnline();
    await clock.advance(5_000);
    await at.waitFor({text: '2 nouveaux remboursements'});
    await at.press('Les afficher');
    await at.waitFor({gone: '2 nouveaux remboursements'});
  });

  it('filters the network', async () => {
    const at = await show('mutuelle-network-locator', createFakeBackend());
    const found = async () => (await at.event('mutuelle-partners-searched')).detail;
    await at.waitFor({state: 'ready', title: 'Trouver un opticien'});
    await at.listen('mutuelle-partners-searched');
    await at.fill({'Vous cherchez': 'Un dentiste'});
    await at.submit({'Où ?': 'Nantes'});
    const all = await found();
    expect(all.kind).to.equal('dentist');
    await at.fill({'Accès en fauteuil': true});
    expect((await found()).total).to.be.lessThan(all.total);
    expect((await at.waitFor({state: 'ready'})).title).to.equal('Trouver un dentiste du réseau');
  });
});

describe('the test kit: where it looks', () => {
  it('says what there is instead of what it looks for', async () => {
    const at = findWidget(wizard, document, {timeout: 1});
    expect((await at.look()).state).to.equal('absent');
    const backend = createFakeBackend();
    await (await show(wizard, backend)).waitFor({state: 'ready', button: 'Commencer'});
    expect(await failure(at.press('Suivant'))).to.match(/no button « Suivant ».*is ready.*Commencer mon adhésion/s);
    expect(await failure(at.fill({Nom: 'x'}))).to.match(/no field « Nom »/);
    expect(await failure(at.waitFor({title: 'Mon compte', state: 'busy'}))).to.match(/to be busy and .*« Mon compte »/);
  });

  it('tells a widget without code, without a backend, and the second of two', async () => {
    await fixture(html`<div><mutuelle-unknown></mutuelle-unknown></div>`);
    expect((await findWidget('mutuelle-unknown').look()).state).to.equal('undefined');
    await fixture(html`<mutuelle-network-locator id="bare"></mutuelle-network-locator>`);
    await findWidget('#bare').waitFor({state: 'unconfigured'});
  });

  it('is sent as text, works a page of another window, and finds what stands in shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const inner = host.attachShadow({mode: 'open'});
    const element = Object.assign(document.createElement('mutuelle-network-locator'), {
      backend: createFakeBackend(),
      locale: 'fr',
    });
    inner.append(element);
    const text = String(onPage);
    const blank = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    // a realm that has none of our modules: what the function needs, it holds
    const {Function: Foreign} = blank.contentWindow as unknown as {Function: FunctionConstructor};
    const page = {
      evaluate: (run: (asked: unknown) => unknown, asked: object) => {
        expect(String(run)).to.equal(text);
        const sent = JSON.parse(JSON.stringify(asked)) as object;
        const there = Foreign(`return (${text})`)() as (asked: object) => Promise<unknown>;
        return there({...sent, root: document});
      },
    };
    const at = findWidget('mutuelle-network-locator', page);
    await at.waitFor({state: 'ready', title: 'Trouver un opticien'});
    await at.submit({'Où ?': 'Nantes'});
    await at.waitFor({text: 'opticiens'});
  });
});
