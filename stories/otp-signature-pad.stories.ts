import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {refusedMobile, sampleCodes, silentMobile} from '../mocks/index.js';
import '../src/define/otp-signature-pad.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'otp-signature-pad',
  title: 'Adhésion/Signature par SMS (ENR-18)',
  component: 'mutuelle-otp-signature-pad',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('signature')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-otp-signature-pad></mutuelle-otp-signature-pad>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const askForCode: NonNullable<Story['play']> = async ({canvasElement}) => {
  const form = await harnessOf(canvasElement);
  await form.submit();
  await form.see('input[autocomplete="one-time-code"]');
};

const sign =
  (...codes: string[]): Story['play'] =>
  async (context) => {
    await askForCode(context);
    const form = await harnessOf(context.canvasElement);
    for (const code of codes) {
      await form.fill({code});
      await form.submit();
    }
  };

export const Mobile: Story = {name: 'ENR-18 Le numéro de mobile', tags: ['autodocs']};
export const CodeSent: Story = {name: 'ENR-18 Le code est parti', play: askForCode};
export const WrongCode: Story = {name: 'ENR-18 Code refusé', play: sign('111111')};
export const LateCode: Story = {name: 'ENR-18 Code trop vieux', play: sign(sampleCodes.expired)};
export const Locked: Story = {name: 'ENR-18 Trop de codes refusés', play: sign('111111', '222222', '333333')};
export const Signed: Story = {name: 'ENR-18 Signé', play: sign(sampleCodes.right)};
/** A number whose SMS do not arrive: another one, or another way, may be had at once. */
export const OtherWays: Story = {
  name: 'ENR-18 Pas reçu\u202f? Par appel ou par e\u2011mail',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({phone: silentMobile});
    await form.submit();
    await form.see('.code-again .button');
  },
};
export const ByVoice: Story = {
  name: 'ENR-18 Le code par appel',
  play: async (context) => {
    await OtherWays.play!(context);
    const form = await harnessOf(context.canvasElement);
    await form.pressWords({fr: 'Recevoir le code par appel', en: 'Get the code by a call'});
    await form.see('input[autocomplete="one-time-code"]');
  },
};
export const PhoneRefused: Story = {
  name: 'ENR-18 Mobile refusé',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({phone: refusedMobile});
    await form.submit();
  },
};
export const TooEarly: Story = {
  name: 'ENR-18 Avant les accords',
  args: enrolmentAt('recap'),
  play: async ({canvasElement}) => (await harnessOf(canvasElement)).submit(),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: personne n’est connecté'};
