import {html, type TemplateResult} from 'lit';
import '../src/define/document-sender.js';
import '../src/define/coverage-overview.js';
import {decideRequest} from '../mocks/index.js';
import {printPdf} from '../mocks/engine/pdf.js';
import {drawnPhoto} from '../src/testing/drawn-photo.js';
import type {About, Story as StoryOf} from './names.js';
import {backendOf, fail, playsOn, steps, type Context, type Play} from './plays.js';
import {StoryHarness, type Words} from './story-harness.js';
import {inBackend, simulated, type SimulatorArgs} from './support.js';

interface SenderArgs extends SimulatorArgs {
  kind?: string;
}

const meta: About<SenderArgs> = {
  id: 'document-sender',
  title: 'Espace adhérent\u00a0: au quotidien/Envoyer un document',
  en: 'Member space: every day/Send a document',
  about: 'Photographie ou joint un document, le vérifie page à page, l’envoie et dit ce qu’il devient.',
  component: 'mutuelle-document-sender',
  tags: ['MEM-11'],
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-document-sender></mutuelle-document-sender>`),
};
export default meta;
type Story = StoryOf<SenderArgs>;

const widgetOf = async ({canvasElement}: Context): Promise<StoryHarness> => {
  const widget = new StoryHarness(canvasElement.querySelector('mutuelle-document-sender')!);
  await widget.until(() => widget.root.querySelector('h2') && !widget.root.querySelector('.skeleton'));
  return widget;
};
const {press, see} = playsOn(widgetOf);
const about = (element: TemplateResult): Pick<Story, 'render'> => ({
  render: (_, {loaded}) => inBackend(loaded, element),
});

/** Says what is sent: an invoice, for the member, about no act that is known. */
const begin: Play = async (context) => {
  const widget = await widgetOf(context);
  await widget.fill({kind: 'invoice'});
  await widget.fill({person: 'member'});
  await widget.fill({act: 'other'});
  await widget.submit();
  await widget.see('.ways');
};

/** Chooses files in the input of « Choisir un fichier ». */
const choose =
  (files: () => readonly Promise<File>[], then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    const held = new DataTransfer();
    for (const file of await Promise.all(files())) held.items.add(file);
    const input = widget.root.querySelector<HTMLInputElement>('#add-file + input')!;
    input.files = held.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await widget.see(then);
    await widget.until(() => !widget.root.querySelector('[aria-busy=true]'));
  };
/** All pages are at the insurer. */
const arrived: Play = async (context) => {
  const widget = await widgetOf(context);
  const {deposits} = backendOf(context).simulator.db;
  await widget.until(() => Object.values(deposits).every(({files}) => files.length && files.every(({whole}) => whole)));
};

const page = (name: string, look?: 'blurry' | 'dark') => drawnPhoto(name, look ? {look} : {});
const document = async (name: string) => {
  const sections = [{heading: 'Honoraires', facts: []}];
  const bytes = await printPdf({
    title: 'Facture',
    reference: name,
    author: 'Cabinet Exemple',
    date: '2026-11-18',
    pages: [{sections}, {sections}],
  });
  return new File([bytes], name, {type: 'application/pdf'});
};
const threePages = () => [page('page-1.jpg'), page('page-2.jpg', 'blurry'), page('page-3.jpg')];
const onePage = () => [page('facture.jpg')];

const send: Words = {fr: 'Envoyer', en: 'Send'};
const chosenOne = steps(begin, choose(onePage, '.page'), arrived);
const sent = steps(chosenOne, press(send, '.seal'));
/** The server answers no more. */
const silent =
  (...ids: string[]): Play =>
  async (context) => {
    const backend = backendOf(context);
    const {call} = backend;
    Object.assign(backend, {
      call: (...given: Parameters<typeof call>) =>
        ids.includes(given[0].id) ? new Promise(() => undefined) : call(...given),
    });
  };

export const Choose: Story = {name: 'Quel document, pour qui', en: 'Which document, for whom', tags: ['autodocs']};
export const ChooseMissing: Story = {
  name: 'Il manque une réponse',
  en: 'An answer is missing',
  play: async (context) => {
    const widget = await widgetOf(context);
    await widget.submit();
    await widget.see('.error');
  },
};
export const Add: Story = {name: 'Ajouter', en: 'Add', play: begin};
export const AddNamed: Story = {
  name: 'Ajouter, le document est connu de la page',
  en: 'Add, the page knows the document',
  ...about(html`<mutuelle-document-sender kind="bankAccount"></mutuelle-document-sender>`),
  play: see('.ways'),
};
export const Pages: Story = {
  name: 'Vérifier les pages',
  en: 'Check the pages',
  tags: ['picture'],
  play: steps(begin, choose(threePages, '.page'), arrived, async (context) => {
    const widget = await widgetOf(context);
    [...widget.root.querySelectorAll<HTMLElement>('.page-tools .quiet')].at(-2)!.click();
  }),
};
/** By keyboard alone: a page is moved down with its own button. */
export const PagesByKeyboard: Story = {
  name: 'Déplacer une page au clavier',
  en: 'Move a page with the keyboard',
  play: steps(begin, choose(threePages, '.page'), arrived, async (context) => {
    const widget = await widgetOf(context);
    const down = widget.root.querySelector<HTMLElement>('[id$=-down]')!;
    down.focus();
    down.click();
    await widget.until(() => widget.root.activeElement?.id === down.id);
  }),
};
export const Pdf: Story = {
  name: 'Lire un PDF avant l’envoi',
  en: 'Read a PDF before it is sent',
  play: steps(
    begin,
    choose(() => [document('facture.pdf')], '[id$=-read]'),
    arrived,
    async (context) => {
      const widget = await widgetOf(context);
      widget.root.querySelector<HTMLElement>('[id$=-read]')!.click();
      await widget.see('dialog .pdf-canvas');
    },
  ),
};
export const AddMore: Story = {
  name: 'Ajouter une page de plus',
  en: 'Add one more page',
  play: steps(chosenOne, press({fr: 'Ajouter une page', en: 'Add a page'}, '.ways')),
};
export const Refused: Story = {
  name: 'Fichier refusé',
  en: 'File refused',
  play: steps(
    begin,
    choose(
      () => [page('note-honoraires.jpg'), Promise.resolve(new File(['PK\u0003\u0004'], 'facture.docx'))],
      '#refused',
    ),
    arrived,
  ),
};
export const Virus: Story = {
  name: 'Fichier écarté après l’envoi',
  en: 'File removed after sending',
  play: steps(begin, async (context) => backendOf(context).simulator.find('virus'), choose(onePage, '#refused')),
};
export const Sending: Story = {
  name: 'Envoi en cours',
  en: 'Being sent',
  play: steps(begin, silent('uploadDepositFile'), choose(onePage, '.page'), press(send, '[role=progressbar]')),
};
export const Stopped: Story = {
  name: 'Envoi interrompu',
  en: 'Sending interrupted',
  play: steps(
    begin,
    fail('uploadDepositFile', 'network', {times: Infinity}),
    choose(onePage, '.alert'),
    press(send, '#resume'),
  ),
};
export const Resumed: Story = {
  name: 'Envoi repris',
  en: 'Sending resumed',
  play: steps(
    begin,
    fail('uploadDepositFile', 'network', {times: Infinity}),
    choose(onePage, '.alert'),
    press(send, '#resume'),
    (context) => backendOf(context).heal(),
    silent('uploadDepositFile'),
    press({fr: 'Reprendre l’envoi', en: 'Go on sending'}, '.alert.info'),
  ),
};
export const Checking: Story = {
  name: 'Vérification',
  en: 'Being checked',
  play: steps(chosenOne, silent('sendDeposit'), press(send, '.unmeasured')),
};
export const Cancel: Story = {
  name: 'Annuler l’envoi\u00a0: question',
  en: 'Cancel the sending: question',
  play: steps(
    begin,
    silent('uploadDepositFile'),
    choose(onePage, '.page'),
    press(send, '#cancel'),
    press({fr: 'Annuler l’envoi', en: 'Cancel'}, 'dialog[open]'),
  ),
};
export const Sent: Story = {name: 'Document envoyé', en: 'Document sent', play: sent};
export const Begun: Story = {
  name: 'Un envoi commencé avant',
  en: 'A sending begun earlier',
  play: steps(chosenOne, async (context) => {
    const widget = await widgetOf(context);
    const {element} = widget;
    const again = globalThis.document.createElement('mutuelle-document-sender');
    element.replaceWith(again);
    await new StoryHarness(again).see('#begun');
  }),
};
export const Cut: Story = {
  name: 'Un fichier qui n’est pas arrivé en entier',
  en: 'A file that did not arrive whole',
  play: steps(begin, silent('uploadDepositFile'), choose(onePage, '.page'), async (context) => {
    const widget = await widgetOf(context);
    const again = globalThis.document.createElement('mutuelle-document-sender');
    widget.element.replaceWith(again);
    const other = new StoryHarness(again);
    await other.see('#begun');
    await other.pressWords({fr: 'Reprendre', en: 'Go on'});
    await other.see('.page.doubt');
  }),
};
const follow = press({fr: 'Suivre cet envoi', en: 'Follow it'}, '.badge');
const decided =
  (decision: Parameters<typeof decideRequest>[2], refuses = false): Play =>
  async (context) => {
    const {simulator} = backendOf(context);
    const [id, {request}] = Object.entries(simulator.db.requests)[0]!;
    decideRequest(simulator, id, {...decision, ...(refuses && {fileId: request.files![0]!.id})});
  };
export const Received: Story = {name: 'Suivi\u00a0: reçu', en: 'Follow-up: received', play: steps(sent, follow)};
export const Accepted: Story = {
  name: 'Suivi\u00a0: accepté',
  en: 'Follow-up: accepted',
  play: steps(sent, decided({status: 'accepted'}), follow),
};
export const MoreInfo: Story = {
  name: 'Suivi\u00a0: il manque quelque chose',
  en: 'Follow-up: something is missing',
  play: steps(
    sent,
    decided({status: 'moreInfo', reason: 'La photo est floue\u00a0: on ne lit pas les montants.'}, true),
    follow,
  ),
};
export const Rejected: Story = {
  name: 'Suivi\u00a0: refusé',
  en: 'Follow-up: refused',
  play: steps(sent, decided({status: 'rejected', reason: 'Cette facture a déjà été remboursée.'}), follow),
};
/** Where it stands in the place of the button of another widget. */
export const InPlace: Story = {
  name: 'Dans la couverture',
  en: 'Inside the cover',
  ...about(html`<mutuelle-coverage-overview></mutuelle-coverage-overview>`),
  play: async ({canvasElement}) => {
    const widget = new StoryHarness(canvasElement.querySelector('mutuelle-coverage-overview')!);
    await widget.pressWords({fr: 'Envoyer le justificatif', en: 'Send the document'});
    await widget.see('.placed .ways');
  },
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
