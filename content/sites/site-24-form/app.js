// A form to fill in online, with the papers it asks about. Changing anything after sending means sending again.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var EMPTY = 'vide';
  var values = {};
  var sent = false;

  function tell() {
    ui.report(Object.assign({}, values, { envoi: sent ? 'oui' : 'non' }));
  }

  function change(id, value) {
    values[id] = value;
    if (sent) ui.say('Vous avez changé une réponse : envoyez de nouveau le formulaire.');
    sent = false;
    tell();
  }

  function labelOf(field) {
    return field.label + (field.required ? ' *' : '');
  }

  function list(field) {
    var select = ui.make('select', {
      onchange: function (event) { change(field.id, event.target.value); },
    });
    var options = field.options;
    if (field.value === undefined) options = [EMPTY].concat(options);
    options.forEach(function (option) {
      var text = option;
      if (option === EMPTY) text = field.type === 'file' ? 'Aucun fichier joint' : 'Choisir…';
      select.append(ui.make('option', { value: option }, text));
    });
    select.value = values[field.id];
    return ui.field(labelOf(field), select);
  }

  function box(field) {
    var input = ui.make('input', {
      type: 'checkbox',
      checked: values[field.id] === 'oui',
      onchange: function (event) { change(field.id, event.target.checked ? 'oui' : 'non'); },
    });
    return ui.make('p', {}, ui.make('label', {}, input, ' ' + labelOf(field)));
  }

  function line(field) {
    return ui.field(labelOf(field), ui.make('input', {
      type: 'text',
      value: field.value || '',
      autocomplete: 'off',
      oninput: function (event) {
        change(field.id, event.target.value.trim().replace(/\s+/g, ' ') || EMPTY);
      },
    }));
  }

  function control(field) {
    if (field.type === 'check') values[field.id] = field.value ? 'oui' : 'non';
    else values[field.id] = field.value || EMPTY;
    var made = field.type === 'check' ? box(field) : field.type === 'text' ? line(field) : list(field);
    return ui.make('div', {}, made, field.help ? ui.make('p', { className: 'discreet' }, field.help) : null);
  }

  function send() {
    var missing = [];
    data.sections.forEach(function (section) {
      section.fields.forEach(function (field) {
        var value = values[field.id];
        if (field.required && (value === EMPTY || value === 'non')) missing.push(field.label);
      });
    });
    sent = missing.length === 0;
    tell();
    ui.say(sent ? 'Formulaire envoyé.' : 'Il manque : ' + missing.join(', ') + '.');
  }

  document.querySelector('h1').textContent = data.service;
  if (data.address) main.append(ui.make('p', { className: 'discreet' }, data.address));
  (data.documents || []).forEach(function (paper) {
    var lines = ui.make('ul', {});
    paper.lines.forEach(function (text) { lines.append(ui.make('li', {}, text)); });
    main.append(ui.make('section', { className: 'card', 'aria-label': paper.title }, ui.make('h2', {}, paper.title), lines));
  });
  data.sections.forEach(function (section) {
    var part = ui.make('fieldset', { className: 'card' }, ui.make('legend', {}, ui.make('strong', {}, section.name)));
    section.fields.forEach(function (field) { part.append(control(field)); });
    main.append(part);
  });
  main.append(
    ui.make('p', { className: 'discreet' }, 'Les champs marqués * sont obligatoires.'),
    ui.button('Envoyer le formulaire', send),
    ui.end(),
  );
  tell();
})();
