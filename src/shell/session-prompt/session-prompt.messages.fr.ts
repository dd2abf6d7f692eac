const part = (count: number, one: string, more: string): string =>
  count ? `${count}\u00a0${count > 1 ? more : one}` : '';
const inWords = (seconds: number): string =>
  [part(Math.floor(seconds / 60), 'minute', 'minutes'), part(seconds % 60, 'seconde', 'secondes')]
    .filter(Boolean)
    .join(' ');

const fr = {
  title: 'Êtes-vous toujours là\u202f?',
  text: (seconds: number) => `Votre session se termine dans ${inWords(seconds)}.`,
  kept: 'Vos réponses sont enregistrées.',
  offline: 'La connexion ne passe pas. Réessayez.',
  stay: 'Rester en ligne',
  leave: 'Quitter',
};

export type SessionPromptMessages = typeof fr;
export default fr;
