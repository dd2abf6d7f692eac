import {expect} from '@open-wc/testing';
import '../define/all.js';
import {spacePages} from '../contract/space-pages.js';
import {Widget} from '../element/widget.js';
import {elements} from '../elements.js';
import * as library from '../index.js';
import type {PanelClass} from '../shell/panel.js';

describe('the table of tags', () => {
  it('has each tag and each class once', () => {
    expect(elements.length).to.be.greaterThan(10);
    for (const key of ['tag', 'className', 'module'] as const)
      expect(new Set(elements.map((row) => row[key])).size).to.equal(elements.length, key);
  });

  for (const {tag, className} of elements) {
    it(`<${tag}> is ${className}, which the package exports and its define file registers`, () => {
      const registered = customElements.get(tag);
      expect(registered?.name).to.contain(className);
      expect(registered === (library as Record<string, unknown>)[className]).to.equal(true);
      expect(registered?.prototype instanceof Widget).to.equal(tag !== 'mutuelle-backend');
    });
  }

  it('has an element for each page of the space, which an insurer may not have', () => {
    const pages = elements.flatMap(
      ({tag}) => (customElements.get(tag) as {panel?: PanelClass} | undefined)?.panel?.page ?? [],
    );
    // a complaint is a part of the help
    expect(pages.sort()).to.deep.equal(spacePages.filter((page) => page !== 'complaint').sort());
  });
});
