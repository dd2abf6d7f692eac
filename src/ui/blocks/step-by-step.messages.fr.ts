const fr = {
  stepOf: (step: number, count: number) => `Étape ${step} sur ${count}`,
  next: (step: string) => `Ensuite\u00a0: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
  last: 'Dernière étape',
  forward: 'Suivant',
  back: 'Précédent',
  saving: 'Enregistrement…',
  saved: (time: string) => `Enregistré à ${time}`,
  waiting: 'Vos réponses sont gardées sur cette page. Elles seront enregistrées dès que le réseau reviendra.',
};

export type StepByStepMessages = typeof fr;
export default fr;
