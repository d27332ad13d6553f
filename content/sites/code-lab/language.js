// A small French teaching language: it reads a program and runs it, step by step, without ever running anything else.
(function (root) {
  'use strict';

  var MOST_STEPS = 20000;
  var HEADINGS = ['nord', 'est', 'sud', 'ouest'];
  var MOVES = [[0, -1], [1, 0], [0, 1], [-1, 0]];

  function Fault(text, line) {
    this.text = text;
    this.line = line;
  }

  function tokens(text, line) {
    var found = [];
    var pattern = /\s*(?:(\d+(?:\.\d+)?)|"([^"]*)"|«\s*([^»]*?)\s*»|([A-Za-zÀ-ÿ_][\wÀ-ÿ]*)|(<-|←|<=|>=|!=|==|\/\/|[-+*×÷/%<>≤≥≠=()[\],−]))/y;
    var at = 0;
    while (at < text.length && /\S/.test(text.slice(at))) {
      pattern.lastIndex = at;
      var match = pattern.exec(text);
      if (!match) throw new Fault('je ne comprends pas « ' + text.slice(at).trim() + ' »', line);
      at = pattern.lastIndex;
      if (match[1] !== undefined) found.push({ kind: 'value', value: Number(match[1]) });
      else if (match[2] !== undefined) found.push({ kind: 'value', value: match[2] });
      else if (match[3] !== undefined) found.push({ kind: 'value', value: match[3] });
      else if (match[4] !== undefined) found.push({ kind: 'name', value: match[4] });
      else found.push({ kind: 'sign', value: { '×': '*', '÷': '/', '−': '-', '≤': '<=', '≥': '>=', '≠': '!=', '==': '=' }[match[5]] || match[5] });
    }
    return found;
  }

  /** An expression as a tree. Weakest first: ou, et, non, comparisons, sums, products, signs. */
  function expression(text, line) {
    var list = tokens(text, line);
    var at = 0;

    function is(value, kind) {
      return at < list.length && list[at].kind === kind && list[at].value === value;
    }
    function take(values, kind) {
      for (var each = 0; each < values.length; each += 1)
        if (is(values[each], kind)) {
          at += 1;
          return values[each];
        }
      return null;
    }
    function chain(next, values, kind) {
      return function () {
        var left = next();
        for (var sign = take(values, kind); sign !== null; sign = take(values, kind)) left = { sign: sign, left: left, right: next() };
        return left;
      };
    }
    function list_(end) {
      var items = [];
      if (take([end], 'sign') !== null) return items;
      for (;;) {
        items.push(any());
        if (take([end], 'sign') !== null) return items;
        if (take([','], 'sign') === null) throw new Fault('il manque « ' + end + ' »', line);
      }
    }
    function atom() {
      var token = list[at];
      if (!token) throw new Fault('il manque quelque chose à la fin de la ligne', line);
      at += 1;
      var made;
      if (token.kind === 'value') made = { value: token.value };
      else if (token.kind === 'name') {
        if (token.value === 'vrai' || token.value === 'faux') made = { value: token.value === 'vrai' };
        else if (take(['('], 'sign') !== null) made = { call: token.value, given: list_(')') };
        else made = { name: token.value };
      } else if (token.value === '(') {
        made = any();
        if (take([')'], 'sign') === null) throw new Fault('il manque « ) »', line);
      } else if (token.value === '[') made = { list: list_(']') };
      else throw new Fault('« ' + token.value + ' » est mal placé', line);
      while (take(['['], 'sign') !== null) {
        made = { of: made, place: any() };
        if (take([']'], 'sign') === null) throw new Fault('il manque « ] »', line);
      }
      return made;
    }
    function signed() {
      return take(['-'], 'sign') !== null ? { sign: '-', left: { value: 0 }, right: signed() } : atom();
    }
    var product = chain(signed, ['*', '/', '//', '%'], 'sign');
    var sum = chain(product, ['+', '-'], 'sign');
    function compared() {
      var left = sum();
      var sign = take(['<=', '>=', '!=', '=', '<', '>'], 'sign');
      return sign === null ? left : { sign: sign, left: left, right: sum() };
    }
    function not() {
      return take(['non'], 'name') !== null ? { not: not() } : compared();
    }
    var any = chain(chain(not, ['et'], 'name'), ['ou'], 'name');
    var tree = any();
    if (at < list.length) throw new Fault('« ' + list[at].value + ' » est mal placé', line);
    return tree;
  }

  var FORMS = [
    [/^répéter (.+) fois\s*:?$/i, function (found, line) { return { kind: 'repeat', count: expression(found[1], line), body: [] }; }],
    [/^pour ([\wÀ-ÿ]+) allant de (.+) à (.+?)\s*:?$/i, function (found, line) { return { kind: 'count', name: found[1], from: expression(found[2], line), to: expression(found[3], line), body: [] }; }],
    [/^pour chaque ([\wÀ-ÿ]+) dans (.+?)\s*:?$/i, function (found, line) { return { kind: 'each', name: found[1], list: expression(found[2], line), body: [] }; }],
    [/^tant que (.+?)\s*:?$/i, function (found, line) { return { kind: 'while', test: expression(found[1], line), body: [] }; }],
    [/^sinon si (.+?)\s*:?$/i, function (found, line) { return { kind: 'elseif', test: expression(found[1], line), body: [] }; }],
    [/^si (.+?)(?:\s+alors)?\s*:?$/i, function (found, line) { return { kind: 'if', test: expression(found[1], line), body: [] }; }],
    [/^sinon\s*:?$/i, function () { return { kind: 'else', body: [] }; }],
    [/^fonction ([\wÀ-ÿ]+)\s*\(([^)]*)\)\s*:?$/i, function (found) { return { kind: 'function', name: found[1], parameters: found[2].split(',').map(function (each) { return each.trim(); }).filter(Boolean), body: [] }; }],
    [/^renvoyer (.+)$/i, function (found, line) { return { kind: 'return', value: expression(found[1], line) }; }],
    [/^afficher (.+)$/i, function (found, line) { return { kind: 'show', values: expression('[' + found[1] + ']', line) }; }],
    [/^avancer(?: de (.+?)(?: cases?)?)?$/i, function (found, line) { return { kind: 'forward', count: expression(found[1] || '1', line) }; }],
    [/^tourner à (droite|gauche)$/i, function (found) { return { kind: 'turn', by: found[1].toLowerCase() === 'droite' ? 1 : 3 }; }],
    [/^ramasser$/i, function () { return { kind: 'pick' }; }],
    [/^([\wÀ-ÿ]+)\s*(?:←|<-|=)\s*(.+)$/, function (found, line) { return { kind: 'set', name: found[1], value: expression(found[2], line) }; }],
    [/^([\wÀ-ÿ]+\s*\(.*\))$/, function (found, line) { return { kind: 'do', value: expression(found[1], line) }; }],
  ];

  function parse(text) {
    var top = [];
    var open = [{ indent: -1, body: top }];
    var count = 0;
    text.split('\n').forEach(function (raw, index) {
      var words = raw.replace(/#.*$/, '').replace(/\t/g, '    ');
      if (!/\S/.test(words)) return;
      count += 1;
      var line = index + 1;
      var indent = words.length - words.trimStart().length;
      words = words.trim();
      while (open.length > 1 && indent <= open[open.length - 1].indent) open.pop();
      var parent = open[open.length - 1];
      if (parent.inner === undefined) parent.inner = indent;
      if (indent !== parent.inner) throw new Fault('le décalage de la ligne ne va pas', line);
      var found = null;
      var form = FORMS.find(function (each) { found = each[0].exec(words); return found !== null; });
      if (!form) throw new Fault('je ne comprends pas cette ligne', line);
      var made = form[1](found, line);
      made.line = line;
      if (made.kind === 'elseif' || made.kind === 'else') {
        var before = parent.body[parent.body.length - 1];
        if (!before || before.kind !== 'if' || before.otherwise) throw new Fault('« sinon » doit suivre un « si »', line);
        before.others = before.others || [];
        if (made.kind === 'else') before.otherwise = made.body;
        else before.others.push(made);
      } else parent.body.push(made);
      if (made.body) open.push({ indent: indent, body: made.body });
    });
    return { body: top, lines: count };
  }

  function shown(value) {
    if (value === true) return 'vrai';
    if (value === false) return 'faux';
    if (Array.isArray(value)) return '[' + value.map(shown).join(', ') + ']';
    return typeof value === 'number' ? String(Math.round(value * 1e6) / 1e6).replace('.', ',') : String(value);
  }

  function cell(x, y) {
    return String.fromCharCode(65 + x) + (y + 1);
  }

  /** Runs a program with given variables, on a grid if there is one. Never throws: says the fault. */
  function run(text, inputs, grid) {
    var output = [];
    var steps = 0;
    var functions = {};
    var depth = 0;
    var robot = grid
      ? { x: grid.start.charCodeAt(0) - 65, y: Number(grid.start.slice(1)) - 1, heading: HEADINGS.indexOf(grid.heading), bumped: false, picked: [], path: [grid.start] }
      : null;
    var now = 0;

    function fail(words) {
      throw new Fault(words, now);
    }
    function ahead() {
      var x = robot.x + MOVES[robot.heading][0];
      var y = robot.y + MOVES[robot.heading][1];
      return x < 0 || y < 0 || x >= grid.columns || y >= grid.rows || (grid.walls || []).indexOf(cell(x, y)) >= 0 ? null : [x, y];
    }
    function gemHere() {
      var here = cell(robot.x, robot.y);
      return (grid.gems || []).indexOf(here) >= 0 && robot.picked.indexOf(here) < 0;
    }
    function number(value) {
      if (typeof value !== 'number') fail('« ' + shown(value) + ' » n’est pas un nombre');
      return value;
    }
    function truth(value) {
      if (typeof value !== 'boolean') fail('il faut une condition, vraie ou fausse');
      return value;
    }
    function same(a, b) {
      return typeof a === typeof b && shown(a) === shown(b);
    }
    function operate(tree, scope) {
      if (tree.sign === 'et') return truth(value(tree.left, scope)) && truth(value(tree.right, scope));
      if (tree.sign === 'ou') return truth(value(tree.left, scope)) || truth(value(tree.right, scope));
      var left = value(tree.left, scope);
      var right = value(tree.right, scope);
      if (tree.sign === '=') return same(left, right);
      if (tree.sign === '!=') return !same(left, right);
      if (tree.sign === '+' && Array.isArray(left) && Array.isArray(right)) return left.concat(right);
      if (tree.sign === '+' && (typeof left === 'string' || typeof right === 'string')) return shown(left) + shown(right);
      number(left);
      number(right);
      if ((tree.sign === '/' || tree.sign === '//' || tree.sign === '%') && right === 0) fail('on ne peut pas diviser par zéro');
      switch (tree.sign) {
        case '+': return left + right;
        case '-': return left - right;
        case '*': return left * right;
        case '/': return left / right;
        case '//': return Math.floor(left / right);
        case '%': return left - right * Math.floor(left / right);
        case '<': return left < right;
        case '>': return left > right;
        case '<=': return left <= right;
        default: return left >= right;
      }
    }
    function call(tree, scope) {
      var given = tree.given.map(function (each) { return value(each, scope); });
      if (tree.call === 'longueur') {
        if (given.length !== 1 || (typeof given[0] !== 'string' && !Array.isArray(given[0]))) fail('longueur attend un texte ou une liste');
        return given[0].length;
      }
      var known = Object.prototype.hasOwnProperty.call(functions, tree.call) ? functions[tree.call] : fail('la fonction « ' + tree.call + ' » n’existe pas');
      if (known.parameters.length !== given.length) fail('« ' + tree.call + ' » attend ' + known.parameters.length + ' valeur(s)');
      if (depth > 200) fail('la fonction s’appelle sans fin');
      var local = {};
      known.parameters.forEach(function (name, index) { local['$' + name] = given[index]; });
      depth += 1;
      var result = block(known.body, local);
      depth -= 1;
      return result ? result.value : false;
    }
    function value(tree, scope) {
      if ('value' in tree) return tree.value;
      if (tree.list) return tree.list.map(function (each) { return value(each, scope); });
      if (tree.call) return call(tree, scope);
      if (tree.not) return !truth(value(tree.not, scope));
      if (tree.of) {
        var list = value(tree.of, scope);
        var place = number(value(tree.place, scope));
        if (typeof list !== 'string' && !Array.isArray(list)) fail('ce n’est pas une liste');
        if (place < 0 || place >= list.length) fail('la liste n’a pas d’élément numéro ' + place);
        return list[place];
      }
      if (tree.name) {
        if (robot && tree.name === 'mur_devant') return ahead() === null;
        if (robot && tree.name === 'objet_ici') return gemHere();
        if ('$' + tree.name in scope) return scope['$' + tree.name];
        return fail('la variable « ' + tree.name + ' » n’a pas de valeur');
      }
      return operate(tree, scope);
    }
    function loop(body, scope) {
      return block(body, scope);
    }
    function block(body, scope) {
      for (var index = 0; index < body.length; index += 1) {
        var each = body[index];
        now = each.line;
        steps += 1;
        if (steps > MOST_STEPS) fail('le programme ne s’arrête pas');
        var result = one(each, scope);
        if (result) return result;
      }
      return null;
    }
    function one(each, scope) {
      var result = null;
      var turn;
      switch (each.kind) {
        case 'set': scope['$' + each.name] = value(each.value, scope); return null;
        case 'show': output.push(value(each.values, scope).map(shown).join(' ')); return null;
        case 'do': value(each.value, scope); return null;
        case 'return': return { value: value(each.value, scope) };
        case 'function': functions[each.name] = each; return null;
        case 'if': {
          if (truth(value(each.test, scope))) return block(each.body, scope);
          var other = (each.others || []).find(function (one) { now = one.line; return truth(value(one.test, scope)); });
          return other ? block(other.body, scope) : each.otherwise ? block(each.otherwise, scope) : null;
        }
        case 'repeat':
          for (turn = number(value(each.count, scope)); turn >= 1 && !result; turn -= 1) { tick(); result = loop(each.body, scope); }
          return result;
        case 'count': {
          var last = number(value(each.to, scope));
          for (turn = number(value(each.from, scope)); turn <= last && !result; turn += 1) { tick(); scope['$' + each.name] = turn; result = loop(each.body, scope); }
          return result;
        }
        case 'each': {
          var list = value(each.list, scope);
          if (typeof list !== 'string' && !Array.isArray(list)) fail('« dans » attend une liste');
          for (turn = 0; turn < list.length && !result; turn += 1) { tick(); scope['$' + each.name] = list[turn]; result = loop(each.body, scope); }
          return result;
        }
        case 'while':
          while (!result && truth(value(each.test, scope))) { tick(); result = loop(each.body, scope); now = each.line; }
          return result;
        default:
          if (!robot) fail('il n’y a pas de robot ici');
          if (each.kind === 'turn') robot.heading = (robot.heading + each.by) % 4;
          else if (each.kind === 'pick') { if (!gemHere()) fail('il n’y a rien à ramasser ici'); robot.picked.push(cell(robot.x, robot.y)); }
          else for (turn = number(value(each.count, scope)); turn >= 1; turn -= 1) {
            tick();
            var to = ahead();
            if (to === null) { robot.bumped = true; fail('le robot heurte un obstacle'); }
            robot.x = to[0];
            robot.y = to[1];
            robot.path.push(cell(robot.x, robot.y));
          }
          return null;
      }
    }
    function tick() {
      steps += 1;
      if (steps > MOST_STEPS) fail('le programme ne s’arrête pas');
    }

    var fault = null;
    var lines = 0;
    try {
      var program = parse(text);
      lines = program.lines;
      var scope = {};
      Object.keys(inputs || {}).forEach(function (name) { scope['$' + name] = inputs[name]; });
      block(program.body, scope);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      fault = error;
    }
    return {
      output: output,
      fault: fault,
      lines: lines,
      robot: robot ? { cell: cell(robot.x, robot.y), heading: HEADINGS[robot.heading], bumped: robot.bumped, picked: robot.picked, path: robot.path } : null,
    };
  }

  root.codeLab = { run: run, shown: shown };
})(typeof window === 'undefined' ? globalThis : window);
