const fr = {leave: 'Se déconnecter', left: 'Vous avez quitté votre espace.'};

export type SignOutMessages = typeof fr;
export default fr;
