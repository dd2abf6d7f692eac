export interface WorkersSeen {
  started: number;
  ended: number;
}

/** Counts the workers that are started and ended meanwhile. */
export async function countingWorkers(action: (seen: WorkersSeen) => Promise<void>): Promise<void> {
  const {Worker} = globalThis;
  const seen: WorkersSeen = {started: 0, ended: 0};
  globalThis.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      seen.started++;
    }
    override terminate() {
      seen.ended++;
      super.terminate();
    }
  };
  try {
    await action(seen);
  } finally {
    globalThis.Worker = Worker;
  }
}

/** The page refuses workers, as a policy would: at once, or by an event later. */
export async function withoutWorkers(refusal: 'at once' | 'later', action: () => Promise<void>): Promise<void> {
  const {Worker} = globalThis;
  globalThis.Worker = function () {
    if (refusal === 'at once') throw new TypeError('refused');
    const refused = Object.assign(new EventTarget(), {terminate() {}});
    queueMicrotask(() => refused.dispatchEvent(new Event('error')));
    return refused;
  } as unknown as typeof Worker;
  try {
    await action();
  } finally {
    globalThis.Worker = Worker;
  }
}
