const fr = {
  updated: (time: string) => `Mis à jour aujourd’hui à ${time}`,
  updatedOn: (day: string, time: string) => `Mis à jour le ${day} à ${time}`,
  refresh: 'Actualiser',
  paused: 'Actualisation en pause. Elle reprendra avec la connexion.',
};

export type UpdatedMessages = typeof fr;
export default fr;
