import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Finding } from '../src/finding.ts'
import { fingerprints } from '../src/fingerprint.ts'
import { FINDINGS } from './report-sample.ts'

const [ABOUT_OBJECT, ABOUT_FILE] = FINDINGS as readonly [Finding, Finding]

function hash(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

test('fingerprints are what they were in every version', () => {
  const object = ['router-ref-not-found', 'bgp.miloapis.com/v1alpha1', 'BGPPeer', 'default', 'underlay-peer']
  expect(fingerprints([ABOUT_OBJECT, ABOUT_FILE])).toEqual([
    hash(...object, 'spec.routerRef.name', 1),
    hash('prefix-host-bits', ABOUT_FILE.message, 1),
  ])
  expect(fingerprints([ABOUT_OBJECT])).toEqual(['f2a16c56798b7998b6d4a795a104b42f9f82a240e092926c9ad9f7855ce3ff07'])
  const { path: _, ...withoutPath } = ABOUT_OBJECT
  expect(fingerprints([withoutPath])).toEqual([hash(...object, '', 1)])
})

test('fingerprints outlive moved lines, files and words', () => {
  const at = { file: 'elsewhere.yaml', start: { line: 70, column: 1 }, end: { line: 71, column: 2 } }
  const moved = { ...ABOUT_OBJECT, at, message: 'in other words', severity: 'info' as const, related: [] }
  expect(fingerprints([moved])).toEqual(fingerprints([ABOUT_OBJECT]))
  expect(fingerprints([{ ...ABOUT_FILE, at }])).toEqual(fingerprints([ABOUT_FILE]))
})

test('fingerprints of one report differ', () => {
  const names = fingerprints([ABOUT_OBJECT, ABOUT_FILE, ABOUT_OBJECT, ABOUT_OBJECT, ABOUT_FILE])
  expect(new Set(names).size).toBe(5)
  expect(fingerprints([ABOUT_OBJECT, ABOUT_OBJECT])[1]).toBe(names[2])
})
