// Comments that wait for a moderator: the rules of the page, and a decision for each comment.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var WAITING = 'en attente';
  var decided = {};

  data.comments.forEach(function (comment) { decided[comment.id] = WAITING; });

  function left() {
    var count = data.comments.filter(function (comment) { return decided[comment.id] === WAITING; }).length;
    return count === 0 ? 'Tous les commentaires ont une décision.' : 'Encore en attente : ' + count + '.';
  }

  var rules = ui.make('ul', {});
  data.rules.forEach(function (rule) { rules.append(ui.make('li', {}, rule)); });

  function card(comment) {
    var select = ui.make('select', {
      onchange: function (event) {
        decided[comment.id] = event.target.value;
        ui.report(Object.assign({}, decided));
        ui.say(left());
      },
    });
    [WAITING].concat(data.decisions).forEach(function (decision) {
      select.append(ui.make('option', { value: decision }, decision));
    });
    return ui.make(
      'article', { className: 'card' },
      ui.make('p', {}, ui.make('strong', {}, comment.author), ' : ' + comment.text),
      ui.field('Décision pour ' + comment.author, select),
    );
  }

  main.replaceChildren(
    ui.make('p', {}, data.page + '. ' + data.about),
    ui.make('section', { className: 'card', 'aria-label': 'Règles' }, ui.make('h2', {}, 'Règles des commentaires'), rules),
    ui.make('h2', {}, 'Commentaires à examiner'),
  );
  data.comments.forEach(function (comment) { main.append(card(comment)); });
  main.append(ui.end());
  ui.report(Object.assign({}, decided));
  ui.say(left());
})();
