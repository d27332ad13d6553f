// What every simulator shares: building elements, and reporting its state to the page that shows it.
(function () {
  'use strict';

  var last = '{}';
  var english = document.documentElement.lang === 'en';

  /** Tells the host page the state: names and texts. The page does not know what is right. */
  function report(state) {
    last = JSON.stringify(state);
    parent.postMessage({ type: 'pix-state', state: JSON.parse(last) }, '*');
  }

  /** An element: make('button', { type: 'button', onclick: f }, 'Envoyer', otherElement). */
  function make(tag, properties) {
    var element = document.createElement(tag);
    Object.keys(properties || {}).forEach(function (name) {
      if (name.indexOf('aria-') === 0 || name === 'for' || name === 'role') element.setAttribute(name, properties[name]);
      else element[name] = properties[name];
    });
    Array.prototype.slice.call(arguments, 2).forEach(function (child) {
      if (child !== null && child !== undefined) element.append(child);
    });
    return element;
  }

  /** A button that does something. */
  function button(text, act, properties) {
    return make('button', Object.assign({ type: 'button', onclick: act }, properties), text);
  }

  /** A field with its label. */
  function field(label, control) {
    return make('label', { className: 'field' }, make('span', {}, label), control);
  }

  /** « de » before a first name: « de Yanis », « d'Inès », « d'Hugo ». */
  function of(name) {
    var plain = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
    var elided = /^([aeiouh\u0153]|y(?![aeiou]))/.test(plain) && !/^(hana|hamza|hanoi|hawa)$/.test(plain);
    return (elided ? "d'" : 'de ') + name;
  }

  /** Says something to everyone: shown, and read by screen readers. */
  function say(text) {
    var place = document.getElementById('status');
    if (place) place.textContent = text;
  }

  /** « J'ai terminé » sends the state once more; the question itself is validated in the host page. */
  function end() {
    return make(
      'div',
      {},
      make('p', { id: 'status', className: 'status', role: 'status' }),
      button(
        english ? 'I have finished' : "J'ai terminé",
        function () {
          report(JSON.parse(last));
          say(english ? 'Noted. Confirm your answer below the frame.' : "C'est noté. Validez votre réponse sous le cadre.");
        },
        { className: 'main' },
      ),
    );
  }

  window.simulator = { report: report, make: make, button: button, field: field, of: of, say: say, end: end };
})();
