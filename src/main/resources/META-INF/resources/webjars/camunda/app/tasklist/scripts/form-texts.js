/** The texts that form-js and its calendar have only in English, in Vietnamese. */

const TEXTS = new Map(
  Object.entries({
    Search: 'Tìm',
    Select: 'Chọn',
    'Add new': 'Thêm dòng',
    Collapse: 'Thu gọn',
    'Nothing to show.': 'Chưa có dữ liệu.',
    'No results': 'Không tìm thấy',
    'All values selected': 'Đã chọn hết',
    'Remove tag': 'Bỏ mục này',
    Increment: 'Tăng',
    Decrement: 'Giảm',
    'Previous page': 'Trang trước',
    'Next page': 'Trang sau',
    'Click to remove sorting': 'Bấm để bỏ sắp xếp',
    'dd/mm/yyyy': 'ngày/tháng/năm',
    'hh:mm': 'giờ:phút',
    'hh:mm ?m': 'giờ:phút',
    'Date and time must both be entered.': 'Cần điền cả ngày và giờ.',
    ' of ': ' / ',
  }),
);

const PATTERNS = [
  [/^Expand all \((\d+)\)$/, (count) => `Hiện tất cả (${count})`],
  [/^Remove list item (\d+)$/, (row) => `Bỏ dòng ${row}`],
  [/^Click to sort by (.*) ascending$/, (column) => `Sắp xếp theo ${column}, tăng dần`],
  [/^Click to sort by (.*) descending$/, (column) => `Sắp xếp theo ${column}, giảm dần`],
];

const ERRORS = [
  [/^Field is required\.$/, () => 'Cần điền ô này.'],
  [/^Value is not a number\.$/, () => 'Cần nhập một số.'],
  [/^Value is expected to be an integer\.$/, () => 'Cần nhập số nguyên.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, (digits) => `Nhiều nhất ${digits} chữ số thập phân.`],
  [/^Please select a valid value, .* are (.*) and (.*)\.$/, (below, above) => `Giá trị gần nhất là ${below} và ${above}.`],
  [/^Field must have minimum value of (.*)\.$/, (value) => `Số nhỏ nhất là ${comma(value)}.`],
  [/^Field must have maximum value of (.*)\.$/, (value) => `Số lớn nhất là ${comma(value)}.`],
  [/^Field must have minimum length of (.*)\.$/, (value) => `Cần ít nhất ${value} ký tự.`],
  [/^Field must have maximum length of (.*)\.$/, (value) => `Nhiều nhất ${value} ký tự.`],
  [/^Field must match pattern .*$/, () => 'Nội dung chưa đúng mẫu.'],
  [/^Field must be a valid +international phone number\..*$/, () => 'Số điện thoại chưa đúng, ví dụ +84912345678.'],
  [/^Field must be a valid email\.$/, () => 'Địa chỉ thư điện tử chưa đúng.'],
];

const CALENDAR = {
  weekdays: {
    shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
    longhand: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'],
  },
  months: {
    shorthand: Array.from({length: 12}, (_, month) => `Th${month + 1}`),
    longhand: Array.from({length: 12}, (_, month) => `Tháng ${month + 1}`),
  },
  firstDayOfWeek: 1,
  time_24hr: true,
  ordinal: () => '',
  rangeSeparator: ' đến ',
  weekAbbreviation: 'Tuần',
  scrollTitle: 'Cuộn để đổi',
  toggleTitle: 'Bấm để đổi',
  yearAriaLabel: 'Năm',
  monthAriaLabel: 'Tháng',
  hourAriaLabel: 'Giờ',
  minuteAriaLabel: 'Phút',
};

const TRANSLATED_PROPERTIES = ['placeholder', 'title', 'aria-label', 'emptyListMessage'];

const FIXED_TEXT = /fjs-(select-placeholder|table-td|table-empty|table-nav-label|dropdownlist-empty)/;

/** Takes Preact's options, through which every element that form-js draws passes, and the calendar. */
export function speakVietnamese(options, flatpickr) {
  const before = options.vnode;
  options.vnode = (node) => {
    if (node.props) translate(node);
    before?.(node);
  };
  flatpickr.localize(CALENDAR);
  writeDatesTheVietnameseWay();
}

/** Puts Vietnamese messages in the place of those that the validator of one form finds. */
export function translateErrors(validator) {
  for (const method of ['validateField', 'validateFieldInstance']) {
    const validate = validator[method];
    validator[method] = (...args) => validate.apply(validator, args).map((error) => match(ERRORS, error));
  }
}

/** Only what form-js fixes in code: the labels and the data of a form are never touched. */
function translate({type, props}) {
  // Tab leads from one field to be filled in to the next; form-js writes the property of a textarea in small letters.
  if ((type === 'input' && props.readOnly) || (type === 'textarea' && props.readonly)) props.tabIndex = -1;
  // form-js takes a number with either mark, and shows the point.
  if (type === 'input' && 'step' in props && props.value) props.value = comma(props.value);
  for (const name of TRANSLATED_PROPERTIES) {
    if (typeof props[name] === 'string') props[name] = text(props[name]);
  }
  if (!isFixedText(type, props)) return;
  const translated = [props.children].flat().map((child) => (typeof child === 'string' ? text(child) : child));
  props.children = Array.isArray(props.children) ? translated : translated[0];
}

function isFixedText(type, {class: names, children}) {
  // The labels of buttons stand behind an icon and a blank, without an element of their own.
  if (typeof type !== 'string') return Array.isArray(children) && children[1] === ' ';
  return type === 'li' || (typeof names === 'string' && FIXED_TEXT.test(names));
}

function text(english) {
  return TEXTS.get(english) ?? match(PATTERNS, english);
}

function comma(number) {
  return String(number).replace('.', ',');
}

function match(patterns, english) {
  for (const [pattern, vietnamese] of patterns) {
    const found = pattern.exec(english);
    if (found) return vietnamese(...found.slice(1));
  }
  return english;
}

/** form-js writes dates as the locale "default" of the browser does, which is month first in an English one. */
function writeDatesTheVietnameseWay() {
  const dayMonthYear = {day: '2-digit', month: '2-digit', year: 'numeric'};
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, [locale, options]) =>
      locale === 'default' ? new target('en-GB', dayMonthYear) : new target(locale, options),
  });
}
