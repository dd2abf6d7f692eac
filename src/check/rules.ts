/** What is asked of a backend: each rule with its cure, and the section of docs/contract.md that says more. */

/** What can be asked apart from the rest, in the order in which it is told. */
export const kinds = {
  reach: 'The way to your API',
  cors: 'Pages of another origin',
  answers: 'Answers',
  problems: 'Problems',
  session: 'Sessions',
  repeats: 'The same intention twice',
  versions: 'Two tabs at once',
  waiting: 'Patience',
  stream: 'What happens while somebody looks',
  files: 'Files',
  language: 'Language',
} as const;
export type Kind = keyof typeof kinds;

export interface Rule {
  readonly kind: Kind;
  /** What is so where all is well. */
  readonly well: string;
  readonly cure: string;
  /** Heading in docs/contract.md. */
  readonly section: string;
}

export const rules = {
  reached: {
    kind: 'reach',
    well: 'every call had an answer',
    cure: 'See that the server listens at this address and answers within 20 seconds.',
    section: 'Over HTTP',
  },
  direct: {
    kind: 'reach',
    well: 'no call was redirected',
    cure:
      'Pages refuse redirects: a member’s data and token would go along. Serve the very address, without ' +
      'http → https, a slash at the end, or a sign-in page.',
    section: 'Over HTTP',
  },
  steady: {
    kind: 'reach',
    well: 'no good call ended in a failure of the server',
    cure: 'See your log: a 5xx is tried again up to six times, then the member reads that the service is not there.',
    section: 'Problems',
  },
  there: {
    kind: 'reach',
    well: 'what was called is there',
    cure: 'Serve it, or leave it out with --only if no element of your pages calls it.',
    section: 'Operations',
  },
  preflight: {
    kind: 'cors',
    well: 'preflights allow every method and header that elements send',
    cure:
      'Answer OPTIONS, without a token, by 204 with this origin and the lists of the contract: ' +
      'Access-Control-Allow-Methods and Access-Control-Allow-Headers.',
    section: 'Over HTTP',
  },
  allowed: {
    kind: 'cors',
    well: 'answers name the origin of the page, failures too',
    cure: 'Send Access-Control-Allow-Origin with every answer, 4xx and 5xx too (and Vary: Origin).',
    section: 'Over HTTP',
  },
  exposed: {
    kind: 'cors',
    well: 'answers expose the headers that a page reads',
    cure: 'Send Access-Control-Expose-Headers with the list of the contract: without it, a page cannot read them.',
    section: 'Over HTTP',
  },
  credentials: {
    kind: 'cors',
    well: 'no answer allows any origin together with credentials',
    cure: 'Name the origin, or leave Access-Control-Allow-Credentials out: elements send no cookie elsewhere.',
    section: 'Over HTTP',
  },
  status: {
    kind: 'answers',
    well: 'calls are answered by the status of the contract',
    cure: '200 with an answer, 204 without; a failure by the status of its problem.',
    section: 'Operations',
  },
  json: {
    kind: 'answers',
    well: 'answers are JSON, and say so',
    cure: 'Content-Type: application/json. Anything else is taken for somebody in between, and not shown.',
    section: 'Over HTTP',
  },
  shape: {
    kind: 'answers',
    well: 'answers have the shape of the contract',
    cure: 'Correct the field: what a page cannot read, it leaves out, or it refuses the whole answer.',
    section: 'Shapes',
  },
  problemForm: {
    kind: 'problems',
    well: 'failures are problem details',
    cure: 'Content-Type: application/problem+json and {type, title, status}, also where a gateway answers.',
    section: 'Problems',
  },
  problemType: {
    kind: 'problems',
    well: 'problems have a type that the operation may answer with',
    cure: 'type is urn:mutuelle:problem: and one of the table, with its own status: it decides what the member reads.',
    section: 'Problems',
  },
  unauthenticated: {
    kind: 'problems',
    well: 'nobody reads without a token that is good',
    cure: 'Answer 401 unauthenticated: the page then renews the session once, or asks to sign in.',
    section: 'Over HTTP',
  },
  notFound: {
    kind: 'problems',
    well: 'what is not there, or is somebody else’s, is not found',
    cure: 'Answer 404 not-found. A 401 would sign the member out, a 403 tells that it exists.',
    section: 'Problems',
  },
  validation: {
    kind: 'problems',
    well: 'an incomplete body is a validation with its issues',
    cure: 'Answer 422 validation with issues [{pointer, code}]: the page shows each one at its field.',
    section: 'Problems',
  },
  pointers: {
    kind: 'problems',
    well: 'issues point at fields of the body',
    cure: 'A JSON Pointer into the body that was sent (/address/postalCode): the page finds the field by it.',
    section: 'Problems',
  },
  badRequest: {
    kind: 'problems',
    well: 'a body that is no JSON is a bad request',
    cure: 'Answer 400 bad-request: a 5xx would be tried again.',
    section: 'Problems',
  },
  provoked: {
    kind: 'problems',
    well: 'particular problems come where they must',
    cure: 'Answer by the problem that the operation declares: each has its own sentence and way out in the page.',
    section: 'What the server keeps',
  },
  renewal: {
    kind: 'session',
    well: 'a session is renewed, and the new token serves',
    cure: 'renewSession answers with a new token; the old one stays good to its own end (two tabs may hold it).',
    section: 'Over HTTP',
  },
  ended: {
    kind: 'session',
    well: 'a token is refused once its session is left',
    cure: 'After logOut, answer 401 to every token of the session.',
    section: 'What the server keeps',
  },
  sameAnswer: {
    kind: 'repeats',
    well: 'the same Idempotency-Key has the same answer',
    cure: 'Keep the answer under the key (and whose it is), and give it again: the first one may have been lost.',
    section: 'Over HTTP',
  },
  once: {
    kind: 'repeats',
    well: 'a repeat does nothing twice',
    cure: 'Look the key up before you act, also when two requests come at the same time.',
    section: 'Over HTTP',
  },
  repeatable: {
    kind: 'repeats',
    well: 'the same PUT may be sent again',
    cure: 'A PUT says how things shall be: answer the second one like the first.',
    section: 'Over HTTP',
  },
  stale: {
    kind: 'versions',
    well: 'a change made on an older version is refused',
    cure: 'Compare If-Match with the version you hold, and answer 409 stale: else one tab erases the other’s words.',
    section: 'Over HTTP',
  },
  version: {
    kind: 'versions',
    well: 'each saved answer gives the draft another version',
    cure: 'Change EnrolmentDraft.version with each saved answer, and send it in the answer.',
    section: 'What the server keeps',
  },
  retryAfter: {
    kind: 'waiting',
    well: 'refusals that pass say until when',
    cure: 'Send Retry-After (seconds or a date) and retryAt in the problem: the page waits, and says how long.',
    section: 'Over HTTP',
  },
  streamOpens: {
    kind: 'stream',
    well: 'the stream opens',
    cure: '200 with Content-Type: text/event-stream, and no buffering on the way; 204 where there is no news ever.',
    section: 'Streams',
  },
  heartbeat: {
    kind: 'stream',
    well: 'the stream says something before it is taken for dead',
    cure: 'Send a comment (a line « : still here » and an empty one) every 15 seconds, through all proxies.',
    section: 'Streams',
  },
  resumes: {
    kind: 'stream',
    well: 'the stream goes on after Last-Event-ID',
    cure: 'Send what came after the change of that number at once, each event with its number as id.',
    section: 'Streams',
  },
  events: {
    kind: 'stream',
    well: 'events have the shape of the contract',
    cure: 'event: change, id: its number, data: a MemberChange as JSON on its lines.',
    section: 'Streams',
  },
  fileType: {
    kind: 'files',
    well: 'files have the type of the contract',
    cure: 'Content-Type exactly as the operation says: any other answer is refused as none of yours.',
    section: 'Over HTTP',
  },
  fileContent: {
    kind: 'files',
    well: 'files hold what their type says',
    cure: 'Send the bytes of the file themselves: no JSON around them, no base64.',
    section: 'Over HTTP',
  },
  fileHash: {
    kind: 'files',
    well: 'X-Content-SHA256 is the sum of the bytes',
    cure: 'Send the SHA-256 of exactly these bytes, in hexadecimal: what is signed is compared with it.',
    section: 'Over HTTP',
  },
  fileName: {
    kind: 'files',
    well: 'files have a name',
    cure: 'Content-Disposition: attachment; filename="…"; filename*=UTF-8\'\'…',
    section: 'Over HTTP',
  },
  language: {
    kind: 'language',
    well: 'words come in the language that is asked',
    cure: 'Word labels, notices and consents in the language of Accept-Language, fr or en.',
    section: 'Over HTTP',
  },
} as const satisfies Readonly<Record<string, Rule>>;
export type RuleId = keyof typeof rules;
