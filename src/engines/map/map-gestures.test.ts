import {expect} from '@open-wc/testing';
import {until} from '../../testing/until.js';
import {frames, key, mapsOfTests, middle, open, pins, pull} from './map.harness.js';

mapsOfTests();

describe('the map', () => {
  describe('by keyboard', () => {
    it('moves by arrows and comes closer by + and −, and leaves other keys to the page', async () => {
      const {root, view, told} = await open();
      const before = middle(pins(root)[0]!);
      expect(key(view, 'ArrowRight')).to.equal(true);
      await until(() => told.moved.length === 1, 'it moved');
      expect(middle(pins(root)[0]!).x).to.be.closeTo(before.x - 150, 2);
      expect(key(view, '+')).to.equal(true);
      await until(() => told.moved.length === 2, 'it came closer');
      expect(told.moved[1]!.metres).to.be.closeTo(told.moved[0]!.metres / 2, told.moved[0]!.metres / 50);
      expect(key(view, '-')).to.equal(true);
      await until(() => told.moved.length === 3, 'it went back');
      for (const [name, more] of [
        ['Tab', {}],
        ['a', {}],
        ['PageDown', {}],
        ['+', {ctrlKey: true}],
        ['ArrowLeft', {altKey: true}],
      ] as const)
        expect(key(view, name, more), name).to.equal(false);
    });

    it('has one stop among its marks; arrows lead to the next one that way, Escape back to the map', async () => {
      const {root, view} = await open();
      const [graslin, talensac, port] = pins(root);
      expect(pins(root).filter(({tabIndex}) => tabIndex === 0).length).to.equal(1);
      graslin!.focus();
      key(graslin!, 'ArrowUp');
      expect(root.activeElement === talensac, 'Talensac lies in the north').to.equal(true);
      key(talensac!, 'ArrowDown');
      key(graslin!, 'ArrowLeft');
      expect(root.activeElement === port, 'the port lies in the west').to.equal(true);
      expect(pins(root).map(({tabIndex}) => tabIndex)).to.deep.equal([-1, -1, 0]);
      key(port!, 'Escape');
      expect(root.activeElement === view).to.equal(true);
    });
  });

  describe('by pointer', () => {
    it('is pulled by a mouse, also from a pin, which is not pressed by that', async () => {
      const {root, view, told} = await open();
      const before = middle(pins(root)[0]!);
      pull(view, -120, 40);
      await until(() => told.moved.length === 1, 'it was pulled');
      expect(middle(pins(root)[0]!).x).to.be.closeTo(before.x - 120, 2);
      expect(middle(pins(root)[0]!).y).to.be.closeTo(before.y + 40, 2);
      pull(view, 60, 0, {on: pins(root)[1]!});
      pins(root)[1]!.click();
      expect(told.moved.length).to.equal(2);
      expect(told.selected.length).to.equal(0);
    });

    it('leaves one finger to the page', async () => {
      const {root, view, told} = await open();
      const before = middle(pins(root)[0]!);
      pull(view, -120, 40, {pointerType: 'touch'});
      await frames(3);
      expect(middle(pins(root)[0]!)).to.deep.equal(before);
      expect(told.moved.length).to.equal(0);
      expect(getComputedStyle(view).touchAction).to.equal('pan-x pan-y');
    });

    it('comes closer by two fingers', async () => {
      const {view, told} = await open();
      const {left, top} = view.getBoundingClientRect();
      const send = (type: string, pointerId: number, x: number, y: number) =>
        view.dispatchEvent(
          new PointerEvent(type, {
            pointerType: 'touch',
            pointerId,
            clientX: left + x,
            clientY: top + y,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
      told.moved.length = 0;
      send('pointerdown', 1, 250, 200);
      send('pointerdown', 2, 350, 200);
      send('pointermove', 1, 150, 200);
      send('pointermove', 2, 450, 200);
      await frames(3);
      send('pointerup', 1, 150, 200);
      send('pointerup', 2, 450, 200);
      await until(() => told.moved.length > 0, 'it came closer');
    });

    it('leaves the wheel to the page, and takes it with Ctrl or ⌘', async () => {
      const {view, told} = await open();
      const wheel = (more: WheelEventInit) => {
        const event = new WheelEvent('wheel', {
          deltaY: -240,
          clientX: view.getBoundingClientRect().left + 300,
          clientY: view.getBoundingClientRect().top + 200,
          bubbles: true,
          composed: true,
          cancelable: true,
          ...more,
        });
        view.dispatchEvent(event);
        return event.defaultPrevented;
      };
      expect(wheel({})).to.equal(false);
      await frames(10);
      expect(told.moved.length).to.equal(0);
      for (const more of [{ctrlKey: true}, {metaKey: true, deltaY: 240}]) {
        told.moved.length = 0;
        expect(wheel(more)).to.equal(true);
        await until(() => told.moved.length > 0, 'it zoomed');
      }
      expect(wheel({}), 'the wheel alone is the page’s again').to.equal(false);
    });
  });
});
