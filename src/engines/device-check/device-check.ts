/**
 * Whether a camera and a microphone work, by using them: `getUserMedia` alone is believed. The Permissions API says
 * « prompt » after a refusal in Safari, and fails in Firefox. Each is asked for by itself, so that what one lacks does
 * not hide the other.
 */
export type DeviceKind = 'camera' | 'microphone';

/**
 * `idle`: not asked for, or let go. `blocked`: the person, the browser, the system or the page does not allow it.
 * `absent`: there is none. `busy`: another program has it. `unfit`: it cannot do what is asked. `insecure`: a page in
 * clear. `unsupported`: no media here, as in the browser inside of another app. `failed`: anything else.
 */
export type DeviceState =
  | 'idle'
  | 'asking'
  | 'works'
  | 'blocked'
  | 'absent'
  | 'busy'
  | 'unfit'
  | 'insecure'
  | 'unsupported'
  | 'failed';

export interface Device {
  readonly state: DeviceState;
  /** While it works. */
  readonly stream?: MediaStream;
}

/** By the name of the error; the second ones are those of older browsers. */
const states: Readonly<Record<string, DeviceState>> = {
  NotAllowedError: 'blocked',
  PermissionDeniedError: 'blocked',
  NotFoundError: 'absent',
  DevicesNotFoundError: 'absent',
  NotReadableError: 'busy',
  TrackStartError: 'busy',
  AbortError: 'busy',
  OverconstrainedError: 'unfit',
  SecurityError: 'insecure',
};

export const stateOf = (reason: unknown): DeviceState =>
  states[reason instanceof Error || reason instanceof DOMException ? reason.name : ''] ?? 'failed';

/** A camera and a microphone, until `stop`: it lets go of both, and of what is still on its way. */
export class DeviceCheck {
  #devices: Record<DeviceKind, Device> = {camera: {state: 'idle'}, microphone: {state: 'idle'}};
  /** What was asked for before the last stop is nobody's. */
  #stay = {};

  constructor(private readonly changed: () => void) {}

  get camera(): Device {
    return this.#devices.camera;
  }

  get microphone(): Device {
    return this.#devices.microphone;
  }

  async ask(kind: DeviceKind): Promise<void> {
    this.#letGo(kind);
    const stay = this.#stay;
    const media = navigator.mediaDevices as MediaDevices | undefined;
    if (!media?.getUserMedia) return this.#set(kind, {state: isSecureContext ? 'unsupported' : 'insecure'});
    this.#set(kind, {state: 'asking'});
    try {
      const stream = await media.getUserMedia(kind === 'camera' ? {video: true} : {audio: true});
      if (stay !== this.#stay) return stopTracks(stream);
      // a listener that is added hears nothing of a made-up event in Firefox: no test could tell that it is there
      for (const track of stream.getTracks()) track.onended = () => this.#lost(kind, stream);
      this.#set(kind, {state: 'works', stream});
    } catch (reason) {
      if (stay === this.#stay) this.#set(kind, {state: stateOf(reason)});
    }
  }

  stop(): void {
    this.#stay = {};
    for (const kind of ['camera', 'microphone'] as const) this.#letGo(kind);
  }

  /** Pulled out, or taken back by the system. */
  #lost(kind: DeviceKind, stream: MediaStream): void {
    if (this.#devices[kind].stream !== stream) return;
    stopTracks(stream);
    this.#set(kind, {state: 'absent'});
  }

  #letGo(kind: DeviceKind): void {
    const {stream} = this.#devices[kind];
    if (stream) stopTracks(stream);
    this.#set(kind, {state: 'idle'});
  }

  #set(kind: DeviceKind, device: Device): void {
    if (this.#devices[kind].state === 'idle' && device.state === 'idle') return;
    this.#devices = {...this.#devices, [kind]: device};
    this.changed();
  }
}

const stopTracks = (stream: MediaStream): void => stream.getTracks().forEach((track) => track.stop());
