import type {FileAnswer} from '../contract/operation.js';

/**
 * Gives a file to the browser under the server's name. The address of its bytes lives for a minute: downloads start
 * late on phones.
 */
export function giveFile(file: FileAnswer): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.bytes], {type: file.type}));
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
