import type {LitElement} from 'lit';
import type {FailureWords} from './failure-words.js';

/**
 * A widget that cannot be rendered at all: the sentence in its place, with whom to call as soon as that is known; in
 * the console what happened, where that is new. Without a template: they may be what is refused.
 */
export function sayUnshown(widget: LitElement & {readonly failureWords: FailureWords}, error: unknown): void {
  if (!widget.hasUpdated) {
    const {common, help} = widget.failureWords;
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
    widget.renderRoot.replaceChildren(sentence);
  }
  if (error === undefined) return;
  const isRefused = /trusted/i.test(String(error));
  console.error(
    `<${widget.localName}> could not be shown. ${
      isRefused
        ? 'The page enforces Trusted Types: its policy must allow “trusted-types mutuelle-lit” (with npm ' +
          '“lit-html”), and nothing else may make a policy of that name.'
        : 'Cause: the error that follows. Where the page replaces functions of the browser, that may be why; ' +
          'otherwise please report it.'
    }`,
    error,
  );
}
