/** Who reads Storybook: the language and the scheme chosen in the toolbar, for its own pages. */
import {GLOBALS_UPDATED, SET_GLOBALS} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import {lookOf} from '../stories/looks/looks.js';
import type {Language, Scheme} from './theme.js';
import {menusIn} from './toolbar.js';

type Globals = Readonly<Record<string, unknown>>;

export const reader: {language: Language; scheme: Scheme} = {language: 'fr', scheme: 'light'};

export const deviceLook = (): string => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

function follow({locale, theme}: Globals): void {
  reader.language = locale === 'en' ? 'en' : 'fr';
  reader.scheme = lookOf(String(theme)).scheme;
}

/** The toolbar says its menus once, when a page opens; it is told them again where the language changes. */
export function followToolbar(): void {
  const channel = addons.getChannel();
  let menus: Globals = {};
  let said: Language = 'fr';
  channel.on(SET_GLOBALS, ({globals, globalTypes}: {globals: Globals; globalTypes: Globals}) => {
    follow(globals);
    menus = globalTypes;
    sayMenus(globals);
  });
  channel.on(GLOBALS_UPDATED, ({globals, userGlobals}: {globals: Globals; userGlobals: Globals}) => {
    follow(globals);
    sayMenus(userGlobals);
  });
  function sayMenus(globals: Globals): void {
    if (said === reader.language) return;
    said = reader.language;
    channel.emit(SET_GLOBALS, {globals, globalTypes: {...menus, ...menusIn(said)}});
  }
}
