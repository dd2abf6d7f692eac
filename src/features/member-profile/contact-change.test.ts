import {expect} from '@open-wc/testing';
import {logIn} from '../../contract/account.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {refusedMobile, sampleCodes, samplePassword as password} from '../../../mocks/people/personas.js';
import {accessible} from '../../testing/accessible.js';
import {newEmail, newPhone, open, show} from './profile-page.harness.js';

const {right} = sampleCodes;
const {email, phone} = members.family;
const codeAlone = {code: right};

describe('another phone SUP-03', () => {
  it('says what protects the member before anything is sent', async () => {
    const at = await open();
    await at.edit('Modifier le téléphone mobile');
    expect(at.focused).to.equal('title-mobile');
    expect([...at.root.querySelectorAll('.promise li')].map((each) => each.textContent!.trim())).to.deep.equal([
      'Un code arrive sur le nouveau numéro.',
      'L’ancien numéro reçoit un avis, pour votre sécurité.',
      'Pendant 72\u00a0h, le compte bancaire ne pourra pas être changé en ligne.',
    ]);
    await accessible(at.element);
    expect(at.sent).to.deep.equal([]);
  });

  it('SPACE-34: is proved by both numbers; who was told is named, masked, with a way out', async () => {
    const at = await open();
    await at.announce('Modifier le téléphone mobile', newPhone);
    expect(at.focused).to.equal('title-mobile');
    expect(at.words).to.contain('Un code vient de partir au 06 39 98 00 71.');
    expect(at.told, 'nothing has changed yet').to.deep.equal([]);
    await accessible(at.element);
    await at.send(codeAlone);
    await at.until(() => at.focused === 'said-mobile');
    const said = at.lineOf('Téléphone mobile');
    expect(said).to.contain('06 39 98 00 71 Reçoit vos codes de sécurité. Modifié : aujourd’hui à');
    expect(said).to.match(/Un avis est parti au 06 •• •• •• 34 et à h•••••@\S+\. Pendant 72 h, le compte bancaire/);
    expect(said).to.match(/Ce n’est pas vous ?\? Appelez-nous au 01 99 00 12 34\./);
    expect(at.sent.slice(-2)).to.deep.equal([`contact-changed ${phone}`, `contact-changed ${email}`]);
    expect(at.told).to.deep.equal(['member-profile-changed {"what":"mobile"}']);
    await accessible(at.element);
  });

  const wrong: Record<string, [string, RegExp]> = {
    'is no mobile': ['01 99 00 12 35', /^Ce numéro est un fixe/],
    'lacks figures': ['06 39 98', /^Il manque/],
    'is the same': [phone, /^C’est déjà votre numéro/],
    'gets no SMS': [refusedMobile, /^Les SMS n’arrivent pas à ce numéro/],
  };
  for (const [what, [value, sentence]] of Object.entries(wrong))
    it(`that ${what} is told so at the field`, async () => {
      const at = await open();
      await at.edit('Modifier le téléphone mobile');
      await at.send({value});
      await at.until(() => at.errorOf('value'));
      expect(at.errorOf('value')).to.match(sentence);
      expect(at.sent).to.deep.equal([]);
    });

  it('of a house needs no code, and is added where there was none', async () => {
    const at = await open();
    await at.edit('Ajouter un téléphone fixe');
    expect(at.root.querySelector('.promise')).to.equal(null);
    await at.send({value: '01 99 00 12 35'});
    await at.until(() => at.focused === 'said-landline');
    expect(at.lineOf('Téléphone fixe')).to.contain('01 99 00 12 35');
  });

  it('tells a wrong code and the tries that are left; after the last one nothing has changed', async () => {
    const at = await open();
    await at.announce('Modifier le téléphone mobile', newPhone);
    await at.send({code: '111111'});
    await at.until(() => at.errorOf('code'));
    expect(at.errorOf('code')).to.equal('Ce code n’est pas le bon.');
    expect(at.words).to.contain('Il vous reste 2 essais.');
    await at.send({code: sampleCodes.expired});
    await at.until(() => at.errorOf('code')?.includes('Demandez-en un nouveau'));
    for (const code of ['222222', '333333']) await at.send({code});
    await at.until(() => at.words.includes('Trop de codes faux'));
    expect(at.words).to.match(/Vous pourrez recommencer à \d\d:\d\d\./);
    expect(at.control('value').value.replace(/\s/g, ' ')).to.equal(newPhone);
    await accessible(at.element);
    await at.press('Annuler');
    expect(at.lineOf('Téléphone mobile')).to.contain('06 39 98 12 34');
    expect(at.lineOf('Téléphone mobile')).to.contain('Nouveau numéro à confirmer');
  });
});

describe('another e-mail SUP-03', () => {
  it('doubts a domain that is often mistyped, and takes it all the same', async () => {
    const at = await open();
    await at.edit('Modifier l’e-mail');
    await at.fill({value: 'h.vasseur@gmial.com'});
    await at.until(() => at.words.includes('Vouliez-vous écrire h.vasseur@gmail.com'));
    await at.press('Conserver');
    expect(at.words).not.to.contain('Vouliez-vous');
    await at.submit();
    await at.until(() => at.root.querySelector('#step-up-title'));
  });

  it('SPACE-33: a typo, then a reload: the pending one is shown, the old one serves, all ways out work', async () => {
    const sandbox = createSandbox();
    const before = await open({}, sandbox);
    await before.announce('Modifier l’e-mail', 'helene@exmaple.org');
    before.element.remove();

    const at = await open({}, sandbox);
    expect(at.lineOf('E-mail')).to.contain(email);
    expect(at.lineOf('E-mail')).to.contain('Nouvel e-mail à confirmer helene@exmaple.org. L’ancien e-mail sert');
    expect(Object.keys(sandbox.simulator.db.accounts)).to.include(email);
    await accessible(at.element);
    // the code is asked again
    await at.press('Saisir le code');
    await at.until(() => at.shows('code'));
    expect(at.words).to.contain('Un code vient de partir à helene@exmaple.org.');
    await at.press('Plus tard');
    expect(at.focused).to.equal('edit-email');
    // corrected, without another code of the old one
    await at.press('Corriger l’e-mail');
    await at.until(() => at.shows('value'));
    expect(at.control('value').value).to.equal('helene@exmaple.org');
    await at.send({value: newEmail});
    await at.until(() => at.words.includes(`Un code vient de partir à ${newEmail}.`));
    await at.send(codeAlone);
    await at.until(() => at.focused === 'said-email');
    expect(at.lineOf('E-mail')).to.contain(`Vous vous connecterez avec ${newEmail}.`);
    expect((await sandbox.call(logIn, {body: {email: newEmail, password}})).memberNumber).to.equal(
      members.family.number,
    );
  });

  it('SPACE-33: is given up, and its code serves nothing any more', async () => {
    const at = await open();
    await at.announce('Modifier l’e-mail', newEmail);
    await at.press('Plus tard');
    await at.press('Abandonner ce changement');
    await at.until(() => at.focused === 'said-email');
    expect(at.lineOf('E-mail')).to.contain('Ce changement est abandonné').and.not.to.contain(newEmail);
    expect(Object.values(at.db.challenges).filter(({purpose}) => purpose === 'contact')).to.deep.equal([]);
    expect(at.told).to.deep.equal([]);
  });

  it('SPACE-33: has another code, the same way, once the server allows it', async () => {
    const at = await open();
    await at.announce('Modifier l’e-mail', newEmail);
    const [id] = Object.entries(at.db.challenges).find(([, {purpose}]) => purpose === 'contact')!;
    at.db.challenges[id]!.resendAt = {};
    at.db.memberProfiles[members.family.number]!.language = 'en';
    await at.press('Plus tard');
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await at.until(() => at.lineOf('Langue').includes('Anglais'));
    await at.press('Saisir le code');
    await at.until(() => at.words.includes('Recevoir un nouveau code'));
    await at.press('Recevoir un nouveau code');
    await at.until(() => at.sent.filter((each) => each === `contact-code ${newEmail}`).length === 2);
    // the one before it is no wrong one
    await at.send(codeAlone);
    await at.until(() => at.errorOf('code')?.includes('un message plus ancien'));
    await at.send({code: '234567'});
    await at.until(() => at.focused === 'said-email');
  });

  it('whose code was never sent, or is over, is announced again', async () => {
    const at = await open({persona: 'used'});
    expect(at.lineOf('E-mail')).to.contain('paul.lefevre@exmaple.org');
    await at.press('Recevoir un nouveau code');
    await at.until(() => at.shows('value'));
    expect(at.control('value').value).to.equal('paul.lefevre@exmaple.org');
    await at.send({value: 'paul.lefevre@example.org'});
    await at.until(() => at.root.querySelector('#step-up-title'));
    // no code of this page is left in it
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await at.until(() => at.shows('value'));
  });

  it('leaves no code in the page when the session ends, and keeps what was typed', async () => {
    const at = await open();
    await at.announce('Modifier l’e-mail', newEmail);
    await at.fill({code: '11111'});
    at.sandbox.fail('confirmContact', 'unauthenticated', {times: Infinity});
    await at.send({code: '111111'});
    await at.until(() => at.told.includes('session-expired {}'));
    expect(at.shows('code')).to.equal(false);
  });
});

it('an address or a number stands in no event, attribute, storage or address', async () => {
  const sandbox = createSandbox();
  const at = await show(sandbox);
  await at.ready();
  await at.announce('Modifier l’e-mail', newEmail);
  await at.send(codeAlone);
  await at.until(() => at.focused === 'said-email');
  const attributes = [...at.root.querySelectorAll('*')].flatMap((each) => [...each.attributes].map(({value}) => value));
  const outside = [at.element.outerHTML, location.href, JSON.stringify({...localStorage}), ...at.told, ...attributes];
  for (const secret of [newEmail, email, right]) expect(outside.join('\n')).not.to.contain(secret);
});
