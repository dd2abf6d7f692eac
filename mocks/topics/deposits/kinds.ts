/** The kinds of paper this insurer takes (DOMAIN 12.7), in its own words. */
import {depositTypes, type DepositKind, type DepositLimits} from '../../../src/contract/deposits.js';

export const limits: DepositLimits = {types: [...depositTypes], fileBytes: 10e6, files: 10, longestSide: 2600};

const photo = 'Posez la feuille à plat, près d’une fenêtre.';
const corners = 'Les quatre coins doivent se voir.';
const refund = 'Ce document sert à calculer votre remboursement. Nous le gardons 5 ans.';
const rights = 'Ce document prouve vos droits. Nous le gardons tant que votre contrat dure, puis 5 ans.';

const invoice: DepositKind = {
  id: 'invoice',
  label: 'Facture acquittée',
  hint: 'Un soin déjà payé',
  title: 'Votre facture',
  advice: [photo, corners, 'Une facture de plusieurs pages part en un seul envoi.'],
  purpose: refund,
  asksPerson: true,
  asksAct: true,
};
const quote: DepositKind = {
  id: 'quote',
  label: 'Devis',
  hint: 'Dentaire, optique ou audition',
  title: 'Votre devis',
  advice: [photo, corners, 'Les codes des actes doivent se lire.'],
  purpose: 'Ce document sert à calculer ce qui vous restera à payer. Nous le gardons 1 an.',
  asksPerson: true,
  asksAct: false,
};
const statement: DepositKind = {
  id: 'statement',
  label: 'Décompte de la Sécu',
  hint: 'Sans télétransmission',
  title: 'Votre décompte',
  advice: ['Téléchargez-le sur votre compte ameli\u00a0: il sera plus net qu’une photo.'],
  purpose: refund,
  asksPerson: true,
  asksAct: true,
};
const prescription: DepositKind = {
  id: 'prescription',
  label: 'Ordonnance',
  title: 'Votre ordonnance',
  advice: [photo, corners],
  purpose: refund,
  asksPerson: true,
  asksAct: true,
};
const proof: DepositKind = {
  id: 'proof',
  label: 'Attestation ou état civil',
  title: 'Votre justificatif',
  advice: [photo, corners, 'Un livret de famille part avec toutes ses pages remplies.'],
  purpose: rights,
  asksPerson: true,
  asksAct: false,
};
const bankAccount: DepositKind = {
  id: 'bankAccount',
  label: 'RIB',
  title: 'Votre RIB',
  advice: ['Votre nom doit se lire en entier.'],
  purpose: 'Ce document sert à vous payer. Nous le gardons tant que ce compte est le vôtre.',
  asksPerson: false,
  asksAct: false,
};
export const messageFile: DepositKind = {
  id: 'messageFile',
  label: 'Fichier joint à un message',
  title: 'Votre fichier',
  advice: [],
  purpose: 'Ce fichier sert à répondre à votre message. Nous le gardons avec lui, 5 ans.',
  asksPerson: false,
  asksAct: false,
  joins: true,
};

const kinds = [invoice, quote, statement, prescription, proof, bankAccount, messageFile];

/** What is taken of somebody who enrols: they have been cared for by nobody yet. */
export const kindsOf = (member: boolean): readonly DepositKind[] => (member ? kinds : [proof, bankAccount]);

export const kindOf = (id: string): DepositKind => kinds.find((each) => each.id === id)!;
