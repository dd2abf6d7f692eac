import {normalizeIban} from '../../domain/iban-text.js';

/**
 * The names people know, by the bank code of a French IBAN (five digits after FR76); networks by their family of codes.
 * A help to see that the right account was typed: an unknown bank is no error, and no BIC is ever drawn from it.
 */
const banks: Readonly<Record<string, string>> = {
  '10011': 'La Banque Postale',
  '10071': 'Trésor public',
  '12548': 'AXA Banque',
  '14690': 'Monabanq',
  '16218': 'BforBank',
  '16598': 'Nickel',
  '16958': 'Qonto',
  '20041': 'La Banque Postale',
  '28233': 'Revolut',
  '30002': 'LCL',
  '30003': 'Société Générale',
  '30004': 'BNP Paribas',
  '30006': 'Crédit Agricole',
  '30056': 'CCF',
  '30076': 'Société Générale',
  '40618': 'BoursoBank',
  '42559': 'Crédit Coopératif',
  '10107': 'BRED',
  '10278': 'Crédit Mutuel',
  '15589': 'Crédit Mutuel Arkéa',
};

const networks: readonly (readonly [name: string, codes: RegExp])[] = [
  ['Crédit Agricole', /^1(?:1[0237]|2[02459]|3[13569]|4[4578]|6[016789]|7[1289]|8[1237]|9[1459])06$/],
  ['Banque Populaire', /^(?:10207|10807|10907|13507|13807|14607|14707|16607|16707|16807|17807|18707)$/],
  [
    'Caisse d’Épargne',
    /^(?:11315|11425|12135|13135|13335|13485|13825|14265|14445|14505|15135|16275|17515|18315|18715)$/,
  ],
  ['CIC', /^(?:10057|10096|30027|30047|30066|30087)$/],
];

/** « BNP Paribas » from a French IBAN; undefined for a bank this list does not know. */
export function bankOf(iban: string): string | undefined {
  const code = /^FR\d\d(\d{5})/.exec(normalizeIban(iban))?.[1];
  return code && (banks[code] ?? networks.find(([, codes]) => codes.test(code))?.[0]);
}
