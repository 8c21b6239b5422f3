/**
 * The deadlines of a plan as a picture: bodies down, days across, free days shaded; before each last day a bar of the
 * days that there are for it, after what has to be done before.
 */
import {button, element, text} from '../../tasklist/scripts/elements.js';
import {day, dayNumber, isoDay} from './plan-words.js';

const LEAST_WIDTH = 8;
const BODY_WIDTH = 200;
const LANE = 24;
/** Of a letter of a deadline's code, in pixels. */
const LETTER = 8;
const MONDAY = 1;

export class PlanTimeline {
  /** `chosen` is told the id of a step that is to be shown in the diagram. */
  constructor(timeline, chosen) {
    this.timeline = timeline;
    this.chosen = chosen;
    this.panel = element('div', {className: 'kiem-diem-plan-timeline'});
    this.details = element('div', {className: 'kiem-diem-plan-mark', role: 'status', hidden: true});
  }

  /** Draws at the width that the panel has now. */
  draw() {
    if (!this.timeline) {
      this.panel.replaceChildren(text('p', 'Tệp không có thời hạn nào có ngày.', 'kiem-diem-plan-none'));
      return;
    }
    const {from, to, rows, undated} = this.timeline;
    this.first = dayNumber(from);
    this.days = dayNumber(to) - this.first + 1;
    this.width = Math.max(LEAST_WIDTH, Math.floor((this.panel.clientWidth - BODY_WIDTH - 20) / this.days));
    const grid = element('div', {className: 'kiem-diem-plan-grid'}, this.head(), ...rows.map((row) => this.row(row)));
    grid.style.width = `${BODY_WIDTH + this.days * this.width}px`;
    grid.style.setProperty('--body-width', `${BODY_WIDTH}px`);
    grid.prepend(...this.freeDays());
    this.panel.replaceChildren(key(), element('div', {className: 'kiem-diem-plan-scroll'}, grid), this.details);
    if (undated.length > 0) this.panel.append(this.withoutDay(undated));
  }

  left(isoDay) {
    return (dayNumber(isoDay) - this.first) * this.width;
  }

  /** A number at each Monday, so that weeks can be counted. */
  head() {
    const days = element('div', {className: 'kiem-diem-plan-days'});
    for (let at = this.first; at < this.first + this.days; at += 1) {
      if (new Date(at * 86_400_000).getUTCDay() !== MONDAY) continue;
      const tick = text('span', day(isoDay(at)).slice(0, 5));
      tick.style.left = `${(at - this.first) * this.width}px`;
      days.append(tick);
    }
    return element('div', {className: 'kiem-diem-plan-row kiem-diem-plan-head'}, text('div', 'Đơn vị', 'kiem-diem-plan-body'), days);
  }

  freeDays() {
    return this.timeline.freeDays.map(({day: isoDay, reason}) => {
      const stripe = element('div', {className: 'kiem-diem-plan-free', title: `${day(isoDay)}: ${reason}`});
      stripe.classList.toggle('holiday', !/^(Thứ Bảy|Chủ Nhật)$/i.test(reason));
      stripe.style.left = `${BODY_WIDTH + this.left(isoDay)}px`;
      stripe.style.width = `${this.width}px`;
      return stripe;
    });
  }

  row({body, marks}) {
    const days = element('div', {className: 'kiem-diem-plan-days'});
    const lanes = [];
    for (const group of byDay(marks)) {
      const left = this.left(group[0].lastDay);
      const words = group.map(({code}) => code).join(', ');
      const start = Math.min(left, ...group.map(({slackFrom}) => (slackFrom ? this.left(slackFrom) + this.width : left)));
      const end = left + this.width + words.length * LETTER + 6;
      const free = lanes.findIndex((until) => until < start);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = end;
      days.append(...this.mark(body, group, words, lane));
    }
    const row = element('div', {className: 'kiem-diem-plan-row'}, text('div', body, 'kiem-diem-plan-body'), days);
    row.style.minHeight = `${Math.max(1, lanes.length) * LANE + 4}px`;
    return row;
  }

  mark(body, group, words, lane) {
    const [first] = group;
    const top = `${lane * LANE + 2}px`;
    const mark = button(words, 'kiem-diem-plan-deadline', () => this.explain(body, group));
    mark.title = group.map(({code, wording}) => `${code}: ${wording}`).join('\n');
    mark.ariaLabel = `${words}, hết ngày ${day(first.lastDay)}, ${body}`;
    mark.classList.toggle('free', group.some(({free}) => free));
    mark.classList.toggle('past', group.every(({past}) => past));
    Object.assign(mark.style, {left: `${this.left(first.lastDay)}px`, top});
    mark.style.setProperty('--day-width', `${this.width}px`);
    const slack = group.filter(({slackFrom}) => slackFrom).sort((one, other) => (one.slackFrom < other.slackFrom ? -1 : 1))[0];
    return slack ? [this.bar(slack, top), mark] : [mark];
  }

  /** From the day after the one on which what comes before is due. */
  bar({slackFrom, lastDay, workingDays}, top) {
    const bar = element('div', {className: 'kiem-diem-plan-slack', title: slackWords(workingDays)});
    const left = this.left(slackFrom) + this.width;
    const right = this.left(lastDay) + this.width;
    bar.classList.toggle('none', workingDays === 0);
    Object.assign(bar.style, {left: `${Math.min(left, right)}px`, top, width: `${Math.abs(right - left)}px`});
    return bar;
  }

  /** What stands behind a mark; its steps lead into the diagram. */
  explain(body, group) {
    const lines = group.map(({code, wording, lastDay, workingDays, free, past, steps}) => {
      const remarks = [
        `hết ngày ${day(lastDay)}`,
        typeof workingDays === 'number' ? slackWords(workingDays) : undefined,
        free ? 'rơi vào ngày nghỉ' : undefined,
        past ? 'đã qua' : undefined,
      ];
      const line = element('p', {}, text('strong', `${code} – ${body}: `), `«${wording}», ${remarks.filter(Boolean).join(', ')}. `);
      for (const {id, name} of steps) line.append(button(name ?? id, 'btn-link', () => this.chosen(id)));
      return line;
    });
    this.details.hidden = false;
    this.details.replaceChildren(...lines);
  }

  withoutDay(undated) {
    const words = undated.map(({code, wording}) => `${code}: «${wording}»`);
    return element('details', {}, text('summary', `${undated.length} thời hạn chưa có ngày`), ...words.map((it) => text('p', it)));
  }
}

function byDay(marks) {
  const days = new Map();
  for (const mark of [...marks].sort((one, other) => (one.lastDay < other.lastDay ? -1 : 1))) {
    days.set(mark.lastDay, [...(days.get(mark.lastDay) ?? []), mark]);
  }
  return [...days.values()];
}

function slackWords(workingDays) {
  return workingDays === 0 ? 'không còn ngày làm việc nào' : `${workingDays} ngày làm việc để làm`;
}

function key() {
  return element(
    'p',
    {className: 'kiem-diem-plan-legend'},
    text('span', 'ngày cuối còn kịp', 'kiem-diem-plan-key deadline'),
    text('span', 'thời gian để làm', 'kiem-diem-plan-key slack'),
    text('span', 'thứ Bảy, Chủ Nhật', 'kiem-diem-plan-key weekend'),
    text('span', 'ngày lễ', 'kiem-diem-plan-key holiday'),
    text('span', 'hạn vào ngày nghỉ', 'kiem-diem-plan-key onfree'),
  );
}
