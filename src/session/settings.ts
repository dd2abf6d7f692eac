import type {Backend, CallOptions} from '../backend/backend.js';
import {BackendError} from '../backend/error.js';
import {getSettings, type Settings} from '../contract/settings.js';

type Asking = Pick<CallOptions, 'signal' | 'onSlow' | 'language'>;
interface Reading {
  answer: Promise<Settings>;
  slow: Set<() => void>;
  /** It was said already that it takes long, and it still does. */
  isSlow: boolean;
}
const readings = new WeakMap<Backend, Map<string | undefined, Reading>>();

/**
 * The settings of a backend, asked for once for the whole page and language, however many widgets need them; again only
 * when they did not come.
 * @throws BackendError as the call, and `aborted` for the caller alone whose signal says so.
 */
export async function settingsOf(backend: Backend, {signal, onSlow, language}: Asking = {}): Promise<Settings> {
  const reading = readings.get(backend)?.get(language) ?? read(backend, language);
  if (onSlow) reading.slow.add(onSlow);
  if (reading.isSlow) onSlow?.();
  let abort!: () => void;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(new BackendError('aborted', {operationId: getSettings.id}));
  });
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  try {
    return await Promise.race([reading.answer, aborted]);
  } finally {
    signal?.removeEventListener('abort', abort);
    if (onSlow) reading.slow.delete(onSlow);
  }
}

function read(backend: Backend, language: string | undefined): Reading {
  const slow = new Set<() => void>();
  const onSlow = (): void => {
    reading.isSlow = true;
    slow.forEach((tell) => tell());
  };
  const reading: Reading = {answer: backend.call(getSettings, {}, {language, onSlow}), slow, isSlow: false};
  const {answer} = reading;
  const ofBackend = readings.get(backend) ?? new Map<string | undefined, Reading>();
  readings.set(backend, ofBackend.set(language, reading));
  const settled = () => (reading.isSlow = false);
  answer.then(settled, settled);
  answer.catch(() => ofBackend.get(language) === reading && ofBackend.delete(language));
  return reading;
}

/**
 * Who asks next asks anew, and does not wait for an answer that is on its way: where something else of a page has
 * failed, that answer may tell of a trouble which is over.
 */
export function askSettingsAnew(backend: Backend, language: string | undefined): void {
  readings.get(backend)?.delete(language);
}
