const fr = {
  today: (time: string) => `Aujourd’hui, ${time}`,
  by: (day: string) => `D’ici au ${day}`,
  next: 'Ensuite',
  done: 'C’est fait',
};

export type PathMessages = typeof fr;
export default fr;
