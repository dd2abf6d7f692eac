/** Pictures of streets, from where the host says. */
import {GridLayer, Util} from 'leaflet';

export interface Tiles {
  /** With `{z}`, `{x}`, `{y}`; also `{r}` (`@2x` on a fine screen). */
  readonly url: string;
  readonly maxZoom?: number | undefined;
}

/**
 * Leaflet's own tile layer stops a request by the picture `data:…`, which a host's policy may refuse: this one lets it
 * arrive. A tile server learns which site asks (as most require), never the page of it.
 */
class Pictures extends GridLayer {
  constructor(
    private readonly url: string,
    options: Record<string, unknown>,
  ) {
    super(options);
  }

  override createTile(
    {x, y, z}: {x: number; y: number; z: number},
    done: (error: unknown, tile: HTMLElement) => void,
  ): HTMLElement {
    const picture = document.createElement('img');
    picture.alt = '';
    picture.referrerPolicy = 'strict-origin';
    picture.addEventListener('load', () => done(null, picture), {once: true});
    picture.addEventListener('error', (error) => done(error, picture), {once: true});
    picture.src = Util.template(this.url, {x, y, z, r: devicePixelRatio > 1 ? '@2x' : ''});
    return picture;
  }
}

/** @param shown whether anything came of what was asked for; told when that changes */
export function tileLayer({url, maxZoom = 18}: Tiles, shown: (any: boolean) => void): GridLayer {
  let any = true,
    arrived = 0,
    failed = 0;
  const layer = new Pictures(url, {maxZoom, keepBuffer: 1});
  const tell = (now: boolean) => {
    if (now !== any) shown((any = now));
  };
  layer.on('loading', () => {
    arrived = failed = 0;
  });
  layer.on('tileerror', () => {
    failed++;
  });
  layer.on('tileload', () => {
    arrived++;
    tell(true);
  });
  layer.on('load', () => {
    if (failed > 0 && arrived === 0) tell(false);
  });
  return layer;
}
