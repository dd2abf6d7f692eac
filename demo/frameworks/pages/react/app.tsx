import type {} from 'mutuelle-elements/jsx';
import 'mutuelle-elements/define/backend';
import 'mutuelle-elements/define/enrolment-wizard';
import 'mutuelle-elements/define/network-locator';
import {useState} from 'react';

const words = {welcome: {start: 'C’est parti'}};

export function App() {
  const [isShown, setShown] = useState(true);
  const [total, setTotal] = useState<number>();
  return (
    <>
      <h1>React</h1>
      <button type="button" id="toggle" onClick={() => setShown(!isShown)}>
        {isShown ? 'Retirer' : 'Remettre'}
      </button>
      <p id="heard">{total === undefined ? '' : `Trouvés : ${total}`}</p>
      {isShown && (
        <mutuelle-backend sandbox="family">
          <mutuelle-enrolment-wizard messages={words} />
          <mutuelle-network-locator
            place="Nantes"
            onmutuelle-partners-searched={({detail}) => setTotal(detail.total)}
          />
        </mutuelle-backend>
      )}
    </>
  );
}
