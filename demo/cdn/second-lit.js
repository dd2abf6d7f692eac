// The host's own page is made with its own Lit, whose policy is called `lit-html`.
import {html, render} from './vendor/lit-html.js';

render(html`Ce paragraphe est rendu par le Lit de la page.`, document.querySelector('#theirs'));
