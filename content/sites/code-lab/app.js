// A workshop: a program to write or to mend, a robot on a grid or tests to pass.
(function () {
  'use strict';

  var ui = window.simulator;
  var lab = window.codeLab;
  var data = window.exercise;
  var main = document.getElementById('main');
  var editor = ui.make('textarea', { className: 'code', value: data.program || '', rows: Math.max(8, (data.program || '').split('\n').length + 2), spellcheck: false, autocapitalize: 'off', autocomplete: 'off' });
  var result = ui.make('div', {});

  function inputsOf(test) {
    return Object.keys(test.inputs || {}).map(function (name) { return name + ' = ' + lab.shown(test.inputs[name]); }).join(' ; ') || 'sans donnée';
  }

  function outcome(ran) {
    if (ran.fault) return 'erreur';
    return ran.output.join(' / ') || 'rien';
  }

  function state() {
    var now = { lignes: '0' };
    var text = editor.value;
    if (data.grid) {
      var ran = lab.run(text, {}, data.grid);
      now.lignes = String(ran.lines);
      now.case = ran.robot.cell;
      now.direction = ran.robot.heading;
      now.objets = String(ran.robot.picked.length);
      now.erreur = ran.fault ? 'oui' : 'non';
    }
    (data.tests || []).forEach(function (test, index) {
      var ran = lab.run(text, test.inputs, null);
      now.lignes = String(ran.lines);
      now['essai' + (index + 1)] = outcome(ran);
    });
    return now;
  }

  function faultLine(fault) {
    return ui.make('p', { className: 'wrong' }, 'Ligne ' + fault.line + ' : ' + fault.text + '.');
  }

  function drawGrid(ran) {
    var arrows = { nord: '▲', est: '▶', sud: '▼', ouest: '◀' };
    var robot = ran ? ran.robot : { cell: data.grid.start, heading: data.grid.heading, picked: [], path: [] };
    var table = ui.make('table', { className: 'grid' });
    var head = ui.make('tr', {}, ui.make('th', {}));
    for (var x = 0; x < data.grid.columns; x += 1) head.append(ui.make('th', {}, String.fromCharCode(65 + x)));
    table.append(head);
    for (var y = 0; y < data.grid.rows; y += 1) {
      var row = ui.make('tr', {}, ui.make('th', {}, String(y + 1)));
      for (x = 0; x < data.grid.columns; x += 1) {
        var name = String.fromCharCode(65 + x) + (y + 1);
        var isWall = (data.grid.walls || []).indexOf(name) >= 0;
        var isGem = (data.grid.gems || []).indexOf(name) >= 0 && robot.picked.indexOf(name) < 0;
        var isGoal = data.grid.goal === name;
        var words = robot.cell === name ? arrows[robot.heading] : isWall ? '■' : isGem ? '◆' : isGoal ? '⚑' : '';
        row.append(ui.make('td', { className: isWall ? 'wall' : robot.path.indexOf(name) >= 0 ? 'path' : '' }, words));
      }
      table.append(row);
    }
    return table;
  }

  function words(ran) {
    var robot = ran ? ran.robot : { cell: data.grid.start, heading: data.grid.heading };
    var more = [];
    if ((data.grid.walls || []).length > 0) more.push('Obstacles ■ : ' + data.grid.walls.join(', ') + '.');
    if ((data.grid.gems || []).length > 0) more.push('Objets ◆ au départ : ' + data.grid.gems.join(', ') + '.');
    if (data.grid.goal) more.push('Arrivée ⚑ : ' + data.grid.goal + '.');
    return 'Robot en ' + robot.cell + ', tourné vers ' + { nord: 'le nord (haut)', est: "l'est (droite)", sud: 'le sud (bas)', ouest: "l'ouest (gauche)" }[robot.heading] + '. ' + more.join(' ');
  }

  function show(isRun) {
    result.replaceChildren();
    if (data.grid) {
      var ran = isRun ? lab.run(editor.value, {}, data.grid) : null;
      if (ran && ran.fault) result.append(faultLine(ran.fault));
      result.append(drawGrid(ran), ui.make('p', { className: 'discreet' }, words(ran)));
      if (ran) result.append(ui.make('p', {}, 'Objets ramassés : ' + ran.robot.picked.length + '. Lignes du programme : ' + ran.lines + '.'));
    }
    if (data.tests) {
      var table = ui.make('table', { className: 'tests' }, ui.make('tr', {}, ui.make('th', {}, 'Données'), ui.make('th', {}, 'Affiché')));
      data.tests.forEach(function (test) {
        var done = isRun ? lab.run(editor.value, test.inputs, null) : null;
        table.append(ui.make('tr', {}, ui.make('td', {}, inputsOf(test)), ui.make('td', {}, !done ? '…' : done.fault ? faultLine(done.fault) : outcome(done))));
      });
      result.append(table);
    }
  }

  function insert(line) {
    var at = editor.selectionStart;
    if (!/^(avancer|tourner|ramasser|répéter|pour|tant que|si|sinon|afficher|renvoyer|fonction)\b|←/.test(line)) {
      editor.setRangeText(line, at, editor.selectionEnd, 'end');
      editor.focus();
      ui.report(state());
      return;
    }
    var before = editor.value.slice(0, at);
    var start = before.lastIndexOf('\n') + 1;
    var current = before.slice(start);
    var indent = /^\s*/.exec(current)[0];
    var isEmpty = current.trim() === '';
    if (!isEmpty && /^\s*(répéter|pour|tant que|si|sinon|fonction)\b/i.test(current)) indent += '    ';
    else if (/^sinon/.test(line) && !isEmpty) indent = indent.slice(4);
    var added = isEmpty ? line : '\n' + indent + line;
    editor.setRangeText(added, at, at, 'end');
    editor.focus();
    ui.report(state());
  }

  var timer = 0;
  editor.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(function () { ui.report(state()); }, 200);
  });
  editor.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    var current = editor.value.slice(editor.value.lastIndexOf('\n', editor.selectionStart - 1) + 1, editor.selectionStart);
    var indent = /^\s*/.exec(current)[0];
    if (/^\s*(répéter|pour|tant que|si|sinon|fonction)\b/i.test(current)) indent += '    ';
    editor.setRangeText('\n' + indent, editor.selectionStart, editor.selectionEnd, 'end');
    ui.report(state());
  });

  var palette = ui.make('div', { className: 'row', role: 'group', 'aria-label': 'Instructions à insérer' });
  (data.palette || []).forEach(function (line) { palette.append(ui.button(line, function () { insert(line); })); });
  palette.append(ui.button('← (ranger)', function () { editor.setRangeText(' ← ', editor.selectionStart, editor.selectionEnd, 'end'); editor.focus(); }));

  main.append(
    ui.field('Programme (les lignes répétées ou conditionnelles sont décalées de quatre espaces)', editor),
    palette,
    ui.make('div', { className: 'row' },
      ui.button('Exécuter', function () { ui.report(state()); show(true); ui.say('Programme exécuté.'); }, { className: 'main' }),
      ui.button('Tout remettre', function () { editor.value = data.program || ''; ui.report(state()); show(false); ui.say(''); })),
    result,
    ui.end(),
  );
  show(false);
  ui.report(state());
})();
