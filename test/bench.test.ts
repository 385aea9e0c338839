import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { inMixedStyles, withFaults } from '../bench/fleets.js'
import { fabric } from '../bench/generate.js'
import { createPlainReader, readPlain } from '../src/plain/plain.ts'
import { ALARMS, lintTexts } from './support.ts'

const FABRIC = [...fabric({ sites: 2, leaves: 10, tenants: 2 })]

function isPlain(text: string): boolean {
  return readPlain(createPlainReader(text), 0, text.length) !== undefined
}

function lintAlarms(texts: readonly string[]) {
  const files = texts.map((text, index) => [`${index}.yaml`, text])
  return lintTexts(Object.fromEntries(files), { severities: ALARMS })
}

describe('the mixed fleet', () => {
  const texts = inMixedStyles(FABRIC.map((manifest) => stringify(manifest)))

  test('leaves each tenth document to the full reader', () => {
    const unusual = texts.flatMap((text, index) => (isPlain(text) ? [] : [index]))
    expect(unusual).toEqual(texts.flatMap((_, index) => (index % 10 === 9 ? [index] : [])))
  })

  test('is silent', () => {
    expect(lintAlarms(texts).findings).toEqual([])
  })
})

describe('the faulty fleet', () => {
  const texts = withFaults(FABRIC).map((manifest) => stringify(manifest))
  const { findings } = lintAlarms(texts)

  test('has a finding in every document', () => {
    const found = new Set(findings.map(({ at }) => at.file))
    expect(texts.filter((_, index) => !found.has(`${index}.yaml`))).toEqual([])
  })

  test('has findings that the server knows and findings that it does not', () => {
    const rules = new Set(findings.map(({ rule }) => rule))
    const kinds = ['unknown-field', 'invalid-schema', 'invalid-rule', 'keepalive-exceeds-third', 'router-ref-not-found']
    expect(kinds.filter((rule) => !rules.has(rule))).toEqual([])
  })
})
