/** Kinds of care, for lists and filters. */
const fr = {
  consultation: 'Consultations',
  pharmacy: 'Pharmacie',
  dental: 'Dentaire',
  optical: 'Optique',
  hearing: 'Aides auditives',
  hospital: 'Hospitalisation',
  lab: 'Analyses et imagerie',
  paramedical: 'Soins paramédicaux',
  transport: 'Transport',
  wellness: 'Médecines douces',
  other: 'Autres soins',
};

export type CareMessages = typeof fr;
export default fr;
