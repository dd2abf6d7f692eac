/** The advice sheet for what the member chose freely: what was said, what was recommended, why (DDA). */
import {documentsMonth} from '../../engine/documents.js';
import {euros} from '../../engine/formats.js';
import type {PrintedSection} from '../../engine/pdf.js';
import {insurer, sampleSettings} from '../../people/insurer.js';
import type {EnrolmentRecord} from '../enrolment/enrolment.data.js';
import {chosenCombination} from '../enrolment/enrolment.js';
import {freeChoice} from '../enrolment/withdrawal.js';
import {pitches} from '../guarantees/offers.js';
import {topUpName} from '../guarantees/prices.js';

export function adviceSections(enrolment: EnrolmentRecord): PrintedSection[] {
  const {invitation, beneficiaries} = enrolment;
  const chosen = chosenCombination(enrolment)!;
  const family = beneficiaries.length
    ? `Vous et ${beneficiaries.map(({person}) => person.firstName).join(', ')}`
    : 'Vous seul(e)';
  return [
    {
      heading: 'Votre situation, telle que vous l’avez dite',
      facts: [
        {label: 'Adhérent', value: `${invitation.firstName} ${invitation.lastName}`},
        {label: 'Employeur', value: invitation.employer},
        {label: 'Personnes à couvrir', value: family},
        {label: 'Base obligatoire', value: 'Choisie par votre employeur : elle n’appelle pas de conseil'},
      ],
    },
    {
      heading: 'Vos besoins',
      facts: [],
      text: [
        'Vous avez souhaité de meilleurs remboursements que ceux de la base. Le comparatif et les exemples vous ont ' +
          'été montrés, niveau par niveau, avec ce qui reste à payer.',
      ],
    },
    {
      heading: 'Notre conseil',
      facts: [
        {label: 'Ce que vous avez choisi', value: chosen.label},
        {
          label: 'Pour',
          value: chosen.topUp
            ? 'Les dépassements et la chambre particulière, avec le niveau choisi'
            : pitches[chosen.planId as keyof typeof pitches],
        },
        {label: 'Prix à votre charge', value: `${euros(chosen.memberShare)} par mois`},
      ],
      text: [
        `Ce choix porte sur ${freeChoice(enrolment)}. Il est cohérent avec les besoins ci-dessus. Il l’est moins si ` +
          'vous consultez surtout des médecins sans dépassement et si vous portez l’équipement 100 % Santé : la base ' +
          'suffit alors.',
        ...(chosen.topUp
          ? [`${topUpName} : un contrat séparé, entièrement à votre charge, que vous pouvez quitter seul.`]
          : []),
        'Vérifiez que vous n’êtes pas déjà couvert pour les mêmes soins par un autre contrat.',
      ],
    },
    {
      heading: 'Qui vous conseille',
      facts: [
        {label: 'Assureur', value: `${sampleSettings.insurer.name}, ${insurer.legalForm}`},
        {label: 'Rémunération', value: 'Aucune commission n’est versée à un intermédiaire pour ce contrat'},
        {label: 'Autorité de contrôle', value: insurer.supervisor},
        {label: 'Version', value: documentsMonth},
      ],
    },
  ];
}
