// What the sheet of spending gains where scripts run: it takes a block copied from a spreadsheet, and adds up while it is typed in. What a
// block means is decided on the server as soon as there is anything to decide.
'use strict';
(() => {
  const FIGURE = /^((rp\.?|idr)?\s*[-−(]?\d[\d.,]*\)?\s*%?|[-–—]|)$/i;
  const INDONESIAN = /^(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;

  for (const grid of document.querySelectorAll('table.grid')) {
    const form = grid.closest('form');
    const rows = [...grid.tBodies].flatMap((body) => [...body.rows]);
    const cells = (row) => [...row.querySelectorAll('input:not([type=hidden])')];
    const lines = rows.filter((row) => cells(row).length > 0);

    // Spread here only where every figure has one cell it can mean: no codes or names, nothing too many, and no row of a program or
    // kegiatan passed over, which the spreadsheet may have had or not.
    const target = (block, input) => {
      const row = input.closest('tr');
      const column = cells(row).indexOf(input);
      const first = lines.indexOf(row);
      const taken = lines.slice(first, first + block.length);
      const fits = taken.length === block.length && block.every((figures) => figures.length <= cells(row).length - column);
      const plain = block.every((figures) => figures.every((figure) => FIGURE.test(figure)));
      const adjacent = rows.indexOf(taken.at(-1)) - rows.indexOf(row) === block.length - 1;
      const whole = first === 0 && block.length === lines.length;
      return fits && plain && (adjacent || whole) ? taken.map((line) => cells(line).slice(column)) : null;
    };

    grid.addEventListener('paste', (event) => {
      const text = event.clipboardData.getData('text/plain').replace(/[\r\n]+$/, '');
      if (!/[\t\n]/.test(text) || !event.target.matches('input')) return;
      event.preventDefault();
      const block = text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
      const taken = target(block, event.target);
      if (taken) {
        block.forEach((figures, down) => figures.forEach((figure, right) => { taken[down][right].value = figure; }));
        event.target.dispatchEvent(new Event('input', { bubbles: true }));
        return;
      }
      form.elements.namedItem('tempelan').value = text;
      form.querySelector('details.paste').open = true;
      form.elements.namedItem('tempelan').dispatchEvent(new Event('input', { bubbles: true }));
      form.requestSubmit(form.querySelector('button[value=tempel]'));
    });

    // Sums of what can be read; what cannot is left for the server to say.
    const sums = grid.querySelector('[data-jumlah]');
    const amount = (typed) => {
      const text = typed.replace(/[\s\u00a0]/g, '').replace(/^(rp|idr)\.?/i, '');
      return INDONESIAN.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : 0;
    };
    const add = () => {
      [...sums.querySelectorAll('output')].forEach((sum, month) => {
        const total = lines.reduce((all, line) => all + amount(cells(line)[month].value), 0);
        sum.value = total === 0 ? '' : total.toLocaleString('id-ID', { maximumFractionDigits: 2 });
      });
    };
    if (sums) {
      sums.hidden = false;
      grid.addEventListener('input', add);
      // after a draft was restored
      addEventListener('pageshow', add);
    }
  }
})();
