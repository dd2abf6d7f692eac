import 'mutuelle-elements/define/backend';
import 'mutuelle-elements/define/enrolment-wizard';
import 'mutuelle-elements/define/network-locator';

const words = {welcome: {start: 'C’est parti'}};

const app = document.querySelector('#app');
app.innerHTML = `
  <h1>Sans cadre</h1>
  <button type="button" id="toggle">Retirer</button>
  <p id="heard"></p>
  <div id="place"></div>`;
const [toggle, heard, place] = ['#toggle', '#heard', '#place'].map((name) => app.querySelector(name));

function show() {
  place.innerHTML = `
    <mutuelle-backend sandbox="family">
      <mutuelle-enrolment-wizard></mutuelle-enrolment-wizard>
      <mutuelle-network-locator></mutuelle-network-locator>
    </mutuelle-backend>`;
  place.querySelector('mutuelle-enrolment-wizard').messages = words;
  const locator = place.querySelector('mutuelle-network-locator');
  locator.place = 'Nantes';
  locator.addEventListener('mutuelle-partners-searched', ({detail}) => {
    heard.textContent = `Trouvés : ${detail.total}`;
  });
}

toggle.addEventListener('click', () => {
  const isShown = place.hasChildNodes();
  if (isShown) place.replaceChildren();
  else show();
  toggle.textContent = isShown ? 'Remettre' : 'Retirer';
});
show();
