import type {ReactiveController} from 'lit';
import {asBackendError} from '../../backend/error.js';
import {searchPlaces, type Place} from '../../contract/network.js';
import type * as PlaceWordsModule from '../../domain/place-words.js';
import {Latest} from '../../element/latest.js';
import {Lazy} from '../../element/lazy.js';
import type {MemberFlow} from '../../shell/member-flow.js';

/**
 * Why there is no place: nothing fits the words, several do, a street lacks its town, too little was typed, the search
 * of places fails, or the device does not say where it is.
 */
export type PlaceTrouble =
  | 'notFound'
  | 'several'
  | 'whichTown'
  | 'tooShort'
  | 'failed'
  | 'busyService'
  | 'denied'
  | 'unavailable'
  | 'timeout';

/** One letter begins thousands of names, two are the whole name of some towns. */
const SHORTEST = 2;
/** What public services ask for: not more often than four times a second. */
const PAUSE = 250;
const MOST = 6;
/** Some browsers never answer when the question is closed without a choice. */
const LOCATE_WITHIN = 10_000;

export interface PlaceFinderOptions {
  flow: MemberFlow;
  /** A place was chosen, found by its words, or given by the device (`accuracy` in metres). */
  chosen: (place: Place, accuracy?: number) => void;
  /** What the device's position is called. */
  here: () => string;
}

/** Where to search: places for what is being typed, one chosen among them, or where the device is. Keeps nothing. */
export class PlaceFinder implements ReactiveController {
  text = '';
  /** What may be chosen now; undefined while nothing was asked. */
  proposed: readonly Place[] | undefined;
  /** In `proposed`; -1 for none. */
  active = -1;
  trouble: PlaceTrouble | undefined;
  /** Words are being looked up, or the device is asked. */
  busy: 'words' | 'device' | undefined;
  readonly #latest = new Latest();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What reads and compares words: not needed before somebody has typed. */
  readonly #reader: Lazy<typeof PlaceWordsModule>;
  /** Somebody (or the page) asked for the best place for the words, and has no answer yet. */
  #submitted = false;

  constructor(private readonly options: PlaceFinderOptions) {
    options.flow.host.addController(this);
    this.#reader = new Lazy(options.flow.host, () => import('../../domain/place-words.js'));
  }

  hostConnected(): void {
    // removed while it was on its way, and back
    if (this.#submitted) void this.submit();
  }

  hostDisconnected(): void {
    const submitted = this.#submitted;
    this.#stop();
    this.#submitted = submitted;
    this.proposed = undefined;
  }

  /** Something was typed. */
  type(text: string): void {
    this.#stop();
    this.text = text;
    this.trouble = undefined;
    if (text.trim().length >= SHORTEST) this.#timer = setTimeout(() => void this.#suggest(), PAUSE);
    else this.proposed = undefined;
    this.#changed();
  }

  /** Up or down in what is proposed; opens it again when it was closed. */
  move(by: 1 | -1): void {
    const count = this.proposed?.length ?? 0;
    if (count) this.active = this.active < 0 ? (by > 0 ? 0 : count - 1) : (this.active + by + count) % count;
    else if (this.text.trim().length >= SHORTEST) void this.#suggest();
    this.#changed();
  }

  close(): void {
    this.proposed = undefined;
    this.active = -1;
    this.#changed();
  }

  choose(place: Place, accuracy?: number): void {
    this.#stop();
    this.text = place.label;
    this.trouble = undefined;
    this.close();
    this.options.chosen(place, accuracy);
  }

  /** Enter, or the button: the marked proposal, else the one place that the words mean; several are shown. */
  async submit(): Promise<void> {
    const marked = this.proposed?.[this.active];
    if (marked) return this.choose(marked);
    const words = this.text.trim();
    if (!words) return this.#fail('tooShort');
    this.#stop();
    this.#submitted = true;
    const [found, reader] = await Promise.all([this.#ask(words), this.#reader.load()]);
    if (!found) return;
    // without what compares words, several are shown where one would do
    const exact = found.filter(({label}) => reader?.isNamed(words, label));
    // one letter finds half of France: only the town of this name is meant
    const fitting = words.length > 1 ? found : exact;
    const [only] = exact.length === 1 ? exact : fitting;
    if (!only) return this.#fail(words.length < 2 ? 'tooShort' : reader?.isStreet(words) ? 'whichTown' : 'notFound');
    if (exact.length === 1 || (fitting.length === 1 && words.length > 2)) return this.choose(only);
    this.#fail('several');
    this.proposed = fitting;
    this.active = -1;
    this.#changed();
  }

  /** Where the device is; it is asked only when the person asks. */
  locate(): void {
    this.#stop();
    const isLast = this.#latest.ask();
    this.trouble = undefined;
    this.proposed = undefined;
    const {geolocation} = navigator;
    if (!geolocation) return this.#fail('unavailable');
    this.busy = 'device';
    this.#changed();
    const end = (trouble?: PlaceTrouble) => {
      if (!isLast()) return false;
      this.#stop();
      if (trouble) this.#fail(trouble);
      return true;
    };
    this.#timer = setTimeout(() => end('timeout'), LOCATE_WITHIN);
    geolocation.getCurrentPosition(
      ({coords: {latitude, longitude, accuracy}}) => {
        if (end()) this.choose({label: this.options.here(), lat: latitude, lon: longitude}, accuracy);
      },
      ({code}) => end(code === 1 ? 'denied' : code === 3 ? 'timeout' : 'unavailable'),
      {timeout: LOCATE_WITHIN, maximumAge: 60_000},
    );
  }

  /** Forgets what was typed. */
  clear(): void {
    this.#stop();
    this.text = '';
    this.trouble = undefined;
    this.close();
  }

  async #suggest(): Promise<void> {
    this.#stop();
    const found = await this.#ask(this.text.trim(), true);
    if (!found) return;
    this.proposed = found;
    this.active = -1;
    this.#changed();
  }

  /**
   * Undefined when somebody asked something else meanwhile, or when it failed. A proposal that fails is not worth a
   * word: Enter asks again.
   */
  async #ask(text: string, quietly = false): Promise<readonly Place[] | undefined> {
    const signal = this.#latest.askWithSignal();
    this.busy = 'words';
    this.#changed();
    try {
      const found = await this.options.flow.call(searchPlaces, {body: {text, limit: MOST}}, {signal});
      if (signal.aborted) return undefined;
      this.busy = undefined;
      return found;
    } catch (error) {
      if (signal.aborted) return undefined;
      const {code} = asBackendError(error);
      this.busy = undefined;
      if (quietly && code !== 'too-many-requests') this.#changed();
      else this.#fail(code === 'too-many-requests' ? 'busyService' : 'failed');
      return undefined;
    }
  }

  #fail(trouble: PlaceTrouble): void {
    this.busy = undefined;
    this.#submitted = false;
    this.trouble = trouble;
    this.#changed();
  }

  /** Whatever was asked before is not waited for any more. */
  #stop(): void {
    clearTimeout(this.#timer);
    this.#latest.drop();
    this.busy = undefined;
    this.#submitted = false;
  }

  #changed(): void {
    this.options.flow.host.requestUpdate();
  }
}
