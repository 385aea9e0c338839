import type { Argument, CommandLine, Flag, Part, Syntax, Terms, Value } from './syntax.ts'

/** What the functions of completion/cosmos.bash ask of the commands. */
export function bash({ root, commands, terms }: CommandLine): string {
  const all = [root, ...commands]
  return `# Completion of cosmos for Bash.

# Sets flags, those of the command $1, and repeatable, those that may come again.
_cosmos_flags() {
  case $1 in
${all.map(flagsCase).join('')}  esac
}

# Sets words, what a flag takes or what stands at a place, and second, what follows a separator. Fails for all else.
_cosmos_value() {
${termLines(terms)}  words='' separator='' second=''
  case $1 in
${all.flatMap(valueCases).join('')}    *) return 1 ;;
  esac
}
`
}

function flagsCase({ name, flags }: Syntax): string {
  const repeatable = flags.filter(({ isRepeatable }) => isRepeatable)
  return `    '${name}') flags='${namesOf(flags)}' repeatable='${namesOf(repeatable)}' ;;\n`
}

function termLines(terms: Terms): string {
  return Object.entries(terms)
    .map(([term, words]) => `  local ${term}='${namesOf(words)}'\n`)
    .join('')
}

function namesOf(words: readonly { readonly name: string }[]): string {
  return words.map(({ name }) => name).join(' ')
}

function valueCases({ name, flags, args }: Syntax): readonly string[] {
  return [...flags.flatMap((flag) => flagCase(name, flag)), ...args.map((arg, place) => argumentCase(name, arg, place))]
}

function flagCase(command: string, { name, short, value }: Flag): readonly string[] {
  if (value === undefined) return []
  const pattern = short === undefined ? `'${command} ${name}'` : `'${command} ${name}' | '${command} ${short}'`
  return [`    ${pattern}) ${assignment(value)} ;;\n`]
}

/** Places count from 0. What is repeatable takes them all. */
function argumentCase(command: string, { isRepeatable, value }: Argument, place: number): string {
  const pattern = isRepeatable ? `'${command} '[0-9]*` : `'${command} ${place}'`
  return `    ${pattern}) ${assignment(value)} ;;\n`
}

function assignment(value: Value): string {
  if (value.kind === 'text') return `words=''`
  if (value.kind === 'options') return `words='${value.options.join(' ')}'`
  if (value.kind !== 'pair') return `words=${wordsOf(value)}`
  return `words=${wordsOf(value.first)} separator='${value.separator}' second=${wordsOf(value.second)}`
}

function wordsOf(part: Part): string {
  return part.kind === 'path' ? `'<path>'` : `$${part.term}`
}
