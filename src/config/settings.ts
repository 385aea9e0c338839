import { posix } from 'node:path'
import { escapePath } from 'tinyglobby'
import type { Severity } from '../finding.ts'
import { USUAL_DOCUMENTS, USUAL_FILE_MIB } from '../limits.ts'
import { BASELINE_NAME, CONFIG_NAME } from '../load/config-file.ts'
import { isGlob } from '../load/names.ts'
import type { Origin } from '../manifest/place.ts'
import { CATALOGUE } from '../rules/index.ts'
import type { Rule } from '../rules/rule.ts'
import { lower } from '../severities.ts'
import type { Path } from '../yaml/node.ts'
import { type Config, type ConfigValues, type ExternalValues, emptyConfig, type OverrideValues } from './config.ts'
import type { Level, Levels, Override } from './levels.ts'
import { readSelection, type Selection } from './selection.ts'

/** A value and what set it: `default`, a line of the config such as `cosmos.config.yaml:7`, or a flag. */
export interface Setting<T> {
  readonly value: T
  readonly from: string
}

/** What holds for a run: flags over the config, and the config over defaults. */
export interface Settings {
  /** The config, where there is one. */
  readonly file: string | undefined
  /** Paths and globs from the working directory. */
  readonly include: readonly Setting<string>[]
  /** Patterns as in .gitignore, from the folder of the config. */
  readonly ignore: readonly Setting<string>[]
  /** Paths and globs from the working directory. */
  readonly context: readonly Setting<string>[]
  readonly external: readonly Setting<External>[]
  readonly namespace: Setting<string>
  /** The level of each rule, in the order of the catalogue. */
  readonly rules: ReadonlyMap<string, Setting<Level>>
  readonly overrides: readonly Setting<Override>[]
  readonly severity: Setting<Severity>
  readonly failOn: Setting<Severity | 'never'>
  readonly maxWarnings: Setting<number | undefined>
  readonly maxFileMiB: Setting<number>
  readonly maxDocuments: Setting<number>
  /** The file, from the working directory. The default is read where it is there. */
  readonly baseline: Setting<string | undefined>
}

/** Objects that live in the cluster and of which only the names are known. */
export interface External {
  readonly kind: ExternalValues['kind']
  readonly namespace: string
  readonly names: readonly string[]
  /** The entry of the config that names them. */
  readonly origin: Origin
}

/** The flags that settings come from, by name; each may be absent. */
export interface SettingFlags {
  readonly context?: readonly string[] | undefined
  readonly namespace?: string | undefined
  readonly only?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
  readonly rule?: readonly string[] | undefined
  readonly severity?: Severity | undefined
  readonly 'fail-on'?: Severity | 'never' | undefined
  readonly 'max-warnings'?: number | undefined
  readonly baseline?: string | undefined
  readonly 'no-baseline'?: boolean | undefined
}

export type Settled = { readonly settings: Settings } | { readonly problems: readonly string[] }

/** The settings of a run from its config, if there is one, and its flags. `root` is the folder that has no config. */
export function settle(config: Config | undefined, flags: SettingFlags, root = ''): Settled {
  const read = readSelection(flags.only ?? [], flags.skip ?? [], flags.rule ?? [])
  if ('problem' in read) return { problems: [read.problem] }
  const settings = combine(config ?? emptyConfig(posix.join(root, CONFIG_NAME)), flags, read.selection)
  return { settings: { ...settings, file: config?.file } }
}

function combine(config: Config, flags: SettingFlags, selection: Selection): Omit<Settings, 'file'> {
  const include = pathsOf(config, 'include')
  const namespace = given(flags, 'namespace') ?? configured(config, 'namespace') ?? byDefault('default')
  const failOn = given(flags, 'fail-on') ?? configured(config, 'failOn') ?? byDefault('error')
  const rules = new Map(CATALOGUE.map((rule) => [rule.id, levelOf(rule, config, selection)]))
  return {
    include: include.length > 0 ? include : [byDefault('.')],
    ignore: itemsOf(config, 'ignore', config.values.ignore),
    // The context makes no findings, so there is never a need to take some of it away.
    context: [...pathsOf(config, 'context'), ...(flags.context ?? []).map((value) => ({ value, from: '--context' }))],
    external: itemsOf(config, 'external', config.values.external).map(({ value, from }, index) => {
      const origin = { source: config.file, document: config.document, item: ['external', index] }
      return { value: { namespace: namespace.value, ...value, origin }, from }
    }),
    namespace,
    rules,
    overrides: overridesOf(config, rules),
    severity: given(flags, 'severity') ?? configured(config, 'severity') ?? byDefault(leastShown(failOn.value)),
    failOn,
    maxWarnings: given(flags, 'max-warnings') ?? configured(config, 'maxWarnings') ?? byDefault(undefined),
    maxFileMiB: configured(config, 'maxFileMiB') ?? byDefault(USUAL_FILE_MIB),
    maxDocuments: configured(config, 'maxDocuments') ?? byDefault(USUAL_DOCUMENTS),
    baseline: baselineOf(config, flags),
  }
}

function byDefault<T>(value: T): Setting<T> {
  return { value, from: 'default' }
}

function given<K extends keyof SettingFlags>(
  flags: SettingFlags,
  name: K,
): Setting<NonNullable<SettingFlags[K]>> | undefined {
  const value = flags[name]
  return value === undefined ? undefined : { value, from: `--${name}` }
}

function configured<K extends keyof ConfigValues>(
  config: Config,
  key: K,
): Setting<NonNullable<ConfigValues[K]>> | undefined {
  const value = config.values[key]
  return value === undefined ? undefined : { value, from: lineIn(config, [key]) }
}

function itemsOf<T>(config: Config, key: keyof ConfigValues, items: readonly T[] = []): readonly Setting<T>[] {
  return items.map((value, index) => ({ value, from: lineIn(config, [key, index]) }))
}

function lineIn({ file, lineOf }: Config, path: Path): string {
  return `${file}:${lineOf(path)}`
}

function baselineOf(config: Config, flags: SettingFlags): Setting<string | undefined> {
  if (flags['no-baseline']) return { value: undefined, from: '--no-baseline' }
  const { value, from } = configured(config, 'baseline') ?? byDefault(BASELINE_NAME)
  return (
    given(flags, 'baseline') ?? {
      value: posix.isAbsolute(value) ? value : posix.join(posix.dirname(config.file), value),
      from,
    }
  )
}

/** The paths of a list of the config, which are relative to its folder, from the working directory. */
function pathsOf(config: Config, key: 'include' | 'context'): readonly Setting<string>[] {
  const folder = posix.dirname(config.file)
  return itemsOf(config, key, config.values[key]).map(({ value, from }) => {
    if (posix.isAbsolute(value)) return { value, from }
    return { value: posix.join(isGlob(value) ? escapePath(folder) : folder, value), from }
  })
}

function levelOf({ id, severity }: Rule, config: Config, { only, skip, levels }: Selection): Setting<Level> {
  if (skip.includes(id)) return { value: 'off', from: '--skip' }
  if (only.length > 0 && !only.includes(id)) return { value: 'off', from: '--only' }
  const level = levels.get(id)
  if (level !== undefined) return { value: level, from: '--rule' }
  const configured = config.values.rules?.[id]
  if (configured === undefined) return byDefault(severity)
  if (configured === 'off' && only.includes(id)) return { value: severity, from: '--only' }
  return { value: configured, from: lineIn(config, ['rules', id]) }
}

/** The overrides as far as no flag speaks of their rules: a flag speaks of all objects. */
function overridesOf(config: Config, rules: Settings['rules']): readonly Setting<Override>[] {
  const isOpen = (rule: string) => rules.get(rule)?.from.startsWith('--') === false
  const overrides = itemsOf(config, 'overrides', config.values.overrides).map(({ value, from }) => {
    return { value: asOverride(value, isOpen), from }
  })
  return overrides.filter(({ value }) => value.levels.size > 0)
}

function asOverride({ rules, labels, ...others }: OverrideValues, isOpen: (rule: string) => boolean): Override {
  return {
    ...others,
    ...(labels === undefined ? {} : { labels: new Map(Object.entries(labels)) }),
    levels: new Map(Object.entries(rules).filter(([rule]) => isOpen(rule))),
  }
}

/** Whatever fails the run is shown. */
function leastShown(failOn: Severity | 'never'): Severity {
  return lower('warning', failOn === 'never' ? 'error' : failOn)
}

/** What the settings say of the rules, without where they say it. */
export function levelsOf({ rules, overrides }: Settings): Levels {
  const severities = new Map<string, Severity>()
  for (const [rule, { value }] of rules) if (value !== 'off') severities.set(rule, value)
  return { severities, overrides: overrides.map(({ value }) => value) }
}
