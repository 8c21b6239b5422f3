/** Who brought which version of a plan, and what was accepted with it. */
import {element, text} from '../../tasklist/scripts/elements.js';
import {moment} from './plan-words.js';

const DOORS = {API: 'nhập ở trang Kế hoạch hoặc qua /api', ENGINE: 'triển khai từ Camunda Modeler hoặc qua /engine-rest'};

export class PlanImports {
  constructor(imports) {
    this.panel = element('div', {className: 'kiem-diem-plan-imports'});
    if (imports.length === 0) this.panel.append(text('p', 'Kế hoạch này đi kèm ứng dụng, chưa ai nhập tệp nào.', 'kiem-diem-plan-none'));
    this.panel.append(...imports.map(entry));
  }
}

function entry({version, fileName, importedBy, importedAt, door, warnings}) {
  const title = text('h3', `Phiên bản ${version}`);
  const about = text('p', `${fileName}, ${importedBy}, ${moment(importedAt)}${door ? ` – ${DOORS[door]}` : ''}`);
  const accepted = warnings.map(({code, message}) => element('li', {}, text('span', `${message} `), text('code', code)));
  const heading = door === 'ENGINE' ? 'Cảnh báo không được hỏi' : 'Cảnh báo đã chấp nhận';
  const list = accepted.length > 0 ? [text('strong', `${heading} (${accepted.length})`), element('ul', {}, ...accepted)] : [];
  return element('section', {ariaLabel: title.textContent}, title, about, ...list);
}
