import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/commands/index.ts'
import { completionScript, SHELLS } from '../src/completion/script.ts'
import type { Definition } from '../src/completion/syntax.ts'
import { CATALOGUE } from '../src/rules/index.ts'

const PACKAGE = '/usr/share/bash-completion/bash_completion'
const RULES = CATALOGUE.map(({ id }) => id)

const DEFINITIONS: Readonly<Record<string, Definition>> = COMMANDS

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosmos-'))
  mkdirSync(join(folder, 'sub'))
  for (const name of ['my file.yaml', "odd$'(x.yaml", 'plain.yaml']) writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, '.cosmos.bash'), completionScript('bash', COMMANDS))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('every script', () => {
  test.each(SHELLS)('for %s names all commands, flags, options and rules', (shell) => {
    const script = completionScript(shell, COMMANDS)
    for (const [name, { flags = {} }] of Object.entries(DEFINITIONS)) {
      expect(script).toContain(name)
      for (const [flag, { options = [] }] of Object.entries(flags)) {
        expect(script).toContain(flag)
        expect(script).toContain(options.join(' '))
      }
    }
    for (const rule of RULES) expect(script).toContain(rule)
  })

  test('knows each way to spell a flag', () => {
    const flags = Object.values(COMMANDS).flatMap((command) => Object.values<object>(command.flags ?? {}))
    const used = flags.flatMap((flag) => Object.entries(flag).flatMap(([name, value]) => (value ? name : [])))
    for (const name of ['charAliases', 'aliases', 'allowNo', 'delimiter']) expect(used).not.toContain(name)
  })
})

function runBash(args: readonly string[], input = ''): string {
  return spawnSync('bash', ['--norc', '--noprofile', ...args], { cwd: folder, encoding: 'utf8', input }).stdout
}

/** What the function answers when the last word is the current one, and the options that it sets. */
function answersTo(words: readonly string[], setUp: string): readonly string[] {
  const script = `${setUp}
    source ./.cosmos.bash
    compopt() { printf 'compopt %s\\n' "$*"; }
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _cosmos
    printf '%s\\n' "\${COMPREPLY[@]}"`
  return runBash(['-c', script, 'bash', ...words])
    .split('\n')
    .filter((line) => line !== '')
}

/** The arguments that a command gets after keys are pressed, tabs among them. */
function typed(keys: string, setUp: string): readonly string[] {
  const input = `PS1=
    bind "set bell-style none"
    bind "set enable-bracketed-paste off"
    ${setUp}
    source ./.cosmos.bash
    cosmos() { printf '<%s>\\n' "$@"; }
${keys}
`
  return [...runBash(['-i'], input).matchAll(/^<(.*)>$/gm)].map(([, argument = '']) => argument)
}

describe('Bash', () => {
  beforeEach(({ skip }) => skip(spawnSync('bash', ['--version']).status !== 0, 'Bash is not installed'))

  test('can read the script', () => {
    const { status, stderr } = spawnSync('bash', ['-n', '.cosmos.bash'], { cwd: folder, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  describe.each([
    ['alone', ''],
    ['with bash-completion', `source ${PACKAGE}`],
    ['with a strange IFS', 'IFS=-'],
  ])('%s', (_, setUp) => {
    beforeEach(({ skip }) => skip(setUp.includes(PACKAGE) && !existsSync(PACKAGE), 'bash-completion is not installed'))

    test.each<[string, readonly string[]]>([
      ['cosmos|', Object.keys(COMMANDS)],
      ['cosmos|ex', ['explain']],
      ['cosmos|--', ['--help', '--version']],
      ['cosmos|--version|', []],
      ['cosmos|no-such-command|', []],
      ['cosmos|lint|--fo', ['--format']],
      ['cosmos|lint|--format|', ['text', 'compact', 'json', 'github', 'sarif', 'junit', 'gitlab', 'markdown']],
      ['cosmos|lint|--format|j', ['json', 'junit']],
      ['cosmos|lint|--format|=', ['text', 'compact', 'json', 'github', 'sarif', 'junit', 'gitlab', 'markdown']],
      ['cosmos|lint|--format|=|j', ['json', 'junit']],
      ['cosmos|lint|--format=j', ['--format=json', '--format=junit']],
      ['cosmos|lint|--severity|', ['error', 'warning', 'info']],
      ['cosmos|lint|--fail-on|', ['error', 'warning', 'info', 'never']],
      ['cosmos|lint|--color|a', ['auto', 'always']],
      ['cosmos|lint|--only|', RULES],
      ['cosmos|lint|--skip|yaml', ['yaml-syntax']],
      ['cosmos|lint|--rule|yaml', ['compopt -o nospace', 'yaml-syntax=']],
      ['cosmos|lint|--rule|yaml-syntax|=', ['error', 'warning', 'info', 'off']],
      ['cosmos|lint|--rule|yaml-syntax|=|o', ['off']],
      ['cosmos|lint|--rule|=|yaml-syntax|=|o', ['off']],
      ['cosmos|lint|--rule|yaml-syntax=o', ['yaml-syntax=off']],
      ['cosmos|lint|--output|g', ['compopt -o nospace', 'github:', 'gitlab:']],
      ['cosmos|lint|--output|json|:|my', ['compopt -o default']],
      ['cosmos|lint|--output|json:my', ['compopt -o filenames -o nospace', 'json:my file.yaml']],
      ['cosmos|lint|--output=json:su', ['compopt -o filenames -o nospace', '--output=json:sub/']],
      ['cosmos|lint|--context|', ['compopt -o default']],
      ['cosmos|lint|--context|=|my', ['compopt -o default']],
      ['cosmos|lint|--namespace|', []],
      ['cosmos|lint|-n|', []],
      ['cosmos|lint|-n|fabric|', ['compopt -o default']],
      ['cosmos|lint|--max-warnings|', []],
      ['cosmos|lint|', ['compopt -o default']],
      ['cosmos|lint|a.yaml|b', ['compopt -o default']],
      ['cosmos|lint|-|', ['compopt -o default']],
      ['cosmos|lint|--|--fo', ['compopt -o default']],
      ['cosmos|rules|', []],
      ['cosmos|explain|yaml', ['yaml-syntax']],
      ['cosmos|explain|bgppeer/x|', ['compopt -o default']],
      ['cosmos|explain|bgppeer/x|--sta', ['--staged']],
      ['cosmos|completion|', SHELLS],
    ])('answers %s', (words, answers) => {
      expect(answersTo(words.split('|'), setUp)).toEqual(answers)
    })

    test('offers again only what may come again', () => {
      const words = [
        'cosmos',
        'lint',
        '--quiet',
        '--format',
        'json',
        '--only',
        'yaml-syntax',
        '--color',
        '=',
        'auto',
        '--',
      ]
      const answers = answersTo(words, setUp)
      expect(answers).toEqual(expect.arrayContaining(['--only', '--rule', '--context', '--output', '--severity']))
      expect(answers.filter((flag) => ['--quiet', '--format', '--color'].includes(flag))).toEqual([])
    })
  })

  describe.each([
    ['alone', ''],
    ['with bash-completion', `source ${PACKAGE}`],
    ['that breaks words at blanks only', 'COMP_WORDBREAKS=" "'],
    ['without compopt, as before version 4', 'enable -n compopt'],
  ])('%s', (_, setUp) => {
    beforeEach(({ skip }) => skip(setUp.includes(PACKAGE) && !existsSync(PACKAGE), 'bash-completion is not installed'))

    test.each<[string, readonly string[]]>([
      ['cosmos comp\tfi\t', ['completion', 'fish']],
      ['cosmos lint --sev\twa\t', ['lint', '--severity', 'warning']],
      ['cosmos lint --rule=yaml-syntax=w\t', ['lint', '--rule=yaml-syntax=warning']],
      ['cosmos lint --format=ma\t', ['lint', '--format=markdown']],
      ['cosmos lint my\t', ['lint', 'my file.yaml']],
      ['cosmos lint "my\t', ['lint', 'my file.yaml']],
      ['cosmos lint my\\ \t', ['lint', 'my file.yaml']],
      ['cosmos lint odd\t', ['lint', "odd$'(x.yaml"]],
      ['cosmos lint su\t', ['lint', 'sub/']],
      ['cosmos lint --context=my\t pl\t', ['lint', '--context=my file.yaml', 'plain.yaml']],
      ['cosmos lint --output sarif:odd\t', ['lint', '--output', "sarif:odd$'(x.yaml"]],
      ['cosmos lint --output=sarif:su\t', ['lint', '--output=sarif:sub/']],
    ])('completes %j', (keys, words) => {
      expect(typed(keys, setUp)).toEqual(words)
    })
  })

  test('sets no blank after the first of two parts', () => {
    expect(typed('cosmos lint --rule yaml-sy\to\t', '')).toEqual(['lint', '--rule', 'yaml-syntax=off'])
    expect(typed('cosmos lint --output ma\tmy\t', '')).toEqual(['lint', '--output', 'markdown:my file.yaml'])
  })
})
