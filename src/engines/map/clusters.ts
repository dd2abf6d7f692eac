/**
 * Tens of thousands of points as a few groups: one pass over all of them, into cells of the screen, then cells whose
 * middles are too close become one. Nothing is prepared but the projection, so that nothing blocks a phone when the map
 * opens.
 */

/** Decimal degrees. */
export interface Area {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

export interface Points {
  readonly lats: ArrayLike<number>;
  readonly lons: ArrayLike<number>;
}

/** Points as one, in their middle, with the area they are in. */
export interface Cluster extends Area {
  readonly count: number;
  readonly lat: number;
  readonly lon: number;
}

/** What to draw: groups, and the indices of points that stand alone. */
export interface Grouped {
  readonly clusters: readonly Cluster[];
  readonly alone: readonly number[];
}

/** Pixels. */
const CELL = 54;
const TOO_CLOSE = 46;
/** So few are shown one by one. */
const FEW = 250;

/** In Web Mercator, in cells; `x` and `y` are sums. */
interface Cell {
  count: number;
  x: number;
  y: number;
  west: number;
  north: number;
  east: number;
  south: number;
  readonly first: number;
}

/** 0 to 1 from the date line eastwards, and from the north downwards. */
const across = (lon: number) => lon / 360 + 0.5;
const down = (lat: number) => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};
const lonOf = (x: number) => (x - 0.5) * 360;
const latOf = (y: number) => (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;

export class Clusters {
  readonly #xs: Float64Array;
  readonly #ys: Float64Array;

  constructor(readonly points: Points) {
    this.#xs = Float64Array.from(points.lons, across);
    this.#ys = Float64Array.from(points.lats, down);
  }

  /** Those of an area, at a zoom where the world is 256 × 2^zoom pixels wide. */
  group({west, north, east, south}: Area, zoom: number): Grouped {
    const scale = (256 * 2 ** zoom) / CELL;
    // whole cells, so that a group stays the same while the map is pulled
    const left = Math.floor(across(west) * scale),
      top = Math.floor(down(north) * scale);
    const columns = Math.floor(across(east) * scale) - left + 1,
      rows = Math.floor(down(south) * scale) - top + 1;
    const seen = this.#within(left / scale, top / scale, (left + columns) / scale, (top + rows) / scale);
    if (seen.length <= FEW) return {clusters: [], alone: seen};
    const cells: (Cell | undefined)[] = Array.from({length: columns * rows});
    for (const index of seen) {
      const x = this.#xs[index]! * scale,
        y = this.#ys[index]! * scale;
      const at = Math.min(Math.floor(y) - top, rows - 1) * columns + Math.min(Math.floor(x) - left, columns - 1);
      const cell = cells[at];
      if (cell) add(cell, 1, x, y, x, y, x, y);
      else cells[at] = {count: 1, x, y, west: x, north: y, east: x, south: y, first: index};
    }
    const groups = withRoom(cells, columns);
    return {
      clusters: groups.filter(({count}) => count > 1).map((cell) => clusterOf(cell, scale)),
      alone: groups.filter(({count}) => count === 1).map(({first}) => first),
    };
  }

  #within(west: number, north: number, east: number, south: number): number[] {
    const xs = this.#xs,
      ys = this.#ys;
    const found: number[] = [];
    for (let index = 0; index < xs.length; index++) {
      if (xs[index]! >= west && xs[index]! < east && ys[index]! >= north && ys[index]! < south) found.push(index);
    }
    return found;
  }
}

function add(
  cell: Cell,
  count: number,
  x: number,
  y: number,
  west: number,
  north: number,
  east: number,
  south: number,
): void {
  cell.count += count;
  cell.x += x;
  cell.y += y;
  cell.west = Math.min(cell.west, west);
  cell.north = Math.min(cell.north, north);
  cell.east = Math.max(cell.east, east);
  cell.south = Math.max(cell.south, south);
}

/** The largest take in neighbours whose marks would lie on theirs. */
function withRoom(cells: (Cell | undefined)[], columns: number): Cell[] {
  const largest = [...cells.keys()]
    .filter((at) => cells[at])
    .sort((a, b) => cells[b]!.count - cells[a]!.count || a - b);
  return largest.flatMap((at) => {
    const cell = cells[at];
    if (!cell) return [];
    cells[at] = undefined;
    const x = cell.x / cell.count,
      y = cell.y / cell.count;
    for (const other of neighbours(at, columns)) {
      const near = cells[other];
      if (!near || Math.hypot(near.x / near.count - x, near.y / near.count - y) * CELL >= TOO_CLOSE) continue;
      add(cell, near.count, near.x, near.y, near.west, near.north, near.east, near.south);
      cells[other] = undefined;
    }
    return [cell];
  });
}

function neighbours(at: number, columns: number): number[] {
  const column = at % columns;
  return [-1, 0, 1]
    .filter((side) => column + side >= 0 && column + side < columns)
    .flatMap((side) => [-columns, 0, columns].map((row) => at + row + side))
    .filter((other) => other !== at);
}

function clusterOf({count, x, y, west, north, east, south}: Cell, scale: number): Cluster {
  return {
    count,
    lat: latOf(y / count / scale),
    lon: lonOf(x / count / scale),
    west: lonOf(west / scale),
    north: latOf(north / scale),
    east: lonOf(east / scale),
    south: latOf(south / scale),
  };
}
