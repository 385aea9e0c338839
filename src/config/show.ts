import { toJson, visible } from '../report/report.ts'
import type { Override } from './levels.ts'
import type { External, Setting, Settings } from './settings.ts'

/** A line of a config, and what set it. */
interface Line {
  readonly text: string
  readonly from?: string
}

/** The settings as a config that sets them, with a comment at each that says where it comes from. */
export function showSettings(settings: Settings): string {
  const lines = linesOf(settings)
  const width = lines.reduce(
    (widest, { text, from }) => (from === undefined ? widest : Math.max(widest, text.length)),
    0,
  )
  return lines
    .map(({ text, from }) => `${from === undefined ? text : `${text.padEnd(width)}  # ${visible(from)}`}\n`)
    .join('')
}

function linesOf(settings: Settings): readonly Line[] {
  const { maxWarnings, baseline } = settings
  return [
    ...list('include', settings.include, (path) => [scalar(path)]),
    ...list('ignore', settings.ignore, (pattern) => [scalar(pattern)]),
    ...list('context', settings.context, (path) => [scalar(path)]),
    ...list('external', settings.external, (objects) => fields(withoutOrigin(objects))),
    line('namespace', settings.namespace),
    ...rules(settings.rules),
    ...list('overrides', settings.overrides, (override) => fields(asConfigured(override))),
    line('severity', settings.severity),
    line('failOn', settings.failOn),
    maxWarnings.value === undefined
      ? { ...maxWarnings, text: '# maxWarnings: no limit' }
      : line('maxWarnings', maxWarnings),
    line('maxFileMiB', settings.maxFileMiB),
    line('maxDocuments', settings.maxDocuments),
    // The default need not be there, and what a config names must be.
    baseline.value === undefined || baseline.from === 'default'
      ? { ...baseline, text: `# baseline: ${baseline.value ?? 'none'}` }
      : line('baseline', baseline),
  ]
}

function line(key: string, { value, from }: Setting<unknown>): Line {
  return { text: `${key}: ${flow(value)}`, from }
}

function list<T>(
  key: string,
  settings: readonly Setting<T>[],
  describe: (value: T) => readonly string[],
): readonly Line[] {
  if (settings.length === 0) return [{ text: `${key}: []`, from: 'default' }]
  const items = settings.flatMap(({ value, from }) => {
    const [first, ...others] = describe(value)
    return [{ text: `  - ${first}`, from }, ...others.map((text) => ({ text: `    ${text}` }))]
  })
  return [{ text: `${key}:` }, ...items]
}

/** The rules that do not have their usual level; with --only, those that are left. */
function rules(rules: Settings['rules']): readonly Line[] {
  const hasOnly = [...rules.values()].some(isLeftOut)
  const shown = [...rules].filter(([, setting]) => (hasOnly ? !isLeftOut(setting) : setting.from !== 'default'))
  const others = shown.length === 0 ? `  # all ${rules.size}` : `  # ${rules.size - shown.length} others`
  return [
    { text: shown.length === 0 ? 'rules: {}' : 'rules:' },
    ...shown.map(([rule, { value, from }]) => ({ text: `  ${rule}: ${value}`, from })),
    hasOnly
      ? { text: `${others} off`, from: '--only' }
      : { text: `${others} as "cosmos rules" lists them`, from: 'default' },
  ]
}

function isLeftOut({ value, from }: Setting<unknown>): boolean {
  return value === 'off' && from === '--only'
}

/** A Node has a namespace here only because every object of a fleet has one. */
function withoutOrigin({ kind, namespace, names }: External): object {
  return kind === 'Node' ? { kind, names } : { kind, namespace, names }
}

/** An override as a config has it. */
function asConfigured({ labels, levels, reason, ...conditions }: Override): object {
  const ofLabels = labels === undefined ? {} : { labels: Object.fromEntries(labels) }
  return { ...conditions, ...ofLabels, rules: Object.fromEntries(levels), reason }
}

function fields(values: object): readonly string[] {
  return Object.entries(values).map(([key, value]) => `${key}: ${flow(value)}`)
}

/** A value on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return scalar(value)
  return `{${Object.entries(value)
    .map(([key, inner]) => `${scalar(key)}: ${flow(inner)}`)
    .join(', ')}}`
}

/** Text that YAML reads as it is. */
const PLAIN = /^(?!(?:true|false|null)$)(?:[a-z/]|\.{1,2}(?:\/|$))[\w ./-]*(?<! )$/i

function scalar(value: unknown): string {
  return typeof value !== 'string' || PLAIN.test(value) ? String(value) : visible(JSON.stringify(value))
}

/** The settings for programs. */
export function settingsAsJson({
  file,
  rules,
  overrides,
  external,
  maxWarnings,
  baseline,
  ...others
}: Settings): string {
  return toJson({
    version: 1,
    file: file ?? null,
    settings: {
      ...others,
      external: external.map(({ value, from }) => ({ value: withoutOrigin(value), from })),
      rules: Object.fromEntries(rules),
      overrides: overrides.map(({ value, from }) => ({ value: asConfigured(value), from })),
      maxWarnings: { value: maxWarnings.value ?? null, from: maxWarnings.from },
      baseline: { value: baseline.value ?? null, from: baseline.from },
    },
  })
}
