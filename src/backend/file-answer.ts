/** A file that came back over HTTP, with its name and its sum. */
import type {FileAnswer} from '../contract/operation.js';
import {sha256Of} from './sha256.js';

export async function readFile(type: string, headers: Headers, content: ArrayBuffer): Promise<FileAnswer> {
  const bytes = new Uint8Array(content);
  const sha256 = (await sha256Of(bytes)) ?? headers.get('x-content-sha256') ?? '';
  const name = fileName(headers.get('content-disposition') ?? '') || `document.${type.split('/')[1]}`;
  return {bytes, type, sha256, name};
}

/** The server's name for the file, without what a folder or a disguise needs (slashes, controls, direction marks). */
function fileName(disposition: string): string {
  const encoded = /filename\*=utf-8''([^;]+)/i.exec(disposition)?.[1];
  let name = /filename="?([^";]+)/i.exec(disposition)?.[1] ?? '';
  try {
    if (encoded) name = decodeURIComponent(encoded);
  } catch {
    // A badly encoded name: the plain one, if any, does.
  }
  return name.replace(/[\\/:\p{C}]/gu, '_');
}
