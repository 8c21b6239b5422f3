/** Entries of the lists beside the diagram, each about an element of it. */
import {element} from '../../tasklist/scripts/elements.js';

/** An entry that can be chosen; what is to be done then its owner listens for. */
export function choice(elementId, content) {
  const entry = element('button', {type: 'button', className: 'kiem-diem-plan-choice'}, ...content);
  if (elementId) entry.dataset.element = elementId;
  return entry;
}

/** Shows which entries are about the element; the first of them is brought into sight. */
export function highlight(panel, elementId) {
  const entries = [...panel.querySelectorAll('.kiem-diem-plan-choice')];
  for (const entry of entries) entry.classList.toggle('active', Boolean(elementId) && entry.dataset.element === elementId);
  entries.find((entry) => entry.classList.contains('active'))?.scrollIntoView({block: 'nearest'});
}
