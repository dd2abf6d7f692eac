import type {MaritalStatusMessages} from './marital-statuses.messages.fr.js';

const en: MaritalStatusMessages = {
  single: 'Single',
  married: 'Married',
  civilPartnership: 'Civil partnership',
  cohabiting: 'Living together',
  separated: 'Separated',
  divorced: 'Divorced',
  widowed: 'Widowed',
};

export default en;
