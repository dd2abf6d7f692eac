import type {Backend} from '../backend/backend.js';
import type {EventOf} from '../contract/event-stream.js';
import {listMemberChanges, memberEvents, type MemberChange} from '../contract/member-changes.js';
import {LiveFeed} from '../element/live-feed.js';
import {openTabShare} from '../element/tab-share.js';
import type {SessionFlow} from '../session/session.js';

const feeds = new WeakMap<Backend, Map<string, LiveFeed<MemberChange>>>();

/** What happens to a member: one feed per page and journal, whatever the number of widgets. */
export function memberFeedOf(backend: Backend, session: SessionFlow, journalId: string): LiveFeed<MemberChange> {
  let ofBackend = feeds.get(backend);
  if (!ofBackend) feeds.set(backend, (ofBackend = new Map()));
  let feed = ofBackend.get(journalId);
  if (!feed) {
    // the tabs of a backend that only lives in the page have nothing in common
    const share =
      backend.volatile || !backend.id ? undefined : openTabShare(`mutuelle-live ${backend.id} ${journalId}`);
    const {stream} = backend;
    feed = new LiveFeed(
      {
        listen:
          stream &&
          ((options) =>
            contents(
              stream.call(backend, memberEvents, {
                credentials: session,
                language: session.language,
                ...options,
              }) as AsyncIterable<EventOf<typeof memberEvents>>,
            )),
        catchUp: (since, signal) =>
          backend.call(
            listMemberChanges,
            {params: {since: String(since)}},
            {credentials: session, language: session.language, signal},
          ),
      },
      {share},
    );
    ofBackend.set(journalId, feed);
  }
  return feed;
}

async function* contents(
  events: AsyncIterable<EventOf<typeof memberEvents>>,
): AsyncGenerator<MemberChange | undefined> {
  for await (const {data} of events) yield data;
}
