// The language of a page, and what browsers make of it.
import type {LabPage} from '../page.js';

export const languages: readonly LabPage[] = [
  {
    id: 'rtl',
    title: 'Page en arabe',
    sentence: 'La page s’écrit de droite à gauche : le français de nos éléments garde son sens.',
    expected: 'works',
    everywhere: true,
    root: 'lang="ar" dir="rtl"',
    head: '<style>body { direction: rtl; text-align: right; unicode-bidi: embed }</style>',
  },
  {
    id: 'no-lang',
    title: 'Sans langue',
    sentence: '<html> n’a pas d’attribut lang : nos éléments parlent français, et le disent aux lecteurs d’écran.',
    expected: 'works',
    cause: 'no-lang',
    root: '',
  },
  {
    id: 'english',
    title: 'Page en anglais',
    sentence: 'lang="en-GB" : nos éléments parlent anglais.',
    expected: 'works',
    language: 'en',
    root: 'lang="en-GB"',
  },
  {
    id: 'breton',
    title: 'Langue que nous n’avons pas',
    sentence: 'lang="br" : nos éléments parlent français.',
    expected: 'works',
    root: 'lang="br"',
  },
  {
    id: 'translated',
    title: 'Page traduite par le navigateur',
    sentence: 'Chaque texte, ceux de nos éléments aussi, est remplacé par un autre dans une balise <font>.',
    look: 'Après « Commencer », le titre de l’étape est le nouveau, et l’ancien a disparu.',
    expected: 'works',
    everywhere: true,
    head: `<script>
      const translateIn = (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
        const texts = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (node.shadowRoot) watch(node.shadowRoot);
          else if (node.nodeType === 3 && node.data.trim() && !node.parentElement?.closest('font, script, style'))
            texts.push(node);
        for (const text of texts) {
          const font = document.createElement('font');
          text.replaceWith(font);
          font.append(text.data);
        }
      };
      const watched = new Set();
      const watch = (root) => {
        translateIn(root);
        if (watched.has(root)) return;
        watched.add(root);
        new MutationObserver(() => translateIn(root)).observe(root, {childList: true, subtree: true});
      };
      addEventListener('load', () => {
        watch(document.body);
        // a translator finds what has got a shadow root since
        setInterval(() => translateIn(document.body), 100);
      });
    </script>`,
  },
];
