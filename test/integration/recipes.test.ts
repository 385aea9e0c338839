import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { fixture } from '../support.ts'
import { cloneOfThis, filesIn, run, startRepository } from './sandbox.ts'

const clone = cloneOfThis()

/** Runs the commands of a recipe where there is a mistake, and returns the report that they leave. */
function follow(commands: string, report: string): string {
  const cwd = startRepository({ 'manifests/peers.yaml': fixture('fleets/site-broken/peers.yaml') })
  const { code, output } = run('sh', ['-ec', commands], { cwd })
  expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('router-ref-not-found') })
  return readFileSync(join(cwd, report), 'utf8')
}

test('the job for GitLab leaves a code quality report', () => {
  const job = parse(filesIn('GitLab CI', clone)['.gitlab-ci.yml'] ?? '')['cosmos-lint']
  const issues = JSON.parse(follow(job.script.join('\n'), job.artifacts.reports.codequality))
  expect(issues[0]).toMatchObject({ check_name: 'router-ref-not-found', location: { path: 'manifests/peers.yaml' } })
})

test('the stage for Jenkins leaves a JUnit report', () => {
  const text = filesIn('Jenkins and others', clone).Jenkinsfile ?? ''
  const [, commands = ''] = /sh '''([\s\S]*?)'''/.exec(text) ?? []
  const [, report = ''] = /junit '(.*?)'/.exec(text) ?? []
  expect(follow(commands, report)).toContain('<testsuite name="manifests/peers.yaml"')
})
