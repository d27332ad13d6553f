// A search engine over a few invented pages: words, "exact words", -without, site:, filetype:, title: (titre:), OR (OU).
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var results = ui.make('div', { id: 'results' });
  var asked = '';
  var opened = [];
  var SAYS = {
    fr: {
      read: function (title) { return 'Lire « ' + title + ' »'; },
      count: function (found) { return found === 0 ? 'Aucun résultat.' : found === 1 ? '1 résultat.' : found + ' résultats.'; },
      knows: function (engine, pages) { return engine + ' cherche parmi ' + pages + ' pages.'; },
      box: 'Votre recherche',
      launch: 'Chercher',
    },
    en: {
      read: function (title) { return 'Read “' + title + '”'; },
      count: function (found) { return found === 0 ? 'No results.' : found === 1 ? '1 result.' : found + ' results.'; },
      knows: function (engine, pages) { return engine + ' searches ' + pages + ' pages.'; },
      box: 'Your search',
      launch: 'Search',
    },
  };
  var says = SAYS[document.documentElement.lang] || SAYS.fr;

  function plain(text) {
    return (' ' + text + ' ').normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  }

  function hasWords(text, words) {
    return plain(text).indexOf(plain(words)) !== -1;
  }

  function meets(page, term) {
    if (term.charAt(0) === '-' && term.length > 1) return !meets(page, term.slice(1));
    var rule = /^(site|filetype|titre|title|intitle):(.+)$/i.exec(term);
    if (!rule) return hasWords(page.title + ' . ' + page.text, term.replace(/"/g, ''));
    var value = rule[2].replace(/"/g, '');
    if (rule[1].toLowerCase() === 'site') return ('.' + page.address.split('/')[0]).endsWith('.' + value.toLowerCase());
    if (rule[1].toLowerCase() === 'filetype') return page.address.toLowerCase().endsWith('.' + value.toLowerCase());
    return hasWords(page.title, value);
  }

  function search(query) {
    var terms = query.match(/-?(?:\w+:)?"[^"]+"|\S+/g) || [];
    var groups = [];
    terms.forEach(function (term, index) {
      if (term === 'OU' || term === 'OR') return;
      if (index > 0 && /^(OU|OR)$/.test(terms[index - 1])) groups[groups.length - 1].push(term);
      else groups.push([term]);
    });
    return data.pages.filter(function (page) {
      return groups.every(function (group) {
        return group.some(function (term) { return meets(page, term); });
      });
    });
  }

  function state(found) {
    return { requete: asked || 'aucune', nombre: String(found.length), resultats: found.map(function (page) { return page.id; }).sort().join(', ') || 'aucun', pages: opened.slice().sort().join(', ') || 'aucune' };
  }

  function show(found) {
    var list = ui.make('ul', { className: 'plain' });
    found.forEach(function (page) {
      var text = ui.make('p', { hidden: true }, page.text);
      list.append(ui.make(
        'li', { className: 'card' },
        ui.make('h2', {}, page.title),
        ui.make('p', { className: 'discreet' }, page.address + (page.date ? ' · ' + page.date : '')),
        text,
        ui.button(says.read(page.title), function () {
          text.hidden = false;
          if (opened.indexOf(page.id) === -1) opened.push(page.id);
          ui.report(state(found));
        }),
      ));
    });
    results.replaceChildren(list);
    ui.report(state(found));
    ui.say(says.count(found.length));
  }

  var box = ui.make('input', { type: 'text', onkeydown: function (event) { if (event.key === 'Enter') launch(); } });

  function launch() {
    asked = box.value.trim();
    show(asked === '' ? [] : search(asked));
  }

  main.replaceChildren(
    ui.make('p', {}, says.knows(data.engine, data.pages.length)),
    ui.field(says.box, box),
    ui.button(says.launch, launch, { className: 'main' }),
    ui.end(),
    results,
  );
  ui.report(state([]));
})();
