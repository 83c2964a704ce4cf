// What a form gains where scripts run: drafts that survive a closed browser, no second sending, a grid that takes a paste. Without
// scripts every form works all the same.
'use strict';
(() => {
  const PREFIX = 'draf:';
  const SENT = 'draf.terkirim';

  // Word that something was stored: its draft has done its work.
  if (document.querySelector('[data-tersimpan]')) {
    const sent = sessionStorage.getItem(SENT);
    if (sent) {
      localStorage.removeItem(sent);
      sessionStorage.removeItem(SENT);
    }
  }

  const errors = document.querySelector('.errs');
  if (errors) errors.focus();

  const isKept = (field) =>
    field.name && field.type !== 'hidden' && field.type !== 'file' && field.type !== 'password' && field.type !== 'submit';

  for (const form of document.querySelectorAll('form[data-draf]')) {
    // The reader's name is part of the key: two people at one machine do not read each other's drafts.
    const who = document.querySelector('.who a')?.textContent ?? '';
    const key = PREFIX + who + ':' + form.dataset.draf;
    const fields = () => [...form.elements].filter(isKept);
    const id = form.elements.namedItem('kunci');
    const notice = form.querySelector('[data-draf-kabar]');

    const restore = () => {
      const draft = JSON.parse(localStorage.getItem(key) ?? 'null');
      if (!draft || !('drafPulih' in form.dataset)) return;
      let changed = false;
      for (const field of fields()) {
        if (field.name in draft && field.value !== draft[field.name]) {
          field.value = draft[field.name];
          changed = true;
        }
      }
      // The key belongs to what was typed: if it was stored and the answer got lost, sending it again has no second effect.
      if (changed && draft.kunci) id.value = draft.kunci;
      if (changed && notice) notice.hidden = false;
    };

    const save = () => {
      const draft = { kunci: id?.value };
      for (const field of fields()) draft[field.name] = field.value;
      localStorage.setItem(key, JSON.stringify(draft));
    };
    form.addEventListener('input', save);
    if (errors) save();

    form.querySelector('[data-draf-buang]')?.addEventListener('click', () => {
      localStorage.removeItem(key);
      location.reload();
    });

    // One effect, however often the button is pressed; the key in the form sees to the rest.
    form.addEventListener('submit', (event) => {
      if (form.dataset.dikirim) {
        event.preventDefault();
        return;
      }
      form.dataset.dikirim = 'ya';
      sessionStorage.setItem(SENT, key);
    });
    // Back from the next page, the form can be sent again.
    addEventListener('pageshow', () => delete form.dataset.dikirim);

    restore();
  }

  // A file that would not be taken is refused here, before it is sent over a slow line for nothing.
  for (const file of document.querySelectorAll('input[data-terbesar]')) {
    file.addEventListener('change', () => {
      const tooLarge = (file.files[0]?.size ?? 0) > Number(file.dataset.terbesar);
      file.parentElement.querySelector('[data-terlalu-besar]').hidden = !tooLarge;
      if (tooLarge) file.value = '';
    });
  }

  // A block copied from a spreadsheet is spread over the cells from the one it is pasted into.
  for (const grid of document.querySelectorAll('table.grid')) {
    grid.addEventListener('paste', (event) => {
      const text = event.clipboardData.getData('text/plain');
      if (!/[\t\n]/.test(text.trim())) return;
      event.preventDefault();
      const rows = [...grid.tBodies].flatMap((body) => [...body.rows]).filter((row) => row.querySelector('input'));
      const first = rows.indexOf(event.target.closest('tr'));
      const column = [...event.target.closest('tr').querySelectorAll('input')].indexOf(event.target);
      text.replace(/\r?\n$/, '').split(/\r?\n/).forEach((line, down) => {
        const cells = rows[first + down]?.querySelectorAll('input') ?? [];
        line.split('\t').forEach((cell, right) => {
          const input = cells[column + right];
          if (input) input.value = cell.trim();
        });
      });
      event.target.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
})();
