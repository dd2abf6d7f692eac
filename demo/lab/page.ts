// One page of the lab: a host that is hard to live with in one way, and what is expected of our elements there.
import type {Cause} from '../../src/doctor/finding.js';

/**
 * `works`: both elements reach their first control, can be read, answer to a press. `says`: nobody can do better than
 * a sentence that names whom to call, and a line of the console that names the cause. `waits`: what is missing may
 * still come; a skeleton, and that line.
 */
export type Expected = 'works' | 'says' | 'waits';

export type MediaFeature = 'prefers-color-scheme' | 'prefers-reduced-motion' | 'forced-colors';

/** The API of a page; without one, the elements play in the sandbox. */
export interface LabApi {
  /** On another origin than the page's. */
  readonly elsewhere?: boolean;
  /** By default what the insurer answers. */
  answer?(request: Request, insurer: () => Promise<Response>): Response | Promise<Response>;
}

export interface AskedFile {
  /** How often it was asked for since the page was opened. */
  readonly times: number;
  text(): Promise<string>;
}

export interface LabPage {
  /** In its address: `/demo/lab/<id>/`. */
  readonly id: string;
  readonly title: string;
  /** What is hostile in it. */
  readonly sentence: string;
  /** What to look at, where the elements do not just work. */
  readonly look?: string;
  readonly expected: Expected;
  /** Of the locator, where it is not the same. */
  readonly locator?: Expected;
  readonly cause?: Cause;
  /** What the console says: each of these, once for each element at most, and nothing else. */
  readonly console?: readonly RegExp[];
  /** The sentence, where it is about what the member can try and not about whom to call. */
  readonly sentenceSays?: RegExp;
  /** It is tried in all engines, and not in Chromium alone. */
  readonly everywhere?: boolean;
  /** The language of the elements, where it is not French. */
  readonly language?: 'en';

  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly doctype?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  /** In `<head>`, before our scripts; what stands in `late` comes after them. */
  readonly head?: string;
  readonly late?: string;
  /** What the host puts around the elements. */
  readonly body?: (elements: string) => string;
  /** After all of it. */
  readonly end?: string;
  /** The elements, where they are not both in a backend. */
  readonly elements?: string;
  /** Attributes of the backend, where they are not `sandbox="family"`. */
  readonly backend?: string;
  /** Addresses of module scripts; by default the autoloader of `cdn/`. */
  readonly modules?: readonly string[];
  /** On the script tags of the page, where its policy asks for it. */
  readonly nonce?: string;
  /** All of it stands in an `<iframe>` with these attributes, or in its `srcdoc`. */
  readonly frame?: string;
  readonly srcdoc?: boolean;
  /** Files that stand beside the page, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** The page has a copy of `cdn/` of its own, with these answers in the place of some of its files. */
  readonly cdn?: (file: string, asked: AskedFile) => Response | Promise<Response> | undefined;
  readonly api?: LabApi;
  /** How the browser is set for it: media features, the medium, the size of its window. */
  readonly media?: Readonly<Partial<Record<MediaFeature, string>>>;
  readonly medium?: 'print';
  readonly size?: {readonly width: number; readonly height: number};
  /** A try that is due later is made at once: the page says that the network is back. */
  readonly hurried?: boolean;
}
