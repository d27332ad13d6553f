// A feed that learns: each gesture moves the points of a topic, and the feed is sorted again.
(function () {
  'use strict';

  var ui = window.simulator;
  var data = window.exercise;
  var main = document.getElementById('main');
  var points, gone, count;
  var GESTURES = [['regarder', 'Regarder'], ['aimer', "J'aime"], ['écarter', 'Pas intéressé']];

  function restart() {
    points = Object.assign({}, data.start);
    gone = {};
    count = 0;
  }

  function feed() {
    return data.videos
      .map(function (video, place) { return { video: video, place: place }; })
      .filter(function (one) { return !gone[one.video.id]; })
      .sort(function (one, other) { return points[other.video.topic] - points[one.video.topic] || one.place - other.place; })
      .slice(0, data.shown)
      .map(function (one) { return one.video; });
  }

  function act(video, gesture, label) {
    points[video.topic] += data.points[gesture];
    gone[video.id] = true;
    count += 1;
    draw();
    ui.say(label + ' : « ' + video.title + ' ». Le fil a changé.');
  }

  var list = ui.make('ol', { className: 'plain' });

  function draw() {
    var shown = feed();
    list.replaceChildren();
    shown.forEach(function (video) {
      var row = ui.make('div', { className: 'row' });
      GESTURES.forEach(function (gesture) {
        row.append(ui.button(gesture[1], function () { act(video, gesture[0], gesture[1]); }, {
          'aria-label': gesture[1] + ' : ' + video.title,
        }));
      });
      list.append(ui.make('li', { className: 'card' }, ui.make('strong', {}, video.title), ui.make('p', { className: 'discreet' }, 'Sujet : ' + video.topic), row));
    });
    if (shown.length === 0) list.append(ui.make('li', { className: 'card' }, 'Plus rien à proposer.'));
    var topics = shown.map(function (video) { return video.topic; });
    ui.report({
      premier: topics[0] || 'aucun',
      sujets: topics.filter(function (topic, place) { return topics.indexOf(topic) === place; }).sort().join(', ') || 'aucun',
      gestes: String(count),
    });
  }

  document.querySelector('h1').textContent = data.service + ' : proposé pour vous';
  main.append(
    list,
    ui.button('Tout recommencer', function () { restart(); draw(); ui.say('Le fil est revenu au début.'); }),
    ui.end(),
  );
  restart();
  draw();
})();
