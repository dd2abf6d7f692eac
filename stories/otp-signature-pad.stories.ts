import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {refusedMobile} from '../mocks/index.js';
import '../src/define/otp-signature-pad.js';
import {press, see, type} from './hands.js';
import {enrolmentAt, inBackend, playArgs, playArgTypes, playControls, playLoader, states, type PlayArgs} from './support.js';

const meta: Meta<PlayArgs> = {
  id: 'otp-signature-pad',
  title: 'Adhésion/Signature par SMS (ENR-18)',
  component: 'mutuelle-otp-signature-pad',
  args: {...playArgs, ...enrolmentAt('signature')},
  argTypes: playArgTypes,
  parameters: {controls: playControls},
  loaders: [playLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-otp-signature-pad></mutuelle-otp-signature-pad>`),
};
export default meta;
type Story = StoryObj<PlayArgs>;

const askForCode: NonNullable<Story['play']> = async ({canvasElement}) => {
  await press(canvasElement, /Recevoir le code/);
  await see(canvasElement, 'input[autocomplete="one-time-code"]');
};

export const Mobile: Story = {name: 'ENR-18 Le numéro de mobile', tags: ['autodocs']};
export const CodeSent: Story = {name: 'ENR-18 Le code est parti', play: askForCode};
export const WrongCode: Story = {
  name: 'ENR-18 Code refusé',
  play: async (context) => {
    await askForCode(context);
    await type(context.canvasElement, /^Code/, '111111');
    await press(context.canvasElement, /^\s*Signer/);
    await see(context.canvasElement, '[aria-invalid="true"], [role="alert"]');
  },
};
export const Locked: Story = {
  name: 'ENR-18 Trop de codes refusés',
  play: async (context) => {
    await askForCode(context);
    for (const code of ['111111', '222222', '333333']) {
      await type(context.canvasElement, /^Code/, code);
      await press(context.canvasElement, /^\s*Signer/);
      await see(context.canvasElement, '[aria-invalid="true"], [role="alert"]');
    }
  },
};
export const PhoneRefused: Story = {
  name: 'ENR-18 Mobile refusé',
  play: async ({canvasElement}) => {
    await type(canvasElement, /^Numéro de mobile/, refusedMobile);
    await press(canvasElement, /Recevoir le code/);
    await see(canvasElement, '[aria-invalid="true"], [role="alert"]');
  },
};
export const TooEarly: Story = {
  name: 'ENR-18 Avant les accords',
  args: enrolmentAt('recap'),
  play: async ({canvasElement}) => {
    await press(canvasElement, /Recevoir le code/);
    await see(canvasElement, '[role="alert"]');
  },
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État : sans serveur'};
export const Loading: Story = {...states.loading, name: 'État : chargement'};
export const Offline: Story = {...states.offline, name: 'État : hors ligne'};
export const Down: Story = {...states.down, name: 'État : panne'};
export const Nonsense: Story = {...states.nonsense, name: 'État : réponse incompréhensible'};
export const SignedOut: Story = {...states.signedOut, name: 'État : personne n’est connecté'};
