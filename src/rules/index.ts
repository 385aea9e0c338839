import { duplicateKey } from './duplicate-key.ts'
import { invalidMetadata } from './invalid-metadata.ts'
import { invalidRule } from './invalid-rule.ts'
import { invalidSchema } from './invalid-schema.ts'
import type { Rule } from './rule.ts'
import { unknownField } from './unknown-field.ts'
import { unknownKind } from './unknown-kind.ts'
import { yamlSyntax } from './yaml-syntax.ts'

/** All rules, by group and in the order of docs/rules.md. */
export const CATALOGUE: readonly Rule[] = [
  yamlSyntax,
  unknownKind,
  unknownField,
  duplicateKey,
  invalidMetadata,
  invalidSchema,
  invalidRule,
]
