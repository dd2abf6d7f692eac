import type {Plugin} from 'vite';

/** What a server of sources gives for this address. */
export function workerAt(url: string): Promise<string> | undefined;
/** The module that a built file is. */
export function workerModule(file: string): string;
export function workers(options?: {folder?: string; beside?: boolean; once?: boolean}): Plugin;
