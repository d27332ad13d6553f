// Group and private discussions: write, answer one message, mention, react, report, delete, pin, silence, leave.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var here = data.rooms[0].id;
  var answering = null;
  var editing = null;
  var words = '';
  var mentions = [];
  var sent = [];
  var silent = {};
  var member = {};
  var messages = data.messages.map(function (message) {
    return Object.assign({ place: 'visible', reaction: 'aucune' }, message);
  });
  data.rooms.forEach(function (room) { silent[room.id] = 'toutes'; member[room.id] = 'oui'; });

  function state() {
    var all = { envois: String(sent.length) };
    messages.forEach(function (message) {
      if (message.sent) return;
      all[message.id] = message.place;
      all['reaction.' + message.id] = message.reaction;
      if (message.author === data.me) all['texte.' + message.id] = message.text || '(vide)';
    });
    data.rooms.forEach(function (room) {
      all['notifications.' + room.id] = silent[room.id];
      all['membre.' + room.id] = member[room.id];
    });
    var last = sent[sent.length - 1];
    if (last) {
      all['envoi.salon'] = last.room;
      all['envoi.reponse'] = last.answers || 'aucun';
      all['envoi.mentions'] = last.mentions.slice().sort().join(', ') || 'aucune';
      all['envoi.texte'] = last.text;
    }
    return all;
  }

  function update(said) {
    ui.report(state());
    draw();
    ui.say(said || '');
  }

  function room() {
    return data.rooms.find(function (one) { return one.id === here; });
  }

  function place(message, where, said) {
    message.place = message.place === where ? 'visible' : where;
    update(message.place === 'visible' ? 'Annulé.' : said);
  }

  function actions(message) {
    var row = ui.make('div', { className: 'row' });
    var mine = message.author === data.me;
    if (member[here] === 'oui') row.append(ui.button('Répondre', function () { answering = message.id; draw(); document.getElementById('words').focus(); }, { 'aria-label': 'Répondre au message ' + ui.of(message.author) + ' : ' + message.text }));
    ['pouce', 'cœur', 'vu'].forEach(function (reaction) {
      row.append(ui.button({ pouce: '👍', 'cœur': '❤️', vu: '👀' }[reaction], function () {
        message.reaction = message.reaction === reaction ? 'aucune' : reaction;
        update('Réaction : ' + message.reaction + '.');
      }, { 'aria-label': 'Réagir par « ' + reaction + ' »', 'aria-pressed': String(message.reaction === reaction) }));
    });
    row.append(ui.button(message.place === 'épinglé' ? 'Détacher' : 'Épingler', function () { place(message, 'épinglé', 'Message épinglé.'); }));
    if (mine && !message.sent) {
      row.append(
        ui.button('Modifier', function () { editing = message.id; draw(); document.getElementById('edit').focus(); }),
        ui.button('Supprimer pour tous', function () { place(message, 'supprimé', 'Message supprimé pour tous.'); }),
      );
    }
    if (!mine) row.append(ui.button(message.place === 'signalé' ? 'Ne plus signaler' : 'Signaler', function () { place(message, 'signalé', 'Message signalé aux modérateurs.'); }));
    return row;
  }

  function messageView(message) {
    if (message.place === 'supprimé') {
      return ui.make('li', { className: 'card' }, ui.make('p', { className: 'discreet' }, 'Message supprimé. '), ui.button('Annuler', function () { place(message, 'supprimé', ''); }));
    }
    var about = message.answers ? messages.find(function (one) { return one.id === message.answers; }) : null;
    var edit = null;
    if (editing === message.id) {
      var box = ui.make('textarea', { id: 'edit', rows: 3, value: message.text });
      edit = ui.make('div', {}, ui.field('Votre message', box), ui.button('Enregistrer', function () { message.text = box.value.trim(); editing = null; update('Message modifié.'); }, { className: 'main' }));
    }
    return ui.make(
      'li', { className: 'card' },
      ui.make('p', {}, ui.make('strong', {}, message.author), ' ', ui.make('span', { className: 'discreet' }, message.time + (message.place === 'visible' ? '' : ' · ' + message.place))),
      about ? ui.make('p', { className: 'discreet' }, 'En réponse à ' + about.author + ' : ' + about.text) : null,
      edit || ui.make('p', {}, (message.mentions && message.mentions.length > 0 ? '@' + message.mentions.join(' @') + ' ' : '') + message.text),
      edit ? null : actions(message),
    );
  }

  function composer() {
    var now = room();
    var target = answering ? messages.find(function (one) { return one.id === answering; }) : null;
    var box = ui.make('textarea', { id: 'words', rows: 3, value: words, oninput: function (event) { words = event.target.value; } });
    var names = ui.make('div', { className: 'row' });
    if (!now.private) {
      names.append(ui.make('span', {}, 'Mentionner :'));
      now.members.forEach(function (name) {
        names.append(ui.button('@' + name, function () {
          mentions = mentions.indexOf(name) === -1 ? mentions.concat(name) : mentions.filter(function (one) { return one !== name; });
          draw();
        }, { 'aria-pressed': String(mentions.indexOf(name) !== -1) }));
      });
    }
    return ui.make(
      'section', { className: 'card', 'aria-label': 'Écrire' },
      target ? ui.make('p', { className: 'discreet' }, 'Réponse à ' + target.author + ' : ' + target.text + ' ', ui.button('Ne pas répondre à ce message', function () { answering = null; draw(); })) : null,
      ui.field('Votre message dans « ' + now.name + ' »', box),
      names,
      ui.button('Envoyer', function () {
        if (words.trim() === '') return ui.say('Écrivez d\'abord un message.');
        var message = { id: 'e' + (sent.length + 1), room: here, author: data.me, time: 'à l\'instant', text: words.trim(), answers: answering, mentions: mentions, place: 'visible', reaction: 'aucune', sent: true };
        messages.push(message);
        sent.push(message);
        words = ''; answering = null; mentions = [];
        update('Message envoyé dans « ' + now.name + ' ».');
      }, { className: 'main' }),
    );
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
    var now = room();
    var rooms = ui.make('nav', { className: 'row', 'aria-label': 'Discussions' });
    data.rooms.forEach(function (one) {
      rooms.append(ui.button((one.private ? 'Privé : ' : '') + one.name, function () { here = one.id; answering = null; editing = null; mentions = []; draw(); }, { 'aria-current': String(one.id === here) }));
    });
    var choice = ui.make('select', { onchange: function (event) { silent[here] = event.target.value; update('Notifications de « ' + now.name + ' » : ' + event.target.value + '.'); } });
    [['toutes', 'Tous les messages'], ['mentions', 'Seulement si l\'on me mentionne'], ['aucune', 'Aucune']].forEach(function (option) {
      choice.append(ui.make('option', { value: option[0], selected: silent[here] === option[0] }, option[1]));
    });
    var list = ui.make('ul', { className: 'plain' });
    messages.filter(function (message) { return message.room === here; }).forEach(function (message) { list.append(messageView(message)); });
    main.replaceChildren(
      rooms,
      ui.make('h2', {}, now.name),
      ui.make('p', { className: 'discreet' }, (now.about ? now.about + '. ' : '') + (now.private ? 'Discussion à deux.' : 'Membres : ' + now.members.join(', ') + ' et vous.')),
      ui.field('Me prévenir', choice),
      now.private ? '' : ui.button(member[here] === 'oui' ? 'Quitter ce groupe' : 'Revenir dans ce groupe', function () { member[here] = member[here] === 'oui' ? 'non' : 'oui'; update(member[here] === 'oui' ? 'Vous êtes de retour.' : 'Vous avez quitté le groupe.'); }),
      list,
      member[here] === 'oui' ? composer() : ui.make('p', {}, 'Vous ne faites plus partie de ce groupe.'),
      ui.end(),
    );
  }

  update();
})();
