import type {CodeChallenge} from '../../contract/code.js';
import type {Flow} from '../../session/flow.js';
import {ActionPanel} from '../form-panel.js';
import type {PanelOwner} from '../panel.js';
import type {FranceConnectSaid, FranceConnectWay} from './france-connect-way.js';

/** What each page of the gate is opened with. */
export interface AccessPages {
  /** `email`: typed before, elsewhere in the gate; `said`: what has just happened. */
  'sign-in': {
    email?: string | undefined;
    said?: 'confirmed' | 'password-changed' | 'start-again';
    /** Why FranceConnect did not open the space. */
    franceConnect?: FranceConnectSaid;
  };
  /** The code asked for after the right password. */
  code: {challenge: CodeChallenge; email: string};
  /** Too many tries: until when, where it is known, and of what. */
  locked: {until: string | undefined; email?: string | undefined; of: 'password' | 'code' | 'registration'};
  /** A forgotten password. */
  forgotten: {email?: string | undefined};
  /** A first visit; `ticket`: of an account that only waits for the proof of its address. */
  registration: {ticket?: string | undefined; email?: string | undefined};
  /** A link of an e-mail that was opened here. */
  link: {secret: string};
  /** The way back from FranceConnect, as it was in the address. */
  'france-connect': {returned: string};
}
export type AccessPageName = keyof AccessPages;

/** What a page may ask of the gate it stands in. */
export interface Gate {
  /** Shows another page, whose heading takes the focus. */
  show<Name extends AccessPageName>(name: Name, given: AccessPages[Name]): Promise<void>;
  /** Back to its first page, behind what is shown now: somebody is in, and whoever comes next reads nothing of them. */
  rest(): void;
  /** Somebody is in, by something else than the form that is shown: it rests, and the page is told. */
  entered(): void;
  /** Asks for the file of a page that will surely come, while its data are on their way. */
  prepare(name: AccessPageName): Promise<void>;
  /** Why, and until when, no password is tried for an address; undefined where it may be. */
  lockOf(email: string): AccessPages['locked'] | undefined;
  /** What a page shows below its own buttons: FranceConnect, where it may be used here, then `foot`. */
  besides(foot: unknown): unknown;
  /** Its file, for a page that has something to say of it; asked for by the first who does. */
  readonly franceConnect: FranceConnectWay | undefined;
  /** A new password opens again what was locked. */
  unlock(): void;
}

export interface AccessPageClass<Name extends AccessPageName> {
  new (owner: PanelOwner<Flow>, gate: Gate): AccessPage<AccessPages[Name]>;
}

/** One page of the gate: a form and where it leads. */
export abstract class AccessPage<Given = unknown> extends ActionPanel<void, Flow> {
  constructor(
    owner: PanelOwner<Flow>,
    protected readonly gate: Gate,
  ) {
    super(owner);
  }

  /** It is shown from now on. */
  abstract open(given: Given): void;

  /** Another one is shown in its place: what was typed here, and is of no more use, goes. */
  close(): void {}

  /** Forgets all that was typed here. */
  override clear(): void {
    this.close();
  }

  /** Somebody has answered something here, or is on the way: the gate stays where it is on the page. */
  get inUse(): boolean {
    return true;
  }

  /** Where the focus goes when the gate is asked for from elsewhere; its heading where nothing is said. */
  get entry(): string | undefined {
    return undefined;
  }
}
