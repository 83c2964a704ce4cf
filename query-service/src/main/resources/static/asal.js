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

  // An explanation tells each input with its events, the last one last: that is who set it, and what it was before.
  const excerpt = (page) =>
    [...page.querySelectorAll('.why')].flatMap((events) => {
      const all = [...events.children];
      const last = all.at(-1);
      const head = last.querySelector('h3').cloneNode(true);
      const before = all.at(-2)?.querySelector('h3');
      const parts = [document.createElement('b'), last.querySelector('dl').cloneNode(true)];
      parts[0].textContent = head.firstChild.textContent.trim() + ', ' + last.querySelector('.pos').textContent.trim();
      if (before) parts.push(...lines(['', '← ' + before.firstChild.textContent.trim()]).slice(1));
      return parts;
    });

  const tell = async (href) => {
    const answer = await fetch(href);
    if (!answer.ok) return [];
    return excerpt(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  };

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

  const show = async (to) => {
    if (!told.has(to.href + (to.dataset.asal ?? ''))) {
      told.set(to.href + (to.dataset.asal ?? ''), to.dataset.asal ? lines(to.dataset.asal.split('\n')) : await tell(to.href));
    }
    const parts = told.get(to.href + (to.dataset.asal ?? ''));
    if (link !== to || !parts.length) return;
    box.replaceChildren(...parts);
    box.hidden = false;
    to.setAttribute('aria-describedby', box.id);
    place();
  };

  const enter = (event) => {
    const to = event.target.closest?.(LINKS);
    if (box.contains(event.target)) clearTimeout(waiting);
    if (!to || to === link) return;
    hide();
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
