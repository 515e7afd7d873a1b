(function () {
  'use strict';
  const byId = id => document.getElementById(id);
  const root = document.documentElement;

  const remembered = () => { try { return localStorage.getItem('contract-theme'); } catch (e) { return null; } };
  const remember = theme => { try { localStorage.setItem('contract-theme', theme); } catch (e) { /* Then it is asked again. */ } };
  const wanted = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.dataset.theme = remembered() || wanted;
  byId('theme').addEventListener('click', () => {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    remember(root.dataset.theme);
  });

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
