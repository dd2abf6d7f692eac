import {logIn} from '../../../src/contract/account.js';
import {changeBankAccount, type BankAccountChange} from '../../../src/contract/bank-account-change.js';
import {
  blockBankChange,
  getBankAccounts,
  getBankMandateFile,
  type BankAccountReceipt,
  type BankAccounts,
} from '../../../src/contract/bank-accounts.js';
import type {CodeChallenge} from '../../../src/contract/code.js';
import type {Session} from '../../../src/contract/session.js';
import {verifyCode} from '../../../src/contract/step-up.js';
import type {Story, TopicScript} from '../../engine/script.js';
import {exampleBic, exampleIban} from '../../people/example-numbers.js';
import {members} from '../../people/members.js';
import {sampleCodes, samplePassword as password} from '../../people/personas.js';

const {right: code} = sampleCodes;
const account = {holder: 'Mme Hélène Vasseur', iban: exampleIban(401), bic: exampleBic};
const challengeOf = (answer: unknown): string => (answer as {failed: {challenge: CodeChallenge}}).failed.challenge.id;

export const script: TopicScript = {
  parts: {
    async visitor({call}) {
      await call('nobody is in', getBankAccounts);
    },

    async member({call, simulator, tick}) {
      const {mandate} = (await call('read', getBankAccounts)) as BankAccounts;
      const body: BankAccountChange = {
        account,
        uses: ['reimbursements', 'contributions'],
        personIds: ['member', 'marc', 'louis'],
        mandate: mandate!.version,
      };
      await call('no mandate', changeBankAccount, {body: {...body, mandate: undefined}});
      await call('an older mandate', changeBankAccount, {body: {...body, mandate: '2020-01'}});
      await call('no BIC', changeBankAccount, {body: {...body, account: {...account, bic: undefined}}});
      await call('for a stranger', changeBankAccount, {body: {...body, personIds: ['member', 'constructor']}});
      await call('the same', changeBankAccount, {
        body: {...body, account: {...account, holder: 'Mme Hélène Vasseur ou M. Marc Vasseur', iban: exampleIban(101)}},
      });
      const made = {body, intent: 'another-account'};
      const challengeId = challengeOf(await call('another', changeBankAccount, made));
      await call('of an account', verifyCode, {body: {challengeId, code}});
      const other = {...body, account: {...account, iban: exampleIban(402)}};
      await call('yet another, by the code of the first', changeBankAccount, {body: other});
      simulator.fail('changeBankAccount', 'network', {after: 'effect'});
      const receipt = (await call('proved, answer lost', changeBankAccount, made)) as BankAccountReceipt;
      const params = {changeId: receipt.id};
      await call('of the change', getBankMandateFile, {params});
      await call('of no change', getBankMandateFile, {params: {changeId: 'constructor'}});
      await call('once it is changed', getBankAccounts);
      tick(60_000);
      await call('no change', blockBankChange, {body: {changeId: 'constructor'}});
      await call('not me', blockBankChange, {body: params, intent: 'not-me'});
      await call('not me, pressed again', blockBankChange, {body: params, intent: 'not-me'});
      await call('once it is blocked', getBankAccounts);
      await call('while it is blocked', changeBankAccount, {body: other});

      await held(call);
      await locked(call);
    },
  },
  failures: {
    'getBankAccounts: nobody is in': 'session-expired',
    'changeBankAccount: no mandate': 'validation',
    'changeBankAccount: an older mandate': 'validation',
    'changeBankAccount: no BIC': 'validation',
    'changeBankAccount: for a stranger': 'validation',
    'changeBankAccount: the same': 'validation',
    'changeBankAccount: another': 'step-up-required',
    'changeBankAccount: yet another, by the code of the first': 'step-up-required',
    'getBankMandateFile: of no change': 'not-found',
    'blockBankChange: no change': 'not-found',
    'changeBankAccount: while it is blocked': 'change-held',
    'changeBankAccount: her phone is new': 'change-held',
    'changeBankAccount: her code': 'step-up-required',
    'verifyCode: of an account, wrong': 'code-wrong',
    'verifyCode: of an account, wrong again': 'code-wrong',
    'verifyCode: of an account, wrong once more': 'transaction-locked',
    'changeBankAccount: locked': 'access-locked',
  },
};

const as = async (call: Story['call'], name: string, email: string): Promise<string> =>
  ((await call(name, logIn, {body: {email, password}})) as Session).accessToken;

/** Sofia Martins, whose phone changed the day before. */
async function held(call: Story['call']): Promise<void> {
  const sofia = await as(call, 'whose phone is new', members.resume.email);
  await call('her phone is new', getBankAccounts, {as: sofia});
  const body = {account: {...account, holder: 'Sofia Martins'}, uses: ['reimbursements'], personIds: ['member']};
  await call('her phone is new', changeBankAccount, {body, as: sofia});
  await call('not hers', blockBankChange, {body: {}, as: sofia});
}

/** Nadia Roux, whose employer pays all, and who gives wrong codes. */
async function locked(call: Story['call']): Promise<void> {
  const nadia = await as(call, 'whose employer pays all', members.expired.email);
  await call('her employer pays all', getBankAccounts, {as: nadia});
  const body = {account: {...account, holder: 'Nadia Roux'}, uses: ['reimbursements'], personIds: ['member']};
  const challengeId = challengeOf(await call('her code', changeBankAccount, {body, as: nadia}));
  for (const name of ['wrong', 'wrong again', 'wrong once more'])
    await call(`of an account, ${name}`, verifyCode, {body: {challengeId, code: '111111'}, as: nadia});
  await call('locked', changeBankAccount, {body, as: nadia});
}
