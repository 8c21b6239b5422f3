/** What differs from the version before and from last year's plan. */
import {button, element, text} from '../../tasklist/scripts/elements.js';
import {values} from './plan-changes.js';
import {choice} from './plan-choices.js';
import {day} from './plan-words.js';

const DEADLINE_CHANGES = {ADDED: 'thêm', REMOVED: 'bỏ', MOVED: 'dời ngày', REWORDED: 'đổi lời'};

export const LEGEND = [
  {kind: 'added', words: 'thêm'},
  {kind: 'changed', words: 'đổi'},
];

export class PlanDifferences {
  /** `shown` is told that another comparison is looked at, `oldFile` that its old file is wanted. */
  constructor(comparisons, {chosen, shown, oldFile}) {
    Object.assign(this, {comparisons, chosen, shown, oldFile});
    [this.current] = comparisons;
    this.panel = element('div', {className: 'kiem-diem-plan-differences'});
    this.draw();
  }

  get count() {
    return this.comparisons.length > 0 ? sizeOf(this.comparisons[0]) : 0;
  }

  get marks() {
    if (!this.current) return [];
    const of = (entries, kind) => entries.map(({elementId: id}) => ({id, kind, count: 1}));
    return [...of(this.current.added, 'added'), ...of(this.current.changed, 'changed')];
  }

  draw() {
    if (!this.current) {
      this.panel.replaceChildren(text('p', 'Không có phiên bản trước hay kế hoạch năm trước để so sánh.', 'kiem-diem-plan-none'));
      return;
    }
    const sections = [
      this.section('Thời hạn', this.current.deadlines, (it) => this.deadline(it)),
      this.section('Phần tử thêm', this.current.added, (it) => this.step(it, 'added')),
      this.section('Phần tử đổi', this.current.changed, (it) => this.changed(it)),
      this.section('Phần tử bỏ', this.current.removed, (it) => this.removed(it)),
      this.section('Đầu kế hoạch', this.current.header, (it) => this.property(it)),
    ].filter(Boolean);
    this.panel.replaceChildren(this.choices(), ...(sections.length > 0 ? sections : [text('p', 'Không có gì khác.', 'kiem-diem-plan-none')]));
  }

  choices() {
    const list = element('div', {className: 'btn-group', role: 'group', ariaLabel: 'So sánh với'});
    for (const comparison of this.comparisons) {
      const choose = button(nameOf(comparison), 'btn-default btn-sm', () => {
        this.current = comparison;
        this.draw();
        this.shown();
      });
      choose.setAttribute('aria-pressed', String(comparison === this.current));
      choose.classList.toggle('active', comparison === this.current);
      list.append(choose);
    }
    return list;
  }

  section(title, entries, drawn) {
    if (entries.length === 0) return undefined;
    const heading = text('h3', `${title} (${entries.length})`);
    const list = element('ul', {}, ...entries.map((entry) => element('li', {}, drawn(entry))));
    return element('section', {ariaLabel: heading.textContent}, heading, list);
  }

  deadline({code, change, before, after, days}) {
    const name = text('strong', `${code}: ${DEADLINE_CHANGES[change]}${days ? ` ${shift(days)}` : ''}`);
    return element('div', {className: 'kiem-diem-plan-entry'}, name, ...values(dated(before), dated(after)));
  }

  step({elementId, elementName, type, pool}, kind = '') {
    const entry = choice(elementId, [text('strong', elementName ?? elementId, kind), text('em', [type, pool].filter(Boolean).join(' – '))]);
    entry.addEventListener('click', () => this.chosen(elementId));
    return entry;
  }

  changed(step) {
    const entry = this.step(step, 'changed');
    for (const {what, before, after} of step.changes) entry.append(text('span', what), ...values(before, after));
    return entry;
  }

  removed(step) {
    const entry = this.step(step, 'removed');
    entry.addEventListener('click', () => this.oldFile(this.current, step.elementId));
    return entry;
  }

  property({property, before, after}) {
    return element('div', {className: 'kiem-diem-plan-entry'}, text('strong', property), ...values(before, after));
  }
}

function nameOf({kind, with: other}) {
  return kind === 'LAST_YEAR' ? `Kế hoạch năm ${other.year}` : `Phiên bản ${other.version}`;
}

function sizeOf({added, removed, changed, deadlines, header}) {
  return [added, removed, changed, deadlines, header].reduce((sum, {length}) => sum + length, 0);
}

function dated(deadline) {
  if (!deadline) return '';
  return deadline.lastDay ? `${deadline.wording} (hết ngày ${day(deadline.lastDay)})` : deadline.wording;
}

function shift(days) {
  return days > 0 ? `muộn hơn ${days} ngày` : `sớm hơn ${-days} ngày`;
}
