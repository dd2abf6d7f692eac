import {Component, provideZonelessChangeDetection, signal} from '@angular/core';
import type {NetworkLocatorEvents} from 'mutuelle-elements';
import {mutuelleElements} from 'mutuelle-elements/angular';
import 'mutuelle-elements/define/backend';
import 'mutuelle-elements/define/enrolment-wizard';
import 'mutuelle-elements/define/network-locator';

@Component({
  selector: 'app-root',
  imports: [mutuelleElements],
  template: `
    <h1>Angular</h1>
    <button type="button" id="toggle" (click)="shown.set(!shown())">{{ shown() ? 'Retirer' : 'Remettre' }}</button>
    <p id="heard">{{ found() }}</p>
    @if (shown()) {
      <mutuelle-backend sandbox="family">
        <mutuelle-enrolment-wizard [messages]="words" />
        <mutuelle-network-locator place="Nantes" (mutuelle-partners-searched)="searched($event)" />
      </mutuelle-backend>
    }
  `,
})
export class App {
  readonly words = {welcome: {start: 'C’est parti'}};
  readonly shown = signal(true);
  readonly found = signal('');

  searched({detail}: NetworkLocatorEvents['mutuelle-partners-searched']): void {
    this.found.set(`Trouvés : ${detail.total}`);
  }
}

export const providers = [provideZonelessChangeDetection()];
