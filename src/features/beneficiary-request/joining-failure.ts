import {nothing, type TemplateResult} from 'lit';
import type {BackendError} from '../../backend/error.js';
import {clock} from '../../element/clock.js';
import type {Widget} from '../../element/widget.js';
import {alert, type AlertOptions} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {failure} from '../../ui/blocks/failure.js';
import type {JoiningMessages} from './joining.messages.fr.js';

/** Why a press came to nothing, and the way on. */
export function joiningFailure(
  host: Widget,
  error: BackendError | undefined,
  t: Pick<JoiningMessages, 'gone' | 'incomplete' | 'locked'>,
  to: Readonly<Record<'list' | 'person', () => void>>,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const {gone, incomplete, locked} = t;
  const warning = (words: Pick<AlertOptions, 'title' | 'text' | 'icon'>, label?: string, go?: () => void) =>
    alert({
      tone: 'warning',
      live: 'alert',
      ...words,
      actions: label === undefined ? undefined : button({label, small: true, onClick: go!}),
    });
  switch (error.code) {
    case 'not-found':
      return warning(gone, gone.back, to.list);
    case 'incomplete':
      return warning(incomplete, incomplete.back, to.person);
    case 'access-locked':
    case 'transaction-locked':
      return error.retryAt
        ? warning({icon: 'lock', title: locked.title(clock(error.retryAt, host.language)), text: locked.text})
        : failure(host.failureWords, error);
    default:
      return failure(host.failureWords, error);
  }
}
