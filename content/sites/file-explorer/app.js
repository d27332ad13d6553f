// A file explorer: folders to open and create, items to rename, move, copy and delete.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var items = data.items.map(function (item) { return Object.assign({}, item); });
  var here = '';
  var chosen = null;
  var made = 0;

  function find(id) {
    return items.find(function (item) { return item.id === id; });
  }

  function pathOf(item) {
    return (item.in === '' ? data.root : pathOf(find(item.in))) + '/' + item.name;
  }

  function inside(id) {
    return items
      .filter(function (item) { return item.in === id; })
      .sort(function (a, b) { return Number(b.folder) - Number(a.folder) || a.name.localeCompare(b.name, 'fr'); });
  }

  function isWithin(id, folder) {
    for (var item = find(id); item; item = find(item.in)) if (item.id === folder) return true;
    return false;
  }

  function state() {
    var all = {};
    data.items.forEach(function (item) {
      var now = find(item.id);
      all[item.id] = now ? pathOf(now) : 'supprimé';
    });
    all.dossiers = items.filter(function (item) { return item.folder; }).map(pathOf).sort().join(', ') || 'aucun';
    all.fichiers = items.filter(function (item) { return !item.folder; }).map(pathOf).sort().join(', ') || 'aucun';
    return all;
  }

  function update(words) {
    ui.report(state());
    draw();
    ui.say(words || '');
  }

  function isTaken(name, folder, except) {
    return inside(folder).some(function (item) { return item !== except && item.name.toLowerCase() === name.toLowerCase(); });
  }

  function named(text, except) {
    var name = text.trim();
    if (name === '' || /[\\/:*?"<>|]/.test(name)) return ui.say('Ce nom est vide ou contient un caractère interdit.');
    if (isTaken(name, except ? except.in : here, except)) return ui.say('Ce nom existe déjà ici.');
    return name;
  }

  function remove(id) {
    inside(id).forEach(function (item) { remove(item.id); });
    items = items.filter(function (item) { return item.id !== id; });
  }

  function copy(item, folder) {
    made += 1;
    var twin = Object.assign({}, item, { id: 'copie' + made, in: folder });
    items.push(twin);
    inside(item.id).forEach(function (child) { copy(child, twin.id); });
  }

  function folderList(except) {
    var select = ui.make('select', {});
    [{ id: '', path: data.root }]
      .concat(items.filter(function (item) { return item.folder && !(except && isWithin(item.id, except.id)); }).map(function (item) { return { id: item.id, path: pathOf(item) }; }))
      .sort(function (a, b) { return a.path.localeCompare(b.path, 'fr'); })
      .forEach(function (folder) { select.append(ui.make('option', { value: folder.id }, folder.path)); });
    return select;
  }

  function place(item, folder, act, words) {
    if (isTaken(item.name, folder, item)) return ui.say('Un élément de ce nom est déjà dans ce dossier.');
    act();
    chosen = null;
    return update(words);
  }

  function tools(item) {
    var name = ui.make('input', { type: 'text', value: item.name });
    var target = folderList(item);
    return ui.make(
      'section', { className: 'card', 'aria-label': 'Élément choisi' },
      ui.make('h2', { id: 'chosen', tabIndex: -1 }, item.name),
      ui.field('Nouveau nom', name),
      ui.button('Renommer', function () {
        var text = named(name.value, item);
        if (text) { item.name = text; update('Renommé.'); }
      }),
      ui.field('Vers le dossier', target),
      ui.make(
        'div', { className: 'row' },
        ui.button('Déplacer', function () { place(item, target.value, function () { item.in = target.value; }, 'Déplacé.'); }),
        ui.button('Copier', function () { place(item, target.value, function () { copy(item, target.value); }, 'Copié.'); }),
        ui.button('Supprimer', function () { remove(item.id); chosen = null; update('Supprimé.'); }),
      ),
    );
  }

  function draw() {
    var list = ui.make('ul', { className: 'plain' });
    inside(here).forEach(function (item) {
      list.append(ui.make(
        'li', { className: 'row' },
        ui.make('span', {}, (item.folder ? '📁 ' : '📄 ') + item.name + (item.size ? ' (' + item.size + ')' : '')),
        item.folder ? ui.button('Ouvrir ' + item.name, function () { here = item.id; chosen = null; draw(); }) : null,
        ui.button('Choisir ' + item.name, function () { chosen = item; draw(); document.getElementById('chosen').focus(); }, { 'aria-pressed': String(chosen === item) }),
      ));
    });
    var name = ui.make('input', { type: 'text' });
    main.replaceChildren(
      ui.make('p', {}, 'Vous êtes dans : ' + (here === '' ? data.root : pathOf(find(here)))),
      here === '' ? '' : ui.button('Remonter d’un dossier', function () { here = find(here).in; chosen = null; draw(); }),
      list,
      chosen ? tools(chosen) : '',
      ui.field('Nom du nouveau dossier', name),
      ui.button('Créer le dossier ici', function () {
        var text = named(name.value, null);
        if (!text) return;
        made += 1;
        items.push({ id: 'nouveau' + made, name: text, folder: true, in: here });
        update('Dossier créé.');
      }),
      ui.end(),
    );
  }

  update();
})();
