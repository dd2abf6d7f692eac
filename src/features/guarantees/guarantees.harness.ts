import type {Offer} from '../../contract/guarantees.js';
import {draftOf, fake, plain, show, type Answers, type PanelHost} from '../../testing/panel.harness.js';
import {GuaranteesPanel} from './guarantees.panel.js';

const everywhere = (level: string) => ({base: level, 'base+': level, plus: level, 'plus+': level, solo: level});

/** Amounts that do not add up: whoever computes shows another figure than these. */
export function offerOf(parts: Partial<Offer> = {}): Offer {
  const way = (planId: string, topUp: boolean, price: number, memberShare: number) => ({
    id: `${planId}${topUp ? '+' : ''}`,
    planId,
    topUp,
    label: `${planId}${topUp ? ' et complément' : ''}`,
    price,
    employerShare: 4000,
    memberShare,
  });
  return {
    employer: 'Chantiers de l’Estuaire',
    effectiveDate: '2020-01-01',
    plans: [
      {id: 'base', name: 'Base', pitch: 'L’essentiel.'},
      {id: 'plus', name: 'Plus', pitch: 'Davantage.'},
      {id: 'solo', name: 'Solo', pitch: 'Sans complément.'},
    ],
    topUp: {name: 'Complément', pitch: 'Contrat séparé.', memberShare: 999},
    combinations: [
      way('base', false, 4000, 0),
      way('base', true, 7000, 1111),
      way('plus', false, 6000, 2000),
      way('plus', true, 9000, 2222),
      way('solo', false, 5000, 1500),
    ],
    preselected: null,
    comparison: [
      {
        heading: 'Hospitalisation',
        rows: [
          {label: 'Forfait journalier', levels: everywhere('frais réels')},
          {
            label: 'Chambre',
            levels: {base: '40 €', 'base+': '80 €', plus: '60 €', 'plus+': '100 €', solo: '80 €'},
          },
        ],
      },
      {
        heading: 'Optique',
        rows: [{label: 'Équipement 100 % Santé', levels: everywhere('frais réels')}],
      },
    ],
    examples: [
      {combinationId: 'plus', rows: [{care: 'Consultation', price: 3000, amo: 1900, amc: 800, remaining: 200}]},
      {combinationId: 'plus+', rows: [{care: 'Consultation', price: 3000, amo: 1900, amc: 1000, remaining: 100}]},
    ],
    documents: [
      {id: 'notice', title: 'Notice d’information', version: '2026-11', url: '#notice', bytes: 320_000},
      {id: 'rules', title: 'Règlement'},
    ],
    debitFrequencies: [],
    ...parts,
  };
}

export const backendOf = (offer: Partial<Offer> = {}, answers: Answers = {}, draft = draftOf()) =>
  fake({getOffer: () => offerOf(offer), saveGuarantees: () => draft, ...answers}, draft);
export const ready = '.plans input';
/** Shown with what stands below the choice. */
export const open = (backend: unknown, locale?: string) => show(GuaranteesPanel, backend, '.compare', locale);
export const total = (host: PanelHost) => plain(host.one('.total'));
/** Without what is only for the eyes. */
export const spoken = (element: Element) =>
  plain(element).slice(plain(element.querySelector('[aria-hidden]') ?? document.createElement('i')).length);
export const checked = (host: PanelHost) => host.all<HTMLInputElement>('input:checked').length;
export async function tick(host: PanelHost, words: string): Promise<void> {
  host.labelled(words).click();
  await host.updateComplete;
}
