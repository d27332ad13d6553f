import { generatorNamed, generatorNames } from './generator-shelf';

/** `npm run content:generators`: what each generator makes, and what it may be given. */
const describe = (name: string): string => {
  const generator = generatorNamed(name);
  if (!generator) return '';
  const parameters = Object.entries(generator.schema.properties).map(([parameter, schema]) => {
    const values = Array.isArray(schema['enum'])
      ? schema['enum'].join(' | ')
      : 'minimum' in schema
        ? `de ${String(schema['minimum'])} à ${String(schema['maximum'])}`
        : String(schema['type']);
    const otherwise = schema.default === undefined ? 'obligatoire' : `par défaut ${JSON.stringify(schema.default)}`;
    return `    ${parameter} : ${schema.description} (${values} ; ${otherwise})`;
  });
  return [`${name} (${generator.speaks.join(', ')})`, `  ${generator.summary}`, ...parameters].join('\n');
};

console.log(
  generatorNames()
    .filter((name) => process.argv.length < 3 || name.includes(process.argv[2] ?? ''))
    .map(describe)
    .join('\n\n'),
);
