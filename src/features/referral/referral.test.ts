import {expect} from '@open-wc/testing';
import {silentFriend} from '../../../mocks/topics/referral/referral.data.js';
import type {Referrals} from '../../contract/referral.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {friend, open, openForm, openUnread} from './referral-page.harness.js';
import {ReferralHarness} from './referral.harness.js';
import {ReferralPanel} from './referral.panel.js';
import type {Referral} from './referral.js';

runWidgetSuite<Referral>({
  tag: 'mutuelle-referral',
  harness: ReferralHarness,
  loads: 'getReferrals',
  title: {fr: 'Parrainer un proche', en: 'Refer a friend'},
});

const day = 86_400_000;
const box = (at: ReferralHarness) => at.control('agreed');

describe('the invitation of a friend MEM-76', () => {
  it('B125, B129: says what it brings, how many are left, and leads to the conditions', async () => {
    const at = await open();
    expect(at.words).to.contain('30 € en carte cadeau pour vous, quand son adhésion commence.');
    expect(at.words).to.match(/10 invitations au plus par an, \d restantes\./);
    const rules = [...at.root.querySelectorAll('a')].find(({textContent}) => textContent!.includes('Règlement'))!;
    expect([rules.href, rules.target, rules.rel]).to.deep.equal([
      'https://www.example.org/parrainage.pdf',
      '_blank',
      'noopener noreferrer',
    ]);
    await accessible(at.element);
  });

  it('shows conditions that lead nowhere as words', async () => {
    const at = await open({}, (page) =>
      page.answer<Referrals>('getReferrals', (answer) => ({
        ...answer,
        rules: {...answer.rules!, url: 'javascript:alert(1)'},
      })),
    );
    expect(at.words).to.contain('Règlement du parrainage');
    expect(at.root.querySelector('a[href^=javascript]')).to.equal(null);
  });

  it('B126: asks first name, name, e-mail, a word and an agreement, and no phone', async () => {
    const at = await openForm();
    const fields = [...at.root.querySelectorAll('form input, form textarea')].map(({id}) => id);
    expect(fields).to.deep.equal(['f-firstName', 'f-lastName', 'f-email', 'f-note', 'f-agreed']);
    expect(at.root.querySelector('input[type=tel]')).to.equal(null);
    expect(box(at).checked, 'never ticked beforehand').to.equal(false);
    expect(at.words).to.contain('Nous oublions cette adresse après 30 jours sans réponse.');
  });

  it('says what is missing, in its own sentences', async () => {
    const at = await openForm();
    const sent = at.watch();
    await at.send();
    expect(at.errorOf('firstName')).to.equal('Saisissez son prénom.');
    expect(at.errorOf('email')).to.equal('Saisissez son adresse e-mail.');
    expect(at.errorOf('agreed')).to.contain('Demandez d’abord à cette personne');
    expect(at.errorOf('note')).to.equal(undefined);
    await at.send({...friend, agreed: false, email: 'salome'});
    expect(at.errorOf('email')).to.contain('Vérifiez le signe @');
    expect(at.errorOf('agreed')).to.contain('puis cochez cette case');
    await accessible(at.element);
    expect(sent).to.deep.equal([]);
  });

  it('doubts an address that is probably misspelt, which may be kept', async () => {
    const at = await openForm();
    await at.fill({email: 'salome@gmial.com'});
    expect(at.words).to.contain('Vouliez-vous écrire salome@gmail.com');
    await at.press('Conserver');
    await at.send({...friend, email: 'salome@gmial.com'});
    await at.until(() => at.focused === 'invitation-sent');
  });

  it('shows the message to the letter while it is written, with who gave the address', async () => {
    const at = await openForm();
    expect(at.preview).to.contain('Bonjour [son prénom],').and.to.contain('Hélène Vasseur nous a donné votre adresse');
    await at.fill({firstName: '  Prénom : Salomé ', note: 'À  bientôt'});
    expect(at.preview).to.contain('Bonjour Salomé,').and.to.contain('À bientôt');
    const previewed = at.preview;
    const sent = at.watch();
    await at.send({email: friend.email, agreed: true});
    await at.until(() => at.focused === 'invitation-sent');
    expect(sent[0]!.body).to.deep.equal({
      firstName: 'Salomé',
      email: friend.email,
      note: 'À  bientôt',
      agreed: true,
    });
    const [mail, ...others] = at.mails;
    expect(others).to.have.length(0);
    expect(mail).to.deep.include({to: friend.email, kind: 'referral'});
    expect(`Objet ${mail!.subject} ${mail!.text}`.replace(/[\s\u00a0\u202f]+/g, ' ')).to.equal(previewed);
  });

  it('replaces the name in the message literally, whatever is in it', async () => {
    const at = await openForm();
    await at.fill({firstName: '$& {friend}'});
    expect(at.preview).to.contain('Bonjour $& {friend},');
  });

  it('tells that it left, until when an answer is waited for, and invites another', async () => {
    const at = await openForm();
    await at.send(friend);
    await at.until(() => at.focused === 'invitation-sent');
    expect(at.words).to.contain('Votre invitation est partie').and.to.contain('Salomé a 30 jours pour répondre.');
    expect(at.root.querySelector('form')).to.equal(null);
    expect(at.rows[0]).to.match(/^Salomé Invitation du .+ Invitation envoyée$/);
    expect(at.told).to.have.length(1);
    expect(at.told[0]).to.match(/^friend-invited \{"referralId":"parrainage-[^"]+"\}$/);
    await accessible(at.element);
    await at.press('Inviter une autre personne');
    await at.until(() => at.focused === 'f-firstName');
    expect(['firstName', 'email', 'note'].map((path) => at.control(path).value)).to.deep.equal(['', '', '']);
    expect(box(at).checked).to.equal(false);
  });

  it('is begun by a press, and given up by another', async () => {
    const at = await open();
    expect(at.root.querySelector('form')).to.equal(null);
    await at.press('Inviter un proche');
    await at.until(() => at.focused === 'f-firstName');
    await at.fill(friend);
    await at.press('Annuler');
    await at.until(() => at.focused === 'invite');
    await at.toForm();
    expect([at.control('email').value, box(at).checked]).to.deep.equal(['', false]);
  });

  it('is given up while it leaves: why it could not is not said of the next one', async () => {
    const at = await openForm();
    await at.fill(friend);
    const {call} = at.sandbox;
    let fail = (): void => undefined;
    const held = new Promise<void>((_, reject) => (fail = () => reject(new TypeError('cut'))));
    const slow = async (...given: Parameters<typeof call>) => {
      if (given[0].id === 'inviteFriend') await held;
      return call(...given);
    };
    Object.assign(at.sandbox, {call: slow});
    at.root.querySelector('form')!.requestSubmit();
    [...at.root.querySelectorAll('button')].find(({textContent}) => textContent!.trim() === 'Annuler')!.click();
    await at.until(() => at.focused === 'invite');
    at.root.querySelector<HTMLElement>('#invite')!.click();
    await at.until(() => at.shows('email'));
    fail();
    await at.settled();
    expect([at.root.querySelectorAll('.alert.danger').length, at.control('email').value]).to.deep.equal([0, '']);
  });

  it('is asked at once where nobody was invited yet', async () => {
    const at = await open({persona: 'single'});
    await at.until(() => at.shows('firstName'));
    expect(at.words).to.contain('Aucune invitation pour l’instant.');
    expect(at.words).not.to.contain('Annuler');
    await accessible(at.element);
  });

  it('can be begun again where its file does not come', async () => {
    const {formFile} = ReferralPanel;
    after(() => (ReferralPanel.formFile = formFile));
    ReferralPanel.formFile = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    const at = await open();
    await at.press('Inviter un proche');
    await at.until(() => at.words.includes('La connexion ne passe pas'));
    expect(at.words).to.contain('Awa Diallo');
    ReferralPanel.formFile = formFile;
    await at.press('Réessayer');
    await at.until(() => at.focused === 'f-firstName');
  });

  it('lets nothing of the friend out of its fields', async () => {
    const at = await openForm();
    await at.fill(friend);
    at.sandbox.fail('inviteFriend', 'unexpected');
    await at.submit();
    await at.until(() => at.told.length);
    await at.submit();
    await at.until(() => at.focused === 'invitation-sent');
    const attributes = [...at.root.querySelectorAll('*')].flatMap((each) =>
      [...each.attributes].map(({value}) => value),
    );
    const outside = [
      ...attributes,
      ...at.told,
      at.element.outerHTML,
      location.href,
      JSON.stringify({...localStorage}),
      JSON.stringify({...sessionStorage}),
    ].join();
    for (const secret of [friend.firstName, friend.email, friend.note]) expect(outside).not.to.contain(secret);
  });

  it('leaves once, pressed twice', async () => {
    const at = await openForm();
    await at.fill(friend);
    const sent = at.watch();
    for (let press = 0; press < 2; press++) at.root.querySelector('form')!.requestSubmit();
    await at.until(() => at.focused === 'invitation-sent');
    expect(sent.map(({id}) => id)).to.deep.equal(['inviteFriend', 'getReferrals']);
    expect(at.mails).to.have.length(1);
  });

  it('has nothing to send again: no button in what is followed', async () => {
    const at = await open();
    expect(at.root.querySelectorAll('.line button, .line a')).to.have.length(0);
  });

  it('asks for no word where the insurer adds none', async () => {
    const at = await openForm({persona: 'expired'});
    expect(at.shows('note')).to.equal(false);
    const {note, ...rest} = friend;
    const sent = at.watch();
    await at.send(rest);
    await at.until(() => at.focused === 'invitation-sent');
    expect(sent[0]!.body).to.deep.equal(rest);
    expect(at.mails[0]!.text).not.to.contain(note);
  });
});

it('hides itself where the insurer refers nobody MEM-76', async () => {
  const at = await openUnread({settings: {absentPages: ['referral']}});
  await at.until(() => at.element.hidden);
  expect([at.text, at.told]).to.deep.equal(['', ['page-absent {"page":"referral"}']]);
});

describe('the invitations of a year MEM-76', () => {
  it('that are used up say when they begin anew, in the place of the form', async () => {
    const at = await open({persona: 'alsace', now: () => new Date('2026-11-22T09:00:00Z')});
    expect(at.root.querySelector('form')).to.equal(null);
    expect(at.words).to.contain('Vous avez utilisé toutes vos invitations de l’année');
    expect(at.words).to.contain('à partir du 1er janvier 2027.').and.to.contain('10 invitations au plus par an.');
    expect(at.rows).to.have.length(10);
    await accessible(at.element);
  });

  it('that were used up elsewhere meanwhile are said once it is sent', async () => {
    const at = await openForm();
    await at.fill(friend);
    at.sandbox.fail('inviteFriend', 'limit-reached');
    await at.submit();
    await at.until(() => at.focused === 'invitations-used');
    expect(at.words).to.contain('Vous pourrez de nouveau inviter un proche');
    expect(at.mails).to.have.length(0);
  });

  it('end with the last one: it left, and no other is proposed', async () => {
    const at = await openForm({}, (page) =>
      page.answer<Referrals>('getReferrals', (answer) => ({
        ...answer,
        left: page.mails.length ? 0 : 1,
        againFrom: '2199-01-01',
      })),
    );
    expect(at.words).to.contain('1 restante');
    await at.send(friend);
    await at.until(() => at.focused === 'invitation-sent');
    expect(at.words).to.contain('à partir du 1er janvier 2199');
    expect(at.words).not.to.contain('Inviter une autre personne');
  });

  it('are not spoken of where the insurer has no limit', async () => {
    const at = await openForm({}, (page) =>
      page.answer<Referrals>('getReferrals', ({promise, message, referrals}) => ({promise, message, referrals})),
    );
    expect(at.words).not.to.contain('par an').and.not.to.contain('Nous oublions cette');
    expect(at.words).to.contain('Nous ne relançons personne.');
    expect(at.shows('note')).to.equal(false);
    await at.send({firstName: 'Salomé', email: friend.email, agreed: true});
    await at.until(() => at.focused === 'invitation-sent');
    expect(at.words).to.contain('Votre invitation est partie');
  });
});

describe('what became of invitations MEM-76', () => {
  it('B127, B128, B129: each says how far it is, in words, with its days and the gift card', async () => {
    const at = await open({now: () => new Date('2026-11-22T09:00:00Z')});
    const states = at.rows.map((row) => row.replace(/Invitation du \d+(er)? \p{L}+/u, '·'));
    expect(states).to.deep.equal([
      'Nadia · Invitation envoyée',
      'Yann · Invitation lue',
      'Paul Guérin · Devis demandé',
      states[3],
      states[4],
      states[5],
      'Invitation terminée · Sans suite',
    ]);
    expect(states[3]).to.match(/^Awa Diallo ·, carte cadeau de 30 € le \d+(er)? \p{L}+ Adhésion commencée$/u);
    expect(states[4]).to.match(/^Inès Robert ·, carte cadeau de 30 € le .+ Carte cadeau en préparation$/);
    expect(states[5]).to.match(/^Luc Morel ·, carte cadeau de 30 € envoyée le .+ Carte cadeau envoyée$/);
    expect(at.words).to.match(/30 € reçus en \d{4}/);
  });

  it('goes on as days pass, and forgets who did not answer', async () => {
    let now = Date.now();
    const at = await openForm({persona: 'single', now: () => new Date(now)});
    const follow = async (days: number) => {
      now += days * day;
      at.readAgain();
      const before = at.rows.join();
      await at.until(() => at.rows.join() !== before);
      return at.rows.map((row) => row.replace(/Invitation du .+?\d{0,4} (?=\p{Lu})/u, '· ').split(' · ')[0]);
    };
    expect(at.words).to.contain('Aucune invitation pour l’instant.');
    await at.send({...friend, firstName: 'Noé', email: silentFriend});
    await at.until(() => at.rows.length === 1);
    expect(await follow(31)).to.deep.equal(['Invitation terminée']);
    expect(at.words).not.to.contain('Noé');
    expect(at.words).to.contain('Sans suite');
  });

  it('is shown where a newer server has a state, or a line, that we do not know', async () => {
    const at = await open({persona: 'single'}, (page) =>
      page.answer<Referrals>('getReferrals', (answer) => ({
        ...answer,
        referrals: Object.assign([{id: 'x', state: 'dancing', invitedAt: 'never'}], {unreadable: 1}),
      })),
    );
    expect(at.rows).to.deep.equal(['Une invitation En cours']);
    expect(at.words).to.contain('Cette ligne n’a pas pu être lue.');
  });
});
