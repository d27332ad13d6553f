// A small language in French: lines, blocks made by indentation, and a robot on a grid.
(function () {
  'use strict';

  var LIMIT = 20000;
  var HEADINGS = ['haut', 'droite', 'bas', 'gauche'];
  var MOVES = [[0, -1], [1, 0], [0, 1], [-1, 0]];

  function fail(line, message) { throw { line: line, message: message }; }

  /* Expressions: « 1,5 » is one number, « [1, 5] » is a list of two. */

  var TOKEN = /\s*("[^"]*"|«[^»]*»|\d+(?:[.,]\d+)?|[A-Za-zÀ-ÿœŒ_][A-Za-zÀ-ÿœŒ_0-9]*|<=|>=|!=|<>|[-+*×/÷%=≠<>≤≥(),[\]−])/y;

  function tokens(text, line) {
    var source = text.replace(/mur devant/gi, 'mur_devant').replace(/objet ici/gi, 'objet_ici');
    var found = [];
    TOKEN.lastIndex = 0;
    var at = 0;
    while (at < source.length) {
      if (/^\s*$/.test(source.slice(at))) break;
      TOKEN.lastIndex = at;
      var match = TOKEN.exec(source);
      if (!match) fail(line, 'je ne comprends pas « ' + source.slice(at).trim() + ' »');
      found.push(match[1]);
      at = TOKEN.lastIndex;
    }
    return found;
  }

  var LEVELS = [['ou'], ['et'], ['=', '≠', '!=', '<>', '<', '>', '≤', '<=', '≥', '>='], ['+', '-', '−'], ['*', '×', '/', '÷', 'modulo', '%']];

  function parse(text, line) {
    var list = tokens(text, line);
    var at = 0;
    function peek() { return list[at] === undefined ? '' : list[at]; }
    function take(wanted) {
      if (peek() !== wanted) fail(line, 'il manque « ' + wanted + ' »');
      at += 1;
    }
    function items(closing) {
      var all = [];
      while (peek() !== closing) {
        all.push(binary(0));
        if (peek() === ',') at += 1;
        else if (peek() !== closing) fail(line, 'il manque « ' + closing + ' »');
      }
      at += 1;
      return all;
    }
    function binary(level) {
      if (level === LEVELS.length) return unary();
      if (level === 2 && peek().toLowerCase() === 'non') {
        at += 1;
        return { sort: 'not', of: binary(2) };
      }
      var left = binary(level + 1);
      while (LEVELS[level].indexOf(peek().toLowerCase()) >= 0) {
        var sign = peek().toLowerCase();
        at += 1;
        left = { sort: 'two', sign: sign, left: left, right: binary(level === 1 ? 2 : level + 1) };
      }
      return left;
    }
    function unary() {
      if (peek() === '-' || peek() === '−') {
        at += 1;
        return { sort: 'two', sign: '-', left: { sort: 'value', value: 0 }, right: unary() };
      }
      return indexed(primary());
    }
    function indexed(value) {
      while (peek() === '[') {
        at += 1;
        var index = binary(0);
        take(']');
        value = { sort: 'index', of: value, index: index };
      }
      return value;
    }
    function primary() {
      var token = peek();
      if (token === '') fail(line, 'il manque quelque chose à la fin');
      at += 1;
      if (/^\d/.test(token)) return { sort: 'value', value: Number(token.replace(',', '.')) };
      if (/^["«]/.test(token)) return { sort: 'value', value: token[0] === '«' ? token.slice(1, -1).trim() : token.slice(1, -1) };
      if (token === '(') {
        var inside = binary(0);
        take(')');
        return inside;
      }
      if (token === '[') return { sort: 'list', items: items(']') };
      if (/^[A-Za-zÀ-ÿœŒ_]/.test(token)) {
        if (peek() === '(') {
          at += 1;
          return { sort: 'call', name: token, given: items(')') };
        }
        return { sort: 'name', name: token };
      }
      return fail(line, 'je ne comprends pas « ' + token + ' »');
    }
    var tree = binary(0);
    if (at < list.length) fail(line, 'je ne comprends pas « ' + list.slice(at).join(' ') + ' »');
    return tree;
  }

  /* Lines */

  function statement(text, line) {
    var found;
    var bare = text.replace(/\s*:\s*$/, '').replace(/\s+alors$/i, '');
    if ((found = /^sinon\s+si\s+(.+)$/i.exec(bare))) return { sort: 'elseif', test: parse(found[1], line) };
    if (/^sinon$/i.test(bare)) return { sort: 'else' };
    if ((found = /^si\s+(.+)$/i.exec(bare))) return { sort: 'if', test: parse(found[1], line) };
    if ((found = /^r[ée]p[ée]ter\s+(.+?)\s+fois$/i.exec(bare))) return { sort: 'repeat', times: parse(found[1], line) };
    if ((found = /^tant\s+que\s+(.+)$/i.exec(bare))) return { sort: 'while', test: parse(found[1], line) };
    if ((found = /^pour\s+chaque\s+([\wÀ-ÿ]+)\s+dans\s+(.+)$/i.exec(bare))) return { sort: 'each', name: found[1], list: parse(found[2], line) };
    if ((found = /^pour\s+([\wÀ-ÿ]+)\s+allant\s+de\s+(.+?)\s+[àa]\s+(.+)$/i.exec(bare))) return { sort: 'for', name: found[1], from: parse(found[2], line), to: parse(found[3], line) };
    if ((found = /^fonction\s+([\wÀ-ÿ]+)\s*\(([^)]*)\)$/i.exec(bare))) {
      return { sort: 'function', name: found[1], names: found[2].split(',').map(function (name) { return name.trim(); }).filter(Boolean) };
    }
    if ((found = /^renvoyer\s+(.+)$/i.exec(bare))) return { sort: 'return', value: parse(found[1], line) };
    if ((found = /^afficher\s+(.+)$/i.exec(bare))) return { sort: 'print', value: parse(found[1], line) };
    if ((found = /^avancer(?:\s+de)?(?:\s+(.+?))?(?:\s+cases?)?$/i.exec(bare))) return { sort: 'go', by: parse(found[1] || '1', line) };
    if ((found = /^tourner\s+[àa]\s+(droite|gauche)$/i.exec(bare))) return { sort: 'turn', by: found[1].toLowerCase() === 'droite' ? 1 : 3 };
    if (/^ramasser$/i.test(bare)) return { sort: 'pick' };
    if ((found = /^([\wÀ-ÿ]+)\s*(?:←|<-|=)\s*(.+)$/.exec(text))) return { sort: 'set', name: found[1], value: parse(found[2], line) };
    return fail(line, 'je ne connais pas cette instruction');
  }

  var BLOCKS = ['if', 'elseif', 'else', 'repeat', 'while', 'for', 'each', 'function'];

  function read(text) {
    var lines = [];
    text.split('\n').forEach(function (written, index) {
      var clean = written.replace(/\t/g, '    ').replace(/\u00a0/g, ' ').replace(/#.*$/, '');
      if (clean.trim()) lines.push({ number: index + 1, indent: /^ */.exec(clean)[0].length, text: clean.trim() });
    });
    var at = 0;
    function block(indent) {
      var all = [];
      while (at < lines.length && lines[at].indent >= indent) {
        var line = lines[at];
        if (line.indent !== indent) fail(line.number, 'ce décalage ne correspond à aucun bloc');
        var node = statement(line.text, line.number);
        node.line = line.number;
        at += 1;
        if (BLOCKS.indexOf(node.sort) >= 0) {
          if (at >= lines.length || lines[at].indent <= indent) fail(line.number, 'il manque une ligne décalée en dessous');
          node.body = block(lines[at].indent);
        }
        if (node.sort === 'elseif' || node.sort === 'else') {
          var before = all[all.length - 1];
          if (!before || before.sort !== 'if' || before.closed) fail(line.number, '« sinon » sans « si »');
          if (node.sort === 'else') before.closed = true;
          before.others = (before.others || []).concat(node);
        } else all.push(node);
      }
      return all;
    }
    var program = block(0);
    if (at < lines.length) fail(lines[at].number, 'ce décalage ne correspond à aucun bloc');
    return program;
  }

  /* Running */

  function shown(value) {
    if (value === true) return 'vrai';
    if (value === false) return 'faux';
    if (Array.isArray(value)) return '[' + value.map(shown).join(', ') + ']';
    if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6).replace('.', ',');
    return String(value);
  }

  function RETURN(value) { this.value = value; }

  /** Runs a text with given variables; gives what it shows, and where the robot ends. */
  function run(text, given, grid) {
    var output = [];
    var steps = 0;
    var here = 0;
    var functions = {};
    var result = { output: output, path: [] };
    var robot = null;
    var objects = {};
    if (grid) {
      robot = { x: grid.start.charCodeAt(0) - 65, y: Number(grid.start.slice(1)) - 1, heading: HEADINGS.indexOf(grid.heading), picked: 0 };
      grid.rows.forEach(function (row, y) {
        row.split('').forEach(function (sign, x) { if (sign === 'o') objects[x + ',' + y] = true; });
      });
      result.path.push(robot.x + ',' + robot.y);
    }
    function blocked(x, y) {
      return y < 0 || y >= grid.rows.length || x < 0 || x >= grid.rows[0].length || grid.rows[y][x] === '#';
    }
    function needGrid() { if (!robot) fail(here, "il n'y a pas de robot ici"); }

    function compare(sign, a, b) {
      if (sign === '=') return shown(a) === shown(b);
      if (sign === '≠' || sign === '!=' || sign === '<>') return shown(a) !== shown(b);
      if (typeof a !== typeof b || Array.isArray(a)) fail(here, 'on ne peut pas comparer ' + shown(a) + ' et ' + shown(b));
      if (sign === '<') return a < b;
      if (sign === '>') return a > b;
      if (sign === '≤' || sign === '<=') return a <= b;
      return a >= b;
    }
    function number(value) {
      if (typeof value !== 'number') fail(here, '« ' + shown(value) + " » n'est pas un nombre");
      return value;
    }
    function truth(value) {
      if (typeof value !== 'boolean') fail(here, '« ' + shown(value) + " » n'est ni vrai ni faux");
      return value;
    }
    function evaluate(node, scope) {
      if (node.sort === 'value') return node.value;
      if (node.sort === 'list') return node.items.map(function (item) { return evaluate(item, scope); });
      if (node.sort === 'not') return !truth(evaluate(node.of, scope));
      if (node.sort === 'name') {
        if (node.name === 'vrai') return true;
        if (node.name === 'faux') return false;
        if (node.name === 'mur_devant') {
          needGrid();
          return blocked(robot.x + MOVES[robot.heading][0], robot.y + MOVES[robot.heading][1]);
        }
        if (node.name === 'objet_ici') {
          needGrid();
          return Boolean(objects[robot.x + ',' + robot.y]);
        }
        if (!Object.prototype.hasOwnProperty.call(scope, node.name)) fail(here, 'la variable « ' + node.name + " » n'a pas de valeur");
        return scope[node.name];
      }
      if (node.sort === 'index') {
        var list = evaluate(node.of, scope);
        var index = number(evaluate(node.index, scope));
        if (list.length === undefined || list[index - 1] === undefined) fail(here, "il n'y a pas d'élément numéro " + shown(index));
        return list[index - 1];
      }
      if (node.sort === 'call') return call(node, scope);
      var left = evaluate(node.left, scope);
      if (node.sign === 'et') return truth(left) && truth(evaluate(node.right, scope));
      if (node.sign === 'ou') return truth(left) || truth(evaluate(node.right, scope));
      var right = evaluate(node.right, scope);
      if (node.sign === '+') {
        if (Array.isArray(left) && Array.isArray(right)) return left.concat(right);
        return typeof left === 'number' && typeof right === 'number' ? left + right : shown(left) + shown(right);
      }
      if (node.sign === '-' || node.sign === '−') return number(left) - number(right);
      if (node.sign === '*' || node.sign === '×') return number(left) * number(right);
      if (node.sign === '/' || node.sign === '÷' || node.sign === 'modulo' || node.sign === '%') {
        if (number(right) === 0) fail(here, 'division par zéro');
        if (node.sign === 'modulo' || node.sign === '%') return ((number(left) % right) + right) % right;
        return number(left) / right;
      }
      return compare(node.sign, left, right);
    }
    function call(node, scope) {
      var given = node.given.map(function (item) { return evaluate(item, scope); });
      if (node.name === 'longueur') return given[0].length;
      if (node.name === 'quotient') {
        if (number(given[1]) === 0) fail(here, 'division par zéro');
        return Math.floor(number(given[0]) / given[1]);
      }
      var known = functions[node.name];
      if (!known) fail(here, 'la fonction « ' + node.name + " » n'existe pas");
      if (known.names.length !== given.length) fail(here, '« ' + node.name + ' » attend ' + known.names.length + ' valeur(s)');
      var own = {};
      known.names.forEach(function (name, index) { own[name] = given[index]; });
      var back = here;
      try {
        execute(known.body, own);
      } catch (thrown) {
        if (thrown instanceof RETURN) {
          here = back;
          return thrown.value;
        }
        throw thrown;
      }
      return fail(back, '« ' + node.name + ' » ne renvoie rien');
    }
    function tick() {
      steps += 1;
      if (steps > LIMIT) fail(here, 'le programme ne s’arrête pas');
    }
    function execute(nodes, scope) {
      nodes.forEach(function (node) {
        here = node.line;
        tick();
        var turn;
        if (node.sort === 'set') scope[node.name] = evaluate(node.value, scope);
        else if (node.sort === 'print') output.push(shown(evaluate(node.value, scope)));
        else if (node.sort === 'function') functions[node.name] = node;
        else if (node.sort === 'return') throw new RETURN(evaluate(node.value, scope));
        else if (node.sort === 'if') {
          var chosen = truth(evaluate(node.test, scope)) ? node : null;
          (node.others || []).forEach(function (other) {
            if (chosen) return;
            here = other.line;
            if (other.sort === 'else' || truth(evaluate(other.test, scope))) chosen = other;
          });
          if (chosen) execute(chosen.body, scope);
        } else if (node.sort === 'repeat') {
          var times = number(evaluate(node.times, scope));
          for (turn = 0; turn < times; turn += 1) {
            tick();
            execute(node.body, scope);
          }
        } else if (node.sort === 'while') {
          while (truth(evaluate(node.test, scope))) {
            tick();
            execute(node.body, scope);
            here = node.line;
          }
        } else if (node.sort === 'for') {
          var last = number(evaluate(node.to, scope));
          for (turn = number(evaluate(node.from, scope)); turn <= last; turn += 1) {
            tick();
            scope[node.name] = turn;
            execute(node.body, scope);
          }
        } else if (node.sort === 'each') {
          var all = evaluate(node.list, scope);
          if (typeof all === 'number' || typeof all === 'boolean') fail(node.line, 'il faut une liste après « dans »');
          Array.prototype.slice.call(all).forEach(function (value) {
            tick();
            scope[node.name] = value;
            execute(node.body, scope);
          });
        } else if (node.sort === 'turn') {
          needGrid();
          robot.heading = (robot.heading + node.by) % 4;
        } else if (node.sort === 'go') {
          needGrid();
          var by = number(evaluate(node.by, scope));
          for (turn = 0; turn < by; turn += 1) {
            tick();
            var x = robot.x + MOVES[robot.heading][0];
            var y = robot.y + MOVES[robot.heading][1];
            if (blocked(x, y)) fail(node.line, 'le robot heurte un mur ou le bord');
            robot.x = x;
            robot.y = y;
            result.path.push(x + ',' + y);
          }
        } else if (node.sort === 'pick') {
          needGrid();
          if (!objects[robot.x + ',' + robot.y]) fail(node.line, "il n'y a rien à ramasser ici");
          objects[robot.x + ',' + robot.y] = false;
          robot.picked += 1;
        }
      });
    }
    try {
      execute(read(text), Object.assign({}, given));
    } catch (thrown) {
      if (thrown instanceof RETURN) result.error = '« renvoyer » hors d’une fonction.';
      else if (thrown && thrown.message && thrown.line !== undefined) result.error = 'Ligne ' + thrown.line + ' : ' + thrown.message + '.';
      else result.error = 'Le programme ne peut pas continuer.';
    }
    if (robot) {
      result.square = String.fromCharCode(65 + robot.x) + (robot.y + 1);
      result.heading = HEADINGS[robot.heading];
      result.picked = robot.picked;
      result.left = objects;
    }
    return result;
  }

  window.language = { run: run };
})();
