import {expect} from '@open-wc/testing';
import {getCoaching, getLesson, joinProgramme, leaveProgramme, saveLesson} from '../../../src/contract/coaching.js';
import {createSandbox} from '../../engine/sandbox.js';
import {members} from '../../people/members.js';
import {consent, programmes} from './programmes.js';

describe('the made-up health programmes MEM-75', () => {
  it('have five modules about meals, four about nights, and three short ones', () => {
    expect(programmes.map(({topic, modules}) => `${topic} ${modules.length}`)).to.deep.equal([
      'nutrition 5',
      'sleep 4',
      'movement 2',
      'stress 2',
      'tobacco 2',
    ]);
  });

  it('say who made each, and that it does not replace a doctor; each block stands under its own id', () => {
    for (const {madeBy, modules} of programmes) {
      expect(madeBy).to.match(/^Conçu avec .*\. Ces conseils ne remplacent pas un avis médical\.$/);
      for (const {title, blocks} of modules) {
        const ids = blocks.map(({id}) => id);
        expect(new Set(ids).size, title).to.equal(ids.length);
      }
    }
  });

  it('begin at another place for each member', async () => {
    const statesOf = async (persona: keyof typeof members) => {
      const {programmes: all} = await createSandbox({persona}).call(getCoaching, {});
      return all.filter(({state}) => state !== 'open').map(({id, state}) => `${id} ${state}`);
    };
    expect(await Promise.all((['single', 'family', 'resume', 'alsace'] as const).map(statesOf))).to.deep.equal([
      [],
      ['sommeil joined'],
      ['nutrition paused'],
      ['sommeil done'],
    ]);
  });

  it('keep answers for the member who gave them, and erase every one on leaving', async () => {
    const params = {programmeId: 'nutrition', moduleId: 'repas'};
    const join = {params: {programmeId: 'nutrition'}, body: {consentVersion: consent.version}};
    const sandbox = createSandbox({persona: 'single'});
    const {db} = sandbox.simulator;
    const text = () => JSON.stringify(db.coaching[members.single.number]);
    await sandbox.call(joinProgramme, join, {intent: 'a'});
    await sandbox.call(saveLesson, {params, body: {answers: {legumes: 4.25}, done: true}});
    expect(text()).to.contain('4.25');
    expect(JSON.stringify(db).split('4.25'), 'and in no other place').to.have.length(2);
    await sandbox.call(leaveProgramme, {params: {programmeId: 'nutrition'}});
    expect(JSON.stringify(db)).not.to.contain('4.25');
    await sandbox.call(joinProgramme, join, {intent: 'b'});
    const {answers, module} = await sandbox.call(getLesson, {params});
    expect([answers, module.state]).to.deep.equal([{}, 'toDo']);
  });
});
