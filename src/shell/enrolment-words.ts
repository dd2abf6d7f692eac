import type {FailureWords} from '../element/failure-words.js';
import {merge, Messages} from '../element/locale.js';
import type {Widget} from '../element/widget.js';
import fr from './enrolment.messages.fr.js';

/** Where something fails in an enrolment, it is the enrolment that is spoken of. What a host reworded wins. */
export class EnrolmentWords {
  readonly #messages: Messages<typeof fr>;

  constructor(
    private readonly host: Widget,
    private readonly help?: () => FailureWords['help'],
  ) {
    this.#messages = new Messages(host, 'enrolment', fr, {en: () => import('./enrolment.messages.en.js')});
  }

  get forFailures(): FailureWords {
    const {common, language, messages} = this.host;
    return {
      language,
      help: this.help?.(),
      common: merge(merge(common, this.#messages.t), messages?.['common']) as typeof common,
    };
  }
}
