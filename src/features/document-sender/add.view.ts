import {css, html, nothing, type TemplateResult} from 'lit';
import type {DepositKind, DepositLimits} from '../../contract/deposits.js';
import {fileSize} from '../../element/format.js';
import type {Locale} from '../../element/locale.js';
import {safeUrl} from '../../element/safe-url.js';
import {needs} from '../../element/styles.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {cardStyles} from '../../ui/blocks/card.js';
import {icon} from '../../ui/blocks/icon.js';
import {line} from '../../ui/blocks/lines.js';
import {promise} from '../../ui/blocks/promise.js';
import type {DeskMessages} from './desk.messages.fr.js';
import {pictures} from './drawings.js';
import type {Intake} from './intake.js';
import type {Choice, Page, RefusedFile, Refusal} from './pages.js';

export interface AddView {
  t: DeskMessages;
  locale: Locale;
  limits: DepositLimits;
  intake: Intake;
  /** Files were chosen by a press. */
  choose: (files: readonly File[], choice?: Choice) => void;
}

/** What the insurer takes, in its own words: « PDF, JPEG ». */
const names: Record<string, string> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/heic': 'HEIC',
  'image/webp': 'WebP',
};

/** Something that is held in a hand has a camera. */
const isHandheld = (): boolean => matchMedia('(pointer: coarse)').matches;

/**
 * The two ways to choose: each its own input, since the camera is all that one with `capture` shows on a phone. They
 * are pressed by buttons, which have a name everywhere.
 */
export function waysView(view: AddView): TemplateResult {
  needs(addStyles);
  const {t, intake} = view;
  const photoFirst = isHandheld();
  const photo = wayView(view, {which: 'photo', primary: photoFirst});
  const file = wayView(view, {which: 'file', primary: !photoFirst});
  return html`<div
    class="ways ${intake.over ? 'over' : ''}"
    part="drop"
    @dragenter=${intake.hold}
    @dragover=${intake.hold}
    @dragleave=${intake.hold}
    @drop=${intake.drop}
  >
    ${photoFirst ? [photo, file] : [file, photo]}
    <p class="small muted">
      <span translate="no">${limitsIn(view)}</span>${photoFirst ? nothing : html` <span>${t.add.drop}</span>`}
    </p>
  </div>`;
}

function limitsIn({t, limits: {types, fileBytes, files}, locale}: AddView): string {
  const known = types.flatMap((type) => names[type] ?? []);
  const listed = known.slice(0, -1).join(', ') + (known.length > 1 ? t.add.or : '') + (known.at(-1) ?? '');
  return t.add.limits(listed, fileSize(fileBytes, locale), files);
}

function wayView(view: AddView, {which, primary}: {which: 'photo' | 'file'; primary: boolean}): TemplateResult {
  const {t} = view;
  return html`<span class="way">
    ${button({
      label: t.add[which],
      kind: primary ? 'primary' : 'second',
      icon: which === 'photo' ? pictures.camera : pictures.folder,
      id: `add-${which}`,
      onClick: press,
    })}${fileInput(view, {label: t.add[which], isPhoto: which === 'photo', isMany: true})}
  </span>`;
}

/** The input beside the button that was pressed. */
export const press = ({currentTarget}: Event): void =>
  (currentTarget as HTMLElement).parentElement!.querySelector<HTMLInputElement>('input[type=file]')!.click();

export interface FileInput {
  /** As its button. */
  label: string;
  isPhoto?: boolean;
  isMany?: boolean;
  choice?: () => Choice;
}

/** An input that nobody sees: a button beside it opens it. `image/*` lets a phone make its photos a JPEG. */
export function fileInput(
  {limits, choose}: Pick<AddView, 'limits' | 'choose'>,
  {label, isPhoto = false, isMany = false, choice}: FileInput,
): TemplateResult {
  const accept = ['image/*', ...(limits.types.includes('application/pdf') ? ['application/pdf'] : [])];
  const take = ({currentTarget}: Event) => {
    const input = currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // the same one may be chosen again
    input.value = '';
    if (files.length) choose(files, choice?.());
  };
  return html`<input
    class="visually-hidden"
    type="file"
    tabindex="-1"
    aria-hidden="true"
    aria-label=${label}
    accept=${isPhoto ? 'image/*' : accept.join(',')}
    capture=${isPhoto ? 'environment' : nothing}
    ?multiple=${isMany && !isPhoto}
    @change=${take}
  />`;
}

/** What makes a paper acceptable, what it serves for, and what becomes of it. */
export function adviceView(t: DeskMessages, kind: DepositKind | undefined, rights: string | undefined): TemplateResult {
  const url = safeUrl(rights);
  const link = url
    ? html` <a class="link" href=${url} target="_blank" rel="noopener noreferrer">${t.add.rights}</a>`
    : '';
  return html`${kind?.advice.length ? promise(kind.advice) : nothing}
    <p class="small muted">${kind?.purpose ? html`${kind.purpose} ` : nothing}${t.add.place}${link}</p>`;
}

/** Files that were not taken: which, why, and what to do about it. */
export function refusedView(view: AddView & {refused: readonly RefusedFile[]; close: () => void}): TemplateResult {
  const {t, refused, limits, locale, close} = view;
  const why = ({name, refusal}: RefusedFile) => {
    const words = Object.hasOwn(t.refused.why, refusal) ? t.refused.why[refusal] : t.refused.why.other;
    return html`<span translate="no">${name}</span> ${words(fileSize(limits.fileBytes, locale), limits.files)}`;
  };
  const way = (which: 'choose' | 'photo') =>
    html`<span class="way"
      >${button({label: t.refused[which], small: true, onClick: press})}${fileInput(view, {
        label: t.refused[which],
        isPhoto: which === 'photo',
        isMany: which === 'choose',
      })}</span
    >`;
  return alert({
    tone: 'danger',
    live: 'alert',
    id: 'refused',
    focusable: true,
    title: t.refused.title(refused.length),
    text:
      refused.length > 1
        ? html`<span class="refusals">${refused.map((each) => html`<span>${why(each)}</span>`)}</span>`
        : why(refused[0]!),
    actions: html`${way('choose')} ${way('photo')}
    ${button({label: t.refused.close, small: true, kind: 'quiet', onClick: close})}`,
  });
}

export interface ChosenView extends AddView {
  pages: readonly Page[];
  refused: readonly RefusedFile[];
  remove: (page: Page) => void;
}

/** What was chosen, file by file: what is added, and what is not. */
export function chosenView({t, locale, pages, refused, remove}: ChosenView): TemplateResult {
  needs(cardStyles);
  return html`<ul class="lines">
    ${pages.map((page) =>
      line({
        term: t.add.added,
        value: html`<span translate="no">${page.name}</span>`,
        note:
          page.state === 'chosen'
            ? t.pages.states.chosen
            : html`<span translate="no">${fileSize(page.bytes, locale)}</span>`,
        actions: button({
          label: html`${t.pages.remove}<span class="visually-hidden">${t.pages.of(page.name)}</span>`,
          kind: 'quiet',
          small: true,
          busy: page.leaving,
          onClick: () => remove(page),
        }),
      }),
    )}
    ${refused.map(({name, refusal}) =>
      line({
        term: t.add.notAdded,
        value: html`<span translate="no">${name}</span>`,
        note: refusal === 'type' || refusal === 'protected' ? t.refused.note : undefined,
        actions: badge(t, refusal),
      }),
    )}
  </ul>`;
}

function badge({refused: {badges}}: DeskMessages, refusal: Refusal): TemplateResult {
  const words = Object.hasOwn(badges, refusal) ? badges[refusal] : badges.other;
  return html`<span class="badge danger">${refusal === 'protected' ? icon('lock', true) : nothing}${words}</span>`;
}

const addStyles = css`
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3 * var(--_u));
    padding: calc(6 * var(--_u)) calc(5 * var(--_u));
    border: 2px dashed var(--_border-strong);
    border-radius: var(--_radius);
  }
  .ways.over {
    border-color: var(--_primary);
    background: var(--_primary-soft);
  }
  .way {
    position: relative;
    display: grid;
  }
  .alert-actions .way {
    display: inline-grid;
  }
  .refusals {
    display: grid;
    gap: calc(2 * var(--_u));
  }
  .badge.danger {
    color: var(--_danger);
    background: var(--_danger-soft);
    border-color: currentColor;
  }
  @container widget (min-width: 30em) {
    .ways {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .ways > p {
      grid-column: 1 / -1;
    }
  }
  @container widget (max-width: 21em) {
    .ways {
      padding: calc(4 * var(--_u)) calc(3 * var(--_u));
    }
  }
`;
