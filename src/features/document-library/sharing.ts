import {getDocumentFile} from '../../contract/documents.js';
import type {Download} from '../../element/download.js';
import type {MemberFlow} from '../../shell/member-flow.js';

/** What is read or given: a paper, or a certificate. */
export interface NamedFile {
  id: string;
  title: string;
}

/** A file to another app of the device, by the system's own window. */
export class Sharing {
  /** It came too late for the press that asked: it waits for another one. */
  ready: {of: string; file: File; title: string} | undefined;

  constructor(
    private readonly flow: MemberFlow,
    private readonly files: Download<string>,
    private readonly given: (documentIds: readonly string[]) => void,
  ) {}

  /** On a device that is touched, which can hand files to another app. */
  static get isPossible(): boolean {
    const file = new File([''], 'document.pdf', {type: 'application/pdf'});
    return matchMedia('(pointer: coarse)').matches && Boolean(navigator.canShare?.({files: [file]}));
  }

  async start(of: string, {id, title}: NamedFile): Promise<void> {
    this.forget();
    const done = await this.files.attempt(of, async () => {
      const {bytes, name, type} = await this.flow.call(getDocumentFile, {params: {documentId: id}});
      const file = new File([bytes], name, {type});
      if (!(await hand(file, title))) this.ready = {of, file, title};
    });
    if (done) this.given([id]);
  }

  /** The press that was waited for. A browser that refuses even that one shares nothing from this page. */
  async again(): Promise<void> {
    const {ready} = this;
    if (!ready) return;
    this.forget();
    await this.files.attempt(ready.of, async () => {
      if (!(await hand(ready.file, ready.title))) throw new Error('sharing is refused');
    });
  }

  /** The bytes go with it. */
  forget(): void {
    this.ready = undefined;
  }
}

/** False: the browser wants a press. The member may change their mind in the system's window: that is no failure. */
async function hand(file: File, title: string): Promise<boolean> {
  try {
    await navigator.share({files: [file], title});
  } catch (error) {
    const {name} = error as Error;
    if (name === 'NotAllowedError') return false;
    if (name !== 'AbortError') throw error;
  }
  return true;
}
