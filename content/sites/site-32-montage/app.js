// Clips to put in order, to cut and to mix.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var order = data.clips.filter(function (clip) { return clip.placed; }).map(function (clip) { return clip.id; });
  var cut = {};
  data.clips.forEach(function (clip) {
    cut[clip.id] = { from: 0, to: clip.seconds, volume: data.volumes ? clip.volume || data.volumes[data.volumes.length - 1] : null };
  });

  function total() {
    return order.reduce(function (sum, id) { return sum + cut[id].to - cut[id].from; }, 0);
  }

  function tell() {
    var state = { ordre: order.join(', ') || 'vide', duree: String(total()) };
    data.clips.forEach(function (clip) {
      if (data.trim) {
        state[clip.id + '.debut'] = String(cut[clip.id].from);
        state[clip.id + '.fin'] = String(cut[clip.id].to);
      }
      if (data.volumes) state[clip.id + '.volume'] = cut[clip.id].volume;
    });
    ui.report(state);
  }

  function named(id) {
    return data.clips.find(function (clip) { return clip.id === id; });
  }

  function move(index, step) {
    var other = index + step;
    if (other < 0 || other >= order.length) return;
    var id = order[index];
    order[index] = order[other];
    order[other] = id;
    draw(named(id).name + ' : place ' + (other + 1) + '.');
  }

  function seconds(clip, key, label) {
    return ui.field(label + ' (s)', ui.make('input', { type: 'number', min: 0, max: clip.seconds, value: cut[clip.id][key], onchange: function (event) {
      var given = Math.round(Number(event.target.value)) || 0;
      if (key === 'from') cut[clip.id].from = Math.max(0, Math.min(given, cut[clip.id].to - 1));
      else cut[clip.id].to = Math.min(clip.seconds, Math.max(given, cut[clip.id].from + 1));
      draw(clip.name + ' : ' + cut[clip.id].from + ' à ' + cut[clip.id].to + ' s.');
    } }));
  }

  function volume(clip) {
    var list = ui.make('select', { onchange: function (event) { cut[clip.id].volume = event.target.value; draw('Volume réglé.'); } });
    data.volumes.forEach(function (name) { list.append(ui.make('option', { value: name, selected: name === cut[clip.id].volume }, name)); });
    return ui.field('Volume de ' + clip.name, list);
  }

  function placed(id, index) {
    var clip = named(id);
    return ui.make('li', { className: 'card' },
      ui.make('strong', {}, index + 1 + '. ' + clip.name + ' (' + (cut[id].to - cut[id].from) + ' s)'), ui.make('p', { className: 'discreet' }, clip.note),
      data.trim ? ui.make('div', { className: 'row' }, seconds(clip, 'from', 'Commencer à'), seconds(clip, 'to', 'Finir à')) : null,
      data.volumes ? volume(clip) : null,
      ui.make('div', { className: 'row' },
        ui.button('Avant', function () { move(index, -1); }, { 'aria-label': 'Mettre ' + clip.name + ' avant' }),
        ui.button('Après', function () { move(index, 1); }, { 'aria-label': 'Mettre ' + clip.name + ' après' }),
        ui.button('Retirer', function () { order.splice(index, 1); draw(clip.name + ' est retiré.'); }, { 'aria-label': 'Retirer ' + clip.name })));
  }

  function waiting(clip) {
    return ui.make('li', { className: 'card' }, ui.make('strong', {}, clip.name + ' (' + clip.seconds + ' s)'), ui.make('p', { className: 'discreet' }, clip.note),
      ui.button('Ajouter au montage', function () { order.push(clip.id); draw(clip.name + ' est ajouté à la fin.'); }, { 'aria-label': 'Ajouter ' + clip.name + ' au montage' }));
  }

  function draw(words) {
    var line = ui.make('ol', { className: 'plain' });
    order.forEach(function (id, index) { line.append(placed(id, index)); });
    var rest = ui.make('ul', { className: 'plain' });
    data.clips.forEach(function (clip) { if (order.indexOf(clip.id) < 0) rest.append(waiting(clip)); });
    main.replaceChildren(ui.make('p', {}, data.title),
      ui.make('section', {}, ui.make('h2', {}, 'Montage : ' + total() + ' s' + (data.limit ? ' (demandé : ' + data.limit + ' s au plus)' : '')), order.length ? line : ui.make('p', {}, 'Le montage est vide.')),
      ui.make('section', {}, ui.make('h2', {}, 'En réserve'), rest.childNodes.length ? rest : ui.make('p', {}, 'Rien.')), ui.end());
    tell();
    if (words) ui.say(words);
  }

  draw();
})();
