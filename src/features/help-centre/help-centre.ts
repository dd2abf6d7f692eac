import {property} from 'lit/decorators.js';
import {MemberElement} from '../../shell/member-element.js';
import {HelpCentrePanel, type HelpWishes} from './help-centre.panel.js';

/**
 * @summary Whom to call and whether somebody answers now, answers to frequent questions found as one types, and what to
 *   do where an answer does not suit. Nobody needs to be signed in.
 *
 * @attr question - Id of a question whose answer is open at once.
 * @attr complaint - The form of a complaint is open at once, where somebody is signed in who may send one.
 * @event mutuelle-session-expired - Never told here: without a session, the page goes on.
 * @csspart section - A part under a heading.
 * @csspart heading - Heading of a section.
 * @csspart question - A question with its answer, folded.
 * @csspart actions - Bar of buttons of the complaint.
 * @csspart placed - The form that asks to be called back, or what sends a paper, in the place of its button.
 * @csspart drop - In it: the box with the two ways to choose, on which files may be dropped.
 * @csspart dialog - A window above the page: a PDF that is read before it is sent.
 */
export class HelpCentre extends MemberElement<HelpCentrePanel> implements HelpWishes {
  static override readonly panel = HelpCentrePanel;

  @property() question?: string;
  @property({type: Boolean}) complaint = false;

  protected override createPanel(): HelpCentrePanel {
    return new HelpCentrePanel({flow: this.flow}, this);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('question')) this.panel.questionChanged();
    if (changed.has('complaint')) this.panel.complaintChanged();
  }
}
