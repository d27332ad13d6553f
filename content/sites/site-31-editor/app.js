// A small word processor: choose paragraphs (or words), then what to do with them.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var PLAIN = 'Corps de texte';
  var LISTS = ['aucune', 'puces', 'numéros'];
  var ALIGNS = ['gauche', 'centré', 'droite', 'justifié'];
  var SPACES = ['0 pt', '6 pt', '12 pt', '24 pt'];
  var AUTOMATIC = 'celle du style';
  var COLOURS = ['noir', 'bleu', 'vert', 'rouge', 'violet'];
  var SHOWN = { noir: '#1a1f36', bleu: '#1d4ed8', vert: '#166534', rouge: '#b91c1c', violet: '#6d28d9' };
  var CSS_ALIGN = { gauche: 'left', 'centré': 'center', droite: 'right', 'justifié': 'justify' };
  var SIZES = { Titre: '1.7rem', 'Sous-titre': '1.25rem', 'Titre 1': '1.4rem', 'Titre 2': '1.2rem', 'Titre 3': '1.05rem' };
  var FORMATS = [['gras', 'Gras'], ['italique', 'Italique'], ['souligné', 'Souligné']];

  var blocks;
  var looks;
  var contents;
  var chosen;

  function start() {
    blocks = data.blocks.map(function (block) {
      return {
        id: block.id,
        text: block.text,
        style: block.style || PLAIN,
        align: block.align || 'gauche',
        list: block.list || 'aucune',
        before: block.before || '0 pt',
        colour: AUTOMATIC,
        gras: false,
        italique: false,
        'souligné': false,
      };
    });
    looks = Object.assign({}, data.looks);
    contents = data.contents || [];
    chosen = {};
  }

  function has(tool) { return (data.tools || []).indexOf(tool) >= 0; }

  function state() {
    var told = {};
    if (data.words) {
      FORMATS.forEach(function (format) {
        var words = blocks.filter(function (block) { return block[format[0]]; }).map(function (block) { return block.text; });
        told[format[0]] = words.join(' ') || 'aucun';
      });
      return told;
    }
    blocks.forEach(function (block) {
      if (block.text === '') return;
      if (has('style')) told[block.id + '.style'] = block.style;
      if (has('align')) told[block.id + '.alignement'] = block.align;
      if (has('list')) told[block.id + '.liste'] = block.list;
      if (has('space')) told[block.id + '.avant'] = block.before;
    });
    if (has('delete')) told.ordre = blocks.map(function (block) { return block.id; }).join(', ') || 'aucun';
    if (has('colour')) told.directs = String(blocks.filter(function (block) { return block.colour !== AUTOMATIC; }).length);
    if (has('restyle')) Object.keys(looks).forEach(function (name) { told['style.' + name] = looks[name]; });
    if (has('contents')) told.sommaire = contents.join(' / ') || 'aucun';
    return told;
  }

  function changed(text) {
    ui.report(state());
    draw();
    ui.say(text);
  }

  function picked() { return blocks.filter(function (block) { return chosen[block.id]; }); }

  function apply(act, text) {
    var many = picked();
    if (many.length === 0) {
      ui.say('Choisissez d\'abord ' + (data.words ? 'un ou plusieurs mots' : 'un ou plusieurs paragraphes') + ' en cliquant dessus.');
      return;
    }
    many.forEach(act);
    chosen = {};
    changed(text + ' (' + many.length + (data.words ? ' mot' : ' paragraphe') + (many.length > 1 ? 's' : '') + ').');
  }

  function menu(label, values, property, text) {
    var select = ui.make('select', {});
    values.forEach(function (value) { select.append(ui.make('option', { value: value }, value)); });
    return ui.make(
      'div', { className: 'row' },
      ui.field(label, select),
      ui.button('Appliquer : ' + label.toLowerCase(), function () {
        var value = select.value;
        apply(function (block) { block[property] = value; }, text + ' : ' + value);
      }),
    );
  }

  function restyler() {
    var names = ui.make('select', {});
    Object.keys(looks).forEach(function (name) { names.append(ui.make('option', { value: name }, name)); });
    var colours = ui.make('select', {});
    COLOURS.forEach(function (name) { colours.append(ui.make('option', { value: name }, name)); });
    return ui.make(
      'div', { className: 'row' },
      ui.field('Style à modifier', names),
      ui.field('Couleur du style', colours),
      ui.button('Modifier le style', function () {
        looks[names.value] = colours.value;
        changed('Style « ' + names.value + ' » : ' + colours.value + '.');
      }),
    );
  }

  function toolbar() {
    var bar = ui.make('section', { className: 'card', 'aria-label': 'Outils' });
    if (data.words) {
      var row = ui.make('div', { className: 'row' });
      FORMATS.forEach(function (format) {
        row.append(ui.button(format[1], function () {
          apply(function (block) { block[format[0]] = !block[format[0]]; }, format[1] + ' mis ou enlevé');
        }));
      });
      bar.append(row);
      return bar;
    }
    if (has('style')) bar.append(menu('Style', data.styles, 'style', 'Style'));
    if (has('align')) bar.append(menu('Alignement', ALIGNS, 'align', 'Alignement'));
    if (has('list')) bar.append(menu('Liste', LISTS, 'list', 'Liste'));
    if (has('space')) bar.append(menu('Espace avant', SPACES, 'before', 'Espace avant'));
    if (has('colour')) bar.append(menu('Couleur du paragraphe', COLOURS.concat(AUTOMATIC), 'colour', 'Couleur'));
    if (has('delete'))
      bar.append(ui.button('Supprimer le paragraphe', function () {
        var gone = picked();
        apply(function () {}, 'Supprimé');
        if (gone.length > 0) {
          blocks = blocks.filter(function (block) { return gone.indexOf(block) < 0; });
          changed('Supprimé : ' + gone.length + '.');
        }
      }));
    if (has('restyle')) bar.append(restyler());
    if (has('contents'))
      bar.append(ui.button('Mettre à jour le sommaire', function () {
        contents = blocks.filter(function (block) { return /^Titre \d/.test(block.style); }).map(function (block) {
          return block.style.slice(6) + ' ' + block.text;
        });
        changed('Sommaire mis à jour.');
      }));
    return bar;
  }

  function label(block) {
    var parts = [block.text === '' ? 'Paragraphe vide' : block.text];
    if (has('style') || has('restyle')) parts.push('style ' + block.style);
    if (has('align')) parts.push('alignement ' + block.align);
    if (has('list') && block.list !== 'aucune') parts.push('liste à ' + block.list);
    if (has('space')) parts.push('espace avant ' + block.before);
    return parts.join(', ');
  }

  function line(block, number) {
    var isChosen = Boolean(chosen[block.id]);
    var element = ui.make(
      'button', {
        type: 'button',
        'aria-pressed': String(isChosen),
        'aria-label': label(block),
        onclick: function () { chosen[block.id] = !chosen[block.id]; draw(block.id); },
      },
      (block.list === 'puces' ? '• ' : block.list === 'numéros' ? number + '. ' : '') + (block.text || '¶'),
    );
    element.id = block.id;
    Object.assign(element.style, {
      display: 'block',
      width: '100%',
      border: isChosen ? '' : '1px solid transparent',
      background: isChosen ? '' : '#fff',
      textAlign: CSS_ALIGN[block.align],
      fontSize: SIZES[block.style] || '1rem',
      fontWeight: SIZES[block.style] ? '700' : '400',
      color: SHOWN[block.colour === AUTOMATIC ? looks[block.style] || 'noir' : block.colour],
      marginTop: parseInt(block.before, 10) + 'px',
    });
    if (!(has('style') || has('restyle'))) return element;
    return ui.make('div', {}, ui.make('span', { className: 'discreet', 'aria-hidden': 'true' }, block.style), element);
  }

  function word(block) {
    var isChosen = Boolean(chosen[block.id]);
    var element = ui.make(
      'button', {
        type: 'button',
        'aria-pressed': String(isChosen),
        onclick: function () { chosen[block.id] = !chosen[block.id]; draw(block.id); },
      },
      block.text,
    );
    element.id = block.id;
    Object.assign(element.style, {
      border: '0',
      padding: '0.15rem 0.2rem',
      background: isChosen ? '' : '#fff',
      fontWeight: block.gras ? '700' : '400',
      fontStyle: block.italique ? 'italic' : 'normal',
      textDecoration: block['souligné'] ? 'underline' : 'none',
    });
    return element;
  }

  var page = ui.make('section', { className: 'card', 'aria-label': 'Document' });
  var summary = ui.make('section', { className: 'card', 'aria-label': 'Sommaire' });

  function draw(focus) {
    var number = 0;
    page.replaceChildren();
    blocks.forEach(function (block) {
      number = block.list === 'numéros' ? number + 1 : 0;
      page.append(data.words ? word(block) : line(block, number), data.words ? ' ' : '');
    });
    summary.replaceChildren(ui.make('h2', {}, 'Sommaire'));
    contents.forEach(function (entry) {
      var item = ui.make('p', {}, entry.slice(2));
      item.style.margin = '0 0 0 ' + (Number(entry[0]) - 1) * 1.5 + 'rem';
      summary.append(item);
    });
    if (focus && document.getElementById(focus)) document.getElementById(focus).focus();
  }

  start();
  main.replaceChildren(
    ui.make('p', {}, data.name + '. Cliquez sur ' + (data.words ? 'les mots' : 'les paragraphes') + ' à changer, puis sur un outil.'),
    toolbar(),
  );
  if (has('contents')) main.append(summary);
  main.append(
    page,
    ui.button('Tout recommencer', function () { start(); changed('Le document est revenu à son point de départ.'); }),
    ui.end(),
  );
  draw();
  ui.report(state());
})();
