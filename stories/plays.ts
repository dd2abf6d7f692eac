/** What plays are made of: somebody works the element of a story, then waits for what comes. */
import {members, samplePassword, type PersonaId, type Sandbox} from '../mocks/index.js';
import type {Widget} from '../src/element/widget.js';
import {sessionOf} from '../src/session/session.js';
import {signIn} from '../src/session/sign-in.js';
import {StoryHarness, type Words} from './story-harness.js';
import type {Loaded, SimulatorArgs} from './support.js';

/** Of what Storybook gives a play: what plays need. */
export interface Context {
  canvasElement: HTMLElement;
  loaded: Loaded;
  args: SimulatorArgs;
}
export type Play = (context: Context) => Promise<void> | void;
export type Values = Readonly<Record<string, string | boolean>>;
type WidgetOf = (context: Context) => Promise<StoryHarness>;

/** The insurer of a story that has one. */
export const backendOf = ({loaded}: Context): Sandbox => loaded.backend!;

/** The element of a story, once one of these is shown and nothing is on its way. */
export const widgetWith =
  (tag: string, shown: string): WidgetOf =>
  async ({canvasElement}) => {
    const widget = new StoryHarness(canvasElement.querySelector<Widget>(tag)!);
    await widget.see(shown);
    await widget.settled();
    return widget;
  };

/** One after the other. */
export const steps =
  (...plays: readonly Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };

/** The next call of an operation fails. */
export const fail =
  (...fault: Parameters<Sandbox['fail']>): Play =>
  (context) =>
    void backendOf(context).fail(...fault);

/** A member signs in, elsewhere on the page. */
export const enterAs = (backend: Sandbox, id: PersonaId): Promise<unknown> =>
  signIn(sessionOf(backend), {email: members[id].email, password: samplePassword});
/** The person of the story does. */
export const memberEnters: Play = async (context) => void (await enterAs(backendOf(context), context.args.persona));

/** The page comes back from the browser's memory: what it shows is read anew. */
export const readAnew: Play = () => void dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

/** Each act waits for what it leads to: `then`. */
export function playsOn(widgetOf: WidgetOf) {
  const act =
    (work: (widget: StoryHarness) => unknown, then?: string): Play =>
    async (context) => {
      const widget = await widgetOf(context);
      await work(widget);
      if (then) await widget.see(then);
    };
  const pressAt = (selector: string, then: string): Play =>
    act(async (widget) => {
      await widget.see(selector);
      widget.root.querySelector<HTMLElement>(selector)!.click();
    }, then);
  return {
    ready: act(() => undefined),
    see: (then: string): Play => act(() => undefined, then),
    /** Presses a button by its words. */
    press: (words: Words, then: string): Play => act((widget) => widget.pressWords(words), then),
    /** Presses the first control that this finds: its words may be those of others. */
    pressAt,
    /** Presses what does it, in the question above the page. */
    confirm: (then: string): Play => pressAt('dialog button.danger', then),
    fill: (values: Values, then?: string): Play => act((widget) => widget.fill(values), then),
    send: (values: Values, then: string): Play =>
      act(async (widget) => {
        await widget.fill(values);
        await widget.submit();
      }, then),
  };
}
