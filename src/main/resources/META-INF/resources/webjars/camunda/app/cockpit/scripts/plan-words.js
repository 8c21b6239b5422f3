/** Days, moments and numbers as people write them. */

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});

export function moment(instant) {
  return MOMENT.format(new Date(instant));
}

/** What the plan rates: the year, or `Quý I/2027`. */
export function period(plan) {
  return plan.quarter ? `Quý ${plan.quarter}/${plan.year}` : plan.year;
}

/** A day of the server, `2024-11-04`, as `04/11/2024`. */
export function day(isoDay) {
  return isoDay.split('-').reverse().join('/');
}

/** The day as a number of days, for counting. */
export function dayNumber(isoDay) {
  return Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000;
}

export function isoDay(number) {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}
