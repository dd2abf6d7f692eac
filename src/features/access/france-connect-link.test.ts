import {expect} from '@open-wc/testing';
import '../../define/sign-out.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {accessPeople} from '../../../mocks/people/access-people.js';
import {franceConnectMembers, identities} from '../../../mocks/people/france-connect-people.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {topWindow} from '../../session/france-connect.js';
import {sessionOf} from '../../session/session.js';
import {accessible} from '../../testing/accessible.js';
import {backAs, heldWindow, known, open, reach, words, type Door, type Opening} from './france-connect-door.harness.js';

const held = heldWindow();

describe('linking an identity of FranceConnect MEM-03', () => {
  const {newcomer, unconfirmed} = accessPeople;
  const send = async (door: Door, values: Record<string, string>) => {
    await door.fill(values);
    await door.submit();
  };

  it('asks the number once, in any spelling, then the identity is enough', async () => {
    const sandbox = createSandbox();
    const door = await backAs('unlinked', {sandbox});
    await reach(door, 'Ouvrir votre espace');
    expect(words(door)).to.contain('Bonjour Claire. FranceConnect nous a dit qui vous êtes.');
    expect(door.shows('birthDate')).to.equal(false);
    await accessible(door.element);
    await door.submit();
    expect(door.errorOf('memberNumber')).to.equal('Saisissez votre numéro d’adhérent.');
    await send(door, {memberNumber: 'N° : 7401 882 936'});
    await reach(door, 'Votre session est ouverte');
    expect(door.text).to.contain('Claire Morel');
    expect(door.told).to.deep.equal(['signed-in']);
    const again = await backAs('unlinked', {sandbox});
    await reach(again, 'Votre session est ouverte');
  });

  it('FIELD-27: two identities with one address are two people, and a space with its own way in stays', async () => {
    expect(identities.linked.email).to.equal(identities.unlinked.email);
    const sandbox = createSandbox();
    const door = await backAs('hasAccount', {sandbox});
    await reach(door, 'Ouvrir votre espace');
    const before = structuredClone(sandbox.simulator.db);
    await send(door, {memberNumber: members.alsace.number});
    await reach(door, 'Votre espace a déjà sa propre connexion');
    const {accounts, franceConnect} = sandbox.simulator.db;
    expect([accounts, franceConnect.links]).to.deep.equal([before.accounts, before.franceConnect.links]);
    expect(door.root.querySelector('a[href^="tel:"]')).not.to.equal(null);
    await accessible(door.element);
    await door.press('Me connecter avec mon mot de passe');
    await door.signIn(members.alsace.email, samplePassword);
    await reach(door, 'Votre session est ouverte');
  });

  it('FIELD-28: what FranceConnect does not know is typed, and nothing is shown locked or empty', async () => {
    const {elder} = franceConnectMembers;
    const door = await backAs('partial');
    await reach(door, 'Ouvrir votre espace');
    expect(words(door)).to.contain('FranceConnect nous a dit qui vous êtes.').and.not.to.contain('Bonjour');
    await send(door, {memberNumber: elder.memberNumber});
    expect(door.errorOf('birthDate')).to.equal('Saisissez votre date de naissance.');
    await send(door, {birthDate: '8 mai 1932'});
    expect(words(door)).to.contain('Vérifiez le numéro et la date. Il vous reste 4 essais.');
    await send(door, {birthDate: '8 mai 1931'});
    await reach(door, 'Votre session est ouverte');
    expect(door.text).to.contain('Odette Blanchard');
  });

  it('says that several members have this name, and neither which nor why one is not found', async () => {
    const {namesake} = franceConnectMembers;
    const door = await backAs('several');
    await reach(door, 'Ouvrir votre espace');
    expect(words(door)).to.contain('Plusieurs adhérents ont votre nom et votre date de naissance');
    await send(door, {memberNumber: newcomer.memberNumber});
    expect(words(door)).to.contain('Vérifiez le numéro. Il vous reste 4 essais.');
    await send(door, {memberNumber: namesake.memberNumber});
    await reach(door, 'Votre session est ouverte');
    const other = await backAs('several');
    await reach(other, 'Ouvrir votre espace');
    await send(other, {memberNumber: unconfirmed.memberNumber});
    await reach(other, 'Votre espace a déjà sa propre connexion');
  });

  it('closes after too many tries, and starts again after too long', async () => {
    const sandbox = createSandbox();
    const door = await backAs('stranger', {sandbox});
    await reach(door, 'Ouvrir votre espace');
    for (let count = 0; count < 5; count++) await send(door, {memberNumber: newcomer.memberNumber});
    await door.until(() => door.title.startsWith('Votre espace se rouvre à'));
    const late = await backAs('unlinked');
    await reach(late, 'Ouvrir votre espace');
    late.sandbox.simulator.db.franceConnect.tickets = {};
    await send(late, {memberNumber: newcomer.memberNumber});
    await late.until(() => late.text.includes('Ce retour de FranceConnect ne peut plus servir'));
    expect(late.title).to.equal('Se connecter');
  });
});

describe('leaving FranceConnect MEM-03 SUP-02', () => {
  async function signedIn(opening?: Opening): Promise<Door> {
    const door = await backAs('linked', opening);
    await reach(door, 'Votre session est ouverte');
    door.asked.length = door.told.length = 0;
    return door;
  }

  it('FIELD-29: leaves here first, then there, and comes back to a plain sign-in', async () => {
    const door = await signedIn();
    const token = sessionOf(door.sandbox).token()!;
    await door.press('Se déconnecter');
    expect(sessionOf(door.sandbox).token()).to.equal(undefined);
    await door.ready();
    await door.until(() => held.went.length === 1);
    expect(door.asked.map(({id}) => id)).to.deep.equal(['endFranceConnect', 'logOut']);
    expect(door.sandbox.simulator.db.sessions[token]).to.equal(undefined);
    expect(new URL(held.went[0]!).searchParams.get('post_logout_redirect_uri')).to.equal(
      location.origin + location.pathname,
    );
    expect(door.told).to.deep.equal(['signed-out', 'france-connect']);
    const bare = await open();
    await bare.ready();
    expect([bare.title, bare.root.querySelector('.alert')]).to.deep.equal(['Se connecter', null]);
  });

  it('FIELD-29: says that it may be open still, where it cannot be ended', async () => {
    for (const trouble of ['fails', 'has no page', 'in a frame'] as const) {
      const sandbox = createSandbox();
      const door = await signedIn({sandbox});
      if (trouble === 'fails') sandbox.fail('endFranceConnect', 'unexpected', {times: 5});
      if (trouble === 'in a frame') topWindow.isFramed = () => true;
      if (trouble === 'has no page')
        for (const each of Object.values(sandbox.simulator.db.sessions)) delete each.franceConnect;
      await door.press('Se déconnecter');
      await door.until(() => door.text.includes('Votre session FranceConnect est peut-être encore ouverte'));
      expect([door.title, held.went], trouble).to.deep.equal(['Se connecter', []]);
      expect(door.asked.map(({id}) => id).at(-1), 'ours is ended all the same').to.equal('logOut');
      await accessible(door.element);
      await door.signIn(known.email, known.password);
      await reach(door, 'Votre session est ouverte');
      await door.press('Se déconnecter');
      await door.ready();
      expect(door.text, 'that is past').not.to.contain('peut-être');
    }
  });

  it('nothing leads away from who signed in again meanwhile', async () => {
    const door = await signedIn();
    const {call} = door.sandbox;
    let answer!: () => void;
    const late = new Promise<void>((resolve) => (answer = resolve));
    door.sandbox.call = (async (...given: Parameters<typeof call>) => {
      if (given[0].id === 'endFranceConnect') await late;
      return call(...given);
    }) as typeof call;
    await door.press('Se déconnecter');
    await door.signIn(known.email, known.password);
    await reach(door, 'Votre session est ouverte');
    answer();
    await door.until(() => door.asked.some(({id}) => id === 'logOut'));
    await new Promise((resolve) => setTimeout(resolve));
    expect([held.went, door.title]).to.deep.equal([[], 'Votre session est ouverte']);
  });

  it('is left by the button of the page too, which a host may do itself', async () => {
    const door = await signedIn();
    const leave = document.createElement('mutuelle-sign-out');
    Object.assign(leave, {locale: 'fr', backend: door.sandbox});
    door.element.before(leave);
    await leave.updateComplete;
    const urls: string[] = [];
    leave.addEventListener('mutuelle-france-connect', (event) => {
      urls.push(event.detail.url);
      event.preventDefault();
    });
    leave.shadowRoot!.querySelector('button')!.click();
    await door.until(() => urls.length === 1);
    await door.ready();
    expect([held.went, door.text.includes('peut-être')]).to.deep.equal([[], false]);
  });

  it('a password’s session ends without a word to FranceConnect', async () => {
    const door = await open();
    await door.signIn(known.email, known.password);
    await reach(door, 'Votre session est ouverte');
    await door.press('Se déconnecter');
    await door.until(() => door.asked.some(({id}) => id === 'logOut'));
    expect(door.asked.map(({id}) => id)).not.to.contain('endFranceConnect');
  });
});
