// A document several people write: its text, who is there, comments, suggestions, and its versions.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var comments = data.comments || [];
  var suggestions = data.suggestions || [];
  var versions = data.versions || [];
  var last = versions[versions.length - 1];
  var texts = {};
  var status = {};
  var written = [];
  var current = last ? last.number : 0;
  var shown = current;

  data.paragraphs.forEach(function (paragraph) { texts[paragraph.id] = paragraph.text; });
  comments.forEach(function (comment) { status[comment.id] = 'ouvert'; });
  suggestions.forEach(function (suggestion) { status[suggestion.id] = 'en attente'; });

  function state() {
    var all = Object.assign({}, status);
    if (data.editable) {
      data.paragraphs.forEach(function (paragraph) { all[paragraph.id] = texts[paragraph.id].trim() || 'vide'; });
    }
    if (data.people) {
      var remark = written[written.length - 1];
      all.remarques = String(written.length);
      all['remarque.sur'] = remark ? remark.on : 'aucun';
      all['remarque.pour'] = remark ? remark.to : 'aucun';
    }
    if (last) all.version = String(current);
    return all;
  }

  function update(words) {
    ui.report(state());
    draw();
    ui.say(words || '');
  }

  function versionNumbered(number) {
    return versions.find(function (version) { return version.number === number; });
  }

  function textOf(paragraph, index) {
    return last ? versionNumbered(shown).texts[index] : texts[paragraph.id];
  }

  function choice(name, values) {
    var select = ui.make('select', { id: name });
    values.forEach(function (value) { select.append(ui.make('option', { value: value }, value)); });
    return select;
  }

  function suggestionCard(suggestion) {
    var decide = function (decision) {
      return function () {
        status[suggestion.id] = decision;
        update('Suggestion ' + ui.of(suggestion.author) + ' : ' + decision + '.');
      };
    };
    return ui.make(
      'div', { className: 'card' },
      ui.make('p', {}, ui.make('strong', {}, suggestion.author), ' propose de remplacer « ' + suggestion.before + ' » par « ' + suggestion.after + ' ».'),
      ui.make(
        'div', { className: 'row' },
        ui.button('Accepter', decide('acceptée'), { id: 'yes-' + suggestion.id, 'aria-pressed': String(status[suggestion.id] === 'acceptée'), 'aria-label': 'Accepter « ' + suggestion.after + ' »' }),
        ui.button('Refuser', decide('refusée'), { id: 'no-' + suggestion.id, 'aria-pressed': String(status[suggestion.id] === 'refusée'), 'aria-label': 'Refuser « ' + suggestion.after + ' »' }),
        ui.make('span', { className: 'discreet' }, status[suggestion.id]),
      ),
    );
  }

  function commentCard(comment) {
    var open = status[comment.id] === 'ouvert';
    return ui.make(
      'div', { className: 'card' },
      ui.make('p', {}, '💬 ', ui.make('strong', {}, comment.author), ' : ' + comment.text),
      ui.make(
        'div', { className: 'row' },
        ui.button(open ? 'Marquer comme résolu' : 'Rouvrir', function () {
          status[comment.id] = open ? 'résolu' : 'ouvert';
          update('Commentaire ' + ui.of(comment.author) + ' : ' + status[comment.id] + '.');
        }, { id: 'do-' + comment.id }),
        ui.make('span', { className: 'discreet' }, status[comment.id]),
      ),
    );
  }

  function remarkForm(paragraph) {
    var words = ui.make('input', { type: 'text', id: 'words-' + paragraph.id });
    var to = choice('to-' + paragraph.id, ['aucun'].concat(data.people));
    return ui.make(
      'details', { id: 'form-' + paragraph.id },
      ui.make('summary', {}, 'Commenter « ' + paragraph.heading + ' »'),
      ui.field('Votre remarque', words),
      ui.field('Confier à', to),
      ui.button('Envoyer la remarque', function () {
        if (words.value.trim() === '') { ui.say("La remarque est vide : écrivez quelques mots."); return; }
        written.push({ on: paragraph.id, to: to.value, words: words.value });
        update('Remarque envoyée.');
      }),
    );
  }

  function remarkCard(remark) {
    return ui.make(
      'div', { className: 'card' },
      ui.make('p', {}, '💬 ', ui.make('strong', {}, data.me), ' : ' + remark.words, remark.to === 'aucun' ? '' : ' (confié à ' + remark.to + ')'),
      ui.button('Supprimer ma remarque', function () {
        written = written.filter(function (other) { return other !== remark; });
        update('Remarque supprimée.');
      }),
    );
  }

  function body(paragraph, index) {
    if (!data.editable) return ui.make('p', {}, textOf(paragraph, index));
    return ui.field('Texte de « ' + paragraph.heading + ' »', ui.make('textarea', {
      rows: 3,
      value: texts[paragraph.id],
      oninput: function (event) { texts[paragraph.id] = event.target.value; ui.report(state()); },
    }));
  }

  function section(paragraph, index) {
    var part = ui.make('section', { className: 'card', 'aria-label': paragraph.heading }, ui.make('h2', {}, paragraph.heading), body(paragraph, index));
    var here = function (one) { return one.on === paragraph.id; };
    suggestions.filter(here).forEach(function (one) { part.append(suggestionCard(one)); });
    comments.filter(here).forEach(function (one) { part.append(commentCard(one)); });
    written.filter(here).forEach(function (one) { part.append(remarkCard(one)); });
    if (data.people) part.append(remarkForm(paragraph));
    return part;
  }

  function history() {
    var list = ui.make('ul', { className: 'plain' });
    versions.forEach(function (version) {
      var name = 'la version ' + version.number;
      list.append(ui.make(
        'li', { className: 'card' },
        ui.make('strong', {}, 'Version ' + version.number), ', ' + version.when + ', ' + version.author,
        version.number === current ? ' (actuelle)' : '',
        ui.make(
          'div', { className: 'row' },
          ui.button('Voir ' + name, function () { shown = version.number; update('Vous voyez ' + name + '.'); }, { id: 'see-' + version.number, 'aria-pressed': String(shown === version.number) }),
          data.restore === false ? null : ui.button('Rétablir ' + name, function () {
            current = version.number;
            shown = version.number;
            update('Le texte est de nouveau celui de ' + name + '.');
          }, { id: 'back-' + version.number }),
        ),
      ));
    });
    return ui.make('section', { 'aria-label': 'Historique' }, ui.make('h2', {}, 'Historique des versions'), list);
  }

  function presence() {
    var list = ui.make('ul', {});
    data.present.forEach(function (person) {
      list.append(ui.make('li', {}, ui.make('strong', {}, person.name), ' : ' + person.where));
    });
    return ui.make('section', { className: 'card', 'aria-label': 'En ce moment' }, ui.make('h2', {}, 'En ce moment'), list);
  }

  // Everything is drawn again after a change: the keyboard must stay where it was.
  function draw() {
    var before = document.activeElement && document.activeElement.id;
    main.replaceChildren(
      ui.make('p', {}, ui.make('strong', {}, data.title), '. Vous êtes ' + data.me + '.'),
      data.present ? presence() : '',
      last ? ui.make('p', { className: 'discreet' }, 'Texte affiché : version ' + shown + '.') : '',
    );
    data.paragraphs.forEach(function (paragraph, index) { main.append(section(paragraph, index)); });
    if (last) main.append(history());
    main.append(ui.end());
    var again = before && document.getElementById(before);
    if (again) again.focus();
  }

  update();
})();
