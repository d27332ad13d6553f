// A picture made of labelled things, to turn, crop and resize.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var view = document.createElement('div');
  var said = document.createElement('p');
  var start = { x: 0, y: 0, w: data.width, h: data.height };
  var crop = Object.assign({}, start);
  var turn = 0;
  var mirror = false;
  var size = null;
  var locked = true;
  var SHAPES = { 'carré': 1, '4:3': 4 / 3, '3:4': 3 / 4, '16:9': 16 / 9, '9:16': 9 / 16, '3:2': 3 / 2, '2:3': 2 / 3 };

  function natural() {
    return turn % 180 === 0 ? { w: crop.w, h: crop.h } : { w: crop.h, h: crop.w };
  }

  function shapeOf(box) {
    var found = Object.keys(SHAPES).find(function (name) { return Math.abs(box.w / box.h / SHAPES[name] - 1) < 0.012; });
    return found || 'autre';
  }

  function seen(thing) {
    var across = Math.min(thing.x + thing.w, crop.x + crop.w) - Math.max(thing.x, crop.x);
    var down = Math.min(thing.y + thing.h, crop.y + crop.h) - Math.max(thing.y, crop.y);
    if (across <= 0 || down <= 0) return 'absent';
    return across >= thing.w && down >= thing.h ? 'entier' : 'coupé';
  }

  function tell() {
    var out = size || natural();
    var free = natural();
    var state = {
      rotation: String(turn),
      miroir: mirror ? 'oui' : 'non',
      largeur: String(out.w),
      hauteur: String(out.h),
      forme: shapeOf(out),
      deformee: Math.abs(out.w / out.h / (free.w / free.h) - 1) < 0.012 ? 'non' : 'oui',
    };
    data.things.forEach(function (thing) { state[thing.id] = seen(thing); });
    ui.report(state);
  }

  function picture(box, extra) {
    var letters = data.things.map(function (thing) {
      return '<rect x="' + thing.x + '" y="' + thing.y + '" width="' + thing.w + '" height="' + thing.h + '" rx="14" fill="' + thing.colour + '"/>' +
        '<text x="' + (thing.x + thing.w / 2) + '" y="' + (thing.y + thing.h / 2) + '" font-size="' + data.width / 26 + '" text-anchor="middle" fill="#fff" font-family="sans-serif" font-weight="bold">' + thing.label + '</text>';
    }).join('');
    return '<svg x="0" y="0" width="' + box.w + '" height="' + box.h + '" viewBox="' + [box.x, box.y, box.w, box.h].join(' ') + '">' +
      '<rect width="' + data.width + '" height="' + data.height * 0.6 + '" fill="#bfe0f5"/><rect y="' + data.height * 0.6 + '" width="' + data.width + '" height="' + data.height * 0.4 + '" fill="#d8c9a3"/>' +
      letters + (extra || '') + '</svg>';
  }

  function paint() {
    var free = natural();
    var out = size || free;
    var cx = free.w / 2;
    var cy = free.h / 2;
    var move = 'translate(' + cx + ' ' + cy + ')' + (mirror ? ' scale(-1 1)' : '') + ' rotate(' + turn + ') translate(' + -crop.w / 2 + ' ' + -crop.h / 2 + ')';
    var wide = Math.min(280, (240 * out.w) / out.h);
    var text = data.things.map(function (thing) { return thing.label + ' : ' + seen(thing); }).join(' ; ');
    view.innerHTML = '<svg role="img" aria-label="Résultat" preserveAspectRatio="none" style="display:block;border:1px solid #1a1f36;max-width:100%" width="' + wide + '" height="' + (wide * out.h) / out.w + '" viewBox="0 0 ' + free.w + ' ' + free.h + '"><g transform="' + move + '">' + picture(crop) + '</g></svg>';
    said.textContent = 'Résultat : ' + out.w + ' × ' + out.h + ' pixels, tournée de ' + turn + '° vers la droite' + (mirror ? ', en miroir' : '') + '. ' + text + '.';
    tell();
  }

  function number(label, value, most, change) {
    return ui.field(label, ui.make('input', { type: 'number', min: 0, max: most, step: 10, value: value, onchange: function (event) {
      var given = Math.round(Number(event.target.value));
      change(Math.max(0, Math.min(most, Number.isFinite(given) ? given : 0)));
    } }));
  }

  function setCrop(name, value) {
    crop[name] = value;
    crop.x = Math.min(crop.x, data.width - 10);
    crop.y = Math.min(crop.y, data.height - 10);
    crop.w = Math.max(10, Math.min(crop.w, data.width - crop.x));
    crop.h = Math.max(10, Math.min(crop.h, data.height - crop.y));
    size = null;
    draw();
  }

  function setSize(name, value) {
    var free = natural();
    var now = size || free;
    var given = Math.max(1, value);
    if (!locked) size = { w: name === 'w' ? given : now.w, h: name === 'h' ? given : now.h };
    else size = name === 'w' ? { w: given, h: Math.max(1, Math.round((given * free.h) / free.w)) } : { w: Math.max(1, Math.round((given * free.w) / free.h)), h: given };
    draw();
  }

  function turning() {
    return ui.make('section', { className: 'card' }, ui.make('h2', {}, 'Tourner'), ui.make('div', { className: 'row' },
      ui.button("Quart de tour à gauche", function () { turn = (turn + (mirror ? 90 : 270)) % 360; size = null; draw(); }),
      ui.button("Quart de tour à droite", function () { turn = (turn + (mirror ? 270 : 90)) % 360; size = null; draw(); }),
      ui.button('Miroir gauche-droite', function () { mirror = !mirror; draw(); })));
  }

  function cropping() {
    var whole = document.createElement('div');
    whole.innerHTML = '<svg role="img" aria-label="Image de départ et cadre" style="display:block;max-width:100%" width="280" viewBox="0 0 ' + data.width + ' ' + data.height + '">' +
      picture(start, '<rect x="' + crop.x + '" y="' + crop.y + '" width="' + crop.w + '" height="' + crop.h + '" fill="none" stroke="#c2410c" stroke-width="' + data.width / 80 + '"/>') + '</svg>';
    return ui.make('section', { className: 'card' }, ui.make('h2', {}, 'Recadrer'), whole,
      ui.make('p', { className: 'discreet' }, 'Image de départ : ' + data.width + ' × ' + data.height + '. ' + data.things.map(function (thing) {
        return thing.label + ' : de ' + thing.x + ' à ' + (thing.x + thing.w) + ' en largeur, de ' + thing.y + ' à ' + (thing.y + thing.h) + ' en hauteur';
      }).join(' ; ') + '.'),
      number('Bord gauche du cadre', crop.x, data.width, function (value) { setCrop('x', value); }),
      number('Bord haut du cadre', crop.y, data.height, function (value) { setCrop('y', value); }),
      number('Largeur du cadre', crop.w, data.width, function (value) { setCrop('w', value); }),
      number('Hauteur du cadre', crop.h, data.height, function (value) { setCrop('h', value); }));
  }

  function sizing() {
    var out = size || natural();
    return ui.make('section', { className: 'card' }, ui.make('h2', {}, 'Taille'),
      ui.make('label', { className: 'row' }, ui.make('input', { type: 'checkbox', checked: locked, onchange: function (event) { locked = event.target.checked; } }), 'Garder les proportions'),
      number("Largeur de l'image (pixels)", out.w, 6000, function (value) { setSize('w', value); }),
      number("Hauteur de l'image (pixels)", out.h, 6000, function (value) { setSize('h', value); }));
  }

  function draw() {
    var tools = { tourner: turning, recadrer: cropping, taille: sizing };
    main.replaceChildren.apply(main, [ui.make('h2', {}, data.name), view, said].concat(
      data.tools.map(function (name) { return tools[name](); }),
      [ui.button('Tout annuler', function () { crop = Object.assign({}, start); turn = 0; mirror = false; size = null; draw(); }), ui.end()]));
    paint();
  }

  if (data.turned) turn = data.turned;
  if (data.mirrored) mirror = true;
  draw();
})();
