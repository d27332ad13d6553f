// A person at a desk, seen from the side: seat, screen, distance, light. The page says what it sees, not what is right.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var body = data.person;
  var values = data.values;
  var drawing = ui.make('div', {});
  var seen = ui.make('ul', { 'aria-live': 'polite' });
  var NS = 'http://www.w3.org/2000/svg';

  var CONTROLS = {
    seat: { name: 'siege', label: "Hauteur de l'assise (cm)", from: 35, to: 60 },
    screen: { name: 'ecran', label: "Hauteur du haut de l'écran au-dessus du bureau (cm)", from: 20, to: 70 },
    distance: { name: 'distance', label: "Distance entre les yeux et l'écran (cm)", from: 30, to: 100 },
    footrest: { name: 'repose-pieds', label: 'Hauteur du repose-pieds (cm)', from: 0, to: 15 },
    window: { name: 'fenetre', label: 'Place de la fenêtre', options: ["devant, derrière l'écran", 'dans le dos', 'sur le côté'] },
    keyboard: { name: 'clavier', label: 'Clavier', options: ["celui de l'ordinateur portable", 'un clavier séparé, sur le bureau'] },
  };

  function report() {
    var state = {};
    Object.keys(values).forEach(function (id) { state[CONTROLS[id].name] = String(values[id]); });
    ui.report(state);
  }

  function measures() {
    var eyes = values.seat + body.eyes;
    var top = data.desk + values.screen;
    return {
      feet: values.seat - (values.footrest || 0) - body.knee,
      elbows: values.seat + body.elbow - data.desk,
      look: top - eyes,
    };
  }

  function gap(value, none, above, below) {
    if (Math.abs(value) < 2) return none;
    return (value > 0 ? above : below).replace('%', Math.abs(value));
  }

  function describe() {
    var m = measures();
    var lines = [
      'Pieds : ' + gap(m.feet, 'à plat.', 'ils pendent, il manque % cm.', 'à plat, mais les genoux sont remontés de % cm.'),
      'Coudes : ' + gap(m.elbows, 'à la hauteur du bureau.', '% cm plus hauts que le bureau.', '% cm plus bas que le bureau, les épaules sont levées.'),
      "Haut de l'écran : " + gap(m.look, 'à la hauteur des yeux.', '% cm au-dessus des yeux, la tête se penche en arrière.', '% cm sous les yeux, la tête se penche en avant.'),
      "Distance entre les yeux et l'écran : " + values.distance + ' cm.',
    ];
    if (values.window !== undefined) lines.push('Fenêtre : ' + values.window + '.');
    if (values.keyboard !== undefined) lines.push('Clavier : ' + values.keyboard + '.');
    seen.replaceChildren();
    lines.forEach(function (line) { seen.append(ui.make('li', {}, line)); });
  }

  function shape(svg, tag, attributes) {
    var element = document.createElementNS(NS, tag);
    Object.keys(attributes).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    svg.appendChild(element);
  }

  function line(svg, points, colour, width, dash) {
    shape(svg, 'polyline', { points: points.map(function (p) { return p.join(','); }).join(' '), fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linejoin': 'round', 'stroke-linecap': 'round', 'stroke-dasharray': dash || 'none' });
  }

  function draw() {
    var svg = document.createElementNS(NS, 'svg');
    var floor = 150;
    var hip = [50, floor - values.seat];
    var knee = [90, floor - values.seat];
    var foot = Math.min(floor - (values.footrest || 0), floor - values.seat + body.knee);
    var head = [50, floor - values.seat - body.eyes];
    var elbow = [54, floor - values.seat - body.elbow];
    var desk = floor - data.desk;
    var screen = head[0] + 8 + values.distance;
    svg.setAttribute('viewBox', '0 0 190 160');
    svg.setAttribute('width', '100%');
    svg.style.maxWidth = '30rem';
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', "Le poste vu de côté, décrit sous l'image");
    line(svg, [[0, floor], [190, floor]], '#4a5170', 1);
    line(svg, [[30, hip[1] + 4], [78, hip[1] + 4]], '#8a5a2b', 4);
    line(svg, [[32, hip[1] + 2], [30, hip[1] - 45]], '#8a5a2b', 3);
    line(svg, [[54, hip[1] + 5], [54, floor]], '#8a5a2b', 2);
    if (values.footrest) shape(svg, 'rect', { x: 82, y: floor - values.footrest, width: 24, height: values.footrest, fill: '#b9c0d4' });
    line(svg, [[82, desk], [186, desk]], '#555', 3);
    line(svg, [[182, desk], [182, floor]], '#555', 2);
    line(svg, [[screen, desk - values.screen], [screen, desk - values.screen + Math.min(30, values.screen)]], '#1a1f36', 4);
    line(svg, [[screen + 2, desk - values.screen + Math.min(22, values.screen)], [screen + 6, desk]], '#1a1f36', 2);
    line(svg, [[head[0], head[1] + 12], hip, knee, [90, foot], [98, foot]], '#2a4bb0', 6);
    line(svg, [[head[0], head[1] + 20], elbow, [88, desk - 3]], '#2a4bb0', 4);
    shape(svg, 'circle', { cx: head[0], cy: head[1], r: 9, fill: '#e8b48c', stroke: '#2a4bb0' });
    line(svg, [[head[0] + 8, head[1]], [screen, desk - values.screen]], '#c2410c', 1, '3 3');
    drawing.replaceChildren(svg);
    describe();
  }

  function change(id, value) {
    values[id] = value;
    draw();
    report();
  }

  function control(id) {
    var one = CONTROLS[id];
    if (one.options) {
      var list = ui.make('select', { onchange: function (event) { change(id, event.target.value); } });
      one.options.forEach(function (option) { list.append(ui.make('option', { value: option, selected: option === values[id] }, option)); });
      return ui.field(one.label, list);
    }
    var shown = ui.make('output', {}, String(values[id]) + ' cm');
    var slider = ui.make('input', { type: 'range', min: one.from, max: one.to, step: 1, value: values[id], oninput: function (event) {
      shown.textContent = event.target.value + ' cm';
      change(id, Number(event.target.value));
    } });
    slider.min = one.from;
    slider.max = one.to;
    slider.value = values[id];
    return ui.make('label', { className: 'field' }, ui.make('span', {}, one.label), slider, ' ', shown);
  }

  var controls = ui.make('section', { className: 'card', 'aria-label': 'Réglages' });
  data.adjustable.forEach(function (id) { controls.append(control(id)); });
  main.replaceChildren(
    ui.make('h1', {}, 'Le poste ' + ui.of(body.name)),
    ui.make('p', { className: 'discreet' }, 'Hauteur du bureau : ' + data.desk + ' cm.'),
    drawing, seen, controls, ui.end(),
  );
  draw();
  report();
})();
