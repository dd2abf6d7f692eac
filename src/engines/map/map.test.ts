import {expect} from '@open-wc/testing';
import {until} from '../../testing/until.js';
import {
  around,
  everybody,
  frames,
  groups,
  mapsOfTests,
  middle,
  motion,
  names,
  nantes,
  open,
  opened,
  pins,
  pull,
} from './map.harness.js';

mapsOfTests();

describe('the map', () => {
  it('shows the list as numbered buttons with their names, all in sight, inside a shadow root', async () => {
    const {root, view, told} = await open();
    expect(names(pins(root))).to.deep.equal([
      '1, Optique Graslin',
      '2, Les Lunettes de Talensac',
      '3, Optique du Port',
    ]);
    expect(pins(root).map(({textContent}) => textContent)).to.deep.equal(['1', '2', '3']);
    const box = view.getBoundingClientRect();
    for (const pin of pins(root)) {
      const {left, right, top, bottom} = pin.getBoundingClientRect();
      expect(
        left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom,
        pin.textContent ?? '',
      ).to.equal(true);
    }
    expect(view.getAttribute('aria-label')).to.equal('Carte');
    expect(told.moved.length, 'nobody has moved it').to.equal(0);
  });

  it('asks for no picture and draws an outline when the host gives no tiles', async () => {
    const {root} = await open();
    expect(root.querySelectorAll('img').length).to.equal(0);
    expect(root.querySelector('.land')!.getAttribute('d')!.length).to.be.greaterThan(10);
  });

  it('goes where the search went, overseas too', async () => {
    const reunion = [
      {id: 'r', lat: -20.88, lon: 55.45, label: 'Saint-Denis'},
      {id: 's', lat: -21.34, lon: 55.48, label: 'Saint-Pierre'},
    ];
    const {map, root, view} = await open();
    map.show(reunion, {lat: -21.1, lon: 55.5});
    const box = view.getBoundingClientRect();
    expect(names(pins(root))).to.deep.equal(['1, Saint-Denis', '2, Saint-Pierre']);
    for (const pin of pins(root)) expect(middle(pin).x >= box.left && middle(pin).x <= box.right).to.equal(true);
    expect(middle(pins(root)[0]!).y, 'the north is up').to.be.lessThan(middle(pins(root)[1]!).y);
  });

  it('stays where it is for a list that is in sight', async () => {
    const {map, root} = await open();
    const before = middle(pins(root)[1]!);
    map.show([nantes[1]!, nantes[0]!], around);
    expect(names(pins(root))).to.deep.equal(['1, Les Lunettes de Talensac', '2, Optique Graslin']);
    expect(middle(pins(root)[0]!)).to.deep.equal(before);
  });

  it('tells which pin was pressed, and which one the pointer or the focus is on', async () => {
    const {root, told} = await open();
    const [first, second] = pins(root);
    second!.click();
    expect(told.selected).to.deep.equal(['b']);
    first!.dispatchEvent(new PointerEvent('pointerenter'));
    first!.dispatchEvent(new PointerEvent('pointerleave'));
    second!.focus();
    second!.blur();
    expect(told.hovered).to.deep.equal(['a', undefined, 'b', undefined]);
  });

  it('marks what is chosen and what is pointed at in the list', async () => {
    const {map, root} = await open();
    map.select('c');
    map.highlight('a');
    expect(pins(root).map((pin) => `${pin.ariaPressed} ${pin.classList.contains('lit')}`)).to.deep.equal([
      'false true',
      'false false',
      'true false',
    ]);
    map.select();
    map.highlight();
    expect(pins(root).every((pin) => pin.ariaPressed === 'false' && !pin.classList.contains('lit'))).to.equal(true);
  });

  it('brings what is chosen into sight without calling it a move of the user', async () => {
    const {map, root, view, told} = await open();
    map.pan(3, 0);
    await until(() => told.moved.length > 0, 'the move is told');
    told.moved.length = 0;
    map.select('a');
    const box = view.getBoundingClientRect(),
      {x, y} = middle(pins(root)[0]!);
    expect(x > box.left && x < box.right && y > box.top && y <= box.bottom).to.equal(true);
    expect(told.moved.length).to.equal(0);
  });

  it('is one mark for a list seen from far away; pressing it goes there', async () => {
    const {map, root, told} = await open();
    for (let step = 0; step < 7; step++) {
      const moves = told.moved.length;
      map.zoom(-1);
      await until(() => told.moved.length > moves, 'zoomed out');
    }
    expect(pins(root).length).to.equal(0);
    const one = root.querySelector<HTMLButtonElement>('.whole')!;
    expect(one.getAttribute('aria-label')).to.equal('les 3 de la liste');
    map.highlight('b');
    expect(one.classList.contains('lit')).to.equal(true);
    one.click();
    await until(() => pins(root).length === 3, 'the pins are back');
  });

  describe('groups', () => {
    it('count everybody, and pressing one shows it closer', async () => {
      const {root, told} = await open({places: [], centre: undefined, points: everybody(5_000)});
      const before = groups(root);
      expect(before.length).to.be.within(6, 150);
      expect(before.reduce((sum, {textContent}) => sum + Number(textContent), 0)).to.be.within(4_000, 5_000);
      expect(before.every((group) => group.getAttribute('aria-label') === `${group.textContent} ensemble`)).to.equal(
        true,
      );
      const largest = Math.max(...before.map(({textContent}) => Number(textContent)));
      before.find(({textContent}) => Number(textContent) === largest)!.click();
      await until(() => told.moved.length > 0, 'it came closer');
      expect(groups(root).every(({textContent}) => Number(textContent) < largest)).to.equal(true);
    });

    it('are dots where they are few', async () => {
      const {map, root} = await open({places: [], centre: undefined});
      expect(root.querySelector('.dots')!.getAttribute('d')).to.equal('');
      map.showAll(everybody(60));
      expect(groups(root).length).to.equal(0);
      expect(root.querySelector('.dots')!.getAttribute('d')!.match(/M/g)!.length).to.be.within(50, 60);
      map.showAll(undefined);
      expect(root.querySelector('.dots')!.getAttribute('d')).to.equal('');
    });

    it('give the focus back to the map when the pressed one is gone', async () => {
      const {root, view, told} = await open({places: [], centre: undefined, points: everybody(5_000)});
      const group = groups(root)[0]!;
      group.focus();
      told.moved.length = 0;
      group.click();
      await until(() => told.moved.length > 0 && !group.isConnected, 'it is gone');
      expect(root.activeElement === view || groups(root).includes(root.activeElement as HTMLButtonElement)).to.equal(
        true,
      );
    });
  });

  describe('streets', () => {
    const picture =
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" ' +
      'height="256" fill="beige"/></svg>#{z}/{x}/{y}';

    it('come from where the host says, without the page that asks', async () => {
      const {root, told} = await open({tiles: {url: picture}});
      await until(() => root.querySelectorAll('.leaflet-tile-loaded').length > 3, 'pictures arrive');
      const tiles = [...root.querySelectorAll<HTMLImageElement>('img')];
      expect(
        tiles.every(
          ({alt, referrerPolicy, src}) =>
            alt === '' && referrerPolicy === 'strict-origin' && /#\d+\/\d+\/\d+$/.test(src),
        ),
      ).to.equal(true);
      expect(told.tiles.length).to.equal(0);
    });

    it('that never come are told once', async () => {
      const {told, map, root} = await open({tiles: {url: 'data:image/png,nothing#{z}/{x}/{y}'}});
      await until(() => told.tiles.length > 0, 'it is told');
      map.zoom(1);
      await until(() => told.moved.length > 0, 'zoomed');
      await frames(10);
      expect(told.tiles).to.deep.equal([false]);
      expect(root.querySelector('.land') !== null, 'the outline is still there').to.equal(true);
    });
  });

  it('waits for room: opened in something hidden, it shows the list when that is shown', async () => {
    const {root, view} = await open({}, {width: 0, height: 0});
    (view.parentElement as HTMLElement).style.cssText = 'position: relative; width: 500px; height: 300px';
    await until(() => pins(root).length === 3, 'the pins are there');
    const box = view.getBoundingClientRect();
    for (const pin of pins(root)) expect(middle(pin).x > box.left && middle(pin).x < box.right).to.equal(true);
  });

  it('glides to where it goes, where that was not asked to stop', async () => {
    motion(false);
    const {map, root, told} = await open();
    const before = middle(pins(root)[0]!);
    map.pan(0.5, 0);
    expect(told.moved.length, 'not at once').to.equal(0);
    await until(() => told.moved.length === 1, 'it has arrived');
    expect(middle(pins(root)[0]!).x).to.be.closeTo(before.x - 300, 2);
    map.zoom(1);
    await until(() => told.moved.length === 2, 'it is closer');
  });

  it('leaves nothing behind', async () => {
    motion(false);
    const {map, root, view} = await open({points: everybody(2_000)});
    const container = view.parentElement!;
    const listening: string[] = [];
    const {addEventListener, removeEventListener} = EventTarget.prototype;
    const note = (target: EventTarget, type: string, sign: '+' | '-') => {
      if (target === document || target === window) listening.push(`${sign}${type}`);
    };
    EventTarget.prototype.addEventListener = function added(
      this: EventTarget,
      ...args: Parameters<EventTarget['addEventListener']>
    ) {
      note(this, args[0], '+');
      addEventListener.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function removed(
      this: EventTarget,
      ...args: Parameters<EventTarget['removeEventListener']>
    ) {
      note(this, args[0], '-');
      removeEventListener.apply(this, args);
    };
    try {
      // in the middle of everything: zooming, and pulled
      map.zoom(1);
      pull(view, 30, 30);
      map.destroy();
      opened.length = 0;
    } finally {
      Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
    }
    await frames(2);
    expect(container.childNodes.length).to.equal(0);
    expect(root.adoptedStyleSheets.length).to.equal(0);
    expect(document.body.classList.contains('leaflet-dragging')).to.equal(false);
    const left = new Set(
      listening
        .filter((each) => each.startsWith('+'))
        .map((each) => each.slice(1))
        .filter((type) => !listening.includes(`-${type}`)),
    );
    expect([...left]).to.deep.equal([]);
  });
});
