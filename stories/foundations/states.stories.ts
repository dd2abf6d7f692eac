import {html} from 'lit';
import {alert} from '../../src/ui/blocks/alert.js';
import {button} from '../../src/ui/blocks/button.js';
import {drawings} from '../../src/ui/blocks/drawings.js';
import {blank, skeleton} from '../../src/ui/blocks/states.js';
import type {About, Story} from '../names.js';
import {head, part, say, spec, specimen} from './specimen.js';

const meta: About = {
  id: 'foundations-states',
  title: 'Fondations/États',
  en: 'Foundations/States',
  parameters: {controls: {disable: true}},
};
export default meta;

export const Buttons: Story = {
  name: 'Boutons',
  en: 'Buttons',
  render: specimen(
    ({common}) =>
      html` ${head(
          say('Boutons', 'Buttons'),
          say(
            'Un verbe d’abord. Jamais grisé sans raison\u00a0: «\u00a0Suivant\u00a0» reste actif et explique ce ' +
              'qui manque.',
            'A verb first. Never greyed without a reason: “Next” stays active and explains what is missing.',
          ),
        )}
        <div class="specs">
          ${spec(say('Principal', 'Primary'), button({label: 'Suivant', kind: 'primary'}))}
          ${spec(say('Second', 'Second'), button({label: 'Précédent', icon: 'arrow-left'}))}
          ${spec(say('Discret', 'Quiet'), button({label: 'Modifier', kind: 'quiet', icon: drawings.edit}))}
          ${spec(say('Danger', 'Danger'), button({label: 'Retirer Inès', kind: 'danger'}))}
          ${spec(say('Petit', 'Small'), button({label: 'Conserver', small: true}))}
          ${spec(say('Occupé', 'Busy'), button({label: common.working, kind: 'primary', busy: true}))}
        </div>`,
  ),
};

export const Loading: Story = {
  name: 'Chargement',
  en: 'Loading',
  render: specimen(({common}) => skeleton(common.loading)),
};
export const LongLoading: Story = {
  name: 'Chargement long (8 s)',
  en: 'Long loading (8 s)',
  render: specimen(({common}) => skeleton(common.loading, alert({tone: 'info', icon: 'clock', ...common.slow}))),
};

const retry = (label: string) => button({label, kind: 'primary', icon: 'refresh'});
export const Empty: Story = {
  name: 'Rien encore',
  en: 'Nothing yet',
  render: specimen(() =>
    blank({
      icon: 'document',
      title: 'Aucun remboursement pour l’instant',
      text: 'Vos remboursements apparaîtront ici dès que votre caisse nous les enverra.',
      actions: button({label: 'Envoyer une facture'}),
    }),
  ),
};
export const Failed: Story = {
  name: 'Panne',
  en: 'Failure',
  render: specimen(({common}) =>
    blank({icon: 'error', tone: 'danger', ...common.failures.server, actions: retry(common.retry)}),
  ),
};
export const Offline: Story = {
  name: 'Hors ligne',
  en: 'Offline',
  render: specimen(({common}) =>
    blank({icon: 'offline', tone: 'info', ...common.failures.network, actions: retry(common.retry)}),
  ),
};
export const Expired: Story = {
  name: 'Session terminée',
  en: 'Session over',
  render: specimen(({common}) =>
    blank({icon: 'lock', ...common.failures.expired, actions: button({label: 'Me reconnecter', kind: 'primary'})}),
  ),
};
export const Done: Story = {
  name: 'Terminé',
  en: 'Done',
  render: specimen(() =>
    blank({
      icon: 'check',
      title: 'Votre adhésion est terminée',
      text: 'Votre carte arrive dans votre espace. Un e\u2011mail vous le dit.',
    }),
  ),
};

export const Chosen: Story = {
  name: 'Ce qui est verrouillé, et pourquoi',
  en: 'What is locked, and why',
  render: specimen(
    () =>
      html` ${head(
        say('Verrouillé', 'Locked'),
        say(
          'Ce qui ne peut pas encore être fait se voit, se lit au clavier et dit pourquoi.',
          'What cannot be done yet is seen, is read with the keyboard and says why.',
        ),
      )}
      ${part(
        say('Une case fermée', 'A closed box'),
        html`<label class="check"
            ><input class="tick" type="checkbox" aria-disabled="true" aria-describedby="why" /><span
              >J’accepte le mandat SEPA.</span
            ></label
          >
          <p class="small muted" id="why">Lisez d’abord les 2 pages restantes.</p>`,
      )}`,
  ),
};
