import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {until} from '../../testing/until.js';
import {openMap, type MapArea, type MapOptions, type MapPlace, type OpenMap} from './map.js';

const nantes: MapPlace[] = [
  {id: 'a', lat: 47.2132, lon: -1.5621, label: 'Optique Graslin'},
  {id: 'b', lat: 47.2231, lon: -1.5543, label: 'Les Lunettes de Talensac'},
  {id: 'c', lat: 47.2089, lon: -1.5702, label: 'Optique du Port'},
];
const around = {lat: 47.2172, lon: -1.5534};
const words = {
  map: 'Carte',
  pin: (number: number, label: string) => `${number}, ${label}`,
  cluster: (count: number) => `${count} ensemble`,
  list: (count: number) => `les ${count} de la liste`,
};

/** People everywhere between Brest and Nice. */
const everybody = (count: number) => ({
  lats: Array.from({length: count}, (_, index) => 43 + ((index * 0.618_034) % 1) * 7),
  lons: Array.from({length: count}, (_, index) => -2 + ((index * 0.754_877) % 1) * 9),
});

interface Setting {
  map: OpenMap;
  root: ShadowRoot;
  view: HTMLElement;
  told: {selected: string[]; hovered: (string | undefined)[]; moved: MapArea[]; tiles: boolean[]};
}

const opened: OpenMap[] = [];
const {matchMedia} = window;
/** Whether the reader asked for less motion: then every move is there at once. */
const motion = (reduced: boolean) => {
  window.matchMedia = (query) =>
    query.includes('reduced-motion')
      ? (Object.assign(new EventTarget(), {matches: reduced}) as MediaQueryList)
      : matchMedia.call(window, query);
};
beforeEach(() => motion(true));
afterEach(() => {
  window.matchMedia = matchMedia;
  for (const map of opened.splice(0)) map.destroy();
});

async function open(options: Partial<MapOptions> = {}, size = {width: 600, height: 400}): Promise<Setting> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({mode: 'open'});
  const container = document.createElement('div');
  container.style.cssText = `position: relative; width: ${size.width}px; height: ${size.height}px`;
  root.append(container);
  const told: Setting['told'] = {selected: [], hovered: [], moved: [], tiles: []};
  const map = openMap({
    container,
    places: nantes,
    centre: around,
    words,
    onSelect: (id) => told.selected.push(id),
    onHover: (id) => told.hovered.push(id),
    onMove: (area) => told.moved.push(area),
    onTiles: (shown) => told.tiles.push(shown),
    ...options,
  });
  opened.push(map);
  return {map, root, view: root.querySelector<HTMLElement>('.map-view')!, told};
}

const pins = (root: ShadowRoot) => [...root.querySelectorAll<HTMLButtonElement>('.pin')];
const groups = (root: ShadowRoot) => [...root.querySelectorAll<HTMLButtonElement>('.group:not(.whole)')];
const names = (marks: readonly Element[]) => marks.map((mark) => mark.getAttribute('aria-label'));
const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
};

function pull(
  view: HTMLElement,
  dx: number,
  dy: number,
  {on = view, pointerType = 'mouse'}: {on?: Element; pointerType?: string} = {},
): void {
  const {left, top} = view.getBoundingClientRect();
  const send = (target: EventTarget, type: string, x: number, y: number) =>
    target.dispatchEvent(
      new PointerEvent(type, {
        pointerType,
        pointerId: 7,
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons: type === 'pointerup' ? 0 : 1,
        clientX: left + x,
        clientY: top + y,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  send(on, 'pointerdown', 300, 200);
  for (const part of [0.25, 0.5, 0.75, 1]) send(on, 'pointermove', 300 + dx * part, 200 + dy * part);
  send(on, 'pointerup', 300 + dx, 200 + dy);
}

const key = (target: Element, name: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true, ...more});
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

const middle = (mark: Element) => {
  const {left, width, bottom} = mark.getBoundingClientRect();
  return {x: left + width / 2, y: bottom};
};

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
