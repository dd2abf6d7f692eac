/** Files that somebody sends, on the disk of the server while it runs. */
import {appendFile, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {FileStore} from '../file-store.js';
import {sha256} from '../sha256.js';

export interface DiskFiles extends FileStore {
  /** Removes all of them. */
  close(): Promise<void>;
}

export function diskFiles(): DiskFiles {
  const sizes = new Map<string, number>();
  let folder: Promise<string> | undefined;
  const pathOf = async (name: string) => {
    folder ??= mkdtemp(join(tmpdir(), `mutuelle-files-${process.pid}-`));
    return join(await folder, sha256(name));
  };
  return {
    size: (name) => sizes.get(name) ?? 0,
    async append(name, piece) {
      await appendFile(await pathOf(name), piece);
      sizes.set(name, (sizes.get(name) ?? 0) + piece.length);
    },
    read: async (name) => new Blob(sizes.has(name) ? [new Uint8Array(await readFile(await pathOf(name)))] : []),
    async remove(name) {
      if (sizes.delete(name)) await rm(await pathOf(name), {force: true});
    },
    async close() {
      if (folder) await rm(await folder, {recursive: true, force: true});
    },
  };
}
