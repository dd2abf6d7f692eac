import type {OpenSandbox} from '../shell/backend/backend-element.js';

let open: OpenSandbox | undefined;
const waiting = new Set<(open: OpenSandbox) => void>();

/** The made-up insurer is there: those who asked for it before are told now. */
export function register(given: OpenSandbox): void {
  open = given;
  for (const tell of waiting) tell(given);
  waiting.clear();
}

export const registered = (): OpenSandbox | undefined => open;

/** Calls back once, when it is there. */
export const whenRegistered = (tell: (open: OpenSandbox) => void): void => void waiting.add(tell);
