// The slider of a year's history: it names the event it passes and moves the marker at once; htmx brings the tables when it rests.
'use strict';
(() => {
  // The steps beside the slider bring another one.
  const slider = () => document.getElementById('langkah');
  const words = (at) => at.querySelector('title').textContent;

  const mark = () => {
    const at = document.querySelector(`.tlw a[data-langkah="${slider().value}"]`);
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
    return at;
  };

  // On a narrow screen the line is wider than its frame.
  const reveal = (circle) => {
    const frame = circle?.closest('.scroll');
    if (frame) frame.scrollLeft = circle.getAttribute('cx') - frame.clientWidth / 2;
  };
  reveal(document.querySelector('.tlw .acc'));

  document.addEventListener('input', (event) => {
    if (event.target !== slider()) return;
    const at = mark();
    slider().setAttribute('aria-valuetext', words(at));
    slider().form.querySelector('output').textContent = words(at);
  });
  document.addEventListener('click', (event) => {
    const at = event.target.closest('.tlw a');
    if (!at || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    slider().value = at.dataset.langkah;
    slider().dispatchEvent(new Event('input', { bubbles: true }));
  });
  addEventListener('htmx:afterRequest', ({ detail }) => {
    if (detail.successful && detail.target.id === 'keadaan') mark();
  });
})();
