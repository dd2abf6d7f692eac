const fr = {
  single: 'Célibataire',
  married: 'Marié(e)',
  civilPartnership: 'Pacsé(e)',
  cohabiting: 'En concubinage',
  separated: 'Séparé(e)',
  divorced: 'Divorcé(e)',
  widowed: 'Veuf, veuve',
};

export type MaritalStatusMessages = typeof fr;
export default fr;
