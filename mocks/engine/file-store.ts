/** The bytes of files that somebody sends: in memory, unless the host keeps them elsewhere. No data of the database. */
export interface FileStore {
  /** 0 where there is nothing. */
  size(name: string): number;
  append(name: string, piece: Uint8Array<ArrayBuffer>): void | Promise<void>;
  read(name: string): Promise<Blob>;
  remove(name: string): void | Promise<void>;
}

/** What came so far of the body of an upload. */
export const partOf = (operationId: string, params: Readonly<Record<string, string>>): string =>
  [
    operationId,
    ...Object.keys(params)
      .sort()
      .map((name) => params[name]),
  ].join(' ');

export function memoryFiles(): FileStore {
  const pieces = new Map<string, Uint8Array<ArrayBuffer>[]>();
  const sizes = new Map<string, number>();
  return {
    size: (name) => sizes.get(name) ?? 0,
    append(name, piece) {
      pieces.set(name, [...(pieces.get(name) ?? []), piece]);
      sizes.set(name, (sizes.get(name) ?? 0) + piece.length);
    },
    read: async (name) => new Blob(pieces.get(name) ?? []),
    remove(name) {
      pieces.delete(name);
      sizes.delete(name);
    },
  };
}
