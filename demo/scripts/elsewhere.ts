/** What a real insurer would show here, said honestly, and the way back. */
import {sampleSettings} from '../../mocks/people/insurer.js';
import {fill} from './fill.js';

const space = 'votre espace adhérent';
const places: Record<string, [title: string, text: string]> = {
  document: ['Envoyer une pièce', 'le dépôt de documents de votre espace, où photographier ou choisir un fichier'],
  'apple-wallet': ['Cartes d’Apple', 'l’application Cartes de l’iPhone, avec votre carte à ajouter'],
  'google-wallet': ['Google Wallet', 'Google Wallet, avec votre carte à ajouter'],
  'app-store': ['L’application sur iPhone', 'l’App Store, sur l’application de la mutuelle'],
  'play-store': ['L’application sur Android', 'Google Play, sur l’application de la mutuelle'],
  'personal-data': ['Données personnelles', 'la page du site qui dit ce que la mutuelle fait de vos données'],
  accessibility: ['Accessibilité', 'la déclaration d’accessibilité du site'],
  carers: ['Proches Ensemble', 'le site de ce service, qui n’est pas celui de la mutuelle'],
  page: ['Le site de la mutuelle', space],
};

const [title, text] = places[new URLSearchParams(location.search).get('what') ?? ''] ?? places['page']!;
fill({title, what: text, insurer: sampleSettings.insurer.name});
document.title = `${title} : démonstration`;

// a link that names where it leads; where the visitor comes from is known to the browser only
const back = document.querySelector<HTMLAnchorElement>('#back')!;
if (history.length > 1 && document.referrer.startsWith(location.origin)) {
  back.textContent = 'Revenir à la page précédente';
  back.href = document.referrer;
  back.addEventListener('click', (event) => {
    event.preventDefault();
    history.back();
  });
}
