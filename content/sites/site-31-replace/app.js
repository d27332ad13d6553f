// Find and replace in a text that cannot be typed in.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var NAMES = { mot: 'Mot entier seulement', casse: 'Respecter la casse (majuscules et minuscules)', motif: 'Expression régulière' };
  var past = [];
  var text = data.text;

  var find = ui.make('input', { type: 'text', autocomplete: 'off', spellcheck: false });
  var put = ui.make('input', { type: 'text', autocomplete: 'off', spellcheck: false });
  var boxes = {};
  var page = ui.make('section', { className: 'card', 'aria-label': 'Texte' });
  page.style.whiteSpace = 'pre-wrap';

  function pattern() {
    var source = boxes.motif && boxes.motif.checked ? find.value : find.value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    if (boxes.mot && boxes.mot.checked) source = '(?<![\\p{L}\\p{N}])(?:' + source + ')(?![\\p{L}\\p{N}])';
    return new RegExp(source, 'gum' + (boxes.casse && boxes.casse.checked ? '' : 'i'));
  }

  function report() { ui.report({ texte: text, remplacements: String(past.length) }); }

  function show() {
    page.textContent = text;
    report();
  }

  function withPattern(act) {
    if (find.value === '') return ui.say('Écrivez d\'abord ce que vous cherchez.');
    var made;
    try {
      made = pattern();
    } catch {
      return ui.say('Cette expression régulière n\'est pas bien écrite.');
    }
    return act(made);
  }

  function count(made) { return (text.match(made) || []).length; }

  function replaceAll() {
    withPattern(function (made) {
      var found = count(made);
      if (found === 0) return ui.say('Rien trouvé : rien n\'a changé.');
      past.push(text);
      text = boxes.motif && boxes.motif.checked ? text.replace(made, put.value) : text.replace(made, function () { return put.value; });
      show();
      return ui.say('Remplacé ' + found + ' fois.');
    });
  }

  function back() {
    if (past.length === 0) return ui.say('Rien à annuler.');
    text = past.pop();
    show();
    return ui.say('Dernier remplacement annulé.');
  }

  var form = ui.make('section', { className: 'card', 'aria-label': 'Rechercher et remplacer' }, ui.field('Rechercher', find), ui.field('Remplacer par', put));
  data.options.forEach(function (option) {
    var box = ui.make('input', { type: 'checkbox' });
    boxes[option] = box;
    form.append(ui.make('label', { className: 'row' }, box, NAMES[option]));
  });
  form.append(
    ui.make(
      'div', { className: 'row' },
      ui.button('Compter', function () {
        withPattern(function (made) { ui.say('Trouvé ' + count(made) + ' fois.'); });
      }),
      ui.button('Tout remplacer', replaceAll, { className: 'main' }),
      ui.button('Annuler', back),
    ),
  );

  main.replaceChildren(ui.make('p', {}, data.name), form, page, ui.end());
  show();
})();
