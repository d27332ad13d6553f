// A mail program: read, reply, reply to all, forward, file, report, delete.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var places = {};
  var sent = [];
  var opened = null;
  var draft = null;

  data.messages.forEach(function (message) {
    places[message.id] = 'réception';
  });

  function list(addresses) {
    return addresses
      .map(function (address) { return address.trim().toLowerCase(); })
      .filter(Boolean)
      .sort()
      .join(', ') || 'aucun';
  }

  function state() {
    var all = { envois: String(sent.length) };
    Object.keys(places).forEach(function (id) { all[id] = places[id]; });
    var letter = sent[sent.length - 1];
    if (letter) {
      all['envoi.sorte'] = letter.kind;
      all['envoi.message'] = letter.about || 'aucun';
      all['envoi.a'] = list(letter.to.split(/[,;]/));
      all['envoi.cc'] = list(letter.cc.split(/[,;]/));
      all['envoi.cci'] = list(letter.bcc.split(/[,;]/));
      all['envoi.destinataires'] = list(letter.to.split(/[,;]/).concat(letter.cc.split(/[,;]/)));
      all['envoi.objet'] = letter.subject;
    }
    return all;
  }

  function update(words) {
    ui.report(state());
    draw();
    ui.say(words || '');
  }

  function move(message, place, words) {
    places[message.id] = place;
    opened = null;
    update(words);
  }

  function write(kind, message, to, cc, subject, body) {
    draft = { kind: kind, about: message && message.id, to: to, cc: cc, bcc: '', subject: subject, body: body };
    draw();
    document.getElementById('to').focus();
  }

  function others(message) {
    return message.to.concat(message.cc).filter(function (address) { return address !== data.owner; }).join(', ');
  }

  function messageButtons(message) {
    var row = ui.make('div', { className: 'row' });
    row.append(
      ui.button('Répondre', function () { write('réponse', message, message.replyTo || message.address, '', 'Re : ' + message.subject, ''); }),
      ui.button('Répondre à tous', function () { write('réponse à tous', message, message.replyTo || message.address, others(message), 'Re : ' + message.subject, ''); }),
      ui.button('Transférer', function () { write('transfert', message, '', '', 'Tr : ' + message.subject, message.body); }),
      ui.button('Archiver', function () { move(message, 'archives', 'Message archivé.'); }),
      ui.button('Supprimer', function () { move(message, 'corbeille', 'Message supprimé.'); }),
      ui.button('Signaler comme hameçonnage', function () { move(message, 'signalé', 'Message signalé.'); }),
    );
    (data.folders || []).forEach(function (folder) {
      row.append(ui.button('Ranger dans « ' + folder + ' »', function () { move(message, folder, 'Message rangé dans ' + folder + '.'); }));
    });
    return row;
  }

  function messageView(message) {
    var body = ui.make('div', {});
    message.body.split('\n').forEach(function (line) { body.append(ui.make('p', {}, line)); });
    (message.links || []).forEach(function (link) {
      var target = ui.make('p', { className: 'discreet', hidden: true }, 'Ce lien mène à : ' + link.address);
      body.append(
        ui.make('p', {}, link.text + ' ', ui.button('Voir où mène ce lien', function () { target.hidden = false; })),
        target,
      );
    });
    return ui.make(
      'section', { className: 'card', 'aria-label': 'Message ouvert' },
      ui.make('h2', { id: 'opened', tabIndex: -1 }, message.subject),
      ui.make('p', {}, 'De : ' + message.name + ' <' + message.address + '>'),
      ui.make('p', {}, 'À : ' + message.to.join(', ')),
      message.cc.length > 0 ? ui.make('p', {}, 'Copie : ' + message.cc.join(', ')) : null,
      ui.make('p', { className: 'discreet' }, message.date),
      message.attachment ? ui.make('p', {}, 'Pièce jointe : ' + message.attachment) : null,
      body,
      messageButtons(message),
    );
  }

  function draftView() {
    function input(name, id) {
      return ui.make('input', { type: 'text', id: id || '', value: draft[name], oninput: function (event) { draft[name] = event.target.value; } });
    }
    return ui.make(
      'section', { className: 'card', 'aria-label': 'Message à envoyer' },
      ui.field('À', input('to', 'to')), ui.field('Copie (Cc)', input('cc')), ui.field('Copie cachée (Cci)', input('bcc')),
      ui.field('Objet', input('subject')),
      ui.field('Message', ui.make('textarea', { rows: 4, value: draft.body, oninput: function (event) { draft.body = event.target.value; } })),
      ui.make(
        'div', { className: 'row' },
        ui.button('Envoyer', function () {
          if (draft.to.trim() === '') return ui.say('Indiquez au moins un destinataire.');
          sent.push(draft);
          draft = null;
          update('Message envoyé.');
        }, { className: 'main' }),
        ui.button('Abandonner', function () { draft = null; draw(); }),
      ),
    );
  }

  function draw() {
    var inbox = ui.make('ul', { className: 'plain' });
    data.messages.forEach(function (message) {
      if (places[message.id] !== 'réception') return;
      inbox.append(ui.make('li', { className: 'row' }, ui.button(message.name + ' : ' + message.subject + ' (' + message.date + ')', function () {
        opened = message;
        draw();
        document.getElementById('opened').focus();
      }, { 'aria-current': String(opened === message) })));
    });
    main.replaceChildren(
      ui.make('p', { className: 'discreet' }, 'Boîte de ' + data.owner),
      ui.make('h2', {}, 'Réception'), inbox,
      opened ? messageView(opened) : '',
      draft ? draftView() : ui.button('Nouveau message', function () { write('nouveau', null, '', '', '', ''); }),
      ui.end(),
    );
  }

  update();
})();
