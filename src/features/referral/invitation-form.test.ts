import {expect} from '@open-wc/testing';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {accessible} from '../../testing/accessible.js';
import {friend, openForm} from './referral-page.harness.js';
import type {ReferralHarness} from './referral.harness.js';

const box = (at: ReferralHarness) => at.control('agreed');

describe('the member’s own words SPACE-49', () => {
  it('hold no link: it is said when the field is left, cured while typing, and nothing is sent', async () => {
    const at = await openForm();
    const sent = at.watch();
    for (const note of ['Regarde https://exemple.org', 'exemple.fr, vite', 'www.exemple', 'moi@exemple.fr']) {
      await at.fill({note});
      expect(at.errorOf('note'), note).to.contain('Un lien ne peut pas être joint.');
    }
    await at.send({...friend, note: 'bit.ly/x'});
    expect(at.errorOf('note')).to.contain('Un lien ne peut pas être joint.');
    expect(sent).to.deep.equal([]);
    await at.fill({note: 'Regarde leur site.'});
    expect(at.errorOf('note')).to.equal(undefined);
  });

  it('hold no link in a name either', async () => {
    const at = await openForm();
    const sent = at.watch();
    await at.send({...friend, firstName: 'exemple.fr', lastName: 'http://exemple.org'});
    expect(at.errorOf('firstName')).to.contain('Retirez les chiffres, les signes et les liens.');
    expect(at.errorOf('lastName')).to.contain('Retirez les chiffres, les signes et les liens.');
    expect(sent).to.deep.equal([]);
  });

  it('say how many characters are left, and how many are too many', async () => {
    const at = await openForm();
    const left = () => at.root.querySelector('#f-note-note')?.textContent?.replace(/\u00a0/g, ' ');
    expect(left()).to.equal(undefined);
    await at.fill({note: '👋🏽'.repeat(10)});
    expect(left()).to.equal('Encore 280 caractères');
    await at.fill({note: 'x'.repeat(302)});
    expect(left()).to.equal('2 caractères de trop');
    expect(at.errorOf('note')).to.equal('Votre mot est trop long. Raccourcissez-le.');
    expect(at.control('note').getAttribute('aria-describedby')).to.equal('f-note-hint f-note-error f-note-note');
  });

  it('wait for who typed them when a session ends, with the rest', async () => {
    const at = await openForm();
    await at.fill(friend);
    at.sandbox.fail('inviteFriend', 'unauthenticated');
    await at.submit();
    await at.until(() => at.told.includes('session-expired {}'));
    expect(at.words, 'nothing of the member is read any more').not.to.contain('Awa Diallo');
    const {email} = members.family;
    await at.until(() => at.shows('password'));
    await at.send({email, password: samplePassword});
    await at.until(() => at.shows('firstName'));
    for (const path of ['firstName', 'email', 'note'] as const)
      expect(at.control(path).value, path).to.equal(friend[path]);
    expect(box(at).checked).to.equal(true);
  });
});

describe('an address MEM-76', () => {
  it('SPACE-49: that this member has written to before is said, and the list is one press away', async () => {
    const at = await openForm();
    await at.send(friend);
    await at.until(() => at.focused === 'invitation-sent');
    await at.press('Inviter une autre personne');
    await at.send({...friend, email: friend.email.toUpperCase()});
    await at.until(() => at.errorOf('email'));
    expect(at.errorOf('email')).to.contain('est déjà partie à cette adresse. Indiquez celle d’une autre personne.');
    expect(at.mails).to.have.length(1);
    await accessible(at.element);
    await at.press('Voir mes parrainages');
    expect(at.focused).to.equal('referrals-title');
    await at.fill({email: 'noe@example.org'});
    expect(at.errorOf('email')).to.equal(undefined);
    expect(at.words).not.to.contain('Voir mes parrainages');
    await at.submit();
    await at.until(() => at.focused === 'invitation-sent');
    expect(at.mails.map(({to}) => to)).to.deep.equal([friend.email, 'noe@example.org']);
  });

  it('SPACE-49: of a member is answered like any other, to the letter', async () => {
    const said = async (email: string) => {
      const at = await openForm();
      await at.send({...friend, email});
      await at.until(() => at.focused === 'invitation-sent');
      return [at.words, at.mails.length];
    };
    expect(await said(members.single.email)).to.deep.equal(await said('inconnue@example.org'));
  });

  it('that is the member’s own is refused politely', async () => {
    const at = await openForm();
    await at.send({...friend, email: members.family.email});
    await at.until(() => at.errorOf('email'));
    expect(at.errorOf('email')).to.equal('C’est votre adresse. Indiquez celle de votre proche.');
    expect(at.control('note').value).to.equal(friend.note);
  });
});
