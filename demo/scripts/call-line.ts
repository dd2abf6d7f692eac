/**
 * Between the page of a call and the simulated insurer: the server of this page, or the tab where the insurer is
 * simulated. A real service tells its insurer by itself.
 */
import type {Simulator} from '../../mocks/engine/simulator.js';
import {tellRoom, type RoomEvent} from '../../mocks/topics/teleconsultation/rooms.js';

const line = 'mutuelle-demo-call';

interface Told {
  ticket: string;
  event: RoomEvent;
}

const tell = (channel: BroadcastChannel, message: Told | {done: boolean}): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin already
  channel.postMessage(message);

/** In the tab of the insurer. */
export function answerRooms(simulator: Simulator): void {
  const channel = new BroadcastChannel(line);
  channel.addEventListener('message', ({data}: MessageEvent<Told | {done: boolean}>) => {
    if ('ticket' in data) tell(channel, {done: tellRoom(data.ticket, data.event, simulator)});
  });
}

/** In the page of the call; false where its link is spent, or nobody answers. */
export async function tellInsurer(told: Told): Promise<boolean> {
  if (new URL(location.href).searchParams.get('backend') === 'http') {
    const answer = await fetch(`/api/rooms/${told.ticket}/${told.event}`, {method: 'POST'}).catch(() => undefined);
    return answer?.ok === true;
  }
  const channel = new BroadcastChannel(line);
  const done = await new Promise<boolean>((resolve) => {
    channel.addEventListener('message', ({data}: MessageEvent<{done?: boolean}>) => resolve(data.done === true));
    setTimeout(() => resolve(false), 3_000);
    tell(channel, told);
  });
  channel.close();
  return done;
}
