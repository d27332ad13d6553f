const EXPRESSION = /\{\{-? ?(.*?) ?-?\}\}/g;
const WHOLE_FILE_CONDITION = /^\{\{- if (not )?(\.Values\.[\w.]+) \}\}\n([\s\S]*)\{\{- end \}\}\n$/m;

/** Looks a value up by its path, as `.Values.redis.port`. */
const lookUp = (values: unknown, path: string): unknown =>
  path
    .split('.')
    .slice(2)
    .reduce<unknown>((held, name) => (held as Record<string, unknown> | undefined)?.[name], values);

/**
 * What a template becomes. Our templates hold looked-up values and nothing else, but for one condition around a whole file
 * (docs/adr/0015), so that this is all there is to rendering them; anything else is an error here.
 */
export const render = (template: string, values: unknown, release: string): string => {
  const conditional = WHOLE_FILE_CONDITION.exec(template);
  const holds = !conditional || Boolean(lookUp(values, conditional[2] ?? '')) !== Boolean(conditional[1]);
  const body = conditional ? template.replace(WHOLE_FILE_CONDITION, holds ? '$3' : '') : template;
  return body.replace(EXPRESSION, (whole, expression: string) => {
    if (expression === '.Release.Name') return release;
    const found = /^\.Values\.[\w.]+$/.test(expression) ? lookUp(values, expression) : undefined;
    if (typeof found !== 'string' && typeof found !== 'number' && typeof found !== 'boolean')
      throw new Error(`${whole} is not a value of values.yaml`);
    return String(found);
  });
};

/** The values a template asks for. */
export const valuesAsked = (template: string): readonly string[] =>
  [...template.matchAll(/\.Values\.([\w.]+)/g)].map(([, path = '']) => path);
