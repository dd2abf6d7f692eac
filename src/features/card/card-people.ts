/** Whose card, and who has the same rights as whom. */
import type {Card, CardPerson, CardRight} from '../../contract/card.js';
import {nameOf} from './card.front.js';

/** The card of one person on it, as the insurer's own file of that person has it; of all without a person. */
export function cardFor(card: Card, person: CardPerson | undefined): Card {
  if (!person) return card;
  const {firstName, lastName} = person;
  const own = nameOf(person) === nameOf(card.holder);
  const holder = own ? card.holder : {firstName, lastName, role: 'beneficiary' as const};
  return {...card, holder, people: [person]};
}

/** « Louis », or the whole name where two have the same first name, or the day of birth where that does not help. */
export function calledAmong(people: readonly CardPerson[], person: CardPerson): string {
  const alone = (of: (each: CardPerson) => string) => people.filter((each) => of(each) === of(person)).length < 2;
  if (alone(({firstName}) => firstName)) return person.firstName;
  return alone(nameOf) ? nameOf(person) : [nameOf(person), person.birthDate].filter(Boolean).join(', ');
}

export const rightOf = ({rights}: CardPerson, domain: string): CardRight | undefined =>
  rights.find((each) => each.domain === domain);

/** A right as it is printed, without its mark. */
export const printedRight = ({value, unit}: CardRight): string => `${value}${unit ? `\u202f${unit}` : ''}`;

export interface LikeOthers {
  readonly person: CardPerson;
  /** Somebody before them whose rights are the same, but for `others`. */
  readonly like: CardPerson | undefined;
  /** Codes of the domains where they differ. */
  readonly others: ReadonlySet<string>;
}

/** Each person with the first one before them who has the same rights, but for half of the domains at most. */
export function likeOthers({people, domains}: Card): LikeOthers[] {
  const same = (a: CardPerson, b: CardPerson, domain: string) => {
    const [one, other] = [rightOf(a, domain), rightOf(b, domain)];
    return one?.value === other?.value && one?.unit === other?.unit && one?.mark === other?.mark;
  };
  return people.map((person, index) => {
    const before = people.slice(0, index).map((like) => ({
      person,
      like,
      others: new Set(domains.map(({code}) => code).filter((code) => !same(person, like, code))),
    }));
    const [nearest] = before.sort((a, b) => a.others.size - b.others.size);
    return nearest && nearest.others.size * 2 <= domains.length
      ? nearest
      : {person, like: undefined, others: new Set()};
  });
}

/** All have the same rights. */
export const allAlike = (all: readonly LikeOthers[]): boolean =>
  all.length > 1 && all.slice(1).every(({like, others}) => like && !others.size);
