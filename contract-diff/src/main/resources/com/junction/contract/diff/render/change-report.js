(function () {
  'use strict';
  const byId = id => document.getElementById(id);
  const text = byId('text');
  const rows = Array.from(document.querySelectorAll('.changes tbody tr'), element => ({ element, text: element.textContent.toLowerCase() }));
  text.addEventListener('input', () => {
    const wanted = text.value.trim().toLowerCase();
    let shown = 0;
    for (const row of rows) {
      row.element.hidden = !row.text.includes(wanted);
      shown += row.element.hidden ? 0 : 1;
    }
    document.querySelectorAll('details.changes').forEach(group => { group.open = wanted ? true : group.dataset.open === 'true'; });
    byId('shown').textContent = wanted ? shown + ' of ' + rows.length + ' changes' : '';
  });
  document.addEventListener('keydown', event => {
    if (event.key === '/' && document.activeElement !== text) {
      event.preventDefault();
      text.focus();
    }
  });
})();
