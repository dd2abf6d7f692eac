/** The sender in the place of the button that leads to it, for the tests of what has that button. */
import type {Widget} from '../../element/widget.js';
import {drawnPhoto} from '../../testing/drawn-photo.js';
import {DocumentSenderHarness} from './document-sender.harness.js';

/** Works the sender inside of any widget. */
export const senderIn = (element: Widget): DocumentSenderHarness => new DocumentSenderHarness(element as never);

/** Sends one page with what stands there now, or this file; `joining`: as a part of something, and its place closes. */
export async function sendOnePage(at: DocumentSenderHarness, file?: File, joining = false): Promise<void> {
  await at.until(() => at.root.querySelector('.ways'));
  await at.choose([file ?? (await drawnPhoto('Certificat.jpg'))]);
  await at.arrived(1);
  await at.press(joining ? 'Joindre 1 ' : 'Envoyer 1 ');
  await at.until(() => (joining ? !at.root.querySelector('.placed') : at.root.querySelector('.placed .seal')));
}
