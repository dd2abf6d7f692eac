import {Component} from '@angular/core';
import type {EnrolmentWizardEvents} from 'mutuelle-elements';
import {mutuelleElements} from 'mutuelle-elements/angular';
import 'mutuelle-elements/define/backend';
import 'mutuelle-elements/define/enrolment-wizard';
import 'mutuelle-elements/define/network-locator';

@Component({
  selector: 'app-planted',
  imports: [mutuelleElements],
  template: `
    <!-- planted NG8002: a property that the element has not -->
    <mutuelle-enrolment-wizard [enrolementId]="'adh-1234'" />
    <!-- planted TS2322: a value that is none of those there are -->
    <mutuelle-enrolment-wizard color-scheme="blue" />
    <!-- planted TS2820: a persona that is none -->
    <mutuelle-backend sandbox="singel" />
    <!-- planted TS2322: a property of another type -->
    <mutuelle-network-locator [withMap]="'yes'" />
    <!-- planted TS2353: a dictionary with a typing error -->
    <mutuelle-enrolment-wizard [messages]="{profil: {title: 'Qui êtes-vous ?'}}" />
    <!-- planted TS2353: a sentence that the dictionary has not -->
    <mutuelle-network-locator [messages]="{networkLocator: {titel: 'Nos opticiens'}}" />
    <!-- planted TS2353: settings of another shape -->
    <mutuelle-enrolment-wizard [settings]="{help: {tel: '0199001234'}}" />
    <!-- planted TS2339: a detail that the event has not -->
    <mutuelle-enrolment-wizard (mutuelle-enrolment-completed)="log($event.detail.memberId)" />
    <!-- planted TS2345: an event with a typing error is one without a detail -->
    <mutuelle-enrolment-wizard (mutuelle-enrolment-complete)="completed($event)" />
    <!-- planted NG8001: a tag that is none -->
    <mutuelle-wizard />
  `,
})
export class PlantedComponent {
  completed({detail}: EnrolmentWizardEvents['mutuelle-enrolment-completed']): void {
    console.log(detail.memberNumber);
  }

  log(value: string): void {
    console.log(value);
  }
}
