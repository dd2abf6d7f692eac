import {nothing} from 'lit';
import {AccessPage, type AccessPages} from './page.js';

export class LinkPage extends AccessPage<AccessPages['link']> {
  override open(): void {}
  override get title(): string {
    return '';
  }
  view(): unknown {
    return nothing;
  }
  override async submit(): Promise<boolean> {
    return false;
  }
}
