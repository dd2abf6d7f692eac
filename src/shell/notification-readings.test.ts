import {expect} from '@open-wc/testing';
import {createSandbox} from '../../mocks/engine/sandbox.js';
import type {Widget} from '../element/widget.js';
import {notificationReadingsOf, type NotificationReader, type NotificationReading} from './notification-readings.js';

/** An element of the page that notes what it hears. */
function reader(): NotificationReader & {heardOf: NotificationReading[]} {
  const host = document.createElement('p');
  host.textContent = 'Notifications';
  document.body.append(host);
  after(() => host.remove());
  const heardOf: NotificationReading[] = [];
  return {host: host as unknown as Widget, heardOf, heard: (reading) => heardOf.push(reading)};
}

const answer = {upTo: 'last', unread: {count: 4, version: 7}};

describe('the notifications of one page SPACE-41', () => {
  it('what one has read is told to all that were there when it was asked', () => {
    const readings = notificationReadingsOf(createSandbox());
    const [bell, home] = [reader(), reader()];
    for (const each of [bell, home]) readings.join(each);
    readings.ask()(answer);
    expect([bell.heardOf, home.heardOf]).to.deep.equal([[answer], [answer]]);
  });

  it('an answer that comes once somebody else is signed in is not told to them', () => {
    const readings = notificationReadingsOf(createSandbox());
    const bell = reader();
    const leave = readings.join(bell);
    const tell = readings.ask();
    leave();
    readings.join(bell);
    tell(answer);
    expect(bell.heardOf).to.deep.equal([]);
  });

  it('the first that can be seen says what arrives', () => {
    const readings = notificationReadingsOf(createSandbox());
    const [bell, home] = [reader(), reader()];
    const leave = readings.join(bell);
    readings.join(home);
    const speakers = () => [bell, home].map((each) => readings.isSpokenBy(each));
    expect(speakers()).to.deep.equal([true, false]);
    bell.host.hidden = true;
    expect(speakers()).to.deep.equal([false, true]);
    bell.host.hidden = false;
    leave();
    expect(speakers()).to.deep.equal([false, true]);
  });
});
