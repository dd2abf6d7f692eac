import type {Backend} from '../../backend/backend.js';
import type {EventOf} from '../../contract/event-stream.js';
import {listReimbursementChanges, reimbursementEvents, type LedgerChange} from '../../contract/reimbursements.js';
import {LiveFeed} from '../../element/live-feed.js';
import type {SessionFlow} from '../../session/session.js';
import {openTabShare} from '../../element/tab-share.js';

const feeds = new WeakMap<Backend, Map<string, LiveFeed<LedgerChange>>>();

/** What happens in a member's ledger: one feed per page and ledger, whatever the number of widgets. */
export function reimbursementFeedOf(backend: Backend, session: SessionFlow, ledgerId: string): LiveFeed<LedgerChange> {
  let ofBackend = feeds.get(backend);
  if (!ofBackend) feeds.set(backend, (ofBackend = new Map()));
  let feed = ofBackend.get(ledgerId);
  if (!feed) {
    // the tabs of a backend that only lives in the page have nothing in common
    const share = backend.volatile || !backend.id ? undefined : openTabShare(`mutuelle-live ${backend.id} ${ledgerId}`);
    const {stream} = backend;
    feed = new LiveFeed(
      {
        listen:
          stream &&
          ((options) =>
            contents(
              stream.call(backend, reimbursementEvents, {
                credentials: session,
                language: session.language,
                ...options,
              }) as AsyncIterable<EventOf<typeof reimbursementEvents>>,
            )),
        catchUp: (since, signal) =>
          backend.call(
            listReimbursementChanges,
            {params: {since: String(since)}},
            {credentials: session, language: session.language, signal},
          ),
      },
      {share},
    );
    ofBackend.set(ledgerId, feed);
  }
  return feed;
}

async function* contents(
  events: AsyncIterable<EventOf<typeof reimbursementEvents>>,
): AsyncGenerator<LedgerChange | undefined> {
  for await (const {data} of events) yield data;
}
