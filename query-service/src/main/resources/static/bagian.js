// What a page gains where htmx changes a part of it: the focus stays, a word says that the part is there, and a sentence says when it is
// not. Without scripts the same links and forms load whole pages.
'use strict';
(() => {
  const words = document.currentScript.dataset;
  const line = (id, css, role) => {
    const paragraph = document.createElement('p');
    paragraph.id = id;
    paragraph.className = css;
    paragraph.setAttribute('role', role);
    return paragraph;
  };
  const status = line('kabar', 'vh', 'status');
  const fault = line('gagal', 'okline bad', 'alert');
  let focused;
  document.body.append(status);

  const isBox = (target) => target.getAttribute('role') === 'tooltip';

  // Beside the part that stays as it was, or in the box that would have held it; with a way to the whole page, which says more.
  const tell = ({ target, pathInfo }, sentence) => {
    const whole = document.createElement('a');
    whole.href = pathInfo.finalRequestPath;
    whole.textContent = words.utuh;
    fault.replaceChildren(sentence, ' ', whole);
    if (isBox(target)) target.replaceChildren(sentence);
    else target.before(fault);
  };

  // Another tab or window is the browser's business.
  addEventListener(
    'click',
    (event) => {
      if ((event.ctrlKey || event.metaKey || event.shiftKey) && event.target.closest('a[hx-get]')) event.stopPropagation();
    },
    true,
  );

  addEventListener('htmx:beforeRequest', ({ detail }) => {
    fault.remove();
    if (detail.elt.dataset.sedang) status.textContent = detail.elt.dataset.sedang;
  });

  // No session any more, or something else to do first: the whole page leads through the login and comes back to what was asked for.
  addEventListener('htmx:beforeOnLoad', (event) => {
    const { xhr, pathInfo, target } = event.detail;
    const asked = new URL(pathInfo.finalRequestPath, location.href).pathname;
    if (xhr.status !== 401 && new URL(xhr.responseURL).pathname === asked) return;
    event.preventDefault();
    if (isBox(target)) tell(event.detail, words.sesi);
    else location.assign(pathInfo.finalRequestPath);
  });

  // What was refused is told as its page tells it; what comes from in between, a proxy for one, by its number.
  addEventListener('htmx:responseError', ({ detail }) => {
    const page = new DOMParser().parseFromString(detail.xhr.responseText, 'text/html');
    tell(detail, page.querySelector('main .lede')?.textContent ?? `${words.galat} ${detail.xhr.status}.`);
  });
  addEventListener('htmx:sendError', ({ detail }) => tell(detail, words.putus));
  addEventListener('htmx:timeout', ({ detail }) => tell(detail, words.putus));

  addEventListener('htmx:beforeSwap', () => {
    focused = document.activeElement !== document.body;
  });
  // htmx gives the focus back to what has the same id. Where that is gone, the part itself takes it.
  addEventListener('htmx:afterRequest', ({ detail }) => {
    const part = document.getElementById(detail.target.id);
    if (!detail.successful || !part) return;
    if (focused && document.activeElement === document.body) {
      const place = part.querySelector('[tabindex="0"]') ?? part;
      if (place === part) part.tabIndex = -1;
      place.focus({ preventScroll: true });
    }
    if (part.dataset.kabar) status.textContent = `${words.dimuat} ${part.dataset.kabar}`;
  });
})();
