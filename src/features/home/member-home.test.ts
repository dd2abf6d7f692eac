import {expect} from '@open-wc/testing';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {MemberHomeHarness} from './member-home.harness.js';
import type {MemberHome} from './member-home.js';
import {open} from './home-page.harness.js';

runWidgetSuite<MemberHome>({
  tag: 'mutuelle-member-home',
  harness: MemberHomeHarness,
  loads: 'getHome',
  title: {fr: 'Bonjour Hélène', en: 'Hello Hélène'},
});

describe('the home of a member MEM-08', () => {
  it('shows all', async () => {
    const at = await open();
    expect(at.headings).to.deep.equal([]);
  });
});
