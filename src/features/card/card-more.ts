/** What stands around the card: it can be shown, and its code read, before this is here. */
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import fr, {type CardMoreMessages} from './card-more.messages.fr.js';

export {cardMoreStyles as moreStyles} from './card-more.styles.js';
export {CardOutlets} from './card.outlets.js';
export {rightsView} from './card.rights.js';
export {keepingView, whyNot} from './card.side.js';

/** Under the name of the card's own words: a page rewords both in one place. */
export function moreMessages(host: Widget): Messages<CardMoreMessages> {
  return new Messages(host, 'card', fr, {en: () => import('./card-more.messages.en.js')});
}
