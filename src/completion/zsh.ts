import type { Argument, CommandLine, Flag, Part, Syntax, Terms, Value } from './syntax.ts'

/** What the functions of completion/cosmos.zsh ask of the commands. */
export function zsh({ root, commands, terms }: CommandLine): string {
  return `#compdef cosmos
# Completion of cosmos for Zsh.

${termFunctions(terms)}
_cosmos() {
${callOf('_arguments -S', [...specsOf(root), quote('*:: :_cosmos_rest')])}}
${commands.map((command) => `\n_cosmos-${command.name}() {\n${callOf('_arguments -S', specsOf(command))}}\n`).join('')}`
}

function termFunctions(terms: Terms): string {
  const functions = Object.entries(terms).map(([term, words]) => {
    const lines = words.map(({ name, summary }) => quote(summary === undefined ? name : `${name}:${summary}`))
    const tag = term.toLowerCase()
    return `_cosmos_${term}() {
  local -a offered=(
${lines.map((line) => `    ${line}\n`).join('')}  )
  _describe -t ${tag} ${tag} offered "$@"
}
`
  })
  return functions.join('\n')
}

function callOf(command: string, words: readonly string[]): string {
  return `  ${[command, ...words].join(' \\\n    ')}\n`
}

function specsOf({ flags, args }: Syntax): readonly string[] {
  return [...flags.flatMap(flagSpecs), ...args.map(argumentSpec)].map(quote)
}

/** A flag of two spellings that was given in one of them is not offered in the other one. */
function flagSpecs(flag: Flag): readonly string[] {
  const { name, short, isRepeatable } = flag
  const long = flag.value === undefined ? name : `${name}=`
  if (short === undefined) return [`${isRepeatable ? '*' : ''}${long}${explanationOf(flag)}`]
  const letter = flag.value === undefined ? short : `${short}+`
  return [`(${short})${long}${explanationOf(flag)}`, `(${name})${letter}${explanationOf(flag)}`]
}

function explanationOf({ name, summary, value }: Flag): string {
  const explained = `[${summary.replace(/[\\\]]/g, '\\$&')}]`
  return value === undefined ? explained : `${explained}:${name.slice(2)}:${actionOf(value)}`
}

function argumentSpec({ name, isRepeatable, value }: Argument, place: number): string {
  return `${isRepeatable ? '*' : place + 1}:${name}:${actionOf(value)}`
}

function actionOf(value: Value): string {
  if (value.kind === 'text') return ' '
  if (value.kind === 'options') return `(${value.options.join(' ')})`
  if (value.kind !== 'pair') return functionOf(value)
  // After a blank, Zsh calls the function with these arguments and no others.
  return ` _cosmos_pair \\${value.separator} ${functionOf(value.first)} ${functionOf(value.second)}`
}

function functionOf(part: Part): string {
  return part.kind === 'path' ? '_files' : `_cosmos_${part.term}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
