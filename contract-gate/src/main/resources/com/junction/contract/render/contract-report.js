(function () {
  'use strict';
  const byId = id => document.getElementById(id);
  const form = byId('filter');
  const fields = { text: byId('text'), outcome: byId('outcome'), kind: byId('kind'), status: byId('status') };
  const groups = Array.from(document.querySelectorAll('details.cases'), element => ({ element, name: element.dataset.name.toLowerCase(), rows: null }));
  let operation = null;

  /* Rows are read on first use, because most readers never filter. */
  const rowsOf = group => {
    group.rows = group.rows || Array.from(group.element.querySelectorAll('tbody tr'), element => {
      const cells = element.cells;
      return { element, outcome: element.dataset.outcome, text: cells[1].textContent.toLowerCase(), kind: cells[2].textContent, status: cells[3].textContent };
    });
    return group.rows;
  };

  function apply() {
    const text = fields.text.value.trim().toLowerCase();
    const { outcome, kind, status } = { outcome: fields.outcome.value, kind: fields.kind.value, status: fields.status.value };
    const filtered = Boolean(text || outcome || kind || status || operation);
    let shown = 0;
    let all = 0;
    for (const group of groups) {
      const rows = rowsOf(group);
      const here = !operation || group.element.id === operation;
      const named = group.name.includes(text);
      let matching = 0;
      for (const row of rows) {
        const matches = here && (named || row.text.includes(text)) && (!outcome || row.outcome === outcome)
          && (!kind || row.kind === kind) && (!status || row.status === status);
        row.element.hidden = !matches;
        matching += matches ? 1 : 0;
      }
      all += rows.length;
      shown += matching;
      group.element.hidden = filtered && matching === 0;
      group.element.open = filtered && matching > 0 && (operation !== null || shown <= 500);
    }
    byId('shown').textContent = filtered ? shown + ' of ' + all + ' cases' + (operation ? ' of one operation' : '') : '';
  }

  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => { operation = null; setTimeout(apply); });
  document.addEventListener('keydown', event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === '/' && !typing) {
      event.preventDefault();
      fields.text.focus();
    }
  });
  document.addEventListener('click', event => {
    const chosen = event.target.closest('[data-operation]');
    if (chosen) {
      form.reset();
      operation = 'operation-' + chosen.dataset.operation;
      fields.text.value = chosen.dataset.text || '';
      fields.status.value = chosen.dataset.status || '';
      apply();
      byId('cases').focus();
      byId('cases').scrollIntoView();
    }
    if (event.target.closest('.copy')) {
      copy(event.target.closest('.copy'));
    }
  });

  async function copy(button) {
    const text = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = 'Copied';
    } catch (e) {
      getSelection().selectAllChildren(text);
      button.textContent = 'Press Ctrl+C';
    }
  }
})();
