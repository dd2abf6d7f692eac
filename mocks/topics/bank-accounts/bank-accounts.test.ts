import {expect} from '@open-wc/testing';
import type {BankAccountChange} from '../../../src/contract/bank-account-change.js';
import {
  operations as o,
  type AnyOperation,
  type OperationId,
  type Operations,
  type OutputOf,
} from '../../../src/contract/index.js';
import type {Session} from '../../../src/contract/session.js';
import {asBackendError, type BackendError} from '../../../src/backend/error.js';
import {sha256} from '../../engine/sha256.js';
import {exampleBic, exampleIban} from '../../people/example-numbers.js';
import {members} from '../../people/members.js';
import {sampleCodes, type PersonaId} from '../../people/personas.js';
import {insurer, minutes} from '../access/access.harness.js';
import {contactRecord} from '../member-profile/contacts.js';

const {right} = sampleCodes;
const day = 86_400_000;
const account = {holder: 'Mme Hélène Vasseur', iban: exampleIban(401), bic: exampleBic};
const change: BankAccountChange = {
  account,
  uses: ['reimbursements', 'contributions'],
  personIds: ['member', 'marc', 'louis'],
  mandate: '2026-11',
};

/** A member who is signed in, and short ways to ask in their session. */
async function member(persona: PersonaId = 'family') {
  const at = insurer();
  const {email, number} = members[persona];
  const open = () => at.logIn({email});
  const session = await open();
  const as = <Id extends OperationId>(
    id: Id,
    input: object = {},
    {accessToken}: Session = session,
    intent?: string,
  ): Promise<OutputOf<Operations[Id]>> =>
    at.sandbox.call(o[id] as AnyOperation, input as never, {
      credentials: {token: () => accessToken, renew: async () => false},
      ...(intent !== undefined && {intent}),
    }) as Promise<OutputOf<Operations[Id]>>;
  const refusalOf = (id: OperationId, input: object, by?: Session, intent?: string): Promise<BackendError> =>
    as(id, input, by, intent).then((answer) => {
      throw new Error(`accepted: ${JSON.stringify(answer)}`);
    }, asBackendError);
  const ask = (body: object = {}, by?: Session, intent?: string) =>
    refusalOf('changeBankAccount', {body: {...change, ...body}}, by, intent);
  const give = async (body: object = {}, intent?: string) => {
    const {challenge} = await ask(body, undefined, intent);
    await as('verifyCode', {body: {challengeId: challenge!.id, code: at.last().code}});
    return as('changeBankAccount', {body: {...change, ...body}}, undefined, intent);
  };
  return {
    ...at,
    session,
    number,
    email,
    open,
    as,
    refusalOf,
    ask,
    give,
    read: () => as('getBankAccounts'),
    ends: async () => (await as('getBankAccounts')).accounts.map(({account: {iban}}) => iban.slice(-3)),
    notices: () => at.db.outbox.filter(({kind}) => kind.startsWith('bank-')),
  };
}

describe('the accounts of a member MEM-51', () => {
  it('are masked, each with whom it pays back; a debit comes with its mandate', async () => {
    const at = await member();
    const {accounts, people, mandate, held, lastChange} = await at.read();
    expect(accounts.map((each) => ({...each, id: undefined}))).to.deep.equal([
      {
        id: undefined,
        account: {
          holder: 'Mme Hélène Vasseur ou M. Marc Vasseur',
          iban: 'FR76 •••• •••• •••• •••• •••• 106'.replaceAll(' ', '\u00a0'),
          bank: 'Banque du Littoral',
        },
        personIds: ['member', 'marc', 'louis'],
        uses: ['reimbursements', 'contributions'],
      },
      {
        id: undefined,
        account: {
          holder: 'Mme Inès Vasseur',
          iban: 'FR76 •••• •••• •••• •••• •••• 203'.replaceAll(' ', '\u00a0'),
          bank: 'Banque du Littoral',
        },
        personIds: ['ines'],
        uses: ['reimbursements'],
      },
    ]);
    expect(people.map(({id}) => id)).to.deep.equal(['member', 'marc', 'ines', 'louis']);
    expect(mandate).to.deep.include({
      version: '2026-11',
      address: ['12 rue des Tanneurs', 'Bâtiment B, 3e étage', '44000 Nantes'],
    });
    expect([held, lastChange]).to.deep.equal([undefined, undefined]);
    expect(JSON.stringify(await at.read())).not.to.contain('99999');
  });

  it('are debited on a 5th, the one after it where the payer cannot be told in time', async () => {
    const at = await member();
    expect((await at.read()).dates).to.deep.equal({
      reimbursementsFrom: '2026-11-24',
      contributionsFrom: '2027-01-05',
      stillDebited: [{on: '2026-12-05'}],
    });
    at.tick(-4 * day);
    const early = await at.logIn({});
    expect((await at.as('getBankAccounts', {}, early)).dates.contributionsFrom).to.equal('2026-12-05');
    expect((await at.as('getBankAccounts', {}, early)).dates.stillDebited).to.deep.equal([]);
  });

  it('know of no debit where the employer pays all, and of nobody who keeps their own affairs', async () => {
    const alone = await (await member('single')).read();
    expect(alone.dates).to.deep.equal({reimbursementsFrom: '2026-11-24', stillDebited: []});
    expect(alone).not.to.have.property('mandate');
    expect(alone.accounts[0]!.uses).to.deep.equal(['reimbursements']);
    const jeanne = await (await member('alsace')).read();
    expect(jeanne.people.map(({id}) => id)).not.to.contain('thomas');
  });
});

describe('another account MEM-51', () => {
  const cases: [string, object, string[]][] = [
    ['without its mandate', {mandate: undefined}, ['/mandate required']],
    ['with another text of the mandate', {mandate: '2020-01'}, ['/mandate changed']],
    ['without BIC', {account: {...account, bic: undefined}}, ['/account/bic required']],
    ['for somebody who is not covered', {personIds: ['nobody']}, ['/personIds unknown_person']],
    ['for nobody', {personIds: []}, ['/personIds required']],
    [
      'that is the present one',
      {account: {...account, holder: 'Mme Hélène Vasseur ou M. Marc Vasseur', iban: exampleIban(101)}},
      ['/account/iban same_account'],
    ],
  ];
  for (const [name, body, issues] of cases)
    it(`is refused ${name}, before any code is sent`, async () => {
      const at = await member();
      const {code, issues: found} = await at.ask(body);
      expect([code, found.map(({pointer, code: why}) => `${pointer} ${why}`)]).to.deep.equal(['validation', issues]);
      expect(at.db.outbox).to.deep.equal([]);
    });

  it('is taken where the present one gets one more person, or another holder', async () => {
    const at = await member();
    const present = {...account, holder: 'Mme Hélène Vasseur ou M. Marc Vasseur', iban: exampleIban(101)};
    expect((await at.ask({account: present, personIds: ['member', 'ines']})).code).to.equal('step-up-required');
    expect((await at.ask({account: {...present, holder: 'Hélène Vasseur'}})).code).to.equal('step-up-required');
  });

  it('takes the place of the one before for whom and what it is chosen, and no more', async () => {
    const at = await member();
    await at.give({uses: ['reimbursements'], personIds: ['ines', 'louis'], mandate: undefined});
    const {accounts} = await at.read();
    expect(accounts.map(({personIds, uses}) => [personIds, uses])).to.deep.equal([
      [['ines', 'louis'], ['reimbursements']],
      [
        ['member', 'marc'],
        ['reimbursements', 'contributions'],
      ],
    ]);
  });

  it('is changed once, whatever is lost or pressed twice, and shows the same receipt', async () => {
    const at = await member();
    const receipt = await at.give({}, 'change');
    const again = await Promise.all([0, 1].map(() => at.as('changeBankAccount', {body: change}, undefined, 'change')));
    expect(again).to.deep.equal([receipt, receipt]);
    expect(at.db.bankFiles[at.number]!.changes).to.have.length(1);
    expect(at.notices()).to.have.length(2);
    expect(await at.ends()).to.deep.equal([exampleIban(401).slice(-3), exampleIban(102).slice(-3)]);
    expect((await at.read()).lastChange).to.deep.equal(receipt);
  });

  it('has a receipt: masked, dated, with a mandate of its own that can be had as a file', async () => {
    const at = await member();
    const receipt = await at.give();
    expect(receipt).to.deep.include({
      changedAt: '2026-11-22T09:00:00.000Z',
      account: {
        holder: account.holder,
        iban: `FR76 •••• •••• •••• •••• •••• ${account.iban.slice(-3)}`.replaceAll(' ', '\u00a0'),
        bank: 'Banque du Littoral',
      },
      proofWanted: false,
    });
    expect(receipt.dates.contributionsFrom).to.equal('2027-01-05');
    expect(receipt.mandate).to.include({reference: 'MUT-K7M2-4QPD-02', signedAt: receipt.changedAt});
    const file = await at.as('getBankMandateFile', {params: {changeId: receipt.id}});
    expect([file.name, sha256(file.bytes)]).to.deep.equal(['mandat-sepa-MUT-K7M2-4QPD-02.pdf', file.sha256]);
    const other = await at.logIn({email: members.single.email});
    const stolen = await at.refusalOf('getBankMandateFile', {params: {changeId: receipt.id}}, other);
    expect(stolen.code).to.equal('not-found');
  });

  it('SPACE-34: is told to the phone and to the e-mail, masked, and stands in the activity', async () => {
    const at = await member();
    const {told} = await at.give();
    expect(told).to.deep.equal([
      {channel: 'email', target: 'h•••••@example.org'},
      {channel: 'sms', target: '06\u00a0••\u00a0••\u00a0••\u00a034'},
    ]);
    const [mail, sms] = at.notices();
    expect([mail!.channel, mail!.to, sms!.channel, sms!.to]).to.deep.equal([
      'email',
      at.email,
      'sms',
      members.family.phone,
    ]);
    for (const {text} of [mail!, sms!]) expect(text).to.contain(account.iban.slice(-3)).and.not.to.match(/\d{5}/);
    expect((await at.as('getSecuritySettings')).activity[0]!.kind).to.equal('bank-account-changed');
  });

  it('in the name of somebody else, is not debited before they signed; the one before still is', async () => {
    const at = await member();
    const body = {account: {...account, holder: 'Société Vasseur Conseil'}, mandate: undefined};
    const receipt = await at.give(body);
    expect(receipt.mandate!.payer).to.deep.include({name: 'Société Vasseur Conseil', acceptance: 'byPost'});
    expect(receipt.dates).to.deep.equal({reimbursementsFrom: '2026-11-24', stillDebited: []});
    expect(receipt.proofWanted, 'nobody of the contract').to.equal(true);
    const {accounts} = await at.read();
    expect(accounts.find(({uses}) => uses.includes('contributions'))!.account.iban).to.contain('106');
    const marc = await (await member()).give({account: {...account, holder: 'M. Marc Vasseur'}, mandate: undefined});
    expect([marc.proofWanted, marc.mandate!.payer!.address!.length]).to.deep.equal([false, 3]);
  });
});

describe('the code of another account MEM-51', () => {
  it('cannot be gone without', async () => {
    const at = await member();
    for (let press = 0; press < 3; press++)
      expect((await at.ask({}, undefined, 'same')).code).to.equal('step-up-required');
    expect(at.db.bankFiles).to.deep.equal({});
    expect(
      at.db.outbox.map(({kind}) => kind),
      'one code in the pause',
    ).to.deep.equal(['change-code']);
  });

  it('says what it is for, on the page and in the message', async () => {
    const at = await member();
    const begins = `Changer votre compte bancaire (finit par ${account.iban.slice(-3)})`;
    const {challenge} = await at.ask();
    expect(challenge).to.include({purpose: 'change', channel: 'sms', beginsWith: begins});
    expect(at.last().text).to.equal(`${begins}\u00a0: ${right} est votre code. Ne le donnez à personne.`);
    at.tick(31_000);
    await at.as('sendCode', {body: {challengeId: challenge!.id, channel: 'email'}});
    expect(at.last()).to.include({channel: 'email', kind: 'change-code'});
    expect(at.last().text).to.contain(begins);
  });

  it('SPACE-34: of a password changes no account, nor the other way round', async () => {
    const at = await member();
    const password = {body: {password: 'Quai-des-Antilles-9'}};
    const {challenge} = await at.refusalOf('changePassword', password);
    await at.as('verifyCode', {body: {challengeId: challenge!.id, code: right}});
    const asked = await at.ask();
    expect(asked.code).to.equal('step-up-required');
    expect(asked.challenge!.id).not.to.equal(challenge!.id);
    await at.as('changePassword', password);
    const bank = (await at.ask()).challenge!;
    await at.as('verifyCode', {body: {challengeId: bank.id, code: at.last().code}});
    expect((await at.refusalOf('changePassword', {body: {password: 'Autre-mot-2026!'}})).code).to.equal(
      'step-up-required',
    );
    expect(at.db.bankFiles).to.deep.equal({});
  });

  it('SPACE-34: is good for the account it was asked for, in its session, once', async () => {
    const at = await member();
    const other = await at.open();
    const {challenge} = await at.ask();
    const code = {body: {challengeId: challenge!.id, code: right}};
    expect((await at.refusalOf('verifyCode', code, other)).code).to.equal('code-expired');
    await at.as('verifyCode', code);
    const swapped = await at.ask({account: {...account, iban: exampleIban(666)}});
    expect(swapped.code, 'another account').to.equal('step-up-required');
    expect(swapped.challenge!.beginsWith).to.contain(exampleIban(666).slice(-3));
    expect((await at.ask({}, other)).code, 'in another session').to.equal('step-up-required');
    await at.as('changeBankAccount', {body: change});
    expect((await at.ask({account: {...account, holder: 'Hélène Vasseur'}})).code, 'spent').to.equal(
      'step-up-required',
    );
  });

  it('of another account has no new tries', async () => {
    const at = await member();
    const {challenge} = await at.ask();
    await at.refusalOf('verifyCode', {body: {challengeId: challenge!.id, code: '111111'}});
    const swapped = await at.ask({account: {...account, iban: exampleIban(666)}});
    expect(swapped.challenge!.attemptsLeft).to.equal(2);
  });
});

describe('SPACE-34: while an account may not be changed MEM-51 SUP-03', () => {
  it('no code leaves for 72 hours after the phone or the e-mail changed', async () => {
    const at = await member('resume');
    const {held} = await at.read();
    expect(held).to.deep.equal({
      reason: 'phone',
      at: '2026-11-21T13:32:00.000Z',
      possibleFrom: '2026-11-24T13:32:00.000Z',
      heldHours: 72,
    });
    const body = {account: {...account, holder: 'Sofia Martins'}, personIds: ['member']};
    expect(await at.ask(body)).to.include({code: 'change-held', retryAt: held!.possibleFrom});
    expect(at.db.outbox).to.deep.equal([]);
    at.tick(53 * 60 * minutes);
    const later = await at.open();
    expect((await at.as('getBankAccounts', {}, later)).held).to.equal(undefined);
    expect((await at.ask(body, later)).code).to.equal('step-up-required');
  });

  it('a phone that changes between the code and its answer stops it', async () => {
    const at = await member();
    const {challenge} = await at.ask();
    await at.as('verifyCode', {body: {challengeId: challenge!.id, code: right}});
    contactRecord(at.db, at.number, 'email').changedAt = at.now().getTime();
    expect(await at.ask()).to.include({code: 'change-held', retryAt: '2026-11-25T09:00:00.000Z'});
    expect((await at.read()).held!.reason).to.equal('email');
    expect(at.db.bankFiles).to.deep.equal({});
  });
});

describe('« Ce n’était pas moi » MEM-51', () => {
  it('gives the accounts back, closes changes until a call, and is told by both ways', async () => {
    const at = await member();
    const before = await at.ends();
    const {id: changeId} = await at.give();
    const block = () => at.as('blockBankChange', {body: {changeId}}, undefined, 'not-me');
    const blocked = await block();
    expect(await block(), 'pressed twice').to.deep.equal(blocked);
    expect(blocked).to.deep.include({done: ['restored', 'changesClosed']});
    expect(blocked.help!.phone).to.equal('+33199001234');
    expect(await at.ends()).to.deep.equal(before);
    const {held, lastChange} = await at.read();
    expect([held, lastChange]).to.deep.equal([{reason: 'blocked', at: '2026-11-22T09:00:00.000Z'}, undefined]);
    const refused = await at.ask();
    expect([refused.code, refused.retryAt]).to.deep.equal(['change-held', undefined]);
    expect(
      at
        .notices()
        .map(({kind, channel}) => `${kind} ${channel}`)
        .slice(2),
    ).to.deep.equal(['bank-change-blocked email', 'bank-change-blocked sms']);
  });

  it('closes changes where there is none to undo, and knows no change of anybody else', async () => {
    const at = await member();
    const {id: changeId} = await at.give();
    const other = await at.logIn({email: members.single.email});
    expect((await at.refusalOf('blockBankChange', {body: {changeId}}, other)).code).to.equal('not-found');
    expect((await at.as('blockBankChange', {body: {}}, other)).done).to.deep.equal(['changesClosed']);
    at.tick(31 * day);
    const later = await at.open();
    expect((await at.as('getBankAccounts', {}, later)).lastChange).to.equal(undefined);
    expect((await at.refusalOf('blockBankChange', {body: {changeId}}, later)).code).to.equal('not-found');
  });
});
