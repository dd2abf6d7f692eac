/** E-mail addresses: what is most often mistyped in them. */
import {visibleText} from './text.js';

/** Where most people of France have their mailbox. */
const known = (
  'gmail.com orange.fr wanadoo.fr hotmail.fr hotmail.com outlook.fr outlook.com yahoo.fr yahoo.com free.fr sfr.fr ' +
  'laposte.net icloud.com live.fr bbox.fr neuf.fr protonmail.com'
).split(' ');

/**
 * The address that was probably meant (`h.vasseur@gmail.com` of `h.vasseur@gmial.com`), where one letter of a
 * well-known domain is missing, in excess, wrong or swapped, or where its end is missing. A doubt, never an error.
 */
export function likelyEmail(text: string): string | undefined {
  const [, local, written = ''] = /^([^@]+)@([^@]+)$/.exec(visibleText(text)) ?? [];
  const domain = written.toLowerCase();
  if (!local || known.includes(domain)) return undefined;
  const found = known.find((each) => each.split('.')[0] === domain || isOneSlip(domain, each));
  return found && `${local}@${found}`;
}

/** One letter more, less, other, or two that changed places. */
function isOneSlip(text: string, meant: string): boolean {
  let from = 0;
  while (from < text.length && text[from] === meant[from]) from++;
  const [rest, wanted] = [text.slice(from), meant.slice(from)];
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return (
    rest.slice(1) === wanted.slice(1) || rest.slice(1) === wanted || rest === wanted.slice(1) || swapped === wanted
  );
}
