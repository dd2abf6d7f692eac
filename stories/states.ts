/**
 * The days every widget must live through. A file of stories takes those that it knows in one line:
 * `export {Unconfigured, Loading, Offline} from './states.js';`
 */
import type {Story} from './names.js';

export const Unconfigured: Story = {
  name: 'État\u00a0: sans serveur',
  en: 'State: no server',
  parameters: {sandbox: {none: true}},
};
export const Loading: Story = {
  name: 'État\u00a0: chargement',
  en: 'State: loading',
  args: {scenario: 'slow'},
  parameters: {sandbox: {stopped: true}},
};
export const Long: Story = {
  name: 'État\u00a0: c’est long',
  en: 'State: it takes long',
  args: {scenario: 'silent'},
  parameters: {sandbox: {long: true}},
};
export const SignedOut: Story = {
  name: 'État\u00a0: personne n’est connecté',
  en: 'State: nobody is signed in',
  args: {scenario: 'expired-session'},
};
export const Offline: Story = {name: 'État\u00a0: hors ligne', en: 'State: offline', args: {scenario: 'offline'}};
export const Down: Story = {name: 'État\u00a0: panne', en: 'State: failure', args: {scenario: 'down'}};
export const Maintenance: Story = {
  name: 'État\u00a0: service en pause',
  en: 'State: service paused',
  args: {scenario: 'maintenance'},
};
export const Nonsense: Story = {
  name: 'État\u00a0: réponse incompréhensible',
  en: 'State: answer not understood',
  args: {scenario: 'nonsense'},
};
