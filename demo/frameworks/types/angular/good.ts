import {Component, input, output} from '@angular/core';
import {createHttpBackend, type EnrolmentWizardEvents} from 'mutuelle-elements';
import {mutuelleElements} from 'mutuelle-elements/angular';
import 'mutuelle-elements/define/backend';
import 'mutuelle-elements/define/enrolment-wizard';
import 'mutuelle-elements/define/network-locator';

@Component({
  selector: 'app-enrolment',
  imports: [mutuelleElements],
  template: `
    <mutuelle-backend [backend]="backend">
      <mutuelle-enrolment-wizard
        #wizard
        class="wide"
        lang="fr"
        link-name="adhesion"
        color-scheme="light"
        [linkSecret]="secret()"
        [messages]="{welcome: {start: 'C’est parti'}}"
        [settings]="{help: help}"
        (mutuelle-step-changed)="log($event.detail.from, wizard.enrolmentId)"
        (mutuelle-enrolment-completed)="completed($event)"
      />
    </mutuelle-backend>
    <mutuelle-backend sandbox="family">
      <mutuelle-network-locator kinds="optician" with-map anonymous [partners]="[]" />
      <mutuelle-network-locator [withMap]="map()" (mutuelle-partner-selected)="log($event.detail.partnerId)" />
    </mutuelle-backend>
  `,
})
export class EnrolmentComponent {
  readonly secret = input<string>();
  readonly map = input(false);
  readonly done = output<string>();
  readonly backend = createHttpBackend({baseUrl: 'https://api.example.fr/v1'});
  readonly help = {phone: '+33199001234', phoneText: '01 99 00 12 34', hours: 'Lundi à vendredi'};

  completed({detail}: EnrolmentWizardEvents['mutuelle-enrolment-completed']): void {
    this.done.emit(detail.memberNumber);
  }

  log(...values: (string | undefined)[]): void {
    console.log(...values);
  }
}
