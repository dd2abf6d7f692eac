import {css} from 'lit';

/**
 * The public tokens (`--mutuelle-*`, at most 40) with their built-in values; everything else reads the internal `--_*`
 * names. `light-dark()` follows the colour scheme of the page around us: a widget is never darker than its host.
 */
export const tokens = css`
  :host {
    --_surface: var(--mutuelle-color-surface, light-dark(#ffffff, #131d1c));
    --_raised: var(--mutuelle-color-surface-raised, light-dark(#ffffff, #1b2826));
    --_sunken: var(--mutuelle-color-surface-sunken, light-dark(#f6f3ec, #0d1615));
    --_text: var(--mutuelle-color-text, light-dark(#1b2827, #eef2ed));
    --_muted: var(--mutuelle-color-text-muted, light-dark(#52605d, #b0bdb8));
    --_border: var(--mutuelle-color-border, light-dark(#dcd7cb, #344643));
    --_track: var(--_border);
    --_border-strong: var(--mutuelle-color-border-strong, light-dark(#747c77, #879a94));
    --_primary: var(--mutuelle-color-primary, light-dark(#0f5c55, #8ad6c8));
    --_on-primary: var(--mutuelle-color-on-primary, light-dark(#ffffff, #06302c));
    --_primary-hover: var(--mutuelle-color-primary-hover, color-mix(in oklab, var(--_primary) 82%, var(--_text)));
    --_primary-soft: var(
      --mutuelle-color-primary-soft,
      light-dark(oklch(from var(--_primary) 0.957 min(c, 0.016) h), oklch(from var(--_primary) 0.28 min(c, 0.03) h))
    );
    --_focus: var(--mutuelle-color-focus, light-dark(#1d3fa8, #ffd071));
    --_card: var(--mutuelle-color-card, light-dark(var(--_primary), oklch(from var(--_primary) 0.39 min(c, 0.06) h)));
    --_on-card: var(--mutuelle-color-on-card, light-dark(var(--_on-primary), #ffffff));
    --_danger: var(--mutuelle-color-danger, light-dark(#a72c1b, #ffac9c));
    --_danger-soft: var(--mutuelle-color-danger-soft, light-dark(#fcefea, #331915));
    --_warning: var(--mutuelle-color-warning, light-dark(#7d4a00, #f6c46b));
    --_warning-soft: var(--mutuelle-color-warning-soft, light-dark(#fdf3dc, #2f240e));
    --_success: var(--mutuelle-color-success, light-dark(#1f6839, #92d7a3));
    --_success-soft: var(--mutuelle-color-success-soft, light-dark(#e9f4ea, #14291a));
    --_info: var(--mutuelle-color-info, light-dark(#29527f, #a5c8f2));
    --_info-soft: var(--mutuelle-color-info-soft, light-dark(#ebf1f8, #16253a));
    --_amo: var(--mutuelle-color-amo, light-dark(#4a80bf, #a3c6f2));
    --_amc: var(--mutuelle-color-amc, light-dark(#0e625b, #4db3a4));
    --_remaining: var(--mutuelle-color-remaining, light-dark(#b3590f, #f3ae66));
    --_font: var(
      --mutuelle-font-family,
      -apple-system,
      BlinkMacSystemFont,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Liberation Sans',
      Arial,
      sans-serif
    );
    --_font-heading: var(
      --mutuelle-font-family-heading,
      'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      P052,
      'Noto Serif',
      Georgia,
      serif
    );
    --_weight-heading: var(--mutuelle-font-weight-heading, 600);
    --_line: var(--mutuelle-line-height, 1.55);
    --_u: var(--mutuelle-space, 0.25em);
    --_radius: var(--mutuelle-radius, 0.875em);
    --_radius-control: var(--mutuelle-radius-control, 0.5em);
    --_stroke: var(--mutuelle-border-width, 1.5px);
    --_shadow: var(
      --mutuelle-shadow,
      0 1px 2px light-dark(#1b28271f, #00000066),
      0 6px 20px light-dark(#1b282714, #00000059)
    );
    --_control: var(--mutuelle-control-height, 3em);
    --_measure: var(--mutuelle-content-width, 42em);
    --_motion: var(--mutuelle-motion-duration, 160ms);
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_track: var(--_sunken);
      --_border: var(--_border-strong);
      --_border-strong: var(--_text);
      --_stroke: 2px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }
`;
