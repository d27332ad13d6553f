// A letter made for several people: fields to place, people to keep, a rule to write.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var NONE = '(rien)';
  var OPERATORS = ['est égal à', 'est différent de', 'est supérieur ou égal à', 'est inférieur à'];
  var slots = data.parts.map(function (part) {
    return typeof part === 'string' ? null : { field: '', test: { field: '', operator: OPERATORS[0], value: '' }, yes: '', no: '' };
  });
  var keep = { field: '', operator: OPERATORS[0], value: '' };
  var shown = 0;
  var place = ui.make('h2', {});
  var text = ui.make('p', { 'aria-live': 'polite' });
  var count = ui.make('p', { className: 'discreet' });

  function turn(step) {
    return function () { shown = (shown + step + data.rows.length) % data.rows.length; changed(); };
  }

  var preview = ui.make(
    'section', { className: 'card', 'aria-label': 'Aperçu' },
    place,
    text,
    ui.make('div', { className: 'row' }, ui.button('Précédent', turn(-1)), ui.button('Suivant', turn(1))),
    count,
  );

  function holds(test, row) {
    var at = data.fields.indexOf(test.field);
    if (at < 0) return false;
    var mine = row[at];
    var number = Number(String(test.value).trim().replace(',', '.'));
    var isNumber = typeof mine === 'number' && String(test.value).trim() !== '' && !Number.isNaN(number);
    var same = isNumber ? mine === number : String(mine).toLowerCase() === String(test.value).trim().toLowerCase();
    if (test.operator === OPERATORS[0]) return same;
    if (test.operator === OPERATORS[1]) return !same;
    if (!isNumber) return false;
    return test.operator === OPERATORS[2] ? mine >= number : mine < number;
  }

  function letter(row) {
    if (data.filter && keep.field !== '' && !holds(keep, row)) return 'pas de lettre';
    return data.parts.map(function (part, index) {
      var slot = slots[index];
      if (slot === null) return part;
      if (part === null) return slot.field === '' ? '«…»' : String(row[data.fields.indexOf(slot.field)]);
      if (slot.test.field === '') return '«…»';
      return (holds(slot.test, row) ? slot.yes : slot.no) || '«…»';
    }).join('');
  }

  function changed() {
    var told = {};
    var letters = data.rows.map(letter);
    letters.forEach(function (text, index) { told['lettre ' + (index + 1)] = text; });
    told.nombre = String(letters.filter(function (text) { return text !== 'pas de lettre'; }).length);
    ui.report(told);
    place.textContent = 'Aperçu ' + (shown + 1) + ' sur ' + data.rows.length;
    text.textContent = letters[shown];
    count.textContent = 'Lettres à imprimer : ' + told.nombre + '.';
  }

  function choose(label, values, act, first) {
    var select = ui.make('select', { onchange: function (event) { act(event.target.value === NONE ? '' : event.target.value); changed(); } });
    (first ? [] : [NONE]).concat(values).forEach(function (value) { select.append(ui.make('option', { value: value }, value)); });
    return ui.field(label, select);
  }

  function tester(name, test) {
    return ui.make(
      'div', {},
      choose(name + ' : champ', data.fields, function (value) { test.field = value; }),
      choose(name + ' : comparaison', OPERATORS, function (value) { test.operator = value; }, true),
      ui.field(name + ' : valeur', ui.make('input', { type: 'text', autocomplete: 'off', oninput: function (event) { test.value = event.target.value; changed(); } })),
    );
  }

  var head = ui.make('tr', {});
  data.fields.forEach(function (name) { head.append(ui.make('th', {}, name)); });
  var table = ui.make('table', {}, ui.make('caption', {}, 'Le fichier des destinataires'), head);
  data.rows.forEach(function (row) {
    var line = ui.make('tr', {});
    row.forEach(function (value) {
      var cell = ui.make('td', {}, String(value));
      cell.style.padding = '0.1rem 0.5rem 0.1rem 0';
      line.append(cell);
    });
    table.append(line);
  });
  table.style.textAlign = 'left';

  var model = ui.make('section', { className: 'card', 'aria-label': 'Modèle' }, ui.make('h2', {}, 'Le modèle'));
  var shape = '';
  var number = 0;
  var tools = [];
  data.parts.forEach(function (part, index) {
    if (typeof part === 'string') { shape += part; return; }
    number += 1;
    shape += '[' + number + ']';
    var slot = slots[index];
    var name = 'Emplacement ' + number;
    if (part === null) {
      tools.push(choose(name, data.fields, function (value) { slot.field = value; }));
      return;
    }
    tools.push(
      tester(name + ', si', slot.test),
      choose(name + ', alors écrire', part.rule, function (value) { slot.yes = value; }),
      choose(name + ', sinon écrire', part.rule, function (value) { slot.no = value; }),
    );
  });
  model.append(ui.make('p', {}, shape));
  tools.forEach(function (tool) { model.append(tool); });

  main.replaceChildren(ui.make('p', {}, data.name), ui.make('section', { className: 'card', 'aria-label': 'Fichier' }, table), model);
  if (data.filter)
    main.append(ui.make('section', { className: 'card', 'aria-label': 'Destinataires' }, ui.make('h2', {}, 'Garder seulement'), tester('Filtre', keep)));
  main.append(preview, ui.end());
  changed();
})();
