import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/bank-change.js';
import {exampleBic, exampleIban, sampleCodes, type Sandbox} from '../mocks/index.js';
import {StoryHarness} from './story-harness.js';
import {
  inBackend,
  simulatorArgs,
  simulatorArgTypes,
  simulatorControls,
  simulatorLoader,
  states,
  type SimulatorArgs,
} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'bank-change',
  title: 'Espace adhérent/Changer de compte bancaire (MEM-51, SUP-03)',
  component: 'mutuelle-bank-change',
  tags: ['MEM-51'],
  args: simulatorArgs,
  argTypes: simulatorArgTypes,
  parameters: {controls: simulatorControls},
  loaders: [simulatorLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-bank-change></mutuelle-bank-change>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;
type Play = NonNullable<Story['play']>;
type Context = Parameters<Play>[0];
type Words = {fr: string; en: string};

const backendOf = ({loaded}: Context): Sandbox => (loaded as {backend: Sandbox}).backend;
const account = {
  'account.holder': 'Mme Hélène Vasseur',
  'account.iban': exampleIban(401).replace(/.{4}(?=.)/g, '$& '),
  'account.bic': exampleBic,
};
const answers = {...account, uses: 'both'};

/** The widget, once its form is there, or what stands in its place. */
async function widgetOf({canvasElement}: Context): Promise<StoryHarness> {
  const widget = new StoryHarness(canvasElement.querySelector('mutuelle-bank-change')!);
  await widget.see('form, .blank, .paper');
  await widget.settled();
  return widget;
}
const fill =
  (values: Readonly<Record<string, string | boolean>>, then = 'form'): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    await widget.fill(values);
    await widget.see(then);
  };
const send =
  (values: Readonly<Record<string, string | boolean>>, then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    await widget.fill(values);
    await widget.submit();
    await widget.see(then);
  };
const press =
  (words: Words, then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    await widget.pressWords(words);
    await widget.see(then);
  };
/** One after the other. */
const steps =
  (...plays: readonly Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };
/** What stands in the data before the widget is read anew. */
const prepared =
  (change: (db: Sandbox['simulator']['db']) => void, then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    change(backendOf(context).simulator.db);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await widget.see(then);
  };

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
  play: async (context) => {
    await toCode(context);
    backendOf(context).fail('changeBankAccount', 'network');
    await send({code: sampleCodes.right}, '.alert.danger')(context);
  },
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
  play: async (context) => {
    await toReceipt(context);
    backendOf(context).fail('getBankMandateFile', 'network');
    await press({fr: 'Télécharger le mandat', en: 'Download the mandate'}, '.alert.danger')(context);
  },
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
const confirm: Play = async (context) => {
  const widget = await widgetOf(context);
  widget.root.querySelector<HTMLElement>('dialog button.danger')!.click();
  await widget.see('.blank');
};
export const Blocked: Story = {
  name: 'MEM-51 Changement bloqué',
  play: steps(toReceipt, press(block, 'dialog[open]'), confirm),
};
export const PhoneIsNew: Story = {name: 'SUP-03 Refusé\u00a0: le téléphone vient de changer', args: phoneIsNew};
export const EmailIsNew: Story = {
  name: 'SUP-03 Refusé\u00a0: l’e-mail vient de changer',
  args: phoneIsNew,
  play: prepared(({memberProfiles}) => {
    for (const {contacts} of Object.values(memberProfiles)) contacts.email = {changedAt: Date.now()};
  }, '.blank'),
};
export const NotMine: Story = {
  name: 'SUP-03 Ce changement n’est pas de moi',
  args: phoneIsNew,
  play: steps(press({fr: 'Ce changement n’est pas de moi', en: 'This change is not mine'}, 'dialog[open]'), confirm),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
