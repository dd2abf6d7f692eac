import {fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/enrolment-wizard.js';
import {createDatabase} from '../../../mocks/database.js';
import type {EnrolmentRecord} from '../../../mocks/topics/enrolment/enrolment.data.js';
import {respond} from '../../../mocks/engine/http.js';
import {Outage} from '../../../mocks/engine/outage.js';
import {personas, sampleAnswers, samplePassword} from '../../../mocks/people/personas.js';
import {Simulator} from '../../../mocks/engine/simulator.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import type {Backend} from '../../backend/backend.js';
import {pageClock} from '../../backend/clock.js';
import {createHttpBackend} from '../../backend/http.js';
import type {OperationId} from '../../contract/index.js';
import {flat} from '../../element/form.js';
import {until} from '../../testing/until.js';
import type {EnrolmentWizard} from './enrolment-wizard.js';
import {EnrolmentWizardHarness} from './enrolment-wizard.harness.js';

/** How calls reach the insurer: as functions of the page, or over HTTP with its own tries. */
export type Transport = 'functions' | 'HTTP';
/** What it took to get over a failure. */
export type Cure = 'in the background' | 'unnoticed' | 'tried again by itself' | 'at the next press';
/** Nobody waits for these: when they are asked again depends on how fast somebody types. */
const background: readonly (OperationId | undefined)[] = ['listCommunes', 'saveDraft', 'recordProof', 'logOut'];

export interface Outcome {
  /** After the call failed before its effect, then after it. */
  cures: Cure[];
  /** What the insurer holds in the end, without instants and made-up ids. */
  remembered: unknown;
}

const today = '2026-11-22';
const start = () => ({db: createDatabase({today, seed: 'fault'}), now: () => new Date(`${today}T09:00:00Z`)});
/** No pause between two tries, and nothing said to be long. */
const hurried = {
  ...pageClock,
  random: () => 0,
  now: () => Date.parse(`${today}T09:00:00Z`),
  sleep: (ms: number, signal: AbortSignal) => (ms < 8_000 ? Promise.resolve() : pageClock.sleep(ms, signal)),
};

function open(transport: Transport): {simulator: Simulator; backend: Backend} {
  if (transport === 'functions') {
    const {simulator, call} = createSandbox(start());
    return {simulator, backend: {call, volatile: true}};
  }
  const simulator = new Simulator(start());
  const fetch: typeof globalThis.fetch = async (url, init) => {
    const response = await respond(new Request(url, init), simulator);
    if (!response || response.type === 'error') throw new TypeError('Failed to fetch');
    return response;
  };
  return {simulator, backend: {...createHttpBackend({baseUrl: '/api', fetch}, hurried), volatile: true}};
}

/** What happened, in order: a gesture, the failure, the operation done. */
type Line = 'press' | 'failure' | 'done';

/** An enrolment from the link to the dossier, by the gestures of somebody who presses again when something fails. */
export class FaultRun {
  readonly lines: Line[] = [];
  readonly simulator: Simulator;
  harness!: EnrolmentWizardHarness;
  readonly #backend: Backend;
  #underWay = 0;

  constructor(
    transport: Transport,
    private readonly operation?: OperationId,
  ) {
    const {simulator, backend} = open(transport);
    this.simulator = simulator;
    this.#backend = {
      ...backend,
      call: async (...asked) => {
        this.#underWay++;
        try {
          return await backend.call(...asked);
        } finally {
          this.#underWay--;
        }
      },
    };
    const perform = simulator.perform.bind(simulator);
    simulator.perform = async (asked, ...more) => {
      const mine = asked.id === operation;
      try {
        const output = await perform(asked, ...more);
        if (mine) this.lines.push('done');
        return output;
      } catch (error) {
        if (mine && error instanceof Outage) this.lines.push('failure');
        throw error;
      }
    };
    if (operation) {
      simulator.fail(operation, 'network');
      simulator.fail(operation, 'network', {after: 'effect'});
    }
  }

  async run(): Promise<Outcome> {
    await this.#enter();
    await this.#resume();
    await this.#people();
    await this.#money();
    await this.#contract();
    await this.#sign();
    this.harness.element.remove();
    // what the page still had to tell goes with it
    await until(() => this.#underWay === 0, 'the last calls to end');
    return {cures: this.#cures(), remembered: remembered(this.simulator)};
  }

  #cures(): Cure[] {
    return this.lines.flatMap((line, at): Cure[] => {
      if (line !== 'failure') return [];
      if (background.includes(this.operation)) return ['in the background'];
      const rest = this.lines.slice(at + 1);
      const next = rest.findIndex((each) => each !== 'press');
      return [
        next < 0 ? 'unnoticed' : rest.slice(0, next).includes('press') ? 'at the next press' : 'tried again by itself',
      ];
    });
  }

  async #show(): Promise<void> {
    // as wide as a phone: the bulletin is read as text, its PDF at a press
    const frame = await fixture<HTMLElement>(
      html`<div class="phone">
        <mutuelle-enrolment-wizard
          locale="fr"
          .backend=${this.#backend}
          .linkSecret=${personas.family.link}
        ></mutuelle-enrolment-wizard>
      </div>`,
    );
    frame.style.inlineSize = '320px';
    this.harness = new EnrolmentWizardHarness(frame.querySelector<EnrolmentWizard>('mutuelle-enrolment-wizard')!);
  }

  async #enter(): Promise<void> {
    await this.#show();
    await this.#until('Votre adhésion à la mutuelle de votre entreprise', () => Promise.resolve());
    await this.#until('Mon compte', () => this.harness.press('Commencer mon adhésion'));
    await this.harness.fill({password: samplePassword, confirmation: samplePassword});
    await this.#next('Mon profil');
    await this.harness.fill(typed(sampleAnswers.profile));
    await this.#next('Mes bénéficiaires');
  }

  /** Leaves, and comes back by e-mail and password; later the token grows old. */
  async #resume(): Promise<void> {
    await this.#until('Votre adhésion est enregistrée', () => this.harness.press('Continuer plus tard'));
    this.harness.element.remove();
    await this.#show();
    await this.#until('Votre adhésion à la mutuelle de votre entreprise', () => Promise.resolve());
    await this.#until('Reprendre mon adhésion', () => this.harness.press('J’ai déjà commencé'));
    await this.harness.fill({email: personas.family.email, password: samplePassword});
    await this.#next('Mes bénéficiaires');
    for (const session of Object.values(this.simulator.db.sessions)) session.expiresAt = 0;
  }

  async #people(): Promise<void> {
    for (const {person} of sampleAnswers.beneficiaries.filter(({id}) => id !== 'marc')) {
      await this.harness.press('Ajouter un bénéficiaire');
      await this.harness.reach('Ajouter un bénéficiaire');
      await this.harness.fill(typed(person));
      await this.#next('Mes bénéficiaires');
    }
    await this.harness.press('Retirer Louis Vasseur');
    await this.#until(
      () => this.harness.text.includes('Louis n’est plus sur la liste'),
      () => this.#pressOne('.alert .button.danger'),
    );
    await this.#next('Mes coordonnées bancaires');
  }

  async #money(): Promise<void> {
    const {perBeneficiary: _own, ...bank} = sampleAnswers.bankDetails;
    await this.harness.fill(typed(bank));
    await this.#next('Mes garanties');
    // the mandate can be had once the account is saved
    await this.#until('Mes coordonnées bancaires', () => this.harness.press('Précédent'));
    await this.#ask('getMandateFile', 'Télécharger le mandat');
    await this.#next('Mes garanties');
    await this.#until(
      () => this.harness.root.querySelector('.plans'),
      () => Promise.resolve(),
    );
    await this.#waive();
    for (const document of this.harness.root.querySelectorAll<HTMLElement>('[id^=document-]')) {
      document.addEventListener('click', (event) => event.preventDefault(), {once: true});
      document.click();
    }
    this.harness.root.querySelectorAll<HTMLInputElement>('.plans input[type=radio]')[1]!.click();
    await this.harness.settled();
    await this.harness.fill({debitFrequency: 'monthly'});
    await this.#next('Récapitulatif');
  }

  /** Asks not to join, then takes the enrolment up again. */
  async #waive(): Promise<void> {
    this.#pressOne('#waiver-door');
    await this.#until(
      () => this.harness.root.querySelector('.cases'),
      () => Promise.resolve(),
    );
    this.harness.root.querySelector<HTMLInputElement>('.cases input[type=radio]')!.click();
    await this.harness.settled();
    if (this.harness.shows('endsOn')) await this.harness.fill({endsOn: '31/12/2027'});
    for (const box of this.harness.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
      if (!box.checked) box.click();
    await this.#until(
      () => this.harness.text.includes('Votre demande est envoyée'),
      () => this.harness.submit(),
    );
    await this.#until(
      () => this.harness.root.querySelector('.plans'),
      () => this.harness.press('Reprendre mon adhésion'),
    );
  }

  async #contract(): Promise<void> {
    await this.#next('Lire et accepter');
    await this.#until(
      () => this.harness.text.includes('Marquer comme lu'),
      () => Promise.resolve(),
    );
    await this.#ask('getBulletinFile', 'Télécharger le bulletin');
    await this.harness.press('Marquer comme lu');
    await this.#ask('getBulletinDocument', 'Tout télécharger');
    const boxes = () => [...this.harness.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    await this.harness.until(() => boxes().every((box) => box.getAttribute('aria-disabled') !== 'true'));
    for (const box of boxes()) if (!box.checked && !box.closest('.well')) box.click();
    await this.#next('Signer avec un code');
  }

  async #sign(): Promise<void> {
    await this.harness.fill({phone: sampleAnswers.mobile});
    await this.#until(
      () => this.harness.shows('code'),
      () => this.harness.submit(),
    );
    await this.harness.fill({code: '123456'});
    await this.#next('Votre adhésion est terminée');
    await this.#ask('getSignatureProof', 'Télécharger l’attestation de preuve');
    await this.#ask('getDossier', 'Télécharger mon dossier');
  }

  #next(title: string): Promise<void> {
    return this.#until(title, () => this.harness.submit());
  }

  async #pressOne(selector: string): Promise<void> {
    this.harness.root.querySelector<HTMLElement>(selector)!.click();
    await this.harness.settled();
  }

  /** A file: pressed until it has come. */
  #ask(operation: OperationId, words: string): Promise<void> {
    let given = 0;
    const perform = this.simulator.perform.bind(this.simulator);
    this.simulator.perform = async (asked, ...more) => {
      const output = await perform(asked, ...more);
      if (asked.id === operation) given++;
      return output;
    };
    return this.#until(
      () => given > 0,
      () => this.harness.press(words),
    ).finally(() => {
      this.simulator.perform = perform;
    });
  }

  /**
   * Acts until the page with this title (or this state) is there; where it failed, presses « Réessayer » or the same
   * thing again. What was typed must still be there each time.
   */
  async #until(reached: string | (() => unknown), act: () => Promise<void>): Promise<void> {
    const {harness} = this;
    const there = () =>
      (typeof reached === 'string' ? harness.title.includes(reached) : Boolean(reached())) &&
      !harness.root.querySelector('.skeleton');
    for (let tries = 0; tries < 6; tries++) {
      const before = this.#values();
      const retry =
        tries > 0 &&
        [...harness.root.querySelectorAll<HTMLElement>('button')].find((button) =>
          button.textContent!.includes('Réessayer'),
        );
      this.lines.push('press');
      if (retry) retry.click();
      else await act();
      await harness.settled();
      await harness.until(() => there() || this.#trouble());
      if (there()) return;
      const lost = Object.entries(before).filter(
        ([id, value]) => harness.root.getElementById(id) && this.#values()[id] !== value,
      );
      if (lost.length) throw new Error(`lost: ${lost.map(([id]) => id).join(', ')}`);
    }
    throw new Error(`never reached ${String(reached)}; shown: ${harness.text.slice(0, 400)}`);
  }

  #trouble(): boolean {
    return this.harness.root.querySelector('.blank.danger, .blank.info, .alert.danger') !== null;
  }

  #values(): Record<string, string> {
    return Object.fromEntries(
      [...this.harness.root.querySelectorAll<HTMLInputElement>('input[id], select[id]')].map((each) => [
        each.id,
        each.type === 'checkbox' || each.type === 'radio' ? String(each.checked) : each.value,
      ]),
    );
  }
}

/** Answers by path, a choice before what it asks for. */
function typed(value: object): Record<string, string | boolean> {
  const entries = Object.entries(flat(value)).filter(
    (entry): entry is [string, string | boolean] => entry[1] !== undefined,
  );
  const first = (path: string) => (/enabled$|kind$|sameForDebit$/.test(path) ? 0 : 1);
  return Object.fromEntries(entries.sort(([a], [b]) => first(a) - first(b)));
}

/** Everything that one effect too many, or too few, would change. */
function remembered({db}: Simulator): unknown {
  const {
    id,
    revision,
    profile,
    beneficiaries,
    beneficiariesConfirmed,
    bankDetails,
    guarantees,
    recapConfirmed,
    acceptance,
    waiver,
    signed,
    partial,
  } = db.enrolments['adh-family'] as EnrolmentRecord;
  const record = JSON.stringify({
    id,
    revision,
    profile,
    beneficiaries,
    beneficiariesConfirmed,
    bankDetails,
    guarantees,
    recapConfirmed,
    acceptance,
    waiver,
    partial,
    signed: signed && {...signed, signatureId: '', signedAt: ''},
  });
  const plain = beneficiaries.reduce((text, each) => text.replaceAll(each.id, String(each.person.firstName)), record);
  const proofs = db.proofs
    .map(({event: {type, documentId, consentId, given}}) =>
      [type, documentId, consentId, given].filter((part) => part !== undefined).join(' '),
    )
    .filter((line) => !line.startsWith('document.pageReached'));
  return {
    enrolment: JSON.parse(plain) as unknown,
    proofs: proofs.sort(),
    link: db.links[personas.family.link]!.state,
    account: Object.keys(db.accounts).filter((email) => email === personas.family.email),
  };
}
