/** What an element that needs a paper may ask the page for. */
export interface DocumentWishEvents {
  /**
   * The member wants to send a paper: of this kind, for this request or reimbursement, or the one that was asked for. A
   * page that shows its own way cancels it; where it does not, the element shows the way it has.
   */
  'mutuelle-document-send-requested': CustomEvent<{
    kindId?: string;
    requestId?: string;
    paperId?: string;
    reimbursementId?: string;
  }>;
}
