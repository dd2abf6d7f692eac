/**
 * Stands in for the page of the service where the call is: no camera, no microphone. Its ticket, good once, is in the
 * fragment, and taken out of the address.
 */
import {tellInsurer} from './call-line.js';

const ticket = location.hash.slice(1);
history.replaceState(null, '', location.pathname + location.search);
const state = document.querySelector<HTMLElement>('#state')!;
const acts = document.querySelector<HTMLElement>('#acts')!;

const words = {
  end: 'La consultation est terminée. Revenez à votre espace.',
  cut: 'La ligne a coupé. Revenez à votre espace.',
};
const spent = 'Ce lien ne sert plus. Revenez à votre espace, et demandez-en un autre.';

const entered = ticket !== '' && (await tellInsurer({ticket, event: 'enter'}));
state.textContent = entered ? 'Le médecin est là.' : spent;
acts.hidden = !entered;
for (const button of acts.querySelectorAll<HTMLElement>('button'))
  button.addEventListener('click', async () => {
    const event = button.dataset['tells'] === 'end' ? 'end' : 'cut';
    acts.hidden = true;
    state.textContent = (await tellInsurer({ticket, event})) ? words[event] : spent;
  });
