/** For who designs or shows the space: things happen when they are wanted, not when the day brings them. */
import {html, nothing, render, type TemplateResult} from 'lit';
import {addReimbursement, advanceReimbursement} from '../../mocks/topics/reimbursements/reimbursement-events.js';
import type {Member} from '../../mocks/people/members.js';
import type {Simulator} from '../../mocks/engine/simulator.js';
import type {DemoConditions} from './open-backend.js';

export interface Designer {
  simulator: Simulator | undefined;
  conditions: DemoConditions;
  /** Who is signed in. */
  signedIn: () => Member | undefined;
  /** The page begins again, as one that was just opened. */
  reopen: () => void;
}

type Fault = 'none' | 'slow' | 'failing' | 'cut';
const faults: readonly (readonly [Fault, string])[] = [
  ['none', 'Tout va bien'],
  ['slow', 'Lent (10 secondes)'],
  ['failing', 'En panne'],
  ['cut', 'Réseau coupé'],
];

export function showDesigner({simulator, conditions, signedIn, reopen}: Designer): void {
  const place = document.querySelector<HTMLElement>('#designer')!;
  let said = '';
  let fault: Fault = 'none';
  let arrived: string | undefined;

  const say = (words: string) => {
    said = words;
    draw();
  };
  const arrive = () => {
    const member = signedIn();
    if (!member) return say('Personne n’est connecté\u00a0: rien ne peut arriver.');
    arrived = addReimbursement(simulator!, member.persona).id;
    return say('Un acte est arrivé. Il s’annonce au-dessus de la liste.');
  };
  const advance = () => {
    const member = signedIn();
    if (member && arrived) advanceReimbursement(simulator!, member.persona, arrived);
    say('Cet acte a fait un pas\u00a0: en cours, puis payé.');
  };
  const eve = () => {
    const now = Date.now();
    // one minute before the new year in Paris, which is one hour ahead in winter
    conditions.ahead = Date.UTC(new Date(now).getFullYear(), 11, 31, 22, 59) - now;
    reopen();
    say('Il est 23\u00a0h\u00a059, le 31 décembre\u00a0: dans une minute, la carte change.');
  };
  const choose = (chosen: Fault) => {
    fault = chosen;
    simulator?.heal();
    conditions.latency = chosen === 'slow' ? 10_000 : 0;
    if (chosen === 'failing') simulator?.fail('*', 'unexpected', {times: Infinity});
    if (chosen === 'cut') simulator?.fail('*', 'network', {times: Infinity});
    reopen();
    say(faults.find(([each]) => each === chosen)![1]);
  };
  const leave = () => {
    simulator!.expireSessions();
    reopen();
    say('La session est finie\u00a0: la page demande de se connecter.');
  };
  const offline = () => {
    choose('cut');
    dispatchEvent(new Event('offline'));
    say('Hors ligne\u00a0: seule une carte enregistrée s’affiche.');
  };
  const restore = () => {
    conditions.ahead = 0;
    choose('none');
    dispatchEvent(new Event('online'));
    say('Comme au début.');
  };

  const press = (words: string, onClick: () => void): TemplateResult =>
    html`<button type="button" class="button" @click=${onClick}>${words}</button>`;
  const radio = ([value, words]: (typeof faults)[number]) =>
    html`<label
      ><input type="radio" name="fault" .checked=${value === fault} @change=${() => choose(value)} /> ${words}</label
    >`;

  function draw(): void {
    render(
      html`<details class="designer" lang="fr">
        <summary>Pour qui conçoit ou présente cette page</summary>
        ${
          simulator
            ? html`<div class="designer-row">
                  ${press('Un remboursement arrive', arrive)} ${arrived ? press('Cet acte avance', advance) : nothing}
                  ${press('31 décembre, 23\u00a0h\u00a059', eve)} ${press('La session se termine', leave)}
                  ${press('Hors ligne', offline)}
                </div>
                <fieldset class="designer-row">
                  <legend>Le service de la mutuelle</legend>
                  ${faults.map(radio)}
                </fieldset>
                <p class="designer-row">${press('Remettre comme au début', restore)}</p>`
            : html`<p>Ouvrez la page sans <code>?backend=http</code> : l’assureur est alors dans la page.</p>`
        }
        <p role="status">${said}</p>
      </details>`,
      place,
    );
  }
  draw();
}
