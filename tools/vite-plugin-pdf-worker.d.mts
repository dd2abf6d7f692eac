import type {Plugin} from 'vite';

export const PDF_WORKER: string;
export const PDF_WORKER_MODULE: string;
export function pdfWorkerText(): string;
export function pdfWorker(options?: {folder?: string; once?: boolean}): Plugin;
