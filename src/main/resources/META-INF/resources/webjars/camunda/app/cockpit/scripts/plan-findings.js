/** What the check found: errors first, then the warnings by their code, which may be accepted one code at a time. */
import {element, text} from '../../tasklist/scripts/elements.js';
import {choice} from './plan-choices.js';

const WHOLE_FILE = 'Cả tệp';

export class PlanFindings {
  /**
   * `chosen` is told the id of the element of a finding, `decided` that a warning was accepted or no longer is; without
   * `decided`, as for a plan that is deployed, there is nothing to accept.
   */
  constructor(findings, {chosen, decided}) {
    this.errors = findings.filter(({severity}) => severity === 'ERROR');
    this.warnings = findings.filter(({severity}) => severity === 'WARNING');
    this.findings = findings;
    this.accepted = new Set();
    this.chosen = chosen;
    this.decided = decided;
    this.panel = element('div', {className: 'kiem-diem-plan-findings'});
    this.panel.append(...this.sections());
  }

  /** Whether the file may be imported as it is, with what was accepted. */
  get importable() {
    return this.errors.length === 0 && this.warnings.every(({code}) => this.accepted.has(code));
  }

  get summary() {
    const {length: errors} = this.errors;
    const {length: warnings} = this.warnings;
    if (errors + warnings === 0) return 'không có lỗi, không có cảnh báo';
    return `${errors} lỗi, ${warnings} cảnh báo`;
  }

  /** For the diagram: each element once, an error before a warning. */
  get marks() {
    const byElement = new Map();
    for (const {elementId: id, severity} of this.findings) {
      if (!id) continue;
      const before = byElement.get(id);
      if (before) before.count += 1;
      else byElement.set(id, {id, kind: severity === 'ERROR' ? 'error' : 'warning', count: 1});
    }
    return [...byElement.values()];
  }

  sections() {
    if (this.findings.length === 0) return [text('p', 'Tệp theo đúng quy ước; không có gì phải sửa.', 'kiem-diem-plan-none')];
    const codes = [...new Set(this.warnings.map(({code}) => code))];
    return [...(this.errors.length > 0 ? [this.errorSection()] : []), ...codes.map((code) => this.warningSection(code))];
  }

  errorSection() {
    const title = text('h3', `${this.errors.length} lỗi phải sửa`, 'kiem-diem-plan-error');
    return element('section', {ariaLabel: title.textContent}, title, this.list(this.errors));
  }

  warningSection(code) {
    const same = this.warnings.filter((warning) => warning.code === code);
    const head = this.decided ? this.acceptance(code, same.length) : told(code, same.length);
    return element('section', {className: 'kiem-diem-plan-warning', ariaLabel: head.textContent}, head, this.list(same));
  }

  acceptance(code, count) {
    const accept = element('input', {type: 'checkbox', disabled: this.errors.length > 0});
    accept.addEventListener('change', () => {
      if (accept.checked) this.accepted.add(code);
      else this.accepted.delete(code);
      this.decided();
    });
    const words = count > 1 ? `Chấp nhận cả ${count} cảnh báo này` : 'Chấp nhận cảnh báo này';
    return element('label', {}, accept, text('span', words), text('code', code));
  }

  list(findings) {
    return element('ul', {}, ...findings.map((finding) => element('li', {}, this.entry(finding))));
  }

  entry({elementId, elementName, message, remedy}) {
    const entry = choice(elementId, [
      text('strong', elementName ?? elementId ?? WHOLE_FILE),
      text('span', message),
      text('em', remedy),
    ]);
    entry.addEventListener('click', () => this.chosen(elementId));
    return entry;
  }
}

function told(code, count) {
  return element('div', {}, text('span', `${count} cảnh báo`), text('code', code));
}
