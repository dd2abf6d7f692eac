// The one door to three engines. `openBrowser('webkit')` and the rest of a journey is the same everywhere.
import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {NotSupported, type Abilities, type BrowserDriver, type Engine, type Size} from './driver.js';
import {Page} from './page.js';
import {openPuppeteer} from './puppeteer-driver.js';
import {openWebKit} from './webdriver-driver.js';
import {WATCH_SCRIPT} from './watch.js';

export {NotSupported, Page, type Abilities, type Engine, type Size};

/** What a browser names bytes that still come. */
const UNFINISHED = /\.(part|crdownload)$/;

export class Browser {
  readonly engine: Engine;
  readonly can: Abilities;
  readonly pages: Page[] = [];
  #driver: BrowserDriver;
  #deadline: number | undefined;

  constructor(driver: BrowserDriver) {
    this.#driver = driver;
    this.engine = driver.engine;
    this.can = driver.can;
  }

  /** The instant (as of `Date.now`) when its pages give up waiting. */
  waitUntil(deadline: number): void {
    this.#deadline = deadline;
  }

  /** Another tab of the same person. */
  async newPage(size: Size = {width: 1280, height: 800}): Promise<Page> {
    const page = new Page(await this.#driver.newPage(size, WATCH_SCRIPT), () => this.#deadline);
    this.pages.push(page);
    return page;
  }

  /** Another person on another machine: cookies, storage and open pages are gone. */
  async fresh(): Promise<void> {
    this.pages.length = 0;
    await this.#driver.fresh();
  }

  /**
   * The files that have been downloaded, by name. Firefox puts an empty one under the name while the bytes come beside
   * it: that one is on its way. Throws where the engine downloads nothing under automation.
   */
  async downloaded(): Promise<string[]> {
    const {downloads} = this.#driver;
    if (!downloads) throw new NotSupported(this.engine, 'downloaded files', 'its driver saves no file');
    const names = await readdir(downloads);
    const sizes = await Promise.all(
      names.map((name) =>
        stat(join(downloads, name)).then(
          ({size}) => size,
          () => 0,
        ),
      ),
    );
    return names.filter((name, index) => sizes[index] && !UNFINISHED.test(name));
  }

  /** What is in one of them. */
  async readDownload(name: string): Promise<Buffer> {
    await this.downloaded();
    return readFile(join(this.#driver.downloads!, name));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

export async function openBrowser(engine: Engine): Promise<Browser> {
  return new Browser(await (engine === 'webkit' ? openWebKit() : openPuppeteer(engine)));
}
