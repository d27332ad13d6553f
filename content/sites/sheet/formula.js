// Formulas as French spreadsheets write them: =SOMME(B2:B9), =SI(B2>=10;"oui";"non"), =RECHERCHEV(A2;$E$2:$F$6;2;FAUX).
(function () {
  'use strict';

  var TOKEN = /\s+|"(?:[^"]|"")*"|\d+(?:[.,]\d+)?|\$?[a-z]{1,2}\$?\d{1,3}(?![\wà-ÿ(.])|[a-zà-ÿ][\wà-ÿ.]*|<>|<=|>=|[-+*/^&=<>();:%]/giy;
  var REFERENCE = /^(\$?)([A-Z]{1,2})(\$?)(\d{1,3})$/;

  function failure(code) {
    var error = new Error(code);
    error.code = code;
    return error;
  }

  function columnNumber(letters) {
    return letters.split('').reduce(function (sum, letter) { return sum * 26 + letter.charCodeAt(0) - 64; }, 0);
  }

  function columnName(number) {
    return number <= 26 ? String.fromCharCode(64 + number) : columnName(Math.floor((number - 1) / 26)) + columnName(((number - 1) % 26) + 1);
  }

  function tokensOf(text) {
    var found = [];
    var match;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < text.length) {
      match = TOKEN.exec(text);
      if (!match) throw failure('#NOM?');
      if (match[0].trim() !== '') found.push(match[0]);
    }
    return found;
  }

  function toNumber(value) {
    if (typeof value === 'number') return value;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (value === null || value === '') return 0;
    if (/^\s*-?\d+(?:[.,]\d+)?\s*$/.test(value)) return Number(value.replace(',', '.'));
    throw failure('#VALEUR!');
  }

  function toText(value) {
    if (value === null || value === undefined) return '';
    if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
    return typeof value === 'number' ? String(Number(value.toPrecision(10))).replace('.', ',') : value;
  }

  function same(a, b) {
    if (typeof a === 'number' || typeof b === 'number') return typeof a === typeof b && Math.abs(a - b) < 1e-9;
    return toText(a).toLowerCase() === toText(b).toLowerCase();
  }

  function order(a, b) {
    if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-9 ? 0 : a - b;
    if (typeof a === 'number') return -1;
    if (typeof b === 'number') return 1;
    return toText(a).localeCompare(toText(b), 'fr', { sensitivity: 'base' });
  }

  function meets(value, criterion) {
    var parts = /^(<=|>=|<>|<|>|=)?(.*)$/.exec(toText(criterion));
    var sign = parts[1] || '=';
    var wanted = /^-?\d+(?:[.,]\d+)?$/.test(parts[2]) ? Number(parts[2].replace(',', '.')) : parts[2];
    var pattern;
    if (sign === '=' || sign === '<>') {
      if (typeof wanted === 'string' && wanted.indexOf('*') !== -1) {
        pattern = new RegExp('^' + wanted.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*') + '$', 'i');
        return pattern.test(toText(value)) === (sign === '=');
      }
      return same(value, wanted) === (sign === '=');
    }
    if (typeof value !== typeof wanted) return false;
    var difference = order(value, wanted);
    return sign === '<' ? difference < 0 : sign === '>' ? difference > 0 : sign === '<=' ? difference <= 0 : difference >= 0;
  }

  function flat(values) {
    return values.reduce(function (all, value) { return all.concat(Array.isArray(value) ? flat(value) : [value]); }, []);
  }

  function numbers(values) {
    return values.reduce(function (all, value) {
      if (Array.isArray(value)) return all.concat(flat(value).filter(function (one) { return typeof one === 'number'; }));
      return all.concat([toNumber(value)]);
    }, []);
  }

  function total(list) {
    return list.reduce(function (sum, value) { return sum + value; }, 0);
  }

  function mean(list) {
    if (list.length === 0) throw failure('#DIV/0!');
    return total(list) / list.length;
  }

  function kept(range, criterion, values) {
    var wanted = flat([values === undefined ? range : values]);
    return wanted.filter(function (_, index) { return meets(flat([range])[index], criterion); });
  }

  function keptBy(values, criteria) {
    return flat([values]).filter(function (_, index) {
      for (var at = 0; at < criteria.length; at += 2) if (!meets(flat([criteria[at]])[index], criteria[at + 1])) return false;
      return true;
    });
  }

  function position(wanted, list, exact) {
    var found = -1;
    list.forEach(function (value, index) {
      if (exact ? found === -1 && same(value, wanted) : order(value, wanted) <= 0) found = index;
    });
    if (found === -1) throw failure('#N/A');
    return found;
  }

  function rows(range) {
    return Array.isArray(range) ? range : [[range]];
  }

  function rounded(value, digits) {
    var power = Math.pow(10, digits);
    return (Math.sign(value) * Math.round(Math.abs(value) * power + 1e-9)) / power;
  }

  var FUNCTIONS = {
    SOMME: function () { return total(numbers([].slice.call(arguments))); },
    MOYENNE: function () { return mean(numbers([].slice.call(arguments))); },
    MIN: function () { var list = numbers([].slice.call(arguments)); return list.length ? Math.min.apply(null, list) : 0; },
    MAX: function () { var list = numbers([].slice.call(arguments)); return list.length ? Math.max.apply(null, list) : 0; },
    MEDIANE: function () {
      var list = numbers([].slice.call(arguments)).sort(function (a, b) { return a - b; });
      if (list.length === 0) throw failure('#NOMBRE!');
      return (list[Math.ceil(list.length / 2) - 1] + list[Math.floor(list.length / 2)]) / 2;
    },
    NB: function () { return flat([].slice.call(arguments)).filter(function (value) { return typeof value === 'number'; }).length; },
    NBVAL: function () { return flat([].slice.call(arguments)).filter(function (value) { return value !== null && value !== ''; }).length; },
    'NB.SI': function (range, criterion) { return kept(range, criterion).length; },
    'SOMME.SI': function (range, criterion, values) { return total(numbers([[kept(range, criterion, values)]])); },
    'MOYENNE.SI': function (range, criterion, values) { return mean(numbers([[kept(range, criterion, values)]])); },
    'NB.SI.ENS': function (first) { return keptBy(first, [].slice.call(arguments)).length; },
    'SOMME.SI.ENS': function (values) { return total(numbers([[keptBy(values, [].slice.call(arguments, 1))]])); },
    ET: function () { return flat([].slice.call(arguments)).every(function (value) { return toNumber(value) !== 0; }); },
    OU: function () { return flat([].slice.call(arguments)).some(function (value) { return toNumber(value) !== 0; }); },
    NON: function (value) { return toNumber(value) === 0; },
    ARRONDI: function (value, digits) { return rounded(toNumber(value), toNumber(digits === undefined ? 0 : digits)); },
    ABS: function (value) { return Math.abs(toNumber(value)); },
    RACINE: function (value) { return Math.sqrt(toNumber(value)); },
    ENT: function (value) { return Math.floor(toNumber(value)); },
    MOD: function (value, divisor) { return toNumber(value) - toNumber(divisor) * Math.floor(toNumber(value) / toNumber(divisor)); },
    RECHERCHEV: function (wanted, table, column, near) {
      var lines = rows(table);
      var exact = near !== undefined && toNumber(near) === 0;
      var line = lines[position(wanted, lines.map(function (one) { return one[0]; }), exact)];
      if (line[toNumber(column) - 1] === undefined) throw failure('#REF!');
      return line[toNumber(column) - 1];
    },
    RECHERCHEX: function (wanted, keys, values) { return flat([values])[position(wanted, flat([keys]), true)]; },
    INDEX: function (table, row, column) {
      var lines = rows(table);
      var line = lines.length === 1 && column === undefined ? lines[0].map(function (one) { return [one]; }) : lines;
      var found = (line[toNumber(row) - 1] || [])[column === undefined ? 0 : toNumber(column) - 1];
      if (found === undefined) throw failure('#REF!');
      return found;
    },
    EQUIV: function (wanted, list, near) { return position(wanted, flat([list]), near !== undefined && toNumber(near) === 0) + 1; },
    GAUCHE: function (text, count) { return toText(text).slice(0, count === undefined ? 1 : toNumber(count)); },
    DROITE: function (text, count) { return toText(text).slice(-(count === undefined ? 1 : toNumber(count))); },
    NBCAR: function (text) { return toText(text).length; },
    MAJUSCULE: function (text) { return toText(text).toUpperCase(); },
    MINUSCULE: function (text) { return toText(text).toLowerCase(); },
    NOMPROPRE: function (text) { return toText(text).toLowerCase().replace(/(^|[^a-zà-ÿ])([a-zà-ÿ])/g, function (_, before, letter) { return before + letter.toUpperCase(); }); },
    SUPPRESPACE: function (text) { return toText(text).trim().replace(/ +/g, ' '); },
    SUBSTITUE: function (text, old, fresh) { return toText(text).split(toText(old)).join(toText(fresh)); },
  };
  FUNCTIONS['MÉDIANE'] = FUNCTIONS.MEDIANE;

  /** Reads a formula (without its « = »): a function of `get`, which gives the value of a cell. */
  function read(text) {
    var tokens = tokensOf(text);
    var at = 0;

    function peek() { return tokens[at]; }
    function take(wanted) {
      if (tokens[at] !== wanted) throw failure('#ERREUR');
      at += 1;
    }

    function binary(next, signs, act) {
      var left = next();
      while (signs.indexOf(peek()) !== -1) left = joined(left, tokens[at++], next(), act);
      return left;
    }
    function joined(left, sign, right, act) {
      return function (get) { return act(sign, single(left(get)), single(right(get))); };
    }
    function single(value) {
      return Array.isArray(value) ? flat(value)[0] : value;
    }

    function comparison() {
      return binary(text1, ['=', '<>', '<', '>', '<=', '>='], function (sign, a, b) {
        if (sign === '=') return same(a === null ? (typeof b === 'number' ? 0 : '') : a, b === null ? (typeof a === 'number' ? 0 : '') : b);
        if (sign === '<>') return !same(a === null ? '' : a, b === null ? '' : b);
        var difference = order(a === null ? 0 : a, b === null ? 0 : b);
        return sign === '<' ? difference < 0 : sign === '>' ? difference > 0 : sign === '<=' ? difference <= 0 : difference >= 0;
      });
    }
    function text1() {
      return binary(sum, ['&'], function (_, a, b) { return toText(a) + toText(b); });
    }
    function sum() {
      return binary(product, ['+', '-'], function (sign, a, b) { return sign === '+' ? toNumber(a) + toNumber(b) : toNumber(a) - toNumber(b); });
    }
    function product() {
      return binary(power, ['*', '/'], function (sign, a, b) {
        if (sign === '*') return toNumber(a) * toNumber(b);
        if (toNumber(b) === 0) throw failure('#DIV/0!');
        return toNumber(a) / toNumber(b);
      });
    }
    function power() {
      return binary(signed, ['^'], function (_, a, b) { return Math.pow(toNumber(a), toNumber(b)); });
    }
    function signed() {
      if (peek() === '+') { at += 1; return signed(); }
      if (peek() !== '-') return percent();
      at += 1;
      var value = signed();
      return function (get) { return -toNumber(single(value(get))); };
    }
    function percent() {
      var value = atom();
      while (peek() === '%') {
        at += 1;
        value = hundredth(value);
      }
      return value;
    }
    function hundredth(value) {
      return function (get) { return toNumber(single(value(get))) / 100; };
    }

    function atom() {
      var token = tokens[at++];
      var value;
      if (token === undefined) throw failure('#ERREUR');
      if (token === '(') {
        value = comparison();
        take(')');
        return value;
      }
      if (token.charAt(0) === '"') return function () { return token.slice(1, -1).replace(/""/g, '"'); };
      if (/^\d/.test(token)) return function () { return Number(token.replace(',', '.')); };
      var name = token.toUpperCase();
      if (REFERENCE.test(name)) return reference(name);
      if (name === 'VRAI' || name === 'FAUX') {
        if (peek() === '(') { at += 1; take(')'); }
        return function () { return name === 'VRAI'; };
      }
      if (peek() !== '(') throw failure('#NOM?');
      return called(name);
    }

    function reference(name) {
      if (peek() !== ':') return function (get) { return get(name.replace(/\$/g, '')); };
      at += 1;
      var start = REFERENCE.exec(name);
      var end = REFERENCE.exec((tokens[at++] || '').toUpperCase());
      if (!end) throw failure('#ERREUR');
      return function (get) {
        var columns = [columnNumber(start[2]), columnNumber(end[2])].sort(function (a, b) { return a - b; });
        var lines = [Number(start[4]), Number(end[4])].sort(function (a, b) { return a - b; });
        var range = [];
        for (var row = lines[0]; row <= lines[1]; row += 1) {
          range.push([]);
          for (var column = columns[0]; column <= columns[1]; column += 1) range[range.length - 1].push(get(columnName(column) + row));
        }
        return range;
      };
    }

    function called(name) {
      var given = [];
      take('(');
      if (peek() !== ')') {
        given.push(comparison());
        while (peek() === ';') {
          at += 1;
          given.push(peek() === ')' || peek() === ';' ? function () { return null; } : comparison());
        }
      }
      take(')');
      if (name === 'SI')
        return function (get) {
          if (given.length < 2) throw failure('#ERREUR');
          if (toNumber(single(given[0](get))) !== 0) return single(given[1](get));
          return given.length > 2 ? single(given[2](get)) : false;
        };
      if (name === 'SIERREUR')
        return function (get) {
          try {
            return single(given[0](get));
          } catch {
            return single(given[1](get));
          }
        };
      if (!Object.prototype.hasOwnProperty.call(FUNCTIONS, name)) throw failure('#NOM?');
      return function (get) { return FUNCTIONS[name].apply(null, given.map(function (one) { return one(get); })); };
    }

    var result = comparison();
    if (at < tokens.length) throw failure('#ERREUR');
    return function (get) { return single(result(get)); };
  }

  /** The formula once copied so many rows down: relative references move, those with $ stay. */
  function shifted(text, down) {
    return text.replace(new RegExp(TOKEN.source, 'gi'), function (token) {
      var parts = REFERENCE.exec(token.toUpperCase());
      if (!parts) return token;
      return parts[1] + parts[2] + parts[3] + (parts[3] ? parts[4] : String(Number(parts[4]) + down));
    });
  }

  /** The values of all cells, formulas included; `contents` gives what is written in each. */
  function valuesOf(contents) {
    var known = {};
    var busy = {};

    function get(name) {
      if (known[name] === undefined) known[name] = compute(name);
      if (known[name] instanceof Error) throw known[name];
      return known[name];
    }
    function compute(name) {
      var content = contents[name];
      if (content === undefined || content === '') return null;
      if (typeof content !== 'string') return content;
      if (content.charAt(0) !== '=') return /^-?\d+(?:[.,]\d+)?$/.test(content.trim()) ? toNumber(content) : content;
      if (busy[name]) return failure('#CYCLE');
      busy[name] = true;
      try {
        var value = read(content.slice(1))(get);
        return typeof value === 'number' && !isFinite(value) ? failure('#NOMBRE!') : value === null ? 0 : value;
      } catch (error) {
        return error.code ? error : failure('#ERREUR');
      } finally {
        busy[name] = false;
      }
    }

    return function (name) {
      try {
        return toText(get(name));
      } catch (error) {
        return error.code;
      }
    };
  }

  window.sheetFormula = { valuesOf: valuesOf, shifted: shifted, columnName: columnName, order: order, meets: meets };
})();
