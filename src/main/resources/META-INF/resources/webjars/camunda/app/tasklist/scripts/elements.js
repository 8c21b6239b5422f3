/** How the product's own scripts make elements of a page: never from markup, so that no text becomes any. */

export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function text(tag, words, className = '') {
  return element(tag, {textContent: words, className});
}

export function button(words, className, pressed) {
  const made = element('button', {type: 'button', textContent: words, className: `btn ${className}`});
  made.addEventListener('click', pressed);
  return made;
}
