import type {} from 'mutuelle-elements/jsx';
import 'mutuelle-elements/define/backend';
import 'mutuelle-elements/define/enrolment-wizard';
import 'mutuelle-elements/define/network-locator';

export const planted = [
  // planted TS2322: a property that the element has not
  <mutuelle-enrolment-wizard enrolementId="adh-1234" />,
  // planted TS2322: a value that is none of those there are
  <mutuelle-enrolment-wizard color-scheme="blue" />,
  // planted TS2820: a persona that is none
  <mutuelle-backend sandbox="singel" />,
  // planted TS2322: a property of another type
  <mutuelle-network-locator withMap="yes" />,
  // planted TS2561: a dictionary with a typing error
  <mutuelle-enrolment-wizard messages={{profil: {title: 'Qui êtes-vous ?'}}} />,
  // planted TS2353: a sentence that the dictionary has not
  <mutuelle-network-locator messages={{networkLocator: {titel: 'Nos opticiens'}}} />,
  // planted TS2353: settings of another shape
  <mutuelle-enrolment-wizard settings={{help: {tel: '0199001234'}}} />,
  // planted TS2339: a detail that the event has not
  <mutuelle-enrolment-wizard onmutuelle-enrolment-completed={({detail}) => console.log(detail.memberId)} />,
  // planted TS7006: an event with a typing error
  <mutuelle-enrolment-wizard onmutuelle-enrolment-complete={(event) => console.log(event)} />,
  // planted TS7006: an event that another element tells
  <mutuelle-network-locator onmutuelle-step-changed={(event) => console.log(event)} />,
  // planted TS2339: a tag that is none
  <mutuelle-wizard />,
];
