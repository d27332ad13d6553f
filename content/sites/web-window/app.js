// A browser on a few pages: tabs, address, padlock with its certificate, links whose target can be read before opening.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var english = document.documentElement.lang === 'en';
  var tabs = data.tabs.map(function (address) { return [address]; });
  var shown = 0;
  var details = false;
  var seen = {};

  function say(french, other) { return english ? other : french; }

  var LOCKS = {
    closed: say('🔒 Connexion chiffrée', '🔒 Encrypted connection'),
    open: say('Non sécurisé', 'Not secure'),
    warning: say('⚠ Certificat refusé', '⚠ Certificate refused'),
  };

  function pageAt(address) {
    return data.pages.find(function (page) { return page.address === address; });
  }

  function current() { return tabs[shown][tabs[shown].length - 1]; }

  function report() {
    seen[current()] = true;
    ui.report({ page: current(), pages: Object.keys(seen).sort().join(', ') });
  }

  function go(address) {
    if (!pageAt(address)) {
      document.getElementById('status').textContent = say('Cette page ne fait pas partie de l\u2019exercice.', 'This page is not part of the exercise.');
      return;
    }
    tabs[shown].push(address);
    details = false;
    draw();
    document.getElementById('page-title').focus();
  }

  function table(rows) {
    var body = ui.make('tbody', {});
    rows.slice(1).forEach(function (row) {
      var line = ui.make('tr', {});
      row.forEach(function (cell) { line.append(ui.make('td', {}, String(cell))); });
      body.append(line);
    });
    var head = ui.make('tr', {});
    rows[0].forEach(function (cell) { head.append(ui.make('th', { scope: 'col' }, String(cell))); });
    return ui.make('div', { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': say('Tableau', 'Table') }, ui.make('table', {}, ui.make('thead', {}, head), body));
  }

  function block(part) {
    if (typeof part === 'string') return ui.make('p', {}, part);
    if (part.heading) return ui.make('h3', {}, part.heading);
    if (part.table) return table(part.table);
    if (part.list) {
      var list = ui.make('ul', {});
      part.list.forEach(function (item) { list.append(ui.make('li', {}, item)); });
      return list;
    }
    if (part.field) return ui.field(part.field, ui.make('input', { type: part.secret ? 'password' : 'text', autocomplete: 'off' }));
    var target = ui.make('span', { className: 'discreet', hidden: true }, ' ' + part.to);
    return ui.make(
      'p', {},
      ui.make('button', { type: 'button', className: 'link', onclick: function () { go(part.to); } }, part.link), ' ',
      ui.button(say('Où mène ce lien ?', 'Where does it lead?'), function () { target.hidden = !target.hidden; }, { className: 'small' }),
      target,
    );
  }

  function certificate(page) {
    var box = ui.make('div', { className: 'card' });
    if (!page.certificate) {
      box.append(ui.make('p', {}, say('Ce site n\u2019a pas de certificat : les échanges ne sont pas chiffrés.', 'This site has no certificate: the exchanges are not encrypted.')));
      return box;
    }
    [
      [say('Délivré pour : ', 'Issued to: '), page.certificate.for],
      [say('Délivré par : ', 'Issued by: '), page.certificate.by],
      [say('Valable du ', 'Valid from '), page.certificate.from + say(' au ', ' to ') + page.certificate.to],
    ].forEach(function (line) { box.append(ui.make('p', {}, line[0] + line[1])); });
    return box;
  }

  function draw() {
    var page = pageAt(current());
    var bar = ui.make('nav', { className: 'row', 'aria-label': say('Onglets', 'Tabs') });
    tabs.forEach(function (history, index) {
      var name = pageAt(history[history.length - 1]).name;
      bar.append(ui.button(name, function () { shown = index; details = false; draw(); }, { 'aria-current': String(index === shown) }));
    });
    var lock = page.lock || (page.address.indexOf('https://') === 0 ? 'closed' : 'open');
    var address = ui.make(
      'div', { className: 'row' },
      ui.button(say('← Retour', '← Back'), function () {
        if (tabs[shown].length > 1) tabs[shown].pop();
        details = false;
        draw();
      }, { disabled: tabs[shown].length < 2 }),
      ui.button(LOCKS[lock], function () { details = !details; draw(); }, { 'aria-expanded': String(details) }),
      ui.make('code', { className: 'address' }, page.address),
    );
    var content = ui.make('article', { className: 'card' }, ui.make('h2', { id: 'page-title', tabIndex: -1 }, page.title || page.name));
    page.content.forEach(function (part) { content.append(block(part)); });
    main.replaceChildren(bar, address, details ? certificate(page) : '', content, ui.make('p', { id: 'status', className: 'status', role: 'status' }));
    report();
  }

  if (english) document.documentElement.setAttribute('lang', 'en');
  draw();
})();
