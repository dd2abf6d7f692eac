/** Of the browser, without a token: which files, once, until when (in milliseconds). */
export interface DownloadTicket {
  memberNumber: string;
  documentIds: string[];
  until: number;
}

export interface DocumentsData {
  /** Ids of the papers that somebody has opened, by member number. */
  openedPapers: Record<string, string[]>;
  /** By ticket. */
  downloadTickets: Record<string, DownloadTicket>;
}

export const documentsData = (): DocumentsData => ({openedPapers: {}, downloadTickets: {}});
