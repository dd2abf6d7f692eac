import {expect} from '@open-wc/testing';
import {stateOf} from './device-check.js';
import {lineSpeed} from './line-speed.js';
import {audible, loudnessOf} from './loudness.js';

describe('what an error says of a device', () => {
  it('SPACE-42: is read by its name, also that of an older browser', () => {
    const named = (name: string) => stateOf(Object.assign(new Error('no'), {name}));
    expect([named('NotAllowedError'), named('PermissionDeniedError')]).to.deep.equal(['blocked', 'blocked']);
    expect([named('NotReadableError'), named('TrackStartError')]).to.deep.equal(['busy', 'busy']);
    expect(stateOf(new DOMException('no', 'NotFoundError'))).to.equal('absent');
    for (const unknown of [new TypeError('no'), 'NotFoundError', undefined])
      expect(stateOf(unknown)).to.equal('failed');
  });
});

describe('how loud a microphone is', () => {
  const tone = (loud: number) => Float32Array.from({length: 2048}, (_, at) => loud * Math.sin(at / 10));

  it('is nothing for silence, all for a shout, and a voice is heard', () => {
    expect(loudnessOf(new Float32Array(2048))).to.equal(0);
    expect(loudnessOf(tone(1))).to.equal(1);
    expect(loudnessOf(tone(0.15))).to.be.within(0.3, 0.7);
    expect(loudnessOf(tone(0.002))).to.be.below(audible);
  });
});

describe('how fast a line is', () => {
  it('is not known where a video says not what it needs', () => {
    expect(lineSpeed(undefined)).to.equal('unknown');
  });
});
