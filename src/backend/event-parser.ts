/**
 * `text/event-stream` by the standard (WHATWG HTML, « Interpreting an event stream »). fetch-event-source reads it
 * otherwise where data is empty, where a mark of UTF-8 comes later, and for ids: its parser is given nothing to read
 * (decision 30).
 */
export interface RawEvent {
  /** The last id that the stream named, in this event or before; empty when it named none, or took it back. */
  id: string;
  type: string;
  data: string;
}

/** What a blank line or a field of the stream says. */
export interface StreamItem {
  event?: RawEvent;
  /** Where the stream goes on after this, whether an event came with it or not. */
  id?: string;
  /** Milliseconds to wait before the next connection. */
  retry?: number;
}

export class EventStreamParser {
  /** Takes away one byte order mark, at the very beginning only. */
  readonly #decoder = new TextDecoder();
  #line = '';
  #afterReturn = false;
  #type = '';
  #data = '';
  #told: string;

  /** `id`: the last one of the connection before. */
  constructor(private id: string) {
    this.#told = id;
  }

  /** What this piece of the stream completes; an event that a cut leaves unfinished is never one. */
  push(bytes: Uint8Array): StreamItem[] {
    let text = this.#decoder.decode(bytes, {stream: true});
    if (!text) return [];
    const returned = text.endsWith('\r');
    if (this.#afterReturn && text.startsWith('\n')) text = text.slice(1);
    this.#afterReturn = returned;
    const lines = text.split(/\r\n|\n|\r/);
    lines[0] = this.#line + lines[0]!;
    this.#line = lines.pop()!;
    return lines.flatMap((line) => this.#read(line));
  }

  #read(line: string): StreamItem[] {
    if (line === '') return this.#dispatch();
    const [, field, value] = /^([^:]*)(?:: ?(.*))?$/su.exec(line)!;
    if (field === 'data') this.#data += `${value ?? ''}\n`;
    else if (field === 'event') this.#type = value ?? '';
    else if (field === 'id' && !value?.includes('\0')) this.id = value ?? '';
    else if (field === 'retry' && /^\d+$/.test(value ?? '')) return [{retry: Number(value)}];
    return [];
  }

  #dispatch(): StreamItem[] {
    const {id} = this;
    const [type, data] = [this.#type, this.#data];
    this.#type = this.#data = '';
    const moved = id !== this.#told;
    this.#told = id;
    if (data !== '') return [{id, event: {id, type: type || 'message', data: data.slice(0, -1)}}];
    return moved ? [{id}] : [];
  }
}
