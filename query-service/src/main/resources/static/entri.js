// What a form gains where scripts run: drafts that survive a closed browser and a lost connection, no second sending, a sheet that takes
// a paste and adds up, reasons asked for as soon as something differs. Without scripts every form works all the same.
'use strict';
(() => {
  const PREFIX = 'draf:';
  const SENT = 'draf.terkirim';

  // The page after a sending: word that it was stored ends its draft, anything else leaves the draft for another try.
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (sent && document.querySelector('[data-tersimpan]')) localStorage.removeItem(sent);

  const errors = document.querySelector('.errs');
  if (errors) errors.focus();

  const isKept = (field) =>
    field.name && !field.readOnly && !['hidden', 'file', 'password', 'submit'].includes(field.type);

  const language = document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID';
  const clock = new Intl.DateTimeFormat(language, {
    day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Jakarta',
  });
  // A live region speaks up whenever its text changes, so it changes at most once a minute.
  const tell = (notice, at, restored) => {
    if (!notice) return;
    const [time, text] = [notice.querySelector('time'), clock.format(at) + ' WIB'];
    if (time.textContent !== text) time.textContent = text;
    notice.querySelector('[data-draf-pulih]').hidden = !restored;
    notice.querySelector('[data-draf-simpan]').hidden = restored;
    notice.hidden = false;
  };

  for (const form of document.querySelectorAll('form[data-draf]')) {
    const key = PREFIX + form.dataset.draf;
    const fields = () => [...form.elements].filter(isKept);
    const id = form.elements.namedItem('kunci');
    const notice = form.querySelector('[data-draf-kabar]');
    const offline = form.querySelector('[data-draf-putus]');

    const restore = () => {
      const draft = JSON.parse(localStorage.getItem(key) ?? 'null');
      if (!draft || !('drafPulih' in form.dataset)) return;
      let changed = false;
      for (const field of fields()) {
        if (field.name in draft.isi && field.value !== draft.isi[field.name]) {
          field.value = draft.isi[field.name];
          changed = true;
        }
      }
      // The key belongs to what was typed: if it was stored and the answer got lost, sending it again has no second effect.
      if (changed && draft.kunci) id.value = draft.kunci;
      if (changed) tell(notice, draft.pada, true);
    };

    const save = () => {
      const draft = { kunci: id?.value, pada: Date.now(), isi: {} };
      for (const field of fields()) draft.isi[field.name] = field.value;
      localStorage.setItem(key, JSON.stringify(draft));
      return draft.pada;
    };
    form.addEventListener('input', () => tell(notice, save(), false));
    if (errors) save();

    form.querySelector('[data-draf-buang]')?.addEventListener('click', () => {
      localStorage.removeItem(key);
      location.assign(form.action);
    });

    // One effect, however often the button is pressed; the key in the form sees to the rest.
    form.addEventListener('submit', (event) => {
      if (form.dataset.dikirim) {
        event.preventDefault();
        return;
      }
      if (!navigator.onLine) {
        event.preventDefault();
        if (fields().length > 0) save();
        if (offline) offline.hidden = false;
        return;
      }
      form.dataset.dikirim = 'ya';
      sessionStorage.setItem(SENT, key);
    });
    addEventListener('online', () => { if (offline) offline.hidden = true; });
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

  // What differs from what is in force asks for its reason at once.
  for (const item of document.querySelectorAll('[data-butir]')) {
    const reason = item.querySelector('[data-alasan]');
    const differs = () => [...item.querySelectorAll('[data-semula]')].some((field) => '=' + field.value.trim().replace(/\s*\n\s*/g, ' ') !== field.dataset.semula);
    const ask = () => {
      const changed = differs();
      item.classList.toggle('beda', changed);
      if (reason && !('tetap' in item.dataset)) reason.hidden = !changed;
    };
    item.addEventListener('input', ask);
    ask();
  }
})();
