/** The sender in the place of the button that leads to it, for the tests of what has that button. */
import type {Widget} from '../../element/widget.js';
import {drawnPhoto} from '../../testing/drawn-photo.js';
import {DocumentSenderHarness} from './document-sender.harness.js';

/** Works the sender inside of any widget. */
export const senderIn = (element: Widget): DocumentSenderHarness => new DocumentSenderHarness(element as never);

/** Sends one page with what stands there now, or this file; `send`: the button's words, where it joins something. */
export async function sendOnePage(at: DocumentSenderHarness, file?: File, send = 'Envoyer 1 '): Promise<void> {
  await at.until(() => at.root.querySelector('.ways'));
  await at.choose([file ?? (await drawnPhoto('Certificat.jpg'))]);
  await at.arrived(1);
  await at.press(send);
  await at.until(() => at.root.querySelector('.placed .seal') ?? !at.root.querySelector('.placed'));
}
