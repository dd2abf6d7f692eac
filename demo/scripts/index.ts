import {html, nothing, render, type TemplateResult} from 'lit';
import {personaDescriptions} from '../../mocks/people/descriptions.js';
import {personas, samplePassword, type Persona} from '../../mocks/people/personas.js';
import {eraseDemoData, hasDemoData, showBanner} from './demo-data.js';

function card({id, firstName, lastName, employer, link, email, done}: Persona): TemplateResult {
  const account = done?.includes('account');
  return html`<article class="person" aria-labelledby="person-${id}">
    <div>
      <h3 id="person-${id}">${firstName} ${lastName}</h3>
      <p class="where">${employer}</p>
    </div>
    <p>${personaDescriptions[id].fr}</p>
    <div>
      <ul class="doors">
        <li><a href="./email.html?persona=${id}" aria-describedby="person-${id}">Ouvrir l’e-mail</a></li>
        <li>
          <a href="./employer-intranet.html#adhesion=${link}" aria-describedby="person-${id}"
            >Ouvrir l’intranet avec ce lien</a
          >
        </li>
        ${
          account
            ? html`<li>
                <a href="./employer-intranet.html?persona=${id}" aria-describedby="person-${id}"
                  >Ouvrir l’intranet pour se connecter</a
                >
              </li>`
            : nothing
        }
      </ul>
      ${
        account
          ? html`<dl>
              <dt>E-mail</dt>
              <dd>${email}</dd>
              <dt>Mot de passe</dt>
              <dd><code translate="no">${samplePassword}</code></dd>
            </dl>`
          : nothing
      }
    </div>
  </article>`;
}

render(Object.values(personas).map(card), document.querySelector<HTMLElement>('#personas')!);

if (hasDemoData()) showBanner();

document.querySelector('#reset')!.addEventListener('click', () => {
  eraseDemoData();
  render(nothing, document.querySelector<HTMLElement>('#demo-banner')!);
  document.querySelector('#reset-done')!.textContent = 'C’est fait.';
});
