// A workshop: a program to read or to change, values to try it with, and what it shows.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var inputs = data.inputs || [];
  var values = inputs.map(function (input) { return input.value; });
  var program = data.program;
  var output = ui.make('pre', { role: 'status' });
  var table = ui.make('table', { className: 'grid' });

  function named(list) {
    var given = {};
    inputs.forEach(function (input, index) { given[input.name] = list[index]; });
    return given;
  }

  function count(pattern) {
    return String(program.split('\n').filter(function (line) { return pattern.test(line); }).length);
  }

  /** What the program does with the values of the exercise, whatever has been tried. */
  function tell() {
    var state = {
      lignes: count(/\S/),
      boucles: count(/^\s*(r[ée]p[ée]ter|tant\s+que|pour)\s/i),
      fonctions: count(/^\s*fonction\s/i),
    };
    (data.tests || []).forEach(function (list, index) {
      var result = window.language.run(program, named(list), data.grid);
      state['essai ' + (index + 1)] = result.error ? 'erreur' : result.output.join(' | ') || 'rien';
    });
    if (data.grid) {
      var end = window.language.run(program, named(values), data.grid);
      state.case = end.square;
      state.direction = end.heading;
      state.objets = String(end.picked);
      state.choc = end.error ? 'oui' : 'non';
    }
    ui.report(state);
  }

  function draw(result) {
    var grid = data.grid;
    var head = ui.make('tr', {}, ui.make('th', {}));
    grid.rows[0].split('').forEach(function (_, x) { head.append(ui.make('th', {}, String.fromCharCode(65 + x))); });
    table.replaceChildren(head);
    grid.rows.forEach(function (row, y) {
      var line = ui.make('tr', {}, ui.make('th', {}, String(y + 1)));
      row.split('').forEach(function (sign, x) {
        var square = String.fromCharCode(65 + x) + (y + 1);
        var text = sign === '#' ? 'mur' : '';
        if (result.left[x + ',' + y]) text = '★';
        if (result.square === square) text = { haut: '▲', droite: '▶', bas: '▼', gauche: '◀' }[result.heading];
        var kind = sign === '#' ? 'wall' : result.path.indexOf(x + ',' + y) >= 0 ? 'path' : '';
        line.append(ui.make('td', { className: kind, title: square }, text === 'mur' ? '■' : text));
      });
      table.append(line);
    });
  }

  function execute() {
    var result = window.language.run(program, named(values), data.grid);
    var lines = result.output.slice();
    if (data.grid) {
      draw(result);
      lines.push('Robot en ' + result.square + ', tourné vers : ' + result.heading + '. Objets ramassés : ' + result.picked + '.');
    }
    if (result.error) lines.push(data.hidden ? 'Le programme s’est arrêté sur une erreur.' : 'Erreur. ' + result.error);
    output.textContent = lines.join('\n') || '(rien ne s’affiche)';
  }

  if (data.about) main.append(ui.make('p', {}, data.about));
  if (data.grid) {
    main.append(table);
    draw(window.language.run('', {}, data.grid));
    main.append(ui.make('p', { className: 'discreet' }, '■ : mur. ★ : objet à ramasser. Le triangle est le robot.'));
  }
  if (!data.hidden) {
    if (data.editable) {
      var area = ui.make('textarea', {
        className: 'code',
        rows: Math.max(6, program.split('\n').length + 2),
        spellcheck: false,
        autocapitalize: 'off',
        value: program,
        oninput: function (event) {
          program = event.target.value;
          tell();
        },
      });
      var insert = function (text) {
        var end = area.selectionEnd;
        area.value = area.value.slice(0, area.selectionStart) + text + area.value.slice(end);
        area.focus();
        program = area.value;
        tell();
      };
      main.append(ui.field('Programme', area));
      main.append(ui.make('div', { className: 'row' },
        ui.button('Insérer ←', function () { insert('← '); }),
        ui.button('Insérer un décalage', function () { insert('    '); }),
        ui.button('Insérer ≥', function () { insert('≥ '); }),
        ui.button('Tout remettre', function () {
          area.value = data.program;
          program = data.program;
          tell();
        }),
      ));
    } else {
      main.append(ui.make('h2', {}, 'Programme'), ui.make('pre', {}, program));
    }
  }
  inputs.forEach(function (input, index) {
    var isNumber = typeof input.value === 'number';
    main.append(ui.field('Valeur de ' + input.name, ui.make('input', {
      type: 'text',
      inputMode: isNumber ? 'decimal' : 'text',
      value: String(input.value),
      oninput: function (event) {
        var written = event.target.value.trim();
        values[index] = isNumber ? Number(written.replace(',', '.').replace('−', '-')) || 0 : written;
      },
    })));
  });
  main.append(ui.make('div', { className: 'row' }, ui.button('Exécuter', execute)));
  main.append(ui.make('h2', {}, 'Ce que le programme affiche'), output);
  if (data.editable) {
    main.append(ui.end());
    tell();
  }
})();
