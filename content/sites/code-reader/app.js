// A phone in front of codes to scan: it says what a code holds before anything is opened.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var states = {};

  data.codes.forEach(function (code) { states[code.id] = 'non lu'; });

  function update(words) {
    ui.report(Object.assign({}, states));
    draw();
    ui.say(words || '');
  }

  function read(code) {
    return ui.make(
      'div', { className: 'card' },
      ui.make('p', { id: 'lu-' + code.id, tabIndex: -1 }, 'Le téléphone a lu :'),
      ui.make('pre', { className: 'read' }, code.content),
      data.opens === false ? null : ui.make(
        'div', { className: 'row' },
        ui.button('Ouvrir', function () { states[code.id] = 'ouvert'; update('Ouvert : ' + code.label + '.'); }, { id: 'oui-' + code.id, 'aria-pressed': String(states[code.id] === 'ouvert'), 'aria-label': 'Ouvrir : ' + code.label }),
        ui.button('Ne pas ouvrir', function () { states[code.id] = 'fermé'; update('Fermé sans ouvrir : ' + code.label + '.'); }, { id: 'non-' + code.id, 'aria-pressed': String(states[code.id] === 'fermé'), 'aria-label': 'Ne pas ouvrir : ' + code.label }),
      ),
    );
  }

  // Everything is drawn again after a change: the keyboard must stay where it was.
  function draw() {
    var before = document.activeElement && document.activeElement.id;
    drawAll();
    var again = before && document.getElementById(before);
    if (again) again.focus();
  }

  function drawAll() {
    main.replaceChildren(ui.make('p', {}, data.place));
    data.codes.forEach(function (code) {
      main.append(ui.make(
        'section', { className: 'card', 'aria-label': code.label },
        ui.make('h2', {}, code.label),
        code.note ? ui.make('p', {}, code.note) : null,
        code.image ? ui.make('img', { src: code.image, alt: 'Un code QR', width: 150, height: 150 }) : null,
        ui.make('div', { className: 'row' }, ui.button('Viser le code avec le téléphone', function () {
          if (states[code.id] === 'non lu') states[code.id] = 'lu';
          update('');
          document.getElementById('lu-' + code.id).focus();
        }, { 'aria-label': 'Viser avec le téléphone : ' + code.label })),
        states[code.id] === 'non lu' ? null : read(code),
      ));
    });
    main.append(data.opens === false ? ui.make('p', { id: 'status', className: 'status', role: 'status' }) : ui.end());
  }

  update();
})();
