// HTML and CSS to write, with the page they give.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var text = { html: data.html, css: data.css || '' };
  var shown = ui.make('div', { className: 'card' });
  var root = shown.attachShadow({ mode: 'open' });

  function measure(probe) {
    var found = root.querySelectorAll('.page ' + probe.select);
    if (probe.ask === 'nombre') return String(found.length);
    var first = found[0];
    if (!first) return 'rien';
    var parts = probe.ask.split(':');
    if (parts[0] === 'style') return getComputedStyle(first).getPropertyValue(parts[1]).trim() || 'rien';
    if (parts[0] === 'attribut') return (first.getAttribute(parts[1]) || '').trim() || 'rien';
    return first.textContent.replace(/\s+/g, ' ').trim() || 'rien';
  }

  function tell() {
    var state = {};
    data.probes.forEach(function (probe) { state[probe.name] = measure(probe); });
    ui.report(state);
  }

  function show() {
    var style = document.createElement('style');
    style.textContent = text.css;
    var page = document.createElement('div');
    page.className = 'page';
    page.innerHTML = text.html;
    root.replaceChildren(style, page);
    tell();
  }

  function editor(key, label) {
    var area = ui.make('textarea', { value: text[key], rows: Math.max(5, text[key].split('\n').length + 1), spellcheck: false, readOnly: data.edit.indexOf(key) < 0, oninput: function (event) { text[key] = event.target.value; show(); } });
    area.style.fontFamily = 'monospace';
    return ui.field(label + (area.readOnly ? ' (à lire seulement)' : ''), area);
  }

  main.append(editor('html', 'Page (HTML)'));
  if (data.css !== undefined) main.append(editor('css', 'Feuille de style (CSS)'));
  main.append(
    ui.button('Revenir au départ', function () {
      text = { html: data.html, css: data.css || '' };
      main.querySelectorAll('textarea').forEach(function (area, index) { area.value = index === 0 ? text.html : text.css; });
      show();
    }),
    ui.make('h2', {}, 'La page obtenue'), shown, ui.end());
  show();
})();
