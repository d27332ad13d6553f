// A small spreadsheet: formulas to write in the free cells and to copy down, or a list to sort and to filter.
(function () {
  'use strict';

  var ui = window.simulator;
  var sheet = window.sheetFormula;
  var data = window.exercise;
  var main = document.getElementById('main');
  var width = Math.max.apply(null, data.rows.map(function (row) { return row.length; }));

  function nameOf(row, column) {
    return sheet.columnName(column + 1) + (row + 1);
  }

  function shownNumber(value) {
    return typeof value === 'number' ? String(value).replace('.', ',') : value;
  }

  // Writing formulas

  function formulas() {
    var contents = {};
    var chosen = data.free[0];
    var bar = ui.make('input', { type: 'text', autocomplete: 'off', spellcheck: false });
    var label = ui.make('span', {});
    var lastRow = ui.make('input', { type: 'number', min: '1', max: String(data.rows.length), className: 'narrow' });
    var table = ui.make('div', { className: 'scroll' });

    data.rows.forEach(function (row, r) {
      row.forEach(function (cell, c) { contents[nameOf(r, c)] = cell; });
    });

    function isFree(name) {
      return data.free.indexOf(name) !== -1;
    }

    function state() {
      var now = sheet.valuesOf(contents);
      var tried = sheet.valuesOf(Object.assign({}, contents, data.trial));
      var all = {};
      data.free.forEach(function (name) {
        var content = String(contents[name] === undefined ? '' : contents[name]);
        all[name] = now(name) || 'vide';
        all[name + '.contenu'] = content === '' ? 'vide' : content.charAt(0) === '=' ? 'formule' : 'valeur';
        if (data.trial) all[name + '.essai'] = tried(name) || 'vide';
      });
      return all;
    }

    function choose(name) {
      chosen = name;
      label.textContent = 'Contenu de la cellule ' + name;
      bar.value = contents[name] === undefined ? '' : contents[name];
      draw();
      bar.focus();
    }

    function write() {
      contents[chosen] = bar.value.trim();
      ui.report(state());
      draw();
      ui.say(chosen + ' affiche ' + (sheet.valuesOf(contents)(chosen) || 'une case vide') + '.');
    }

    function copyDown() {
      write();
      var column = chosen.replace(/\d+/, '');
      var from = Number(chosen.replace(/\D+/, ''));
      var to = Number(lastRow.value);
      var count = 0;
      for (var row = from + 1; row <= to; row += 1)
        if (isFree(column + row)) {
          contents[column + row] = contents[chosen].charAt(0) === '=' ? sheet.shifted(contents[chosen], row - from) : contents[chosen];
          count += 1;
        }
      ui.report(state());
      draw();
      ui.say(count === 0 ? 'Rien à recopier : indiquez une ligne plus bas.' : 'Recopié de ' + column + (from + 1) + ' à ' + column + to + '.');
    }

    function cellOf(r, c) {
      var name = nameOf(r, c);
      var text = sheet.valuesOf(contents)(name);
      if (isFree(name))
        return ui.make('td', { className: 'free' }, ui.button(text, function () { choose(name); }, {
          'aria-label': name + (text === '' ? ', vide' : ', ' + text), 'aria-pressed': String(name === chosen),
        }));
      return ui.make('td', { className: /^-?\d+(,\d+)?$/.test(text) ? 'number' : '' }, text);
    }

    function draw() {
      var head = ui.make('tr', {}, ui.make('th', { scope: 'col' }, ''));
      var body = ui.make('tbody', {});
      for (var c = 0; c < width; c += 1) head.append(ui.make('th', { scope: 'col' }, sheet.columnName(c + 1)));
      data.rows.forEach(function (_, r) {
        var line = ui.make('tr', {}, ui.make('th', { scope: 'row' }, String(r + 1)));
        for (var column = 0; column < width; column += 1) line.append(cellOf(r, column));
        body.append(line);
      });
      table.replaceChildren(ui.make('table', {}, ui.make('thead', {}, head), body));
    }

    bar.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') write();
    });
    lastRow.value = String(data.rows.length);
    main.replaceChildren(
      ui.make('p', {}, data.name + ' : on peut écrire dans les cases jaunes. Choisissez une case, écrivez, puis appuyez sur « Écrire ».'),
      table,
      ui.make('label', { className: 'field' }, label, bar),
      ui.make('div', { className: 'row' }, ui.button('Écrire', write, { className: 'main' })),
      ui.make('div', { className: 'row', hidden: data.free.length === 1 }, ui.field("Recopier vers le bas, jusqu'à la ligne", lastRow), ui.button('Recopier', copyDown)),
      ui.end()
    );
    label.textContent = 'Contenu de la cellule ' + chosen;
    ui.report(state());
    draw();
  }

  // Sorting and filtering a list

  var SIGNS = [['=', 'est égal à'], ['<>', 'est différent de'], ['>', 'est supérieur à'], ['>=', 'est supérieur ou égal à'], ['<', 'est inférieur à'], ['<=', 'est inférieur ou égal à'], ['*', 'contient']];

  function list() {
    var heads = data.rows[0];
    var lines = data.rows.slice(1);
    var filters = [];
    var table = ui.make('div', { className: 'scroll' });
    var filterList = ui.make('ul', { className: 'plain' });

    function select(options) {
      var box = ui.make('select', {});
      options.forEach(function (option) { box.append(ui.make('option', { value: option[0] }, option[1])); });
      return box;
    }
    function columns(extra) {
      return extra.concat(heads.map(function (head, index) { return [String(index), head]; }));
    }

    var orders = [['1', 'croissant'], ['-1', 'décroissant']];
    var first = select(columns([]));
    var firstOrder = select(orders);
    var second = select(columns([['', 'rien']]));
    var secondOrder = select(orders);
    var column = select(columns([]));
    var sign = select(SIGNS);
    var wanted = ui.make('input', { type: 'text', autocomplete: 'off' });

    function visible() {
      return lines.filter(function (line) {
        return filters.every(function (filter) {
          var value = line[filter.column];
          if (filter.sign === '*') return String(value).toLowerCase().indexOf(filter.value.toLowerCase()) !== -1;
          return sheet.meets(value, filter.sign + filter.value);
        });
      });
    }

    function update(words) {
      var shown = visible();
      ui.report({
        lignes: shown.map(function (line) { return shownNumber(line[0]); }).join(', ') || 'aucune',
        nombre: String(shown.length),
      });
      draw(shown);
      ui.say(words + ' ' + shown.length + ' lignes montrées sur ' + lines.length + '.');
    }

    function sort() {
      var keys = [[first.value, firstOrder.value], [second.value, secondOrder.value]].filter(function (key) { return key[0] !== ''; });
      lines.sort(function (a, b) {
        for (var at = 0; at < keys.length; at += 1) {
          var difference = sheet.order(a[keys[at][0]], b[keys[at][0]]) * Number(keys[at][1]);
          if (difference !== 0) return difference;
        }
        return 0;
      });
      update('Trié.');
    }

    function addFilter() {
      if (wanted.value.trim() === '') return ui.say('Indiquez une valeur.');
      filters.push({ column: Number(column.value), sign: sign.value, value: wanted.value.trim() });
      wanted.value = '';
      update('Filtré.');
    }

    function reset() {
      lines = data.rows.slice(1);
      filters = [];
      update('Comme au début.');
    }

    function draw(shown) {
      var body = ui.make('tbody', {});
      shown.forEach(function (line) {
        var row = ui.make('tr', {});
        line.forEach(function (value) { row.append(ui.make('td', { className: typeof value === 'number' ? 'number' : '' }, String(shownNumber(value)))); });
        body.append(row);
      });
      var head = ui.make('tr', {});
      heads.forEach(function (text) { head.append(ui.make('th', { scope: 'col' }, text)); });
      table.replaceChildren(ui.make('table', {}, ui.make('thead', {}, head), body));
      filterList.replaceChildren.apply(filterList, filters.map(function (filter, index) {
        var says = SIGNS.find(function (one) { return one[0] === filter.sign; })[1];
        return ui.make('li', { className: 'row' }, heads[filter.column] + ' ' + says + ' ' + filter.value, ui.button('Enlever ce filtre', function () {
          filters.splice(index, 1);
          update('Filtre enlevé.');
        }));
      }));
    }

    main.replaceChildren(
      ui.make('p', {}, data.name),
      ui.make('section', { className: 'card' },
        ui.make('h2', {}, 'Trier'),
        ui.make('div', { className: 'row' }, ui.field('Trier par', first), ui.field('Ordre', firstOrder)),
        ui.make('div', { className: 'row' }, ui.field('Puis par', second), ui.field('Ordre du second tri', secondOrder)),
        ui.button('Trier', sort)),
      ui.make('section', { className: 'card' },
        ui.make('h2', {}, 'Filtrer'),
        ui.make('div', { className: 'row' }, ui.field('Colonne', column), ui.field('Condition', sign), ui.field('Valeur', wanted)),
        ui.button('Ajouter ce filtre', addFilter), filterList),
      ui.make('div', { className: 'row' }, ui.button('Tout remettre comme au début', reset)),
      table,
      ui.end()
    );
    update('');
  }

  if (data.tools === 'list') list();
  else formulas();
})();
