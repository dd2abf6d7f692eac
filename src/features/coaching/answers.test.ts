import {expect} from '@open-wc/testing';
import type {LessonBlock} from '../../contract/coaching.js';
import {answersOf, figureOf, numberText, rawOf, readNumber, replyTo, wrongNumber} from './answers.js';

const hours: LessonBlock = {id: 'hours', kind: 'number', text: 'Heures', unit: 'heures', min: 0, max: 24};
const room: LessonBlock = {
  id: 'room',
  kind: 'choice',
  text: 'Chambre',
  choices: [
    {id: 'cool', label: 'Fraîche', points: 2},
    {id: 'warm', label: 'Chaude', points: 0.5},
    {id: 'unknown', label: 'Je ne sais pas'},
  ],
};
const sum: LessonBlock = {id: 'sum', kind: 'result', of: ['hours', 'room'], as: 'sum'};

describe('answers of a lesson MEM-75', () => {
  it('reads a number with a comma or a point, and spaces; nothing else', () => {
    const read = ['7,5', ' 7.5 ', '1\u202f250', '-2', '\u22122', '0'].map(readNumber);
    expect(read).to.deep.equal([7.5, 7.5, 1250, -2, -2, 0]);
    for (const text of ['', 'sept', '7h', '7,5,1', ',5', '1e3', '0x10', 'Infinity', 'NaN', '--2'])
      expect(readNumber(text), text).to.equal(undefined);
  });

  it('writes it as the language does, without grouping', () => {
    expect(numberText(7.5, 'fr')).to.equal('7,5');
    expect(numberText(1250.25, 'en')).to.equal('1250.25');
    expect(readNumber(numberText(1250.25, 'fr'))).to.equal(1250.25);
    expect(numberText(20 / 3, 'fr', 1)).to.equal('6,7');
  });

  it('says what is wrong with a number, and nothing of an empty one', () => {
    expect(['', ' ', '0', '24', '24,1', '-0,5', 'sept'].map((text) => wrongNumber(hours, text))).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      'range',
      'range',
      'number',
    ]);
    expect(wrongNumber({id: 'any', kind: 'number'}, '-900')).to.equal(undefined);
  });

  it('keeps what it cannot ask as another page saved it, and no wrong answer', () => {
    const before = {film: 'seen', hours: 7, room: 'cool'};
    const blocks = [hours, room, {id: 'film', kind: 'video'}];
    expect(answersOf(blocks, before, {hours: '8,25', room: 'warm'})).to.deep.equal({
      film: 'seen',
      hours: 8.25,
      room: 'warm',
    });
    expect(answersOf(blocks, before, {hours: '99', room: 'constructor'})).to.deep.equal({film: 'seen'});
  });

  it('shows what is kept where the control can show it', () => {
    expect(rawOf([hours, room], {hours: 7.5, room: 'cool'}, 'fr')).to.deep.equal({hours: '7,5', room: 'cool'});
    expect(rawOf([hours, room], {hours: 'sept', room: 3}, 'fr')).to.deep.equal({hours: undefined, room: undefined});
    expect(rawOf([{...hours, id: 'constructor'}], {}, 'fr')).to.deep.equal({constructor: undefined});
  });

  it('counts numbers and points once all are there, by sum or by mean', () => {
    const blocks = [hours, room, sum];
    expect(figureOf(sum, blocks, {hours: '8'})).to.deep.equal({left: 1});
    expect(figureOf(sum, blocks, {hours: '99', room: 'unknown'})).to.deep.equal({left: 2});
    expect(figureOf(sum, blocks, {hours: '8', room: 'warm'})).to.deep.equal({figure: 8.5});
    expect(figureOf({...sum, as: 'mean'}, blocks, {hours: '8', room: 'cool'})).to.deep.equal({figure: 5});
  });

  it('counts nothing where the server says what this page does not know', () => {
    const blocks = [hours, room, sum];
    for (const odd of [{of: []}, {of: ['hours', 'gone']}, {of: ['sum']}, {as: 'median'}, {as: undefined}])
      expect(figureOf({...sum, ...odd} as LessonBlock, blocks, {hours: '8', room: 'cool'})).to.equal(undefined);
  });

  it('finds what is said of a figure by its upper limit', () => {
    const replies = [{upTo: 6, text: 'few'}, {upTo: 9, text: 'some'}, {text: 'many'}];
    expect([6, 6.1, 9, 12].map((figure) => replyTo(replies, figure))).to.deep.equal(['few', 'some', 'some', 'many']);
    expect([replyTo([{upTo: 6, text: 'few'}], 7), replyTo(undefined, 7)]).to.deep.equal([undefined, undefined]);
  });
});
