/** Facts that every widget of the member's space may tell the page. */
export interface MemberEvents {
  /** What the widget shows could not be read. */
  'mutuelle-load-failed': CustomEvent<{code: string}>;
  /** The member must sign in again. */
  'mutuelle-session-expired': CustomEvent<Record<string, never>>;
}
