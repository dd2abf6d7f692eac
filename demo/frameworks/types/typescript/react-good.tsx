import {createHttpBackend, type EnrolmentWizard} from 'mutuelle-elements';
import type {} from 'mutuelle-elements/jsx';
import 'mutuelle-elements/define/backend';
import 'mutuelle-elements/define/enrolment-wizard';
import 'mutuelle-elements/define/network-locator';
import {useRef} from 'react';

const backend = createHttpBackend({baseUrl: 'https://api.example.fr/v1'});

interface Props {
  secret: string | undefined;
  onDone(memberNumber: string): void;
}

export function Enrolment({secret, onDone}: Props) {
  const wizard = useRef<EnrolmentWizard>(null);
  return (
    <mutuelle-backend backend={backend}>
      <mutuelle-enrolment-wizard
        ref={wizard}
        id="wizard"
        className="wide"
        lang="fr"
        link-name="adhesion"
        color-scheme="light"
        linkSecret={secret}
        messages={{welcome: {start: 'C’est parti'}}}
        settings={{help: {phone: '+33199001234', phoneText: '01 99 00 12 34', hours: 'Lundi à vendredi'}}}
        onmutuelle-step-changed={({detail}) => console.log(detail.from, wizard.current?.enrolmentId)}
        onmutuelle-enrolment-completed={(event) => onDone(event.detail.memberNumber)}
      />
    </mutuelle-backend>
  );
}

export const Network = ({map}: {map: boolean}) => (
  <mutuelle-backend sandbox>
    <mutuelle-network-locator kinds="optician" with-map={map} anonymous partners={[]} />
    <mutuelle-network-locator withMap={map} onmutuelle-partner-selected={({detail}) => console.log(detail.partnerId)} />
  </mutuelle-backend>
);
