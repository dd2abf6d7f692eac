import {expect} from '@open-wc/testing';
import {keep} from './keep.js';

describe('what is dear to make', () => {
  it('is made once for each key, also where nothing comes of it', () => {
    const asked: string[] = [];
    const made = keep((key: string) => {
      asked.push(key);
      return key === 'nothing' ? undefined : {key};
    });
    expect(made('one')).to.equal(made('one'));
    expect(made('nothing')).to.equal(made('nothing'));
    expect(made('other')).to.deep.equal({key: 'other'});
    expect(asked).to.deep.equal(['one', 'nothing', 'other']);
  });

  it('is asked for again after a failure', () => {
    let isBroken = true;
    const made = keep(() => {
      if (isBroken) throw new RangeError('no such zone');
      return 'made';
    });
    expect(() => made('Mars')).to.throw(RangeError);
    isBroken = false;
    expect(made('Mars')).to.equal('made');
  });
});
