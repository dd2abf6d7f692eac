/**
 * French drops a vowel before a name that begins with one, or with an h, which is mute in most given names. A y before
 * a vowel is a consonant: « de Yann », « d’Yves ».
 */
function elides(name: string): boolean {
  return /^(?:[aeiouhœæø]|y(?![aeiou]))/i.test(name.trimStart().normalize('NFD'));
}

/** « d’Inès », « de Marc »: French of, before a name. */
export function ofName(name: string): string {
  return elides(name) ? `d’${name}` : `de ${name}`;
}

/** « qu’Inès », « que Marc »: French as or than, before a name. */
export function asName(name: string): string {
  return elides(name) ? `qu’${name}` : `que ${name}`;
}
