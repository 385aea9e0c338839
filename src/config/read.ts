import { createValidator, schema } from 'schema:config'
import { readChecked } from './checked.ts'
import { type Config, type ConfigValues, emptyConfig } from './config.ts'
import type { Form } from './misfit.ts'

const CONFIG: Form = {
  noun: 'config',
  items: {
    overrides: { definition: 'override', words: 'an override' },
    external: { definition: 'external', words: 'an external object' },
  },
  schema,
  createValidator,
}

export type ConfigReading = { readonly config: Config } | { readonly problems: readonly string[] }

/** Reads a config and holds it against its schema. */
export function readConfig(file: string, text: string): ConfigReading {
  const read = readChecked(file, text, CONFIG)
  if (read === undefined) return { config: emptyConfig(file) }
  return 'problems' in read ? read : { config: { ...read, file, values: read.values as ConfigValues } }
}
