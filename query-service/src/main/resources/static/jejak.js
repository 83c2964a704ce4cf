// The slider of a year's history, live: it names the event it passes and moves the marker, and when it rests the tables follow. Without
// scripts its form does the same with a button.
'use strict';
(() => {
  const slider = document.getElementById('langkah');
  const status = slider?.form.querySelector('[role=status]');
  // What an event's page has that another event's page has not. The slider itself stays, and with it the focus.
  const PARTS = ['.mast nav', '.fresh', '.crumbs', '.rng .acts', '.waktu', '#keadaan'];
  const PAUSE = 400; // milliseconds
  let waiting;
  let asked;

  const point = (step) => document.querySelector(`.tlw a[data-langkah="${step}"]`);
  const words = (at) => at.querySelector('title').textContent;

  const mark = (at) => {
    for (const circle of document.querySelectorAll('.tlw .acc')) {
      circle.setAttribute('class', 'pt');
      circle.setAttribute('r', '4.5');
    }
    const circle = at.querySelector('circle');
    circle.setAttribute('class', 'acc');
    circle.setAttribute('r', '6');
    at.parentNode.append(at); // on top of those that lie in the same place
    const line = document.querySelector('.tlw .rd');
    for (const end of ['x1', 'x2']) line?.setAttribute(end, circle.getAttribute('cx'));
    reveal(circle);
  };

  // On a narrow screen the line is wider than its frame.
  const reveal = (circle) => {
    const frame = circle?.closest('.scroll');
    if (frame) frame.scrollLeft = circle.getAttribute('cx') - frame.clientWidth / 2;
  };
  reveal(document.querySelector('.tlw .acc'));

  const show = async (at) => {
    const href = at.getAttribute('href');
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(href, { signal: asked.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!answer.ok || !page.getElementById('keadaan')) throw new Error(`${answer.status}`);
      for (const part of PARTS) {
        const shown = document.querySelector(part);
        const anew = page.querySelector(part);
        if (shown && anew) shown.replaceWith(document.adoptNode(anew));
      }
      history.replaceState(null, '', href);
      status.textContent = `${status.dataset.dimuat} ${words(at)}`;
    } catch (failure) {
      // The page itself says what is wrong: no session any more, no way to the platform.
      if (failure.name !== 'AbortError') location.assign(href);
    }
  };

  slider?.addEventListener('input', () => {
    const at = point(slider.value);
    slider.setAttribute('aria-valuetext', words(at));
    slider.form.querySelector('output').textContent = words(at);
    mark(at);
    clearTimeout(waiting);
    waiting = setTimeout(() => show(at), PAUSE);
  });
})();
