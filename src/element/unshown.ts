import type {LitElement} from 'lit';
import type {Backend} from '../backend/backend.js';
import {getSettings, type Settings} from '../contract/settings.js';
import type {FailureWords} from './failure-words.js';

interface Unshown extends LitElement {
  readonly activeBackend: Backend | undefined;
  readonly failureWords: FailureWords;
  readonly language: string;
  readonly settings?: Partial<Settings>;
}
type Help = FailureWords['help'];

/**
 * A widget that cannot be rendered at all: the sentence in its place, with whom to call as soon as that is known; in
 * the console what happened, where that is new. Without a template: they may be what is refused.
 */
export async function sayUnshown(widget: Unshown, error: unknown): Promise<void> {
  if (error !== undefined) tellIntegrator(widget, error);
  if (widget.hasUpdated) return;
  const {activeBackend, failureWords, language, settings} = widget;
  const known = settings?.help ?? failureWords.help;
  show(widget, known);
  if (!known && activeBackend) show(widget, await helpOf(activeBackend, language));
}

function show({failureWords: {common}, renderRoot}: Unshown, help: Help): void {
  const sentence = document.createElement('p');
  sentence.className = 'frame';
  sentence.setAttribute('role', 'alert');
  sentence.textContent = common.cannotShow;
  if (help) {
    const call = document.createElement('a');
    call.className = 'link';
    call.href = `tel:${help.phone}`;
    call.textContent = common.callUs(help.phoneText ?? help.phone);
    sentence.append(' ', call);
  }
  renderRoot.replaceChildren(sentence);
}

const asked = new WeakMap<Backend, Promise<Help>>();

/** Whom to call, asked once for a page: what a widget knows of it may be in a part that never came to be. */
function helpOf(backend: Backend, language: string): Promise<Help> {
  const known = asked.get(backend);
  if (known) return known;
  const help = backend.call(getSettings, {}, {language}).then(
    (settings) => settings.help,
    () => undefined,
  );
  asked.set(backend, help);
  return help;
}

function tellIntegrator({localName}: Unshown, error: unknown): void {
  // Chromium and WebKit say « TrustedHTML », Firefox « Sink type mismatch »
  const isRefused = /trusted|sink type/i.test(String(error));
  console.error(
    `<${localName}> could not be shown. ${
      isRefused
        ? 'The page enforces Trusted Types: its policy must allow “trusted-types mutuelle-lit” (with npm ' +
          '“lit-html”), and nothing else may make a policy of that name.'
        : 'Cause: the error that follows. Where the page replaces functions of the browser, that may be why; ' +
          'otherwise please report it.'
    }`,
    error,
  );
}
