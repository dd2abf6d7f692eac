const fr = {
  /** The number follows. */
  byPhone: 'Cette page ne s’ouvre pas d’ici. Un conseiller peut vous répondre au',
  elsewhere: 'Cette page ne s’ouvre pas d’ici. Vous la trouverez dans votre espace.',
};
export default fr;
