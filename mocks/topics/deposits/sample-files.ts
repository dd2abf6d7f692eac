/** Files as a camera or a scanner makes them, as far as the insurer looks: for demos and tests. */
const starts: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-1.7\n',
  'image/jpeg': '\xff\xd8\xff\xe0',
  'image/png': '\x89PNG\r\n\x1a\n',
  'image/heic': '\0\0\0\x18ftypheic',
  'image/webp': 'RIFF\0\0\0\0WEBP',
};

/** So many bytes, the same for the same seed; no two places of it are alike for long. */
export function sampleFile(type = 'image/jpeg', bytes = 1_000, seed = 1): Blob {
  const content = new Uint8Array(bytes);
  let chance = Math.imul(seed, 0x9e3779b1) | 1;
  for (let at = 0; at < bytes; at++) {
    chance ^= chance << 13;
    chance ^= chance >>> 17;
    chance ^= chance << 5;
    content[at] = chance;
  }
  content.set(Array.from(starts[type] ?? '', (letter) => letter.charCodeAt(0)).slice(0, bytes));
  return new Blob([content], {type});
}
