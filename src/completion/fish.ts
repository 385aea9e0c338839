import type { CommandLine, Flag, Part, Syntax, Terms, Value } from './syntax.ts'

/** What fish shall know of the commands, in terms of the functions of completion/cosmos.fish. */
export function fish({ root, commands, terms }: CommandLine): string {
  return `# Completion of cosmos for fish.

${termFunctions(terms)}
complete --command cosmos --no-files
${[root, ...commands].map((syntax) => `\n${linesOf(syntax)}`).join('')}`
}

function termFunctions(terms: Terms): string {
  const functions = Object.entries(terms).map(([term, words]) => {
    const lines = words.map(({ name, summary }) => quote(summary === undefined ? name : `${name}\t${summary}`))
    return `function __cosmos_${term}
    printf '%s\\n' \\
        ${lines.join(' \\\n        ')}
end
`
  })
  return functions.join('\n')
}

function linesOf({ name, flags, args }: Syntax): string {
  const place = `__cosmos_in ${name}`.trimEnd()
  const flagLines = flags.map((flag) => lineOf([place, ...flagConditions(flag)], flagOptions(flag)))
  const argumentLines = args.map(({ isRepeatable, value }, before) => {
    const isDue = isRepeatable ? `__cosmos_from ${before}` : `__cosmos_after ${before}`
    return lineOf([place, ...(isRepeatable && before === 0 ? [] : [isDue])], optionsFor(value))
  })
  return [...flagLines, ...argumentLines].join('')
}

function lineOf(conditions: readonly string[], options: string): string {
  return `complete --command cosmos --condition ${quote(conditions.join('; and '))} ${options}\n`
}

/** They hold for the flag as for its value. */
function flagConditions({ name, isRepeatable, value }: Flag): readonly string[] {
  if (isRepeatable) return []
  return [value === undefined ? `__cosmos_lacks ${name}` : `__cosmos_takes ${name}`]
}

function flagOptions({ name, short, summary, value }: Flag): string {
  const letter = short === undefined ? '' : `--short-option ${short.slice(1)} `
  const options = `${letter}--long-option ${name.slice(2)} --description ${quote(summary)}`
  return value === undefined ? options : `${options} --require-parameter ${optionsFor(value)}`
}

/** In the order in which the words stand here. */
function optionsFor(value: Value): string {
  if (value.kind === 'text') return '--no-files'
  if (value.kind === 'path') return '--force-files'
  const source = value.kind === 'options' ? value.options.join(' ') : `(${commandFor(value)})`
  return `--no-files --keep-order --arguments ${quote(source)}`
}

function commandFor(value: Extract<Value, { readonly kind: 'pair' | 'term' }>): string {
  if (value.kind === 'term') return functionOf(value)
  return `__cosmos_pair ${value.separator} ${functionOf(value.first)} ${functionOf(value.second)}`
}

function functionOf(part: Part): string {
  return part.kind === 'path' ? '__cosmos_paths' : `__cosmos_${part.term}`
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}
