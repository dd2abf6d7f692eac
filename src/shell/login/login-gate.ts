import type {Flow} from '../../session/flow.js';
import {GatePanel, type GateOptions} from '../gate-panel.js';
import {LoginPanel} from './login.panel.js';

/** The login in the place of a page: loaded when somebody must sign in. */
export function loginGate(options: Omit<GateOptions<Flow>, 'panel'>): GatePanel {
  const gate = new GatePanel<Flow>({...options, panel: () => Promise.resolve(LoginPanel)});
  gate.open();
  return gate;
}
