// A week of an agenda: answer invitations, create, move and delete events.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
  var DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
  var events = data.events.map(function (event) { return Object.assign({ answer: 'aucune', gone: false }, event); });
  var made = [];
  var form = null;

  function dayName(day) {
    var date = new Date(day + 'T00:00:00Z');
    return DAYS[date.getUTCDay()] + ' ' + date.getUTCDate() + ' ' + MONTHS[date.getUTCMonth()];
  }

  function state() {
    var all = { creations: String(made.length) };
    events.forEach(function (event) {
      if (event.busy || event.made) return;
      all[event.id] = event.gone ? 'supprimé' : event.day + ' ' + event.start + '-' + event.end;
      if (event.from) all['reponse.' + event.id] = event.answer;
    });
    var last = made[made.length - 1];
    if (last) {
      all['nouveau.titre'] = last.title;
      all['nouveau.jour'] = last.day;
      all['nouveau.debut'] = last.start;
      all['nouveau.fin'] = last.end;
      all['nouveau.invites'] = last.guests.slice().sort().join(', ') || 'aucun';
      all['nouveau.repetition'] = last.repeat;
      all['nouveau.seances'] = last.repeat === 'jamais' ? '1' : String(last.times);
      all['nouveau.rappel'] = last.reminder;
      all['nouveau.visibilite'] = last.shown;
    }
    return all;
  }

  function update(said) {
    ui.report(state());
    draw();
    ui.say(said || '');
  }

  function hours() {
    var all = [];
    for (var minutes = 7 * 60; minutes <= 22 * 60; minutes += 15) {
      all.push(('0' + Math.floor(minutes / 60)).slice(-2) + ':' + ('0' + (minutes % 60)).slice(-2));
    }
    return all.map(function (hour) { return [hour, hour.replace(':', ' h ')]; });
  }

  function list(values, chosen, change) {
    var select = ui.make('select', { onchange: function (event) { change(event.target.value); } });
    values.forEach(function (value) {
      select.append(ui.make('option', { value: value[0], selected: value[0] === chosen }, value[1]));
    });
    return select;
  }

  function openForm(event) {
    form = event
      ? { moves: event.id, title: event.title, day: event.day, start: event.start, end: event.end }
      : { title: '', day: data.days[0], start: '08:00', end: '09:00', guests: [], repeat: 'jamais', times: 2, reminder: 'aucun', shown: 'détails' };
    draw();
    document.getElementById('form').focus();
  }

  function save() {
    if (form.title.trim() === '') return ui.say('Donnez un titre.');
    if (form.end <= form.start) return ui.say('La fin doit venir après le début.');
    if (form.moves) {
      var moved = events.find(function (event) { return event.id === form.moves; });
      moved.day = form.day; moved.start = form.start; moved.end = form.end;
      form = null;
      return update('Événement déplacé.');
    }
    form.title = form.title.trim();
    form.made = true;
    form.id = 'nouveau' + made.length;
    made.push(form);
    events.push(form);
    form = null;
    update('Événement créé.');
  }

  function formView() {
    function pick(name, values) { return list(values, form[name], function (value) { form[name] = value; draw(); }); }
    var box = ui.make('section', { className: 'card', 'aria-label': form.moves ? 'Déplacer un événement' : 'Nouvel événement' });
    box.append(ui.make('h2', { id: 'form', tabIndex: -1 }, form.moves ? 'Déplacer « ' + form.title + ' »' : 'Nouvel événement'));
    if (!form.moves) box.append(ui.field('Titre', ui.make('input', { type: 'text', value: form.title, oninput: function (event) { form.title = event.target.value; } })));
    box.append(
      ui.field('Jour', pick('day', data.days.map(function (day) { return [day, dayName(day)]; }))),
      ui.field('Début', pick('start', hours())), ui.field('Fin', pick('end', hours())),
    );
    if (!form.moves) {
      var guests = ui.make('div', { className: 'row' }, ui.make('span', {}, 'Inviter :'));
      (data.people || []).forEach(function (name) {
        guests.append(ui.button(name, function () {
          form.guests = form.guests.indexOf(name) === -1 ? form.guests.concat(name) : form.guests.filter(function (one) { return one !== name; });
          draw();
        }, { 'aria-pressed': String(form.guests.indexOf(name) !== -1) }));
      });
      box.append(
        guests,
        ui.field('Répétition', pick('repeat', ['jamais', 'chaque jour', 'chaque semaine', 'toutes les deux semaines', 'chaque mois'].map(function (one) { return [one, one]; }))),
      );
      if (form.repeat !== 'jamais') {
        var counts = [];
        for (var count = 2; count <= 20; count += 1) counts.push([String(count), count + ' fois']);
        box.append(ui.field('Nombre de séances', list(counts, String(form.times), function (value) { form.times = Number(value); })));
      }
      box.append(
        ui.field('Rappel', pick('reminder', [['aucun', 'aucun'], ['10 minutes', '10 minutes avant'], ['1 heure', '1 heure avant'], ['1 jour', '1 jour avant']])),
        ui.field('Ce que voient les personnes qui consultent mon agenda', pick('shown', [['détails', 'tous les détails'], ['occupé', 'seulement « occupé »'], ['privé', 'rien du tout']])),
      );
    }
    box.append(ui.make('div', { className: 'row' }, ui.button('Enregistrer', save, { className: 'main' }), ui.button('Abandonner', function () { form = null; draw(); })));
    return box;
  }

  function eventView(event) {
    var item = ui.make('li', { className: 'card' }, ui.make('p', {}, event.start.replace(':', ' h ') + ' à ' + event.end.replace(':', ' h ') + ' : ', ui.make('strong', {}, event.busy ? event.busy + ' : ' + event.title : event.title), event.place ? ' (' + event.place + ')' : ''));
    if (event.busy || event.made) {
      if (event.made) item.append(ui.make('p', { className: 'discreet' }, (event.guests.length > 0 ? 'Invités : ' + event.guests.join(', ') + '. ' : '') + (event.repeat === 'jamais' ? '' : 'Se répète ' + event.repeat + ', ' + event.times + ' fois. ') + 'Rappel : ' + event.reminder + '.'));
      return item;
    }
    var row = ui.make('div', { className: 'row' });
    if (event.from) {
      item.append(ui.make('p', { className: 'discreet' }, 'Invitation ' + ui.of(event.from) + '. Votre réponse : ' + event.answer + '.'));
      [['oui', 'Accepter'], ['non', 'Refuser'], ['peut-être', 'Peut-être']].forEach(function (one) {
        row.append(ui.button(one[1], function () { event.answer = one[0]; update('Réponse envoyée à ' + event.from + ' : ' + one[0] + '.'); }, { 'aria-pressed': String(event.answer === one[0]), 'aria-label': one[1] + ' « ' + event.title + ' »' }));
      });
    } else {
      row.append(
        ui.button('Déplacer', function () { openForm(event); }, { 'aria-label': 'Déplacer « ' + event.title + ' »' }),
        ui.button('Supprimer', function () { event.gone = true; update('Événement supprimé.'); }, { 'aria-label': 'Supprimer « ' + event.title + ' »' }),
      );
    }
    item.append(row);
    return item;
  }

  // What was in use before the page is drawn again must still be, for the keyboard.
  function keepPlace(redraw) {
    var all = 'button, select, input, textarea';
    var index = Array.prototype.indexOf.call(main.querySelectorAll(all), document.activeElement);
    redraw();
    var again = index === -1 ? null : main.querySelectorAll(all)[index];
    if (again) again.focus();
  }

  function draw() {
    keepPlace(drawAll);
  }

  function drawAll() {
    var parts = [ui.make('p', { className: 'discreet' }, 'Agenda ' + ui.of(data.me))];
    data.days.forEach(function (day) {
      var list = ui.make('ul', { className: 'plain' });
      var today = events.filter(function (event) { return event.day === day && !event.gone; }).sort(function (a, b) { return a.start < b.start ? -1 : 1; });
      today.forEach(function (event) { list.append(eventView(event)); });
      parts.push(ui.make('h2', {}, dayName(day)), today.length > 0 ? list : ui.make('p', { className: 'discreet' }, 'Rien de prévu.'));
    });
    parts.push(form ? formView() : ui.button('Nouvel événement', function () { openForm(null); }), ui.end());
    main.replaceChildren.apply(main, parts);
  }

  update();
})();
