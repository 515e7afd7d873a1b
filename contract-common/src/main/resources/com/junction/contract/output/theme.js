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
})();
