/** What real backends get wrong of streams, files and words. */
import {answers, asked, fault, header, hex, instead, streamed, type Fault} from './faulty.harness.js';

export const faultsOfStreamsAndFiles: readonly Fault[] = [
  fault(
    'a stream that is none',
    'settings notifications',
    'memberEvents',
    'streamOpens',
    /is text\/plain/,
    header('content-type', () => 'text/plain', /member\/events/),
  ),
  fault(
    'a stream that never says that it lives',
    'settings notifications',
    'memberEvents',
    'heartbeat',
    /nothing came/,
    streamed((text) => text.replaceAll(/^:.*\n\n/gm, '')),
  ),
  fault(
    'a stream that does not go on',
    'settings notifications',
    'memberEvents',
    'resumes',
    /nothing came to who asks/,
    asked('last-event-id'),
  ),
  fault(
    'events of another name',
    'settings notifications',
    'memberEvents',
    'events',
    /is called “update”, not change/,
    streamed((text) => text.replace('event: change', 'event: update')),
  ),
  fault(
    'events of another shape',
    'settings notifications',
    'memberEvents',
    'events',
    /^\/revision is a text/,
    streamed((text) => text.replace(/"revision":(\d+)/, '"revision":"$1"')),
  ),
  fault(
    'a PDF that is called bytes',
    'settings card',
    'getCardFile',
    'fileType',
    /octet-stream, not application\/pdf/,
    header('content-type', () => 'application/octet-stream', /member\/cards\/.*\/file/),
  ),
  fault(
    'a PDF as base64',
    'settings card',
    'getCardFile',
    'fileContent',
    /the bytes are no application\/pdf/,
    answers(/member\/cards\/.*\/file/, async (one) => {
      if (!one.ok) return one;
      const text = new TextEncoder().encode(Buffer.from(await one.arrayBuffer()).toString('base64'));
      return instead(one, text, {headers: {'x-content-sha256': await hex(text.buffer as ArrayBuffer)}});
    }),
  ),
  fault(
    'the sum of another file',
    'settings card',
    'getCardFile',
    'fileHash',
    /not the sum/,
    header('x-content-sha256', (now) => [...now].toReversed().join('')),
  ),
  fault(
    'a file without a name',
    'settings card',
    'getCardFile',
    'fileName',
    /no name/,
    header('content-disposition', () => 'attachment'),
  ),
  fault(
    'one language for all',
    'settings help',
    'Accept-Language',
    'language',
    /the same in fr and en/,
    asked('accept-language', 'fr'),
  ),
];
