// A group conversation: keep a copy, report, block, tell someone, answer with one of the given sentences.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var reported = {};
  var kept = {};
  var blocked = {};
  var shared = 0;
  var told = 'personne';
  var answer = 'aucune';

  function people() {
    return data.messages.map(function (message) { return message.from; }).filter(function (name, index, all) {
      return name !== data.me && all.indexOf(name) === index;
    });
  }

  function report() {
    var state = { 'prévenu': told, 'réponse': answer, partages: String(shared) };
    data.messages.forEach(function (message) {
      state[message.id] = reported[message.id] ? 'signalé' : 'visible';
      state['copie.' + message.id] = kept[message.id] ? 'oui' : 'non';
    });
    people().forEach(function (name) { state['bloqué.' + name] = blocked[name] ? 'oui' : 'non'; });
    ui.report(state);
  }

  function update(words) {
    draw();
    report();
    ui.say(words || '');
  }

  function actions(message) {
    var row = ui.make('div', { className: 'row' });
    row.append(
      ui.button(kept[message.id] ? 'Copie gardée ✓' : 'Garder une copie', function () {
        kept[message.id] = !kept[message.id];
        update(kept[message.id] ? 'Copie gardée, avec la date et le nom.' : 'Copie effacée.');
      }, { 'aria-pressed': String(!!kept[message.id]) }),
      ui.button(reported[message.id] ? 'Signalé ✓' : 'Signaler', function () {
        reported[message.id] = !reported[message.id];
        update(reported[message.id] ? 'Message signalé au service.' : 'Signalement retiré.');
      }, { 'aria-pressed': String(!!reported[message.id]) }),
      ui.button('Partager', function () {
        shared += 1;
        update('Message partagé (' + shared + ').');
      }),
    );
    return row;
  }

  function choice(label, options, value, act) {
    var list = ui.make('select', { onchange: function (event) { act(event.target.value); } });
    options.forEach(function (option) { list.append(ui.make('option', { value: option, selected: option === value }, option)); });
    return ui.field(label, list);
  }

  function draw() {
    var thread = ui.make('ul', { className: 'plain' });
    data.messages.forEach(function (message) {
      thread.append(ui.make(
        'li', { className: 'card' },
        ui.make('p', {}, ui.make('strong', {}, message.from), ' ', ui.make('span', { className: 'discreet' }, message.time)),
        ui.make('p', {}, message.text),
        message.from === data.me ? null : actions(message),
      ));
    });
    var members = ui.make('section', { className: 'card' }, ui.make('h2', {}, 'Membres du groupe'));
    people().forEach(function (name) {
      members.append(ui.make('label', { className: 'row' }, ui.make('input', { type: 'checkbox', checked: !!blocked[name], onchange: function (event) {
        blocked[name] = event.target.checked;
        report();
        ui.say((event.target.checked ? 'Blocage activé : ' : 'Blocage retiré : ') + name + '.');
      } }), 'Bloquer ' + name));
    });
    main.replaceChildren(
      ui.make('h1', {}, data.group),
      ui.make('p', { className: 'discreet' }, 'Vous êtes ' + data.me + '.'),
      thread, members,
      choice('Prévenir', ['personne'].concat(data.helpers), told, function (value) { told = value; report(); ui.say('C\u2019est choisi.'); }),
      data.answers ? choice('Répondre dans le groupe', ['aucune'].concat(data.answers), answer, function (value) { answer = value; report(); ui.say('C\u2019est choisi.'); }) : '',
      ui.end(),
    );
  }

  update();
})();
