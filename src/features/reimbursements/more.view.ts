/** What comes after the list: an open act, the year, the list as a file. */
import {Messages} from '../../element/locale.js';
import type {Widget} from '../../element/widget.js';
import fr, {type MoreMessages} from './more.messages.fr.js';

export {ActRequests} from './act-requests.js';
export {actMore} from './act-more.view.js';
export {saveCsv} from './csv.js';
export {announcementIn, emptyView, hiddenView, newsView} from './notices.view.js';
export {totalsSection, whenView} from './totals.view.js';
export {yearSection} from './year.view.js';

/** Under the name of the widget's own words: a page rewords both in one place. */
export function moreMessages(host: Widget): Messages<MoreMessages> {
  return new Messages(host, 'reimbursementTimeline', fr, {en: () => import('./more.messages.en.js')});
}
