/** Cameras and microphones made up for a test: what they give, what they refuse, which of their tracks still live. */

type Kind = 'camera' | 'microphone';
type Answer = 'works' | 'never' | string;

export interface FakeDevices {
  /** What was asked, in order. */
  readonly asked: MediaStreamConstraints[];
  /** How many tracks nobody has stopped. */
  readonly live: number;
  /** How often the Permissions API was asked. */
  readonly permissionsAsked: number;
  /** `works`, `never` answers, or the name of the error. */
  set(kind: Kind, answer: Answer): void;
  /** What is waited for comes now. */
  release(): Promise<void>;
  /** One is pulled out. */
  pullOut(kind: Kind): void;
  restore(): void;
}

export function fakeDevices(answers: Partial<Record<Kind, Answer>> = {}): FakeDevices {
  const now: Record<Kind, Answer> = {camera: 'works', microphone: 'works', ...answers};
  const asked: MediaStreamConstraints[] = [];
  const tracks: {kind: Kind; track: MediaStreamTrack}[] = [];
  const waiting: (() => void)[] = [];
  let permissionsAsked = 0;

  /** A real stream, so that a page can show and hear it; its tracks are those of a canvas, and of a silent node. */
  function streamOf(kind: Kind): MediaStream {
    const stream = kind === 'camera' ? drawnStream() : new AudioContext().createMediaStreamDestination().stream;
    if (!stream.getTracks().length) throw new Error(`no ${kind} could be made up`);
    for (const track of stream.getTracks()) tracks.push({kind, track});
    return stream;
  }
  const getUserMedia = async (constraints: MediaStreamConstraints): Promise<MediaStream> => {
    asked.push(constraints);
    const kind = constraints.video ? 'camera' : 'microphone';
    const answer = now[kind];
    if (answer === 'never') await new Promise<void>((resolve) => waiting.push(resolve));
    else if (answer !== 'works') throw new DOMException('no', answer);
    return streamOf(kind);
  };
  const query = () => {
    permissionsAsked++;
    return Promise.reject(new TypeError('unknown permission'));
  };
  const restore = [replace(navigator, 'mediaDevices', {getUserMedia}), replace(navigator, 'permissions', {query})];
  return {
    asked,
    get live() {
      return tracks.filter(({track}) => track.readyState === 'live').length;
    },
    get permissionsAsked() {
      return permissionsAsked;
    },
    set: (kind, answer) => void (now[kind] = answer),
    release: async () => {
      waiting.splice(0).forEach((go) => go());
      await new Promise((resolve) => setTimeout(resolve));
    },
    pullOut(kind) {
      for (const {track} of tracks.filter((each) => each.kind === kind)) track.dispatchEvent(new Event('ended'));
    },
    restore: () => restore.forEach((undo) => undo()),
  };
}

/** Firefox gives a canvas that nothing is drawn on no track. */
function drawnStream(): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d')!.fillRect(0, 0, 1, 1);
  return canvas.captureStream();
}

/** A page with no media at all, as in the browser inside of another app. */
export const noDevices = (): (() => void) => replace(navigator, 'mediaDevices', undefined);

/** Stands in for a property of the page until the test is over. */
export function replace<T extends object>(target: T, name: keyof T & string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, {value, configurable: true, writable: true});
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}
