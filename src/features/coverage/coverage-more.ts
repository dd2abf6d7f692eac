/** What comes after the rights: the family in one table, the words of the table, the examples, the withdrawal. */
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import fr, {type CoverageMoreMessages} from './coverage-more.messages.fr.js';

export {examplesView, familyView} from './coverage-more.view.js';
export {coverageMoreStyles as moreStyles} from './coverage-more.styles.js';
export {WithdrawalNotice} from '../../shell/ending/withdrawal-notice.js';
export {giveDay} from '../../element/calendar.js';
export {glossaryMessages, glossaryView} from '../../ui/blocks/glossary.js';

/** Under the name of the widget's own words: a page rewords both in one place. */
export function moreMessages(host: Widget): Messages<CoverageMoreMessages> {
  return new Messages(host, 'coverageOverview', fr, {en: () => import('./coverage-more.messages.en.js')});
}
