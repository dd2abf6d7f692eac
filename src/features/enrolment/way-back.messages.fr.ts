const fr = {
  where: 'Où revenir',
  until: 'Vos réponses sont gardées jusqu’au',
  send: 'Recevoir cette adresse par e-mail',
  sent: {
    title: 'L’e-mail est en route',
    text:
      'Il contient l’adresse pour revenir, sans aucune de vos réponses. Il arrive à l’adresse que votre employeur ' +
      'nous a donnée.',
  },
  failed: {
    title: 'L’e-mail n’est pas parti',
    text:
      'Vos réponses, elles, sont bien enregistrées. Réessayez dans un instant, ou notez l’adresse ci-dessus\u00a0: ' +
      'elle suffit pour revenir.',
  },
};

export type WayBackMessages = typeof fr;
export default fr;
