import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/bank-change.js';
import {exampleBic, exampleIban, sampleCodes} from '../mocks/index.js';
import {backendOf, fail, playsOn, readAnew, steps, widgetWith} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'bank-change',
  title: 'Espace adhérent/Changer de compte bancaire (MEM-51, SUP-03)',
  component: 'mutuelle-bank-change',
  tags: ['MEM-51'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-bank-change></mutuelle-bank-change>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

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
export const NewAccount: Story = {name: 'MEM-51 Le nouveau compte', tags: ['autodocs', 'picture']};
export const EmployerPays: Story = {name: 'MEM-51 Sans cotisation à payer', args: employerPays};
export const Filled: Story = {name: 'MEM-51 Compte saisi, mandat à accepter', play: fill(answers, '#f-mandate')};
export const BankRecognised: Story = {
  name: 'MEM-51 Banque reconnue',
  play: fill({...account, 'account.iban': 'FR76 3000 6000 0112 3456 7890 189'}, '.found'),
};
export const Foreign: Story = {
  name: 'MEM-51 Compte étranger',
  args: employerPays,
  play: fill(
    {'account.holder': 'Karim Benali', 'account.iban': 'DE89 3704 0044 0532 0130 00', 'account.bic': 'COBADEFF'},
    '.found',
  ),
};
export const Missing: Story = {name: 'MEM-51 Réponses à corriger', play: send({'account.iban': 'FR76 12'}, '.error')};
export const SameAccount: Story = {
  name: 'MEM-51 Le compte actuel',
  play: fill({...account, 'account.iban': exampleIban(101)}, '.alert.warning'),
};
export const UnknownHolder: Story = {
  name: 'MEM-51 Titulaire inconnu',
  play: fill({...account, 'account.holder': 'Société Vasseur Conseil'}, '.alert.warning'),
};
export const JoinProof: Story = {
  name: 'MEM-51 Joindre le RIB, à la place du formulaire',
  play: steps(
    fill({...account, 'account.holder': 'Société Vasseur Conseil'}, '.alert.warning'),
    press({fr: 'Joindre le RIB', en: 'Send the bank details'}, '.placed .ways'),
  ),
};
export const SomebodyElsePays: Story = {
  name: 'MEM-51 Mandat d’une autre personne',
  play: fill({...answers, 'account.holder': 'M. Marc Vasseur'}, '.paper'),
};
export const OnePerson: Story = {
  name: 'MEM-51 Pour une personne',
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
export const Code: Story = {name: 'MEM-51 Le code de sécurité', play: toCode};
export const WrongCode: Story = {name: 'MEM-51 Code faux', play: steps(toCode, send({code: '654321'}, '.error'))};
export const Locked: Story = {
  name: 'MEM-51 Trop de codes faux',
  play: steps(
    toCode,
    send({code: '111111'}, '.error'),
    send({code: '222222'}, '.error'),
    send({code: '333333'}, '#bank-locked'),
  ),
};
export const CodeGiven: Story = {
  name: 'MEM-51 Code accepté, connexion coupée',
  play: steps(toCode, fail('changeBankAccount', 'network'), send({code: sampleCodes.right}, '.alert.danger')),
};

// The receipt
export const Changed: Story = {name: 'MEM-51 Changement fait', play: toReceipt};
export const ChangedWithoutDebit: Story = {
  name: 'MEM-51 Changement fait, sans cotisation',
  args: employerPays,
  play: steps(send({...account, 'account.holder': 'Karim Benali'}, '.code'), send({code: sampleCodes.right}, '.seal')),
};
export const ChangedWithProof: Story = {
  name: 'MEM-51 Changement fait, titulaire à vérifier',
  play: steps(
    send({...answers, 'account.holder': 'Société Vasseur Conseil'}, '.code'),
    send({code: sampleCodes.right}, '.seal'),
  ),
};
export const MandateFailed: Story = {
  name: 'MEM-51 Le mandat ne vient pas',
  play: steps(
    toReceipt,
    fail('getBankMandateFile', 'network'),
    press({fr: 'Télécharger le mandat', en: 'Download the mandate'}, '.alert.danger'),
  ),
};
export const ChangedBefore: Story = {
  name: 'MEM-51 Changé il y a peu',
  play: steps(toReceipt, press({fr: 'Revenir à mes comptes', en: 'Back to my accounts'}, '.alert.info')),
};

// Somebody else's doing
export const Block: Story = {
  name: 'MEM-51 Bloquer\u00a0: la question',
  play: steps(toReceipt, press(block, 'dialog[open]')),
};
export const Blocked: Story = {
  name: 'MEM-51 Changement bloqué',
  play: steps(toReceipt, press(block, 'dialog[open]'), confirm('.blank')),
};
export const PhoneIsNew: Story = {name: 'SUP-03 Refusé\u00a0: le téléphone vient de changer', args: phoneIsNew};
export const EmailIsNew: Story = {
  name: 'SUP-03 Refusé\u00a0: l’e-mail vient de changer',
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
  name: 'SUP-03 Ce changement n’est pas de moi',
  args: phoneIsNew,
  play: steps(
    press({fr: 'Ce changement n’est pas de moi', en: 'This change is not mine'}, 'dialog[open]'),
    confirm('.blank'),
  ),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
