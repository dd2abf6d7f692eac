/** Letters of the first day, made up from the day: the same each time. No one in them is real. */
import type {Message, Thread} from '../../../src/contract/messages.js';
import {daysLater} from '../../../src/domain/stored-date.js';
import {longDate} from '../../engine/formats.js';
import type {PersonaId} from '../../people/personas.js';

export interface FullThread {
  thread: Thread;
  /** Oldest first. */
  messages: Message[];
}

type Written = Partial<Message> & Pick<Message, 'from' | 'text'>;

/** How many messages the thread of a whole institution has. */
export const longThread = 2_000;

const hospital = 'Claire, service hospitalisation';
const rights = 'Nadia, service adhésions';
const refunds = 'Paul, service remboursements';

/** Beginnings are told whole where they are short. */
export const excerptOf = (text: string): string => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

export function sampleThreads(persona: PersonaId, today: string): FullThread[] {
  const at = (days: number, time: string) => `${daysLater(today, days)}T${time}:00Z`;
  const thread = (
    id: string,
    [subject, about]: [string, string],
    state: Thread['state'],
    written: readonly (readonly [days: number, time: string, message: Written])[],
  ): FullThread => {
    const messages = written.map(([days, time, message], index): Message => ({
      id: `${id}-${String(index + 1).padStart(4, '0')}`,
      sentAt: at(days, time),
      files: [],
      ...message,
    }));
    const last = messages.at(-1)!;
    return {
      thread: {
        id,
        subject,
        about,
        state,
        unread: messages.filter(({from, readAt}) => from === 'insurer' && !readAt).length,
        excerpt: excerptOf(last.text),
        updatedAt: last.sentAt,
      },
      messages,
    };
  };
  const mine = (text: string, days: number, time: string, more: Partial<Message> = {}): Written => ({
    from: 'member',
    text,
    readAt: at(days, time),
    ...more,
  });
  const theirs = (author: string, text: string, read?: [number, string], more: Partial<Message> = {}): Written => ({
    from: 'insurer',
    author,
    text,
    ...(read && {readAt: at(...read)}),
    ...more,
  });
  const file = (name: string, bytes: number, documentId?: string) => ({
    id: `fichier-${name}`,
    name,
    bytes,
    sha256: '',
    ...(documentId !== undefined && {documentId}),
  });

  const room = (unread: boolean): FullThread =>
    thread(
      'fil-chambre',
      ['Chambre particulière, Clinique des Quais', 'Hospitalisation, dossier PEC-26-031\u00a0774'],
      'answered',
      [
        [
          -8,
          '17:05',
          mine(
            'Bonjour, la clinique me demande 82\u00a0€ par nuit pour une chambre seule. ' +
              'Combien me restera-t-il à payer\u202f?',
            -7,
            '07:50',
            {files: [file('devis-chambre.pdf', 180_000)]},
          ),
        ],
        [
          -7,
          '08:12',
          theirs(
            hospital,
            'Bonjour, votre accord couvre 60\u00a0€ par nuit. ' +
              'Il vous restera 22\u00a0€ par nuit, soit 44\u00a0€ pour vos 2 nuits.',
            unread ? undefined : [-7, '10:00'],
            {files: [file('accord-prise-en-charge.pdf', 61_000, `accord-${daysLater(today, -10)}`)]},
          ),
        ],
      ],
    );
  const certificate = () =>
    thread('fil-certificat', ['Certificat de scolarité d’Inès', 'Personnes couvertes'], 'answered', [
      [-11, '09:30', mine('Bonjour, le certificat de ma fille est-il bien arrivé\u202f?', -11, '10:15')],
      [
        -10,
        '14:20',
        theirs(rights, 'Nous avons bien reçu le certificat. Les droits d’Inès sont prolongés d’un an.', [-10, '18:00']),
      ],
    ]);
  const invoice = () =>
    thread('fil-facture', ['Facture d’ostéopathie', 'Remboursement'], 'waitingForMember', [
      [-14, '11:00', mine('Bonjour, ma séance n’est pas encore remboursée. Que manque-t-il\u202f?', -13, '08:40')],
      [
        -13,
        '08:55',
        theirs(refunds, 'Pour verser les 30\u00a0€, il nous manque la facture de la séance. Joignez-la ici.', [
          -12,
          '19:00',
        ]),
      ],
    ]);
  const move = () =>
    thread('fil-adresse', ['Changement d’adresse', 'Contrat et cotisation'], 'closed', [
      [-56, '16:10', mine('Bonjour, nous avons déménagé le mois dernier.', -56, '16:40')],
      [-55, '09:05', theirs(rights, 'Votre nouvelle adresse est enregistrée. Bonne installation.', [-55, '12:30'])],
    ]);
  const statements = Array.from({length: 12}, (_, index) => {
    const days = -90 - 30 * index;
    const day = longDate(daysLater(today, days));
    return () =>
      thread(`fil-decompte-${index + 1}`, [`Question sur le décompte du ${day}`, 'Remboursement'], 'closed', [
        [days, '10:00', mine('Bonjour, une ligne de mon décompte ne me paraît pas juste.', days, '14:00')],
        [
          days + 1,
          '09:00',
          theirs(refunds, 'Nous avons vérifié\u00a0: le montant est le bon. Le détail est dans vos remboursements.', [
            days + 1,
            '20:00',
          ]),
        ],
      ]);
  });
  const institution = () => {
    const days = (index: number) => -3 - Math.floor((longThread - index) / 4);
    return thread(
      'fil-foyer',
      ['Suivi des résidents du foyer', 'Contrat et cotisation'],
      'answered',
      Array.from({length: longThread}, (_, index) => {
        const day = days(index);
        const number = Math.floor(index / 2) + 1;
        const message =
          index % 2
            ? theirs(rights, `La demande ${number} est traitée. Le document est dans votre espace.`, [day, '18:00'])
            : mine(`Bonjour, voici la demande ${number} pour un résident du foyer.`, day, '11:00');
        return [day, `${String(8 + (index % 4)).padStart(2, '0')}:30`, message] as const;
      }),
    );
  };

  switch (persona) {
    case 'family':
      return [room(true), certificate(), invoice(), move(), ...statements.map((make) => make())];
    case 'alsace':
      return [room(true)];
    case 'used':
      return [invoice()];
    case 'resume':
      return [move()];
    case 'otherPerson':
      return [institution()];
    default:
      return [];
  }
}
