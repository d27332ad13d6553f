// Files kept online: who may read, comment or change each of them, by name or with a link.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var ROLES = ['lecture', 'commentaire', 'modification'];
  var LINKS = ['désactivé'].concat(ROLES);
  var ENDS = ['jamais', '1 jour', '7 jours', '30 jours', '1 an'];
  var rights = {};
  var shown = null;

  data.files.forEach(function (file) {
    rights[file.id] = { people: {}, link: file.link, end: file.end };
    file.people.forEach(function (person) { rights[file.id].people[person.id] = person.role; });
  });

  function nameOf(id) {
    return data.contacts.find(function (contact) { return contact.id === id; }).name;
  }

  function state() {
    var all = {};
    data.files.forEach(function (file) {
      data.contacts.forEach(function (contact) {
        all[file.id + '.' + contact.id] = rights[file.id].people[contact.id] || 'aucun';
      });
      all[file.id + '.lien'] = rights[file.id].link;
      // A link that is off does not end.
      all[file.id + '.fin'] = rights[file.id].link === 'désactivé' ? 'sans objet' : rights[file.id].end;
    });
    return all;
  }

  function update(words) {
    ui.report(state());
    draw();
    ui.say(words || '');
  }

  function list(id, values, chosen, onchange) {
    var select = ui.make('select', onchange ? { id: id, onchange: onchange } : { id: id });
    values.forEach(function (value) {
      select.append(ui.make('option', { value: value, selected: value === chosen }, value));
    });
    return select;
  }

  function summary(file) {
    var mine = rights[file.id];
    var count = Object.keys(mine.people).length;
    var link = mine.link === 'désactivé' ? 'lien désactivé' : 'lien : ' + mine.link;
    return file.name + ' (' + (count === 0 ? 'personne' : count === 1 ? '1 personne' : count + ' personnes') + ', ' + link + ')';
  }

  function person(file, id) {
    var mine = rights[file.id];
    var name = nameOf(id);
    return ui.make(
      'li', { className: 'row' },
      ui.field('Droit ' + ui.of(name), list('role-' + id, ROLES, mine.people[id], function (event) {
        mine.people[id] = event.target.value;
        update('Droit ' + ui.of(name) + ' : ' + event.target.value + '.');
      })),
      ui.button("Retirer l'accès " + ui.of(name), function () {
        delete mine.people[id];
        update(name + " n'a plus d'accès par invitation.");
      }),
    );
  }

  function adding(file) {
    var mine = rights[file.id];
    var others = data.contacts.filter(function (contact) { return !mine.people[contact.id]; });
    if (others.length === 0) return ui.make('p', {}, 'Tous vos contacts ont un droit sur ce fichier.');
    var who = ui.make('select', { id: 'who' });
    others.forEach(function (contact) { who.append(ui.make('option', { value: contact.id }, contact.name)); });
    var role = list('role', ROLES, 'lecture');
    return ui.make(
      'div', {},
      ui.field('Personne à inviter', who),
      ui.field('Avec le droit de', role),
      ui.button('Inviter', function () {
        mine.people[who.value] = role.value;
        update(nameOf(who.value) + ' : ' + role.value + '.');
      }, { id: 'invite' }),
    );
  }

  function linking(file) {
    var mine = rights[file.id];
    return ui.make(
      'div', {},
      ui.field("Ce que permet le lien, sans compte, à qui l'a reçu", list('link', LINKS, mine.link, function (event) {
        mine.link = event.target.value;
        update('Lien : ' + mine.link + '.');
      })),
      mine.link === 'désactivé' ? null : ui.field('Le lien cesse de fonctionner après', list('end', ENDS, mine.end, function (event) {
        mine.end = event.target.value;
        update('Fin du lien : ' + mine.end + '.');
      })),
    );
  }

  function panel(file) {
    var invited = Object.keys(rights[file.id].people);
    var people = ui.make('ul', { className: 'plain' });
    invited.forEach(function (id) { people.append(person(file, id)); });
    return ui.make(
      'section', { className: 'card', 'aria-label': 'Partage de ' + file.name },
      ui.make('h2', { id: 'chosen', tabIndex: -1 }, 'Partage de ' + file.name),
      ui.make('h3', {}, 'Personnes invitées'),
      invited.length === 0 ? ui.make('p', {}, 'Vous seul.') : people,
      adding(file),
      ui.make('h3', {}, 'Lien'),
      linking(file),
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
    var files = ui.make('ul', { className: 'plain' });
    data.files.forEach(function (file) {
      files.append(ui.make(
        'li', { className: 'row' },
        ui.make('span', {}, '📄 ' + summary(file)),
        ui.button('Partage de ' + file.name, function () { shown = file; draw(); document.getElementById('chosen').focus(); }, { 'aria-pressed': String(shown === file) }),
      ));
    });
    main.replaceChildren(
      ui.make('p', {}, data.service + ', vos fichiers'),
      files,
      shown ? panel(shown) : '',
      ui.end(),
    );
  }

  update();
})();
