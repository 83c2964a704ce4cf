// Who set a value: beside it while the pointer or the focus is on it. The link itself leads to the same, told in full, without scripts.
'use strict';
(() => {
  const LINKS = 'a[data-asal], #keadaan a.ex';
  const PAUSE = 250; // milliseconds: who only passes by asks nothing
  const told = new Map();
  const box = document.createElement('div');
  box.id = 'asal-kotak';
  box.className = 'asal';
  box.setAttribute('role', 'tooltip');
  box.hidden = true;
  document.body.append(box);
  let link = null;
  let waiting;

  const lines = (texts) =>
    texts.map((text, row) => {
      const line = document.createElement(row ? 'p' : 'b');
      line.textContent = text;
      return line;
    });

  const place = () => {
    const at = link.getBoundingClientRect();
    const width = Math.min(400, document.documentElement.clientWidth - 16);
    box.style.width = `${width}px`;
    const left = Math.min(at.left, document.documentElement.clientWidth - width - 8);
    box.style.left = `${Math.max(8, left) + scrollX}px`;
    box.style.top = `${at.bottom + scrollY}px`; // touching, so that the pointer can move onto it
  };

  const hide = () => {
    clearTimeout(waiting);
    link?.removeAttribute('aria-describedby');
    link = null;
    box.hidden = true;
  };

  const reveal = () => {
    if (!link || !box.hasChildNodes()) return;
    box.hidden = false;
    link.setAttribute('aria-describedby', box.id);
    place();
  };

  const show = (to) => {
    if (to.dataset.asal) box.replaceChildren(...lines(to.dataset.asal.split('\n')));
    else if (told.has(to.href)) box.replaceChildren(...told.get(to.href));
    // What fails is told in the box, by what tells it of every part.
    else return htmx.ajax('GET', to.href, { source: to, target: box, swap: 'innerHTML' }).then(reveal, reveal);
    reveal();
  };
  // The answer about a link that was left meanwhile is nobody's.
  box.addEventListener('htmx:beforeSwap', (event) => event.detail.requestConfig.elt !== link && event.preventDefault());
  box.addEventListener('htmx:afterSwap', () => told.set(link.href, [...box.childNodes]));

  const enter = (event) => {
    const to = event.target.closest?.(LINKS);
    if (box.contains(event.target)) clearTimeout(waiting);
    if (!to || to === link) return;
    hide();
    box.replaceChildren();
    link = to;
    waiting = setTimeout(() => show(to), PAUSE);
  };
  const leave = (event) => {
    if (!link || link === document.activeElement || event.type === 'focusout') return;
    if (link.contains(event.relatedTarget) || box.contains(event.relatedTarget)) return;
    clearTimeout(waiting);
    waiting = setTimeout(hide, PAUSE);
  };

  document.addEventListener('mouseover', enter);
  document.addEventListener('focusin', enter);
  document.addEventListener('mouseout', leave);
  document.addEventListener('focusout', (event) => event.target === link && hide());
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
})();
