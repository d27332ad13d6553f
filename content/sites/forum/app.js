// A forum: sections, threads, posts; search, ask, answer, quote, report, mark as useful or solved.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var threads = data.threads.map(function (thread) {
    return { id: thread.id, section: thread.section, title: thread.title, status: thread.solved ? 'résolu' : 'ouvert', posts: thread.posts.map(function (post) { return Object.assign({ place: 'visible' }, post); }) };
  });
  var here = null;
  var asked = '';
  var read = [];
  var created = [];
  var answers = [];
  var draft = { section: data.sections[0].id, title: '', text: '' };
  var answer = { text: '', quotes: null };

  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  }

  function state() {
    var all = { sujets: String(created.length), reponses: String(answers.length), lus: read.slice().sort().join(', ') || 'aucun' };
    threads.forEach(function (thread) {
      if (thread.mine) return;
      all[thread.id] = thread.section;
      all['etat.' + thread.id] = thread.status;
      thread.posts.forEach(function (post) { if (!post.mine) all[post.id] = post.place; });
    });
    var newest = created[created.length - 1];
    if (newest) {
      all['sujet.rubrique'] = newest.section;
      all['sujet.titre'] = newest.title;
    }
    var last = answers[answers.length - 1];
    if (last) {
      all['reponse.sujet'] = last.thread;
      all['reponse.cite'] = last.quotes || 'aucun';
    }
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

  function sectionName(id) {
    return data.sections.find(function (section) { return section.id === id; }).name;
  }

  function toggle(post, place, said) {
    post.place = post.place === place ? 'visible' : place;
    update(post.place === 'visible' ? 'Annulé.' : said);
  }

  function postView(post) {
    var row = ui.make('div', { className: 'row' });
    if (!post.mine) {
      row.append(
        ui.button('Citer', function () { answer.quotes = post.id; draw(); document.getElementById('answer').focus(); }, { 'aria-label': 'Citer ' + post.author }),
        ui.button(post.place === 'utile' ? 'Retirer « utile »' : 'Utile', function () { toggle(post, 'utile', 'Message marqué comme utile.'); }, { 'aria-label': 'Marquer comme utile le message ' + ui.of(post.author), 'aria-pressed': String(post.place === 'utile') }),
        ui.button(post.place === 'signalé' ? 'Ne plus signaler' : 'Signaler', function () { toggle(post, 'signalé', 'Message signalé aux modérateurs.'); }, { 'aria-label': 'Signaler le message ' + ui.of(post.author), 'aria-pressed': String(post.place === 'signalé') }),
      );
      if (data.moderator) row.append(ui.button(post.place === 'masqué' ? 'Montrer' : 'Masquer', function () { toggle(post, 'masqué', 'Message masqué.'); }, { 'aria-label': 'Masquer le message ' + ui.of(post.author), 'aria-pressed': String(post.place === 'masqué') }));
    }
    return ui.make('li', { className: 'card' }, ui.make('p', {}, ui.make('strong', {}, post.author), post.place === 'visible' ? '' : ' (' + post.place + ')'), ui.make('p', {}, post.text), row);
  }

  function threadView(thread) {
    var posts = ui.make('ul', { className: 'plain' });
    thread.posts.forEach(function (post) { posts.append(postView(post)); });
    var quoted = thread.posts.find(function (post) { return post.id === answer.quotes; });
    var tools = ui.make('div', { className: 'row' });
    tools.append(ui.button(thread.status === 'résolu' ? 'Rouvrir le sujet' : 'Marquer comme résolu', function () { thread.status = thread.status === 'résolu' ? 'ouvert' : 'résolu'; update('Sujet ' + thread.status + '.'); }));
    if (data.moderator) {
      tools.append(
        ui.button(thread.status === 'fermé' ? 'Rouvrir aux réponses' : 'Fermer le sujet', function () { thread.status = thread.status === 'fermé' ? 'ouvert' : 'fermé'; update('Sujet ' + thread.status + '.'); }),
        ui.field('Rubrique du sujet', list(data.sections.map(function (section) { return [section.id, section.name]; }), thread.section, function (value) { thread.section = value; update('Sujet déplacé dans « ' + sectionName(value) + ' ».'); })),
      );
    }
    return [
      ui.button('Retour à la liste', function () { here = null; answer = { text: '', quotes: null }; draw(); }),
      ui.make('h2', { id: 'opened', tabIndex: -1 }, thread.title + (thread.status === 'ouvert' ? '' : ' [' + thread.status + ']')),
      ui.make('p', { className: 'discreet' }, 'Rubrique : ' + sectionName(thread.section)),
      posts, tools,
      thread.status === 'fermé' ? '' : ui.make(
        'section', { className: 'card', 'aria-label': 'Répondre' },
        quoted ? ui.make('p', { className: 'discreet' }, 'Vous citez ' + quoted.author + ' : ' + quoted.text) : null,
        ui.field('Votre réponse dans ce sujet', ui.make('textarea', { id: 'answer', rows: 3, value: answer.text, oninput: function (event) { answer.text = event.target.value; } })),
        ui.button('Publier la réponse', function () {
          if (answer.text.trim() === '') return ui.say('Écrivez d\'abord une réponse.');
          answers.push({ thread: thread.id, quotes: answer.quotes });
          thread.posts.push({ id: 'r' + answers.length, author: data.me, text: answer.text.trim(), place: 'visible', mine: true });
          answer = { text: '', quotes: null };
          update('Réponse publiée.');
        }, { className: 'main' }),
      ),
    ];
  }

  function findThreads() {
    var words = plain(asked).split(/\s+/).filter(Boolean);
    return threads.filter(function (thread) {
      var text = plain(thread.title + ' ' + thread.posts.map(function (post) { return post.text; }).join(' '));
      return words.every(function (word) { return text.indexOf(word) !== -1; });
    });
  }

  function listView() {
    var box = ui.make('input', { type: 'text', value: asked, oninput: function (event) { asked = event.target.value; }, onkeydown: function (event) { if (event.key === 'Enter') { draw(); ui.say('Sujets trouvés : ' + findThreads().length + '.'); } } });
    var found = findThreads();
    var parts = [ui.field('Rechercher dans le forum', box), ui.button('Chercher', function () { draw(); ui.say('Sujets trouvés : ' + findThreads().length + '.'); })];
    data.sections.forEach(function (section) {
      var items = ui.make('ul', { className: 'plain' });
      found.filter(function (thread) { return thread.section === section.id; }).forEach(function (thread) {
        items.append(ui.make('li', { className: 'row' }, ui.button(thread.title + (thread.status === 'ouvert' ? '' : ' [' + thread.status + ']') + ' (' + thread.posts.length + ')', function () {
          here = thread.id;
          if (!thread.mine && read.indexOf(thread.id) === -1) read.push(thread.id);
          update('');
          document.getElementById('opened').focus();
        })));
      });
      parts.push(ui.make('h2', {}, section.name), ui.make('p', { className: 'discreet' }, section.about), items);
    });
    parts.push(ui.make(
      'section', { className: 'card', 'aria-label': 'Nouveau sujet' },
      ui.make('h2', {}, 'Nouveau sujet'),
      ui.field('Rubrique', list(data.sections.map(function (section) { return [section.id, section.name]; }), draft.section, function (value) { draft.section = value; })),
      ui.field('Titre', data.titles
        ? list([['', 'Choisir un titre']].concat(data.titles.map(function (title) { return [title, title]; })), draft.title, function (value) { draft.title = value; })
        : ui.make('input', { type: 'text', value: draft.title, oninput: function (event) { draft.title = event.target.value; } })),
      ui.field('Message', ui.make('textarea', { rows: 3, value: draft.text, oninput: function (event) { draft.text = event.target.value; } })),
      ui.button('Publier le sujet', function () {
        if (draft.title.trim() === '' || draft.text.trim() === '') return ui.say('Donnez un titre et un message.');
        var thread = { id: 'n' + created.length, section: draft.section, title: draft.title.trim(), status: 'ouvert', mine: true, posts: [{ id: 'np' + created.length, author: data.me, text: draft.text.trim(), place: 'visible', mine: true }] };
        created.push(thread);
        threads.push(thread);
        draft = { section: data.sections[0].id, title: '', text: '' };
        update('Sujet publié.');
      }, { className: 'main' }),
    ));
    return parts;
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
    var thread = threads.find(function (one) { return one.id === here; });
    main.replaceChildren.apply(main, [ui.make('p', { className: 'discreet' }, data.name)].concat(thread ? threadView(thread) : listView(), [ui.end()]));
  }

  update();
})();
