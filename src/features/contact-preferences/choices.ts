/** What is chosen, between the answer of the server, the form, and what is saved. */
import {deliveries, type ContactChoices, type ContactPreferences} from '../../contract/contact-preferences.js';

export const isDelivery = (delivery: string): delivery is (typeof deliveries)[number] =>
  (deliveries as readonly string[]).includes(delivery);

export const isWay = (channel: string): channel is 'email' | 'sms' => channel === 'email' || channel === 'sms';

type Value = string | boolean | undefined;

/** What is ticked and chosen now, by path; nothing of it can be wrong, and no form is needed around it. */
export class Chosen {
  readonly #values = new Map<string, Value>();

  constructor(private readonly changed: () => void) {}

  get(path: string): Value {
    return this.#values.get(path);
  }

  set(path: string, value: Value): void {
    this.#values.set(path, value);
    this.changed();
  }

  load(values: Readonly<Record<string, Value>>): void {
    this.clear();
    for (const [path, value] of Object.entries(values)) this.#values.set(path, value);
  }

  clear(): void {
    this.#values.clear();
  }
}

/** By the place of each in its list: an id of the server may hold anything. */
export function valuesOf({papers, alerts, alertChannel, offers}: ContactPreferences): Record<string, Value> {
  const switches = (part: string, list: readonly {on: boolean}[]) =>
    list.map(({on}, index) => [`${part}.${index}`, on] as const);
  return Object.fromEntries<Value>([
    ...papers.map(({delivery}, index) => [`papers.${index}`, delivery] as const),
    ...switches('alerts', alerts),
    ...switches('offers', offers),
    ['alertChannel', alertChannel?.channel],
  ]);
}

/** What differs from what is saved; undefined where nothing does. */
export function changesOf(
  {papers, alerts, alertChannel, offers}: ContactPreferences,
  chosen: Pick<Chosen, 'get'>,
): ContactChoices | undefined {
  const switched = (part: string, list: readonly {id: string; on: boolean}[]) =>
    Object.fromEntries(
      list
        .map(({id, on}, index) => ({id, on, now: chosen.get(`${part}.${index}`) === true}))
        .filter(({on, now}) => on !== now)
        .map(({id, now}) => [id, now]),
    );
  const way = String(chosen.get('alertChannel'));
  const changes: ContactChoices = {
    papers: Object.fromEntries(
      papers.flatMap(({id, delivery, changeable}, index) => {
        const now = String(chosen.get(`papers.${index}`));
        return changeable && now !== delivery && isDelivery(now) ? [[id, now] as const] : [];
      }),
    ),
    alerts: switched('alerts', alerts),
    offers: switched('offers', offers),
    ...(isWay(way) && way !== alertChannel?.channel && {alertChannel: way}),
  };
  const some = [changes.papers, changes.alerts, changes.offers].some((part) => Object.keys(part).length);
  return some || changes.alertChannel ? changes : undefined;
}
