/** What every element tells the page, in which papers can be sent. */
export interface DocumentEvents {
  /** Papers were handed in: the request they became. */
  'mutuelle-document-sent': CustomEvent<{requestId: string}>;
  /** What was begun was given up: nothing of it is kept. */
  'mutuelle-document-cancelled': CustomEvent<Record<string, never>>;
  /** The member wants to see how far a request is: cancel it to open your own page; else it is shown in place. */
  'mutuelle-request-follow': CustomEvent<{requestId: string}>;
}
