// A video call: settings before entering, microphone, camera, hand, sharing, chat, and what the host may do.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var words = '';
  var now = {
    inside: Boolean(data.joined), name: data.name, micro: Boolean(data.micro), camera: Boolean(data.camera),
    device: data.microphone, background: 'aucun', hand: false, share: 'aucun', to: 'tous', chat: [],
    lock: false, sharing: 'tous',
  };
  var people = data.people.map(function (person) {
    return { id: person.id, name: person.name, mic: Boolean(person.mic), place: person.waiting ? 'attente' : 'dedans' };
  });

  function yes(value) { return value ? 'oui' : 'non'; }

  function state() {
    var last = now.chat[now.chat.length - 1];
    var all = {
      entree: now.inside ? 'dedans' : 'dehors', nom: now.name.trim() || '(vide)', micro: now.micro ? 'ouvert' : 'coupé',
      camera: now.camera ? 'ouverte' : 'coupée', 'appareil.micro': now.device, fond: now.background,
      main: now.hand ? 'levée' : 'baissée', partage: now.share, messages: String(now.chat.length),
      'message.a': last ? last.to : 'aucun', verrou: yes(now.lock), 'partage.autorise': now.sharing,
    };
    people.forEach(function (person) {
      all['micro.' + person.id] = person.mic ? 'ouvert' : 'coupé';
      all['place.' + person.id] = person.place;
    });
    return all;
  }

  function update(said) {
    ui.report(state());
    draw();
    ui.say(said || '');
  }

  function list(values, chosen, change) {
    var select = ui.make('select', { onchange: function (event) { change(event.target.value); } });
    values.forEach(function (value) {
      select.append(ui.make('option', { value: value[0], selected: value[0] === chosen }, value[1]));
    });
    return select;
  }

  function devices() {
    var row = ui.make('div', { className: 'row' });
    row.append(
      ui.button(now.micro ? 'Couper mon micro' : 'Ouvrir mon micro', function () { now.micro = !now.micro; update(now.micro ? 'Votre micro est ouvert.' : 'Votre micro est coupé.'); }, { 'aria-pressed': String(now.micro) }),
      ui.button(now.camera ? 'Couper ma caméra' : 'Allumer ma caméra', function () { now.camera = !now.camera; update(now.camera ? 'Votre caméra est allumée.' : 'Votre caméra est coupée.'); }, { 'aria-pressed': String(now.camera) }),
    );
    return row;
  }

  function settings() {
    var name = ui.make('input', { type: 'text', value: now.name, oninput: function (event) { now.name = event.target.value; ui.report(state()); } });
    return ui.make(
      'section', { className: 'card', 'aria-label': 'Réglages' },
      ui.field('Nom affiché aux autres', name),
      ui.field('Micro utilisé', list((data.microphones || [data.microphone]).map(function (one) { return [one, one]; }), now.device, function (value) { now.device = value; update('Micro : ' + value + '.'); })),
      ui.field('Arrière-plan', list([['aucun', 'Montrer la pièce'], ['flou', 'Flouter la pièce'], ['image', 'Mettre une image']], now.background, function (value) { now.background = value; update(''); })),
    );
  }

  function personView(person) {
    var row = ui.make('li', { className: 'card' }, ui.make('p', {}, person.name + (person.place === 'attente' ? ' (en salle d\'attente)' : person.mic ? ' (micro ouvert)' : ' (micro coupé)')));
    if (!data.host) return row;
    var tools = ui.make('div', { className: 'row' });
    function put(place, said) { person.place = place; update(person.name + ' : ' + said); }
    if (person.place === 'attente') {
      tools.append(
        ui.button('Admettre', function () { put('dedans', 'admis dans la réunion.'); }, { 'aria-label': 'Admettre ' + person.name }),
        ui.button('Refuser', function () { put('refusé', 'refusé.'); }, { 'aria-label': 'Refuser ' + person.name }),
      );
    } else {
      if (person.mic) tools.append(ui.button('Couper son micro', function () { person.mic = false; update('Micro ' + ui.of(person.name) + ' coupé.'); }, { 'aria-label': 'Couper le micro ' + ui.of(person.name) }));
      tools.append(ui.button('Exclure', function () { put('exclu', 'exclu de la réunion.'); }, { 'aria-label': 'Exclure ' + person.name }));
    }
    row.append(tools);
    return row;
  }

  function sharing() {
    var row = ui.make('div', { className: 'row' });
    if (now.share !== 'aucun') {
      var shown = now.share === 'écran entier' ? 'tout votre écran, notifications comprises' : 'la fenêtre « ' + (data.windows || []).find(function (one) { return one.id === now.share; }).name + ' »';
      row.append(ui.make('p', {}, 'Les autres voient ' + shown + '.'), ui.button('Arrêter le partage', function () { now.share = 'aucun'; update('Partage arrêté.'); }));
      return row;
    }
    row.append(ui.button('Partager tout l\'écran', function () { now.share = 'écran entier'; update('Vous partagez tout l\'écran.'); }));
    (data.windows || []).forEach(function (one) {
      row.append(ui.button('Partager la fenêtre « ' + one.name + ' »', function () { now.share = one.id; update('Vous partagez la fenêtre « ' + one.name + ' ».'); }));
    });
    return row;
  }

  function chat() {
    var box = ui.make('input', { type: 'text', value: words, oninput: function (event) { words = event.target.value; } });
    var names = [['tous', 'Tout le monde']].concat(people.filter(function (person) { return person.place === 'dedans'; }).map(function (person) { return [person.id, person.name + ' (privé)']; }));
    var said = ui.make('ul', { className: 'plain' });
    now.chat.forEach(function (message) { said.append(ui.make('li', {}, 'À ' + message.label + ' : ' + message.text)); });
    return ui.make(
      'section', { className: 'card', 'aria-label': 'Discussion écrite' },
      ui.make('h2', {}, 'Discussion écrite'), said,
      ui.field('Destinataire', list(names, now.to, function (value) { now.to = value; })),
      ui.field('Message', box),
      ui.button('Envoyer', function () {
        if (words.trim() === '') return ui.say('Écrivez d\'abord un message.');
        var target = names.find(function (one) { return one[0] === now.to; }) || names[0];
        now.chat.push({ to: target[0], label: target[1], text: words.trim() });
        words = '';
        update('Message envoyé à ' + target[1] + '.');
      }, { className: 'main' }),
    );
  }

  function hostTools() {
    return ui.make(
      'section', { className: 'card', 'aria-label': 'Outils de l\'animateur' },
      ui.make('h2', {}, 'Vous animez'),
      ui.button(now.lock ? 'Déverrouiller la réunion' : 'Verrouiller la réunion', function () { now.lock = !now.lock; update(now.lock ? 'Plus personne ne peut entrer.' : 'La réunion est de nouveau ouverte.'); }, { 'aria-pressed': String(now.lock) }),
      ui.field('Qui peut partager son écran', list([['tous', 'Tout le monde'], ['animateur', 'L\'animateur seulement']], now.sharing, function (value) { now.sharing = value; update(''); })),
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
    var names = ui.make('ul', { className: 'plain' });
    people.filter(function (person) { return person.place === 'dedans' || (data.host && person.place === 'attente'); }).forEach(function (person) { names.append(personView(person)); });
    main.replaceChildren.apply(main, now.inside
      ? [
        ui.make('h2', {}, data.title), devices(),
        ui.make('div', { className: 'row' }, ui.button(now.hand ? 'Baisser la main' : 'Lever la main', function () { now.hand = !now.hand; update(now.hand ? 'Votre main est levée.' : 'Votre main est baissée.'); }, { 'aria-pressed': String(now.hand) }), ui.button('Quitter', function () { now.inside = false; update('Vous avez quitté la réunion.'); })),
        sharing(), ui.make('h2', {}, 'Participants'), names, data.host ? hostTools() : '', chat(), settings(), ui.end(),
      ]
      : [ui.make('h2', {}, 'Avant d\'entrer : ' + data.title), settings(), devices(), ui.button('Rejoindre la réunion', function () { now.inside = true; update('Vous êtes dans la réunion.'); }, { className: 'main' }), ui.end()]);
  }

  update();
})();
