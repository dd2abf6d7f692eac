const LONG = 10_000;

export interface LongTimers {
  readonly length: number;
  /** Time goes by: those that wait go off, in their order. */
  goOff(): void;
}

/** Holds the long timers of the page until the test lets them go off; short ones run as ever. */
export async function withLongTimers(action: (timers: LongTimers) => Promise<void>): Promise<void> {
  const {setTimeout: realSet, clearTimeout: realClear} = globalThis;
  const held = new Map<number, () => void>();
  let last = -1;
  const set = (act: () => void, ms = 0) => {
    if (ms < LONG) return realSet(act, ms);
    held.set(last, act);
    return last--;
  };
  const clear = (id?: number) => held.delete(id ?? 0) || realClear(id);
  Object.assign(globalThis, {setTimeout: set, clearTimeout: clear});
  const goOff = () => {
    const acts = [...held.values()];
    held.clear();
    for (const act of acts) act();
  };
  try {
    await action({
      get length() {
        return held.size;
      },
      goOff,
    });
  } finally {
    Object.assign(globalThis, {setTimeout: realSet, clearTimeout: realClear});
  }
}
