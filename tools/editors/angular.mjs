// Angular checks what a template gives to a tag only where a directive stands on it. These take what the element takes,
// and hand it on. They are written as Angular's own compiler writes a library: partial declarations, which a host's
// build links, so that a host of any later version can use them, and this build needs no Angular.
import {attributesOf, key, propertiesOf} from './tags.mjs';

/** @typedef {import('../manifest.mjs').Described} Described */

const directive = (/** @type {Described} */ {row}) => `${row.className}Directive`;

/** The version whose output these declarations follow; \`minVersion\` says which linker understands them. */
const VERSION = '21.2.26';

/** @param {Described} described */
function declared(described) {
  const {tag} = described.row;
  const name = directive(described);
  const [attributes, properties] = [attributesOf(described), propertiesOf(described)].map((items) =>
    items.map((item) => item.name),
  );
  const flags = propertiesOf(described)
    .filter(({type}) => type?.text === 'boolean')
    .map((item) => item.name);
  const inputs = [...(attributes ?? []), ...(properties ?? [])].map((input) => `${key(input)}: '${input}'`);
  const common = `version: '${VERSION}', ngImport: i0, type: ${name}`;
  return `export class ${name} extends Forwarder {}
${name}.ɵfac = i0.ɵɵngDeclareFactory({
  minVersion: '12.0.0', ${common}, deps: [{token: i0.ElementRef}], target: i0.ɵɵFactoryTarget.Directive
});
${name}.ɵdir = i0.ɵɵngDeclareDirective({
  minVersion: '14.0.0', ${common}, isStandalone: true, selector: '${tag}', inputs: {${inputs.join(', ')}}
});
forward(${name}, ${JSON.stringify(attributes)}, ${JSON.stringify(properties)}, ${JSON.stringify(flags)});
`;
}

/** `dist/angular.js`. @param {readonly Described[]} all */
export const angularModule = (all) => `import * as i0 from '@angular/core';

class Forwarder {
  constructor(ref) {
    Object.defineProperty(this, 'element', {value: ref.nativeElement});
  }
}

/**
 * Inputs become attributes and properties of the element, before it is defined too. A bare attribute of a template is
 * the input of its name, with an empty text: for a flag, true.
 */
function forward(directive, attributes, properties, flags) {
  for (const name of attributes)
    Object.defineProperty(directive.prototype, name, {
      set(value) {
        if (value === undefined || value === null || value === false) this.element.removeAttribute(name);
        else this.element.setAttribute(name, value === true ? '' : String(value));
      },
    });
  for (const name of properties)
    Object.defineProperty(directive.prototype, name, {
      set(value) {
        this.element[name] = value === '' && flags.includes(name) ? true : value;
      },
    });
}

${all.map(declared).join('\n')}
/** All of them: a template's tags are told apart by their names. */
export const mutuelleElements = [${all.map(directive).join(', ')}];
`;

/** @param {Described} described */
function typed(described) {
  const {tag} = described.row;
  const name = directive(described);
  const members = [
    ...attributesOf(described).map((item) => ({...item, of: 'attributes'})),
    ...propertiesOf(described).map((item) => ({...item, of: 'properties'})),
  ];
  const fields = members.map((item) => `${key(item.name)}: Input<'${tag}', '${item.of}', '${item.name}'>;`);
  const inputs = members.map((item) => `'${item.name}': {alias: '${item.name}'; required: false}`);
  return `export declare class ${name} {
${fields.join('\n')}
static ɵfac: i0.ɵɵFactoryDeclaration<${name}, never>;
static ɵdir: i0.ɵɵDirectiveDeclaration<${name}, '${tag}', never, {${inputs.join('; ')}}, {}, never, never, true, never>;
}`;
}

/** `dist/angular.d.ts`. @param {readonly Described[]} all */
export const angularTypes = (all) => `import * as i0 from '@angular/core';
import type {Tags} from './tags.js';

/** An attribute without a value is true. */
type Input<Tag extends keyof Tags, Of extends 'attributes' | 'properties', Name extends keyof Tags[Tag][Of]> =
  | Tags[Tag][Of][Name]
  | (true extends Tags[Tag][Of][Name] ? '' : never);

${all.map(typed).join('\n')}

/** All of them, for \`imports\` of a component. */
export declare const mutuelleElements: readonly [${all.map((one) => `typeof ${directive(one)}`).join(', ')}];
`;
