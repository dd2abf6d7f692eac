/** What stands below the choice: prices of other households, the comparison, its words, the examples. */
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import fr, {type MoreMessages} from './guarantees-more.messages.fr.js';

export {comparisonView} from './comparison.view.js';
export {examplesView} from './examples.js';
export {guaranteesMoreStyles as moreStyles} from './guarantees-more.styles.js';
export {tiersView} from './tiers.js';
export {glossaryMessages, glossaryView} from '../../ui/blocks/glossary.js';

/** Under the name of the panel's own words: a page rewords both in one place. */
export function moreMessages(host: Widget): Messages<MoreMessages> {
  return new Messages(host, 'guarantees', fr, {en: () => import('./guarantees-more.messages.en.js')});
}
