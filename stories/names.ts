/**
 * Names that a designer reads, in both languages: `title` and `name` are French, `en` is the same in English. They must
 * be plain strings that stand in the story itself, where the index reads them. Ids of features are tags.
 */
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {SimulatorArgs} from './support.js';

export type Story<Args = SimulatorArgs> = StoryObj<Args> & {name: string; en: string};

export type About<Args = SimulatorArgs> = Meta<Args> & {
  title: string;
  en: string;
  /** What the documentation says of it in French; in English it is the docstring of the element. */
  about?: string;
};
