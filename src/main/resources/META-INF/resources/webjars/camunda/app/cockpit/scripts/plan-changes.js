/** What a roll-over changed in last year's file, for an administrator to confirm. */
import {element, text} from '../../tasklist/scripts/elements.js';
import {choice} from './plan-choices.js';

const KINDS = [
  ['TO_REVIEW', 'Cần xem lại'],
  ['LEFT_BLANK', 'Để trống, cần điền'],
  ['DEADLINE', 'Thời hạn'],
  ['PLAN_YEAR', 'Năm của kế hoạch'],
  ['YEAR_IN_WORDS', 'Năm trong lời'],
  ['PLAN_ID', 'Mã của kế hoạch'],
];

export class PlanChanges {
  /** `decided` is told that all changes were confirmed, or no longer are. */
  constructor(changes, {chosen, decided}) {
    this.changes = changes;
    this.chosen = chosen;
    const confirm = element('input', {type: 'checkbox'});
    confirm.addEventListener('change', () => {
      this.confirmed = confirm.checked;
      decided();
    });
    this.confirmed = false;
    const words = `Tôi đã xem ${changes.length} thay đổi`;
    this.panel = element(
      'div',
      {className: 'kiem-diem-plan-changes'},
      element('label', {className: 'kiem-diem-plan-confirm'}, confirm, text('span', words)),
      ...KINDS.map(([kind, title]) => this.section(kind, title)),
    );
  }

  section(kind, title) {
    const same = this.changes.filter((change) => change.kind === kind);
    if (same.length === 0) return undefined;
    const heading = text('h3', `${title} (${same.length})`, kind === 'TO_REVIEW' ? 'kiem-diem-plan-error' : '');
    const list = element('ul', {}, ...same.map((change) => element('li', {}, this.entry(change))));
    return element('section', {ariaLabel: heading.textContent}, heading, list);
  }

  entry({where, before, after, reason}) {
    const entry = choice(where, [text('strong', where), ...values(before, after), text('em', reason)]);
    entry.addEventListener('click', () => this.chosen(where));
    return entry;
  }
}

/** A value before and after; once only where nothing changed. */
export function values(before, after) {
  if (before === after) return [text('span', before)];
  return [text('del', before || 'không có'), text('ins', after || 'để trống')];
}
