// `npm run new:widget -- member-card "Card of the member (MEM-30)"`: a widget with all that goes with it, green from
// the first minute: class, events, words in two languages, harness, test, define file, story, and its place in the
// lists.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {ROOT} from './process.mjs';

/** @param {string} name */
const pascal = (name) =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
/** @param {string} name */
const camel = (name) => pascal(name).replace(/^./, (first) => first.toLowerCase());

/**
 * The files of a new widget, by path.
 * @param {string} name kebab-case, without `mutuelle-`
 * @param {string} summary one sentence, in English, with the feature ids
 * @returns {Record<string, string>}
 */
export function filesOf(name, summary) {
  const Class = pascal(name);
  const key = camel(name);
  const tag = `mutuelle-${name}`;
  const folder = `src/widgets/${name}/${name}`;
  return {
    [`${folder}.ts`]: `import {html, type TemplateResult} from 'lit';
import type {Backend} from '../../backend/backend.js';
import {getSettings, type Settings} from '../../contract/settings.js';
import {asBackendError, type BackendError} from '../../backend/error.js';
import {Messages} from '../../element/locale.js';
import {Widget} from '../../element/widget.js';
import {button, buttonStyles} from '../../ui/blocks/button.js';
import {failureWords} from '../../ui/blocks/failure.js';
import {iconStyles} from '../../ui/blocks/icon.js';
import {blank, skeleton, stateStyles} from '../../ui/blocks/states.js';
import fr from './${name}.messages.fr.js';

/**
 * @summary ${summary}
 *
 * @attr locale - \`fr\` or \`en\`; by default the language of the page.
 * @property {Backend} backend - Backend of this widget alone.
 * @property {Record<string, object>} messages - Sentences that replace the built-in ones (\`${key}\`, \`common\`).
 * @event ${tag}-loaded - What it shows has arrived.
 * @csspart frame - The whole widget inside its padding.
 * @csspart title - Title of the widget or step.
 * @csspart button - Any button; also \`primary\`, \`second\`, \`quiet\` or \`danger\`.
 */
export class ${Class} extends Widget {
  static override styles = [Widget.styles, iconStyles, buttonStyles, stateStyles];

  readonly #messages = new Messages(this, '${key}', fr, {en: () => import('./${name}.messages.en.js')});
  #settings: Settings | undefined;
  #error: BackendError | undefined;
  #abort = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
  }

  protected override backendChanged(backend: Backend | undefined): void {
    if (backend) void this.#load(backend);
  }

  protected override render(): TemplateResult {
    const {t} = this.#messages;
    if (this.#error) return this.#failureView(this.#error);
    if (!this.#settings) return skeleton(this.common.loading);
    return html\`<div class="frame stack measure" part="frame">
      <h2 class="title" part="title">\${t.title}</h2>
      <p class="lead muted">\${t.from(this.#settings.insurer.name)}</p>
    </div>\`;
  }

  #failureView(error: BackendError): TemplateResult {
    const actions = button({
      label: this.common.retry,
      kind: 'primary',
      icon: 'refresh',
      onClick: () => void this.#load(this.activeBackend!),
    });
    return html\`<div class="frame measure">
      \${blank({icon: 'error', tone: 'danger', ...failureWords(this, error), actions})}
    </div>\`;
  }

  async #load(backend: Backend): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#error = undefined;
    try {
      this.#settings = await backend.call(getSettings, {}, {signal: this.#abort.signal});
      this.tell('${tag}-loaded');
    } catch (error) {
      const failure = asBackendError(error);
      if (failure.code === 'aborted') return;
      this.#error = failure;
    }
    this.requestUpdate();
  }
}
`,
    [`${folder}.events.ts`]: `import type {${Class}} from './${name}.js';

/** Facts this widget tells the page. Ids and codes only, never an answer. */
export interface ${Class}Events {
  '${tag}-loaded': CustomEvent<Record<string, never>>;
}

declare global {
  interface HTMLElementEventMap extends ${Class}Events {}
  interface HTMLElementTagNameMap {
    '${tag}': ${Class};
  }
}
`,
    [`${folder}.messages.fr.ts`]: `const fr = {
  title: '${Class}',
  from: (insurer: string) => \`Proposé par \${insurer}\`,
};

export type ${Class}Messages = typeof fr;
export default fr;
`,
    [`${folder}.messages.en.ts`]: `import type {${Class}Messages} from './${name}.messages.fr.js';

const en: ${Class}Messages = {
  title: '${Class}',
  from: (insurer) => \`Offered by \${insurer}\`,
};

export default en;
`,
    [`${folder}.harness.ts`]: `import {WidgetHarness} from '../../element/testing/harness.js';
import type {${Class}} from './${name}.js';

/** Works a \`<${tag}>\` as a member does. */
export class ${Class}Harness extends WidgetHarness<${Class}> {
  /** What it shows has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('.title') && !this.root.querySelector('.skeleton'));
  }
}
`,
    [`${folder}.test.ts`]: `import '../../define/${name}.js';
import {runWidgetSuite} from '../../../src/testing/widget-suite.js';
import {${Class}Harness} from './${name}.harness.js';
import type {${Class}} from './${name}.js';

runWidgetSuite<${Class}>({
  tag: '${tag}',
  harness: ${Class}Harness,
  at: 'profile',
  loads: 'getSettings',
  title: {fr: '${Class}', en: '${Class}'},
});
`,
    [`src/define/${name}.ts`]: `import {${Class}} from '../widgets/${name}/${name}.js';
import {define} from './define.js';

define('${tag}', ${Class});
`,
    [`stories/${name}.stories.ts`]: `import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/${name}.js';
import {inBackend, playArgs, playArgTypes, playControls, playLoader, states, type PlayArgs} from './support.js';

const meta: Meta<PlayArgs> = {
  id: '${name}',
  title: 'Widgets/${Class}',
  component: '${tag}',
  args: playArgs,
  argTypes: playArgTypes,
  parameters: {controls: playControls},
  loaders: [playLoader],
  render: (_, {loaded}) => inBackend(loaded, html\`<${tag}></${tag}>\`),
};
export default meta;
type Story = StoryObj<PlayArgs>;

export const Ready: Story = {name: 'Prêt', tags: ['autodocs', 'picture']};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: chargement long'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
`,
  };
}

/**
 * The lists a widget appears in, with its line.
 * @param {string} name
 * @param {(path: string) => string} read
 * @returns {Record<string, string>}
 */
export function listsWith(name, read) {
  const tag = `mutuelle-${name}`;
  const Class = pascal(name);
  const autoloader = read('src/define/autoloader.ts').replace(
    /\n\};\n/,
    `\n  '${tag}': () => import('./${name}.js'),\n};\n`,
  );
  return {
    'src/define/all.ts': `${read('src/define/all.ts')}import './${name}.js';\n`,
    'src/define/autoloader.ts': autoloader,
    'src/index.ts':
      `${read('src/index.ts')}export {${Class}} from './widgets/${name}/${name}.js';\nexport type ` +
      `{${Class}Events} from './widgets/${name}/${name}.events.js';\n`,
  };
}

/** @param {string} name @param {string} summary @param {string} root */
export function newWidget(name, summary, root = ROOT) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error(`“${name}”: a name in kebab-case, without mutuelle-, such as member-card`);
  const files = filesOf(name, summary);
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken} is already there`);
  const all = {...files, ...listsWith(name, (path) => readFileSync(join(root, path), 'utf8'))};
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return Object.keys(all);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name = '', summary = 'One sentence about it, with its feature ids.'] = process.argv.slice(2);
  try {
    for (const path of newWidget(name, summary)) console.log(path);
    console.log('\nNow: npm test -- --only layers, then make it yours.');
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exit(1);
  }
}
