// A board of tasks: each card has a column, someone in charge, and perhaps a date.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var cards = data.cards.map(function (card) { return Object.assign({}, card); });

  function state() {
    var all = {};
    cards.forEach(function (card) {
      all[card.id + '.colonne'] = card.column;
      all[card.id + '.pour'] = card.who;
      if (data.dates) all[card.id + '.date'] = card.date;
    });
    return all;
  }

  function update(words) {
    ui.report(state());
    draw();
    ui.say(words || '');
  }

  function list(id, values, chosen, onchange) {
    var select = ui.make('select', { id: id, onchange: onchange });
    values.forEach(function (value) { select.append(ui.make('option', { value: value, selected: value === chosen }, value)); });
    return select;
  }

  function setting(card, label, name, values) {
    return ui.field(label, list(name + '-' + card.id, values, card[name], function (event) {
      card[name] = event.target.value;
      update('« ' + card.title + ' », ' + label.toLowerCase() + ' : ' + card[name] + '.');
    }));
  }

  function cardOf(card) {
    return ui.make(
      'article', { className: 'card', 'aria-label': card.title },
      ui.make('strong', {}, card.title),
      card.note ? ui.make('p', { className: 'discreet' }, card.note) : null,
      ui.make('p', { className: 'discreet' }, 'Pour : ' + card.who + (data.dates ? ', ' + card.date : '')),
      ui.make(
        'details', { open: !!card.open, ontoggle: function (event) { card.open = event.target.open; } },
        ui.make('summary', { id: 'summary-' + card.id }, 'Modifier « ' + card.title + ' »'),
        setting(card, 'Colonne', 'column', data.columns),
        setting(card, 'Responsable', 'who', ['personne'].concat(data.people)),
        data.dates ? setting(card, 'Échéance', 'date', ['sans date'].concat(data.dates)) : null,
      ),
    );
  }

  // Everything is drawn again after a change: the keyboard must stay where it was.
  function draw() {
    var before = document.activeElement && document.activeElement.id;
    main.replaceChildren(ui.make('p', {}, ui.make('strong', {}, data.title)));
    data.columns.forEach(function (column) {
      var here = cards.filter(function (card) { return card.column === column; });
      var section = ui.make('section', { 'aria-label': column }, ui.make('h2', {}, column + ' (' + here.length + ')'));
      here.forEach(function (card) { section.append(cardOf(card)); });
      main.append(section);
    });
    main.append(ui.end());
    var again = before && document.getElementById(before);
    if (again) again.focus();
  }

  update();
})();
