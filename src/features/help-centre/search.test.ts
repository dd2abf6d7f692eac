import {expect} from '@open-wc/testing';
import {AnswerSearch} from './search.js';

const question = (id: string, asked: string, answer: string, ...keywords: string[]) => ({
  id,
  question: asked,
  answer: [answer],
  keywords,
});
const search = new AnswerSearch([
  question('glasses', 'Quand puis-je changer de lunettes\u202f?', 'Une paire tous les 2 ans.', 'verres', 'monture'),
  question('optician', 'Où trouver un opticien\u202f?', 'Le réseau vend des lunettes moins cher.', 'magasin'),
  question('eye', 'Que couvre l’opération de l’œil\u202f?', 'Demandez un devis.', 'myopie', 'chirurgie'),
  question('tax', 'Où est l’attestation fiscale\u202f?', 'Dans vos documents.', 'impôts', 'Madelin'),
  question('child', 'Comment ajouter un enfant\u202f?', 'Depuis vos bénéficiaires.', 'naissance', 'bébé'),
]);
const small = 'le la l un une des de du mes comment quand où que pour puis je';
const ids = (words: string) => search.find(words, small)?.map(({id}) => id);

describe('looking for an answer MEM-61', () => {
  it('puts the question before other words before the answer', () => {
    expect(ids('lunettes')).to.deep.equal(['glasses', 'optician']);
    expect(ids('magasin')).to.deep.equal(['optician']);
    expect(ids('devis')).to.deep.equal(['eye']);
  });

  it('finds from the first letters on, and nothing before', () => {
    expect(ids('lun')).to.deep.equal(['glasses', 'optician']);
    for (const nothing of ['', '  ', '?', '’']) expect(ids(nothing), nothing).to.equal(undefined);
  });

  it('SPACE-45: œ is oe, accents and both apostrophes are as one types them', () => {
    for (const words of ['œil', 'oeil', 'OEIL', "l'œil", 'l’œil', 'l´oeil', 'ŒIL'])
      expect(ids(words), words).to.deep.equal(['eye']);
    for (const words of ['impots', 'IMPÔTS', 'impo\u0302ts']) expect(ids(words), words).to.deep.equal(['tax']);
    expect(ids("opération de l'oeil")).to.deep.equal(['eye']);
    // o alone is another word
    expect(ids('oil')).to.deep.equal([]);
  });

  it('forgives one letter where nothing is found without it', () => {
    for (const words of ['lunetes', 'lunettess', 'lunetets', 'lumettes', 'unettes'])
      expect(ids(words), words).to.deep.equal(['glasses', 'optician']);
    for (const words of ['ltes', 'lumetes', 'bbe', 'xyz']) expect(ids(words), words).to.deep.equal([]);
  });

  it('keeps those with most of the words, and hears no small ones among others', () => {
    expect(ids('quand changer mes lunettes')).to.deep.equal(['glasses']);
    expect(ids('lunettes de plongée')).to.deep.equal(['glasses', 'optician']);
    expect(ids('comment')).to.deep.equal(['child']);
  });
});
