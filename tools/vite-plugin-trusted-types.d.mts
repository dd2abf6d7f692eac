// Types for vite.config.ts.
import type {Plugin} from 'vite';
export function renamePolicy(code: string): string | undefined;
export function trustedTypes(options?: {lenient?: boolean}): Plugin;
