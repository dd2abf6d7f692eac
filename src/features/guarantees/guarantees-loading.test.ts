import {expect} from '@open-wc/testing';
import {BackendError} from '../../backend/error.js';
import type {Offer} from '../../contract/guarantees.js';
import {draftOf, plain, show} from '../../testing/panel.harness.js';
import {until} from '../../testing/until.js';
import {backendOf, offerOf, ready} from './guarantees.harness.js';
import {GuaranteesPanel} from './guarantees.panel.js';

describe('GuaranteesPanel: an offer that comes late, or not', () => {
  it('says when the offer does not come, and tries again', async () => {
    let failing = true;
    const backend = backendOf(
      {},
      {
        getOffer: () => {
          if (failing) throw new BackendError('network');
          return offerOf();
        },
      },
    );
    const host = await show(GuaranteesPanel, backend, '.alert');
    expect(plain(host.one('.alert'))).to.contain('La connexion ne passe pas');
    failing = false;
    host.press('Réessayer').click();
    await until(() => host.root.querySelector(ready), 'the offer');
    expect(host.all('.alert')).to.have.length(0);
  });

  it('tries again on « Suivant » too, and lets the flow end an ended session', async () => {
    let error = new BackendError('unavailable');
    const host = await show(
      GuaranteesPanel,
      backendOf(
        {},
        {
          getOffer: () => {
            throw error;
          },
        },
      ),
      '.alert',
    );
    error = new BackendError('session-expired');
    expect(await host.submit()).to.equal(false);
    await until(() => host.flow.phase === 'expired', 'the session to end');
  });

  it('shows a skeleton, then an alert when it lasts', async () => {
    let slow!: () => void;
    let answer!: (offer: Offer) => void;
    const host = await show(
      GuaranteesPanel,
      backendOf(
        {},
        {
          getOffer: (_, {onSlow}) => {
            slow = onSlow!;
            return new Promise<Offer>((resolve) => {
              answer = resolve;
            });
          },
        },
      ),
      '.skeleton',
    );
    expect(plain(host.one('.skeleton [role=status]'))).to.equal('Chargement de l’offre de votre entreprise…');
    slow();
    await until(() => host.root.querySelector('.skeleton .alert'), 'the alert');
    expect(await host.submit()).to.equal(false);
    answer(offerOf());
    await until(() => host.root.querySelector(ready), 'the offer');
    expect(host.flow.slow).to.equal(false);
  });

  it('ignores an answer that a later one overtook, and starts again after leaving the page', async () => {
    const answers: ((offer: Offer) => void)[] = [];
    const host = await show(
      GuaranteesPanel,
      backendOf(
        {},
        {
          getOffer: (_, {signal}) =>
            new Promise<Offer>((resolve, reject) => {
              answers.push(resolve);
              signal!.addEventListener('abort', () => reject(new BackendError('aborted')));
            }),
        },
      ),
      '.skeleton',
    );
    void host.panel.load(draftOf());
    await until(() => answers.length === 2, 'the second request');
    answers[0]!(offerOf({plans: []}));
    const parent = host.parentElement!;
    host.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parent.append(host);
    await until(() => answers.length === 3, 'the request after coming back');
    answers[2]!(offerOf());
    await until(() => host.root.querySelector(ready), 'the offer');
    expect(host.all('.plan')).to.have.length(3);
  });
});
