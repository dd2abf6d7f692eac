import type {Flow} from '../session/flow.js';

/** What a form does when it is sent: the browser sends nothing, and a second press waits for the first. */
export function whenSent(flow: Flow, submit: () => Promise<void>): (event: Event) => Promise<void> {
  return async (event) => {
    event.preventDefault();
    if (!flow.busy) await submit();
  };
}
