// Types of browsers.mjs for the TypeScript side (e2e/support).
export type Engine = 'chromium' | 'firefox' | 'webkit';
export const ENGINES: readonly Engine[];
export const CHROMIUM_FLAGS: string[];
export function chromium(): Promise<{executablePath: string; env: NodeJS.ProcessEnv; shipped: boolean}>;
export function firefoxPath(): string | undefined;
export function webkitPaths(): {driver: string; miniBrowser: string; xvfb: string} | undefined;
export function presentEngines(): Engine[];
export function freePort(): Promise<number>;
export function startWebKitDriver(options?: {
  onOutput?: (text: string) => void;
}): Promise<{port: number; miniBrowser: string; stop(): Promise<void>}>;
