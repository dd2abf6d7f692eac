/** Dark modules of a code, row by row. */
export type Modules = readonly (readonly boolean[])[];

/** A code as one SVG path in a box of `width` × `height` modules, its quiet zone inside of the box. */
export interface Drawing {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Each row as its dark runs. One path: rectangles of one path that touch leave no seam, whatever the zoom. */
export function draw(modules: Modules, quiet: number, above = quiet): Drawing {
  const runs = modules.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x + quiet} ${y + above}h${length}v1h-${length}z`),
  );
  return {path: runs.join(''), width: (modules[0]?.length ?? 0) + 2 * quiet, height: modules.length + 2 * above};
}

function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (dark && last && last[0] + last[1] === x) last[1]++;
    else if (dark) runs.push([x, 1]);
  });
  return runs;
}
