import {html, type TemplateResult} from 'lit';
import {getCoaching, type Coaching, type CoachingProgramme} from '../../contract/coaching.js';
import {focusWhenShown} from '../../element/focus.js';
import {Lazy} from '../../element/lazy.js';
import {Messages} from '../../element/locale.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {Panel, type PageParts, type PanelOwner} from '../../shell/panel.js';
import {button} from '../../ui/blocks/button.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {comingFile} from '../../ui/coming-file.js';
import {pageHeader} from '../../ui/page.js';
import fr from './coaching.messages.fr.js';
import type * as LessonModule from './lesson.js';
import type * as ProgrammeModule from './programme.js';
import {programmesView} from './programmes.view.js';

/** A programme, or a module of it. */
interface Place {
  readonly programmeId: string;
  readonly moduleId?: string;
  /** Title of the module that has just been ended. */
  readonly ended?: string;
}

/** Programmes for one's health, one of them, or one of its modules (MEM-75). */
export class CoachingPanel extends Panel<Coaching> {
  static readonly page = 'coaching';
  /** Replaced by tests of a file that does not come. */
  static programmeFile: () => Promise<typeof ProgrammeModule> = () => import('./programme.js');
  static lessonFile: () => Promise<typeof LessonModule> = () => import('./lesson.js');
  override readonly read = getCoaching;
  readonly #messages: Messages<typeof fr>;
  readonly #programmeFile: Lazy<typeof ProgrammeModule>;
  readonly #lessonFile: Lazy<typeof LessonModule>;
  #programme: ProgrammeModule.ProgrammePage | undefined;
  #lesson: LessonModule.LessonPage | undefined;
  #coaching: Coaching | undefined;
  /** Nothing: all programmes. */
  #place: Place | undefined;
  /** Where a press leads whose file is on its way, or does not come. */
  #coming: Place | undefined;

  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    const {flow, host} = this;
    this.#messages = new Messages(host, 'coaching', fr, {en: () => import('./coaching.messages.en.js')});
    const changed = (programme: CoachingProgramme) => this.#replace(programme);
    this.#programmeFile = new Lazy(
      host,
      () => CoachingPanel.programmeFile(),
      ({ProgrammePage}) =>
        (this.#programme = new ProgrammePage({
          flow,
          words: () => this.#messages.t,
          consent: () => this.#coaching!.consent,
          changed,
          left: (programme) => this.#left(programme),
          open: (moduleId) => this.#openModule(moduleId),
        })),
    );
    this.#lessonFile = new Lazy(
      host,
      () => CoachingPanel.lessonFile(),
      ({LessonPage}) =>
        (this.#lesson = new LessonPage({
          flow,
          changed,
          finished: (programme, moduleId) => this.#finished(programme, moduleId),
          open: (moduleId) => this.#openModule(moduleId),
          back: () => this.#back(),
        })),
    );
  }

  override get title(): string {
    const {t} = this.#messages;
    const shown = this.#shown;
    if (!shown) return t.title;
    const {modules, title} = shown;
    const index = modules.findIndex(({id}) => id === this.#where?.moduleId);
    return index < 0 ? title : t.numbered(index + 1, modules[index]!.title);
  }

  override get lead(): unknown {
    const shown = this.#shown;
    if (!shown) return this.#coaching?.programmes.length ? this.#messages.t.lead : undefined;
    return this.#place?.moduleId && !this.#coming ? this.#lesson?.lead(shown) : undefined;
  }

  override load(coaching: Coaching): void {
    this.#coaching = coaching;
    // the insurer has it no longer
    if (this.#where && !this.#shown) {
      this.#lesson?.close();
      this.#place = this.#coming = undefined;
    }
    if (this.#place?.moduleId) this.#lesson?.readAgain();
  }

  override clear(typed: boolean): void {
    this.#coaching = undefined;
    this.#programme?.clear();
    this.#lesson?.clear(typed);
    if (typed) this.#place = this.#coming = undefined;
  }

  override page({notice}: PageParts): TemplateResult {
    return html`<div class="frame measure stack loose" part="frame">${this.header()} ${notice} ${this.view()}</div>`;
  }

  /** With the way back above the title. */
  override header(): TemplateResult {
    const shown = this.#shown;
    if (!shown) return pageHeader(this);
    const label = this.#where?.moduleId ? shown.title : this.#messages.t.back;
    const back = button({
      label,
      icon: 'arrow-left',
      kind: 'quiet',
      small: true,
      id: 'back',
      onClick: () => this.#back(),
    });
    return html`<div class="stack tight">
      <p>${back}</p>
      ${pageHeader(this)}
    </div>`;
  }

  override view(): unknown {
    const shown = this.#shown;
    if (this.#coming) return this.#comingView(this.#coming);
    if (shown && this.#place) return this.#place.moduleId ? this.#lesson!.view(shown) : this.#programme!.view(shown);
    const {programmes} = this.#coaching!;
    return html`${programmesView(this.#coaching!, this.#messages.t, (programmeId) => void this.#go({programmeId}))}
    ${unreadable(this.host.common, programmes)}`;
  }

  #comingView(place: Place): TemplateResult {
    return comingFile(this.host.common, {failed: this.#fileOf(place).failed, again: () => this.#go(place)});
  }

  get #where(): Place | undefined {
    return this.#coming ?? this.#place;
  }

  /** The programme of the page, as it is now. */
  get #shown(): CoachingProgramme | undefined {
    return this.#coaching?.programmes.find(({id}) => id === this.#where?.programmeId);
  }

  #fileOf({moduleId}: Place): Pick<Lazy<unknown>, 'here' | 'failed' | 'load'> {
    return moduleId === undefined ? this.#programmeFile : this.#lessonFile;
  }

  /** Another page takes the place of this one, as soon as its file is there; the focus goes to its heading. */
  async #go(place: Place | undefined): Promise<void> {
    if (this.#place?.moduleId) this.#lesson?.close();
    this.#coming = undefined;
    if (place && !this.#fileOf(place).here) {
      this.#coming = place;
      void focusWhenShown(this.host);
      // given up meanwhile, or something else was pressed
      if (!(await this.#fileOf(place).load()) || this.#coming !== place) return;
      this.#coming = undefined;
    }
    this.#place = place;
    if (place?.moduleId) this.#lesson!.open({programmeId: place.programmeId, moduleId: place.moduleId});
    else if (place) this.#programme!.begin(place.ended);
    await focusWhenShown(this.host, place?.ended === undefined ? undefined : this.#programme!.focus);
  }

  #openModule(moduleId: string): void {
    const {programmeId} = this.#place!;
    void this.#go({programmeId, moduleId});
  }

  #back(): void {
    const {programmeId, moduleId} = this.#where!;
    void this.#go(moduleId === undefined ? undefined : {programmeId});
  }

  #finished(programme: CoachingProgramme, moduleId: string): void {
    this.#replace(programme);
    const ended = programme.modules.find(({id}) => id === moduleId)?.title ?? '';
    void this.#go({programmeId: programme.id, ended});
  }

  #left(programme: CoachingProgramme): void {
    this.#lesson?.forget(programme.id);
    const modules = programme.modules.map((module) => ({...module, state: 'toDo'}));
    this.#replace({...programme, modules, state: 'open'});
  }

  #replace(programme: CoachingProgramme): void {
    if (!this.#coaching) return;
    const programmes = this.#coaching.programmes.map((each) => (each.id === programme.id ? programme : each));
    this.#coaching = {...this.#coaching, programmes};
    this.host.requestUpdate();
  }
}
