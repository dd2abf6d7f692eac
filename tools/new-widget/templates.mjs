// The files of a new element: what `npm run new:widget` writes, and nothing else decides how an element is written.
import {SAMPLE} from './contract.mjs';

/** @typedef {import('./contract.mjs').Operation} Operation */
/**
 * @typedef {object} Wish
 * @property {string} name kebab-case, without `mutuelle-`
 * @property {string} summary one sentence, in English
 * @property {boolean} enrolment a step of an enrolment; else a part of the member's space
 * @property {Operation} [reads]
 * @property {Operation} [form]
 */

/** @param {string} name */
export const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, first) => first.toUpperCase());
/** @param {string} name */
const camel = (name) => pascal(name).replace(/^./, (first) => first.toLowerCase());

/** `lostOn` as « Lost on »: a word to replace. @param {string} path */
const label = (path) =>
  (path.split('.').at(-1) ?? '')
    .replace(/([A-Z])/g, ' $1')
    .toLowerCase()
    .replace(/^./, (first) => first.toUpperCase());

/** The event an element tells once it has read, or saved. @param {Wish} wish */
export const eventOf = ({name, form}) => `mutuelle-${name}-${form ? 'saved' : 'loaded'}`;

/** @param {readonly (string | false | undefined)[]} lines */
const lines = (...lines) => lines.filter((line) => line !== false && line !== undefined).join('\n');

/** @param {Wish} wish */
function imports({name, reads, form, enrolment}) {
  const [fields, boxes] = ['text', 'box'].map((kind) => form?.fields.some((field) => field.kind === kind));
  const types = [form && 'InputOf', reads && 'OutputOf'].filter(Boolean);
  const topics = new Map();
  for (const operation of [reads, form])
    if (operation) topics.set(operation.module, [...(topics.get(operation.module) ?? []), operation.id]);
  return lines(
    `import {html, type TemplateResult} from 'lit';`,
    ...[...topics].map(([module, ids]) => `import {${ids.sort().join(', ')}} from '../../contract/${module}.js';`),
    enrolment && `import type {EnrolmentDraft} from '../../contract/enrolment.js';`,
    `import type {${types.join(', ')}} from '../../contract/operation.js';`,
    form && `import {FormController} from '../../element/form.js';`,
    `import {Messages} from '../../element/locale.js';`,
    enrolment
      ? `import type {EnrolmentFlow} from '../../shell/enrolment-flow.js';`
      : `import type {MemberFlow} from '../../shell/member-flow.js';`,
    form
      ? `import {FormPanel} from '../../shell/form-panel.js';\nimport type {PanelOwner} from '../../shell/panel.js';`
      : `import {Panel, type PanelOwner} from '../../shell/panel.js';`,
    reads && `import {facts} from '../../ui/blocks/card.js';`,
    form && `import {errorSummary} from '../../ui/blocks/error-summary.js';`,
    boxes && `import {checkboxField} from '../../ui/fields/choice-field.js';`,
    form && `import {at} from '../../ui/fields/field.js';`,
    fields && `import {textField} from '../../ui/fields/text-field.js';`,
    `import fr from './${name}.messages.fr.js';`,
  );
}

/** @param {Wish} wish */
function panel(wish) {
  const {name, summary, reads, form, enrolment} = wish;
  const data = enrolment ? 'EnrolmentDraft' : reads ? `OutputOf<typeof ${reads.id}>` : undefined;
  const body = form && `InputOf<typeof ${form.id}>['body']`;
  const base = form ? `FormPanel<${[body, data].filter(Boolean).join(', ')}>` : `Panel<${data}>`;
  const field = (/** @type {import('./contract.mjs').Field} */ {path, kind, optional}) => {
    const words = `label: t.fields['${path}'], errors: t.errors${optional ? ', optional: true' : ''}`;
    return `\${${kind === 'box' ? 'checkboxField' : 'textField'}(at(this.form, '${path}'), {${words}})}`;
  };
  return `${imports(wish)}

/** ${summary} */
export class ${pascal(name)}Panel extends ${base} {
${lines(
  reads && `  override readonly read = ${reads.id};`,
  form && `  override readonly saves = ${form.id};`,
  form && `  readonly form: FormController<${body}>;`,
  '  readonly #messages: Messages<typeof fr>;',
  reads && `  #answer: OutputOf<typeof ${reads.id}> | undefined;`,
)}

  constructor(owner: PanelOwner<${enrolment ? 'EnrolmentFlow' : 'MemberFlow'}>) {
    super(owner);
${lines(
  `    this.#messages = new Messages(this.host, '${camel(name)}', fr, {en: () => import('./${name}.messages.en.js')});`,
  form &&
    `    this.form = new FormController(this.host, {schema: ${form.id}.body!, onChange: () => this.keepTyped()});`,
)}
  }

  override get title(): string {
    return this.#messages.t.title;
  }

  override get lead(): string {
    return this.#messages.t.lead;
  }
${
  enrolment
    ? `
  override load({partial}: EnrolmentDraft): void {
    this.fill({}, partial[this.part]);
  }
`
    : reads
      ? `
  override load(answer: OutputOf<typeof ${reads.id}>): void {
    this.#answer = answer;${form ? '' : `\n    this.host.tell('${eventOf(wish)}');`}
  }

  override clear(${form ? 'typed: boolean' : ''}): void {
    ${form ? 'super.clear(typed);\n    ' : ''}this.#answer = undefined;
  }
`
      : ''
}
  override view(): TemplateResult {
    const {t} = this.#messages;
${lines(
  reads && `    const answer: Record<string, unknown> = this.#answer ?? {};`,
  reads &&
    '    const known = Object.entries(t.facts).map(' +
      '([key, name]) => [name, answer[key] ?? this.host.common.notGiven] as const);',
  form && `    const body = html\`${reads ? '${facts(known)} ' : ''}${form.fields.map(field).join('\n')}\`;`,
  form ? '    return html`${errorSummary(this.form)}${body}`;' : '    return html`${facts(known)}`;',
)}
  }
}
`;
}

/** @param {Wish} wish */
function element({name, summary, form, enrolment}) {
  const Class = pascal(name);
  const base = enrolment ? 'EnrolmentElement' : 'MemberElement';
  const told = `this.tell('mutuelle-${name}-saved'${enrolment ? ', {enrolmentId: this.flow.id}' : ''});`;
  return `import {${base}} from '../../shell/${enrolment ? 'enrolment' : 'member'}-element.js';
import {${Class}Panel} from './${name}.panel.js';

/** @summary ${summary} */
export class ${Class} extends ${base}<${Class}Panel> {
  static override readonly panel = ${Class}Panel;
${form ? `\n  protected override tellSaved(): void {\n    ${told}\n  }\n` : ''}}
`;
}

/** @param {Wish} wish */
function events(wish) {
  const {name, form, enrolment} = wish;
  const Class = pascal(name);
  const base = enrolment ? 'EnrolmentEvents' : form ? 'MemberFormEvents' : 'MemberEvents';
  const detail = enrolment ? '{enrolmentId: string}' : 'Record<string, never>';
  return `import type {${base}} from '../../shell/${enrolment ? 'enrolment' : 'member'}.events.js';

/** Facts this element tells the page. Ids and codes only, never an answer. */
export interface ${Class}Events extends ${base} {
  /** ${form ? 'It is saved.' : 'What it shows has arrived.'} */
  '${eventOf(wish)}': CustomEvent<${detail}>;
}
`;
}

/** @param {Wish} wish @param {'fr' | 'en'} language */
function messages({name, reads, form}, language) {
  const Class = pascal(name);
  const words = (/** @type {readonly string[]} */ keys) => keys.map((key) => `'${key}': '${label(key)}'`).join(', ');
  const required = {fr: 'Répondez à cette question.', en: 'Answer this question.'}[language];
  const lead = {fr: 'Une phrase qui dit à quoi cela sert.', en: 'One sentence that says what it is for.'}[language];
  const dictionary = lines(
    `  title: '${Class}',`,
    `  lead: '${lead}',`,
    reads && `  facts: {${words(reads.facts)}},`,
    form && `  fields: {${words(form.fields.map(({path}) => path))}},`,
    form && `  errors: {'*': '${required}'},`,
  );
  return language === 'fr'
    ? `const fr = {\n${dictionary}\n};\n\nexport type ${Class}Messages = typeof fr;\nexport default fr;\n`
    : `import type {${Class}Messages} from './${name}.messages.fr.js';\n\n` +
        `const en: ${Class}Messages = {\n${dictionary}\n};\n\nexport default en;\n`;
}

/** @param {Wish} wish */
function harness({name, form}) {
  const Class = pascal(name);
  return `import {WidgetHarness} from '../../testing/harness.js';
import type {${Class}} from './${name}.js';

/** Works a \`<mutuelle-${name}>\` as a member does. */
export class ${Class}Harness extends WidgetHarness<${Class}> {
  /** What it shows has arrived. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('${form ? 'form .field' : '.facts'}'));
    await this.settled();
  }
}
`;
}

/** @param {Wish} wish */
function test(wish) {
  const {name, reads, form, enrolment} = wish;
  const Class = pascal(name);
  const values = form?.fields.map(({path, kind}) => `'${path}': ${kind === 'box' ? 'true' : `'${SAMPLE}'`}`).join(', ');
  const save = form?.simple && `  save: {values: {${values}}, operation: '${form.id}', event: '${eventOf(wish)}'},`;
  const loads = reads?.id ?? (enrolment ? 'getEnrolment' : 'getSettings');
  return `import '../../define/${name}.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {${Class}Harness} from './${name}.harness.js';
import type {${Class}} from './${name}.js';

runWidgetSuite<${Class}>({
${lines(
  `  tag: 'mutuelle-${name}',`,
  `  harness: ${Class}Harness,`,
  enrolment && `  at: 'profile',`,
  `  loads: '${loads}',`,
  `  title: {fr: '${Class}', en: '${Class}'},`,
  save,
)}
});
`;
}

/** @param {Wish} wish */
function stories({name, enrolment}) {
  const tag = `mutuelle-${name}`;
  const group = enrolment ? ['Adhésion', 'Enrolment'] : ['Espace adhérent', 'Member space'];
  const states = ['Unconfigured', 'Loading', 'Long', 'Offline', 'Down', 'Nonsense', !enrolment && 'SignedOut'];
  return `import {html} from 'lit';
import '../src/define/${name}.js';
import type {About, Story} from './names.js';
import {${enrolment ? 'enrolmentAt, ' : ''}inBackend, simulated} from './support.js';

const meta: About = {
  id: '${name}',
  title: '${group[0]}/${pascal(name)}',
  en: '${group[1]}/${pascal(name)}',
  about: 'Une phrase qui dit à quoi cela sert.',
  component: '${tag}',
  ...simulated,${enrolment ? "\n  args: {...simulated.args, ...enrolmentAt('profile')}," : ''}
  render: (_, {loaded}) => inBackend(loaded, html\`<${tag}></${tag}>\`),
};
export default meta;

export const Ready: Story = {name: 'Prêt', en: 'Ready', tags: ['autodocs', 'picture']};

export {${states.filter(Boolean).join(', ')}} from './states.js';
`;
}

/** The files of a new element, by path. @param {Wish} wish @returns {Record<string, string>} */
export function filesOf(wish) {
  const at = `src/features/${wish.name}/${wish.name}`;
  return {
    [`${at}.panel.ts`]: panel(wish),
    [`${at}.ts`]: element(wish),
    [`${at}.events.ts`]: events(wish),
    [`${at}.messages.fr.ts`]: messages(wish, 'fr'),
    [`${at}.messages.en.ts`]: messages(wish, 'en'),
    [`${at}.harness.ts`]: harness(wish),
    [`${at}.test.ts`]: test(wish),
    [`stories/${wish.name}.stories.ts`]: stories(wish),
  };
}
