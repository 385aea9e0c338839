import { LEVELS } from '../config/levels.ts'
import { FORMAT_NAMES } from '../report/render.ts'
import { CATALOGUE } from '../rules/index.ts'

/** Everything that completion knows, from the definitions of the commands. */
export interface CommandLine {
  /** What may follow `cosmos` itself. */
  readonly root: Syntax
  readonly commands: readonly Syntax[]
  readonly terms: Terms
}

/** The words that each term stands for, such as RULE. */
export type Terms = Readonly<Record<string, readonly Word[]>>

interface Word {
  readonly name: string
  readonly summary?: string
}

/** What may follow the name of a command. */
export interface Syntax {
  readonly name: string
  readonly flags: readonly Flag[]
  readonly args: readonly Argument[]
}

export interface Flag {
  /** With its dashes. */
  readonly name: string
  /** The spelling of one letter, with its dash. */
  readonly short?: string
  readonly summary: string
  readonly isRepeatable: boolean
  /** Absent where the flag stands alone. */
  readonly value?: Value
}

export interface Argument {
  readonly name: string
  readonly isRepeatable: boolean
  readonly value: Value
}

export type Value =
  | Part
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'pair'; readonly first: Part; readonly separator: string; readonly second: Part }
  | { readonly kind: 'text' }

export type Part = { readonly kind: 'term'; readonly term: string } | { readonly kind: 'path' }

/** A command as oclif has it defined. */
export interface Definition {
  readonly summary?: string
  readonly flags?: Readonly<Record<string, FlagDefinition>>
  readonly args?: Readonly<Record<string, ArgumentDefinition>>
}

interface FlagDefinition {
  readonly type: 'boolean' | 'option'
  readonly char?: string
  readonly description?: string
  readonly helpValue?: string | readonly string[]
  readonly multiple?: boolean
  readonly options?: readonly string[]
}

type ArgumentDefinition = Pick<FlagDefinition, 'multiple' | 'options'>

const HELP: Flag = { name: '--help', summary: 'show help', isRepeatable: false }
const VERSION: Flag = { name: '--version', summary: 'print the version', isRepeatable: false }

export function commandLineOf(definitions: Readonly<Record<string, Definition>>): CommandLine {
  const commands = Object.entries(definitions)
  const terms: Terms = {
    COMMAND: commands.map(([name, { summary = '' }]) => ({ name, summary })),
    RULE: CATALOGUE.map(({ id, summary }) => ({ name: id, summary })),
    LEVEL: LEVELS.map((name) => ({ name })),
    FORMAT: FORMAT_NAMES.map((name) => ({ name })),
  }
  return {
    root: { name: '', flags: [HELP, VERSION], args: [argumentOf('command', {}, terms)] },
    commands: commands.map(([name, definition]) => syntaxOf(name, definition, terms)),
    terms,
  }
}

function syntaxOf(name: string, { flags = {}, args = {} }: Definition, terms: Terms): Syntax {
  return {
    name,
    flags: [...Object.entries(flags).map(([flag, definition]) => flagOf(flag, definition, terms)), HELP],
    args: Object.entries(args).map(([arg, definition]) => argumentOf(arg, definition, terms)),
  }
}

function flagOf(name: string, definition: FlagDefinition, terms: Terms): Flag {
  const { type, char, description = '', helpValue = '', multiple = false, options } = definition
  const short = char === undefined ? {} : { short: `-${char}` }
  const flag = { name: `--${name}`, ...short, summary: description, isRepeatable: multiple }
  return type === 'boolean' ? flag : { ...flag, value: valueFor(String(helpValue), options, terms) }
}

function argumentOf(name: string, { multiple = false, options }: ArgumentDefinition, terms: Terms): Argument {
  return { name, isRepeatable: multiple, value: valueFor(name.toUpperCase(), options, terms) }
}

/** What may stand where help shows a value such as FILE or RULE=LEVEL. */
function valueFor(shown: string, options: readonly string[] | undefined, terms: Terms): Value {
  if (options !== undefined) return { kind: 'options', options }
  const [, before = '', separator, after = ''] = /^([A-Z]+)(?:([=:])([A-Z]+))?$/.exec(shown) ?? []
  const first = partOf(before, terms)
  const second = partOf(after, terms)
  if (first === undefined) return { kind: 'text' }
  return separator === undefined || second === undefined ? first : { kind: 'pair', first, separator, second }
}

function partOf(word: string, terms: Terms): Part | undefined {
  if (word === 'PATH' || word === 'FILE') return { kind: 'path' }
  return Object.hasOwn(terms, word) ? { kind: 'term', term: word } : undefined
}
