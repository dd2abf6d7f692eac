export const usage: string;
/** @returns the exit code */
export function run(args: string[], means?: {say?: (text: string) => void}): Promise<number>;
