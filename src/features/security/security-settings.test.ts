import {expect} from '@open-wc/testing';
import '../../define/security-settings.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {SecuritySettingsHarness} from './security-settings.harness.js';
import type {SecuritySettings} from './security-settings.js';

runWidgetSuite<SecuritySettings>({
  tag: 'mutuelle-security-settings',
  harness: SecuritySettingsHarness,
  loads: 'getSecuritySettings',
  title: {fr: 'Connexion et appareils', en: 'Sign-in and devices'},
});
void expect;
