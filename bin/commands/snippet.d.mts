/** Shape of the file beside it, for the journeys. */
export interface LoadGraph {
  version: string;
  tags: Record<string, {files: {file: string; integrity: string}[]; calls: string[]}>;
}
export interface SnippetOptions {
  base?: string;
  api?: string;
  checked?: boolean;
}
export function snippet(graph: LoadGraph, name: string, options?: SnippetOptions): string;
export function answer(args: string[]): string;
