import { readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compareVerdict, matchesStream, type StreamRecord, type VerdictRecord } from './parity.ts'
import { fixture, fixturePath, fixturesIn } from './support.ts'

/** By default the recorded fixtures; `npm run conformance -- FILE...` names others. */
const files = process.env.RECORDS?.trim()
  ? process.env.RECORDS.trim()
      .split('\n')
      .map((file) => resolve(process.env.INIT_CWD ?? '', file))
  : fixturesIn('conformance')
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => fixturePath(`conformance/${file}`))

const gaps: Readonly<Record<string, string>> = JSON.parse(fixture('conformance/gaps.json'))

const parity = { records: 0, verdicts: 0, fields: 0, streams: 0, decoded: 0 }

function recordsIn<T>(file: string): readonly T[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

const streamFiles = files.filter((file) => basename(file).startsWith('streams'))

test.each(streamFiles)('%s: documents as kubectl decodes them', (file) => {
  const wrong: string[] = []
  for (const record of recordsIn<StreamRecord>(file)) {
    parity.streams += 1
    if (matchesStream(record)) parity.decoded += 1
    else wrong.push(record.id)
  }
  expect(wrong).toEqual([])
})

const verdictFiles = files.filter((file) => !streamFiles.includes(file))

test.each(verdictFiles)('%s: verdicts and field paths of the API server', (file) => {
  const wrong: string[] = []
  for (const record of recordsIn<VerdictRecord>(file)) {
    const { verdict, fields } = compareVerdict(record)
    parity.records += 1
    if (verdict) parity.verdicts += 1
    if (verdict && fields) parity.fields += 1
    else if (!(record.id in gaps)) wrong.push(record.id)
  }
  expect(wrong).toEqual([])
})

test('there are at most five known gaps, each with a reason', () => {
  expect(Object.keys(gaps).length).toBeLessThanOrEqual(5)
  for (const reason of Object.values(gaps)) expect(reason).toMatch(/\S+ \S+/)
})

afterAll(() => {
  const { records, verdicts, fields, streams, decoded } = parity
  console.log(
    `parity with the API server: ${verdicts} of ${records} verdicts, ${fields} of ${records} field paths, ${decoded} of ${streams} streams, ${Object.keys(gaps).length} known gaps`,
  )
})

describe('the comparison itself', () => {
  const accepted = { id: 'a', yaml: 'apiVersion: v1\nkind: VPC\n', accepted: true }

  test('sees a wrong verdict', () => {
    expect(compareVerdict(accepted).verdict).toBe(false)
    expect(compareVerdict({ ...accepted, accepted: false }).verdict).toBe(true)
  })

  test('sees a missing field path, and one too many where the server checked everything', () => {
    const refused = { ...accepted, accepted: false, complete: false }
    expect(compareVerdict({ ...refused, fields: ['apiVersion'] }).fields).toBe(true)
    expect(compareVerdict({ ...refused, fields: ['spec'] }).fields).toBe(false)
    expect(compareVerdict({ ...refused, fields: [] }).fields).toBe(true)
    expect(compareVerdict({ ...refused, fields: [], complete: true }).fields).toBe(false)
  })

  test('sees a wrong document and a missing problem', () => {
    expect(matchesStream({ id: 'a', text: 'a: 1\n', documents: [{ a: 1 }] })).toBe(true)
    expect(matchesStream({ id: 'a', text: 'a: 1\n', documents: [{ a: 2 }] })).toBe(false)
    expect(matchesStream({ id: 'a', text: 'a: 1\n', documents: [{ a: 1 }], error: 'x' })).toBe(false)
    expect(matchesStream({ id: 'a', text: 'a: [\n', documents: [] })).toBe(false)
  })
})
