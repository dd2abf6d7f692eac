// Types of stories.mjs for the TypeScript side (e2e/stories).
export function buildStorybook(): Promise<{ok: boolean; code: number | null; output: string; seconds: string}>;
