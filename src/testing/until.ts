/** How long a wait may last, in milliseconds: only what fails lasts that long, so a busy machine makes no test fail. */
const LONGEST = 60_000;
/** A page where so many waits ended in vain is broken: nobody should wait a minute for each of its other tests. */
const BROKEN_AFTER = 3;
const LONGEST_WHEN_BROKEN = 5_000;

let waitsInVain = 0;

// Tests replace the timers of the page: waiting goes on with the real ones.
const {setTimeout: realTimeout} = globalThis;
const now = performance.now.bind(performance);

/**
 * Waits until a condition holds, looking at it after every turn of the page's own queue.
 * @param what told when it never holds
 */
export async function until(
  condition: () => unknown,
  what: string | (() => string) = () => condition.toString(),
): Promise<void> {
  const deadline = now() + (waitsInVain < BROKEN_AFTER ? LONGEST : LONGEST_WHEN_BROKEN);
  while (!(await condition())) {
    if (now() > deadline) {
      waitsInVain++;
      throw new Error(`waited in vain for ${typeof what === 'string' ? what : what()}`);
    }
    await new Promise((resolve) => {
      realTimeout(resolve);
    });
  }
}
