const TOKEN =
  // oxlint-disable-next-line no-control-regex -- JSON refuses them in a text
  /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What may come next: a value, a value or the end of a list, a name or the end of an object… */
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or end' | 'nothing';

/** The line on which a text stops being JSON: `JSON.parse` says what is wrong, not always where. Its last line when it is cut. */
export const faultLine = (text: string): number => {
  const open: string[] = [];
  let expected: Expected = 'value';
  TOKEN.lastIndex = 0;
  for (let at = 0; ; at = TOKEN.lastIndex) {
    const [all, sign, string, scalar] = TOKEN.exec(text) ?? [];
    if (all === undefined) return lineAt(text, at);
    const token = sign ?? (string === undefined ? (scalar === undefined ? '' : 'scalar') : 'text');
    const next: Expected | null = after(expected, token, open);
    if (next === null) return lineAt(text, at);
    expected = next;
  }
};

const after = (expected: Expected, token: string, open: string[]): Expected | null => {
  const isValueExpected = expected === 'value' || expected === 'value or ]';
  const isEnd =
    (token === ']' && (expected === 'value or ]' || expected === 'comma or end') && open.at(-1) === '[') ||
    (token === '}' && (expected === 'name or }' || expected === 'comma or end') && open.at(-1) === '{');
  if (isEnd) {
    open.pop();
    return open.length > 0 ? 'comma or end' : 'nothing';
  }
  if (isValueExpected && (token === '{' || token === '[')) {
    open.push(token);
    return token === '{' ? 'name or }' : 'value or ]';
  }
  if (isValueExpected && (token === 'text' || token === 'scalar')) return open.length > 0 ? 'comma or end' : 'nothing';
  if (token === 'text' && (expected === 'name' || expected === 'name or }')) return 'colon';
  if (token === ':' && expected === 'colon') return 'value';
  if (token === ',' && expected === 'comma or end') return open.at(-1) === '{' ? 'name' : 'value';
  return null;
};

// What is cut ends where its last word does.
const lineAt = (text: string, at: number): number => {
  const fault = text.slice(at).search(/\S/);
  return (fault < 0 ? text.trimEnd() : text.slice(0, at + fault)).split('\n').length;
};
