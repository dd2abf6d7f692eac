import {html} from 'lit';
import '../src/define/bank-change.js';
import {exampleBic, exampleIban, sampleCodes} from '../mocks/index.js';
import type {About, Story} from './names.js';
import {backendOf, fail, playsOn, readAnew, steps, widgetWith} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, type SimulatorArgs} from './support.js';

const meta: About = {
  id: 'bank-change',
  title: 'Espace adhérent\u00a0: ma situation/Changer de compte bancaire',
  en: 'Member space: my situation/Change bank account',
  about: 'Change le compte des remboursements ou du prélèvement, sous la protection d’un code.',
  component: 'mutuelle-bank-change',
  tags: ['MEM-51'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-bank-change></mutuelle-bank-change>`),
};
export default meta;

const {confirm, fill, press, see, send} = playsOn(widgetWith('mutuelle-bank-change', 'form, .blank, .paper'));

const account = {
  'account.holder': 'Mme Hélène Vasseur',
  'account.iban': exampleIban(401).replace(/.{4}(?=.)/g, '$& '),
  'account.bic': exampleBic,
};
const answers = {...account, uses: 'both'};

const block: Words = {fr: 'Bloquer ce changement', en: 'Block this change'};
const toCode = steps(fill(answers, '#f-mandate'), send({mandate: true}, '.code'));
const toReceipt = steps(toCode, send({code: sampleCodes.right}, '.seal'));
const employerPays: Partial<SimulatorArgs> = {persona: 'single'};
const phoneIsNew: Partial<SimulatorArgs> = {persona: 'resume'};

// The new account
export const NewAccount: Story = {name: 'Le nouveau compte', en: 'The new account', tags: ['autodocs', 'picture']};
export const EmployerPays: Story = {name: 'Sans cotisation à payer', en: 'No contribution to pay', args: employerPays};
export const Filled: Story = {
  name: 'Compte saisi, mandat à accepter',
  en: 'Account typed, mandate to accept',
  play: fill(answers, '#f-mandate'),
};
export const BankRecognised: Story = {
  name: 'Banque reconnue',
  en: 'Bank recognised',
  play: fill({...account, 'account.iban': 'FR76 3000 6000 0112 3456 7890 189'}, '.found'),
};
export const Foreign: Story = {
  name: 'Compte étranger',
  en: 'Foreign account',
  args: employerPays,
  play: fill(
    {'account.holder': 'Karim Benali', 'account.iban': 'DE89 3704 0044 0532 0130 00', 'account.bic': 'COBADEFF'},
    '.found',
  ),
};
export const Missing: Story = {
  name: 'Réponses à corriger',
  en: 'Answers to correct',
  play: send({'account.iban': 'FR76 12'}, '.error'),
};
export const SameAccount: Story = {
  name: 'Le compte actuel',
  en: 'The present account',
  play: fill({...account, 'account.iban': exampleIban(101)}, '.alert.warning'),
};
export const UnknownHolder: Story = {
  name: 'Titulaire inconnu',
  en: 'Unknown holder',
  play: fill({...account, 'account.holder': 'Société Vasseur Conseil'}, '.alert.warning'),
};
export const JoinProof: Story = {
  name: 'Joindre le RIB, à la place du formulaire',
  en: 'Attach bank details in place of the form',
  play: steps(
    fill({...account, 'account.holder': 'Société Vasseur Conseil'}, '.alert.warning'),
    press({fr: 'Joindre le RIB', en: 'Send the bank details'}, '.placed .ways'),
  ),
};
export const SomebodyElsePays: Story = {
  name: 'Mandat d’une autre personne',
  en: 'Mandate of somebody else',
  play: fill({...answers, 'account.holder': 'M. Marc Vasseur'}, '.paper'),
};
export const OnePerson: Story = {
  name: 'Pour une personne',
  en: 'For one person',
  play: fill({
    ...account,
    uses: 'reimbursements',
    'personIds.member': false,
    'personIds.marc': false,
    'personIds.louis': false,
    'personIds.ines': true,
  }),
};

// The code
export const Code: Story = {name: 'Le code de sécurité', en: 'The security code', play: toCode};
export const WrongCode: Story = {
  name: 'Code faux',
  en: 'Wrong code',
  play: steps(toCode, send({code: '654321'}, '.error')),
};
export const Locked: Story = {
  name: 'Trop de codes faux',
  en: 'Too many wrong codes',
  play: steps(
    toCode,
    send({code: '111111'}, '.error'),
    send({code: '222222'}, '.error'),
    send({code: '333333'}, '#bank-locked'),
  ),
};
export const CodeGiven: Story = {
  name: 'Code accepté, connexion coupée',
  en: 'Code accepted, connection lost',
  play: steps(toCode, fail('changeBankAccount', 'network'), send({code: sampleCodes.right}, '.alert.danger')),
};

// The receipt
export const Changed: Story = {name: 'Changement fait', en: 'Change made', play: toReceipt};
export const ChangedWithoutDebit: Story = {
  name: 'Changement fait, sans cotisation',
  en: 'Change made, nothing to pay',
  args: employerPays,
  play: steps(send({...account, 'account.holder': 'Karim Benali'}, '.code'), send({code: sampleCodes.right}, '.seal')),
};
export const ChangedWithProof: Story = {
  name: 'Changement fait, titulaire à vérifier',
  en: 'Change made, holder to be checked',
  play: steps(
    send({...answers, 'account.holder': 'Société Vasseur Conseil'}, '.code'),
    send({code: sampleCodes.right}, '.seal'),
  ),
};
export const MandateFailed: Story = {
  name: 'Le mandat ne vient pas',
  en: 'The mandate does not come',
  play: steps(
    toReceipt,
    fail('getBankMandateFile', 'network'),
    press({fr: 'Télécharger le mandat', en: 'Download the mandate'}, '.alert.danger'),
  ),
};
export const ChangedBefore: Story = {
  name: 'Changé il y a peu',
  en: 'Changed not long ago',
  play: steps(toReceipt, press({fr: 'Revenir à mes comptes', en: 'Back to my accounts'}, '.alert.info')),
};

// Somebody else's doing
export const Block: Story = {
  name: 'Bloquer\u00a0: la question',
  en: 'Block: the question',
  play: steps(toReceipt, press(block, 'dialog[open]')),
};
export const Blocked: Story = {
  name: 'Changement bloqué',
  en: 'Change blocked',
  play: steps(toReceipt, press(block, 'dialog[open]'), confirm('.blank')),
};
export const PhoneIsNew: Story = {
  name: 'Refusé\u00a0: le téléphone vient de changer',
  en: 'Refused: the phone has just changed',
  tags: ['SUP-03'],
  args: phoneIsNew,
};
export const EmailIsNew: Story = {
  name: 'Refusé\u00a0: l’e-mail vient de changer',
  en: 'Refused: the e-mail has just changed',
  tags: ['SUP-03'],
  args: phoneIsNew,
  play: steps(
    see('.blank'),
    (context) => {
      const {memberProfiles} = backendOf(context).simulator.db;
      for (const {contacts} of Object.values(memberProfiles)) contacts.email = {changedAt: Date.now()};
    },
    readAnew,
    see('.blank'),
  ),
};
export const NotMine: Story = {
  name: 'Ce changement n’est pas de moi',
  en: 'I did not make this change',
  tags: ['SUP-03'],
  args: phoneIsNew,
  play: steps(
    press({fr: 'Ce changement n’est pas de moi', en: 'This change is not mine'}, 'dialog[open]'),
    confirm('.blank'),
  ),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
