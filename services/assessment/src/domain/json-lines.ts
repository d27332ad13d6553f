/** The way to a value inside a document: names and positions, as zod gives them. */
export type JsonPath = readonly PropertyKey[];

/** The way to a value as RFC 6901 writes it. */
export const pointerOf = (path: JsonPath): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/**
 * The line on which each of these values begins in a JSON text, or that of the nearest thing around it when it is not there.
 * The text is one that `JSON.parse` took; it is read once, however many values are looked for.
 */
export const linesOf = (json: string, pointers: readonly string[]): number[] => {
  const wanted = new Set(pointers.flatMap(prefixesOf));
  const found = new Map<string, number>([['', 1]]);
  const reader = new JsonReader(json);
  reader.value('', wanted, found);
  return pointers.map((pointer) => Math.max(...prefixesOf(pointer).map((prefix) => found.get(prefix) ?? 1)));
};

const prefixesOf = (pointer: string): string[] => {
  const steps = pointer.split('/');
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
};

const BLANK = /\s/;

class JsonReader {
  private at = 0;
  private line = 1;

  constructor(private readonly text: string) {}

  /** Reads one value; what lies beside the ways to what is wanted is passed over, however deep it is. */
  value(pointer: string, wanted: ReadonlySet<string>, found: Map<string, number>): void {
    this.blanks();
    if (!wanted.has(pointer)) return this.skip();
    found.set(pointer, this.line);
    const first = this.text[this.at];
    if (first === '{') this.members(pointer, wanted, found);
    else if (first === '[') this.items(pointer, wanted, found);
    else this.skip();
  }

  private skip(): void {
    let depth = 0;
    do {
      const character = this.text[this.at] ?? '';
      if (character === '"') this.string();
      else if (/[[\]{},:]/.test(character)) {
        depth += '[{'.includes(character) ? 1 : ']}'.includes(character) ? -1 : 0;
        this.at += 1;
      } else while (this.at < this.text.length && !/["[\]{},:\s]/.test(this.text[this.at] ?? '')) this.at += 1;
      if (depth > 0) this.blanks();
    } while (depth > 0 && this.at < this.text.length);
  }

  private members(pointer: string, wanted: ReadonlySet<string>, found: Map<string, number>): void {
    this.at += 1;
    for (this.blanks(); this.text[this.at] !== '}'; this.blanks()) {
      if (this.text[this.at] === ',') this.at += 1;
      this.blanks();
      const line = this.line;
      const name = JSON.parse(this.string()) as string;
      const member = `${pointer}${pointerOf([name])}`;
      this.blanks();
      this.at += 1; // the colon
      this.value(member, wanted, found);
      if (wanted.has(member)) found.set(member, line);
    }
    this.at += 1;
  }

  private items(pointer: string, wanted: ReadonlySet<string>, found: Map<string, number>): void {
    this.at += 1;
    this.blanks();
    for (let index = 0; this.text[this.at] !== ']'; index += 1) {
      if (this.text[this.at] === ',') this.at += 1;
      this.value(`${pointer}/${index}`, wanted, found);
      this.blanks();
    }
    this.at += 1;
  }

  private string(): string {
    const start = this.at;
    for (this.at += 1; this.text[this.at] !== '"'; this.at += 1) if (this.text[this.at] === '\\') this.at += 1;
    this.at += 1;
    return this.text.slice(start, this.at);
  }

  private blanks(): void {
    for (; this.at < this.text.length && BLANK.test(this.text[this.at] ?? ''); this.at += 1)
      if (this.text[this.at] === '\n') this.line += 1;
  }
}
