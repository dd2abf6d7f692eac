import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/contact-preferences.js';
import type {Sandbox} from '../mocks/index.js';
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
  id: 'contact-preferences',
  title: 'Espace adhérent/Préférences de contact (MEM-74)',
  component: 'mutuelle-contact-preferences',
  args: simulatorArgs,
  argTypes: simulatorArgTypes,
  parameters: {controls: simulatorControls},
  loaders: [simulatorLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-contact-preferences></mutuelle-contact-preferences>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;
type Play = NonNullable<Story['play']>;
type Context = Parameters<Play>[0];

const backendOf = ({loaded}: Context): Sandbox => (loaded as {backend: Sandbox}).backend;

/** The widget, once its papers are there. */
async function widgetOf({canvasElement}: Context): Promise<StoryHarness> {
  const widget = new StoryHarness(canvasElement.querySelector('mutuelle-contact-preferences')!);
  await widget.see('.papers, .lines');
  return widget;
}
const save =
  (values: Readonly<Record<string, string | boolean>>, then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    await widget.fill(values);
    await widget.submit();
    await widget.see(then);
  };
const online = {'papers.0': 'online'};

export const Preferences: Story = {name: 'MEM-74 Préférences de contact', tags: ['autodocs', 'picture']};
export const ZeroPaper: Story = {
  name: 'MEM-74 Tout en ligne, à enregistrer',
  play: async (context) => {
    const widget = await widgetOf(context);
    await widget.pressWords({fr: 'Tout recevoir en ligne', en: 'Receive everything online'});
  },
};
export const Saved: Story = {name: 'MEM-74 Enregistré', play: save(online, '#preferences-saved')};
export const BackToPaper: Story = {
  name: 'MEM-74 Retour au papier',
  play: async (context) => {
    await save(online, '#preferences-saved')(context);
    const widget = await widgetOf(context);
    await widget.pressWords({fr: 'Modifier', en: 'Change'});
    await save({'papers.0': 'post'}, '#preferences-saved')(context);
  },
};
export const Unchanged: Story = {name: 'MEM-74 Rien n’a changé', play: save({}, '#preferences-unchanged')};
export const SaveFailed: Story = {
  name: 'MEM-74 Connexion coupée',
  play: async (context) => {
    await widgetOf(context);
    backendOf(context).fail('saveContactPreferences', 'network');
    await save(online, '.alert.danger')(context);
  },
};

// The e-mail
const failing = {args: {persona: 'resume'}} as const;
export const EmailFails: Story = {...failing, name: 'MEM-74 Nos e-mails reviennent'};
export const EmailByPhone: Story = {
  ...failing,
  name: 'MEM-74 Corriger l’e-mail par téléphone',
  play: async (context) => {
    const widget = await widgetOf(context);
    await widget.pressWords({fr: 'Corriger mon e-mail', en: 'Correct my e-mail'});
    await widget.see('.alert a[href^="tel:"]');
  },
};
export const EmailTried: Story = {
  ...failing,
  name: 'MEM-74 L’adresse est bonne',
  play: async (context) => {
    const widget = await widgetOf(context);
    await widget.pressWords({fr: 'Mon adresse est bonne', en: 'My address is right'});
    await widget.see('#email-tried');
  },
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
