// The settings of an invented service, in sections: switches and lists.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var values = {};
  var shown = 0;

  data.sections.forEach(function (section) {
    section.settings.forEach(function (setting) { values[setting.id] = setting.value; });
  });

  function state() {
    var all = {};
    Object.keys(values).forEach(function (id) {
      all[id] = values[id] === true ? 'oui' : values[id] === false ? 'non' : values[id];
    });
    return all;
  }

  function change(setting, value) {
    values[setting.id] = value;
    ui.report(state());
    ui.say('Réglage enregistré.');
  }

  function control(setting) {
    var box;
    if (!setting.options) {
      box = ui.make('input', { type: 'checkbox', checked: values[setting.id], onchange: function (event) { change(setting, event.target.checked); } });
      return ui.make('label', { className: 'row' }, box, setting.label);
    }
    box = ui.make('select', { onchange: function (event) { change(setting, event.target.value); } });
    setting.options.forEach(function (option) {
      box.append(ui.make('option', { value: option, selected: option === values[setting.id] }, option));
    });
    return ui.field(setting.label, box);
  }

  function draw() {
    var menu = ui.make('nav', { className: 'row', 'aria-label': 'Rubriques' });
    data.sections.forEach(function (section, index) {
      menu.append(ui.button(section.name, function () { shown = index; draw(); }, { 'aria-current': String(index === shown) }));
    });
    var panel = ui.make('section', { className: 'card' }, ui.make('h2', {}, data.sections[shown].name));
    data.sections[shown].settings.forEach(function (setting) {
      panel.append(control(setting));
      if (setting.help) panel.append(ui.make('p', { className: 'discreet' }, setting.help));
    });
    main.replaceChildren(ui.make('p', {}, 'Compte ' + data.service), menu, panel, ui.end());
  }

  ui.report(state());
  draw();
})();
