import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url))

const COMMANDS = namesIn(cosmos('--help').split('COMMANDS')[1] ?? '', /^ {2}(\w+) /gm)
const RULES = namesIn(cosmos('rules'), /^(\S+)/gm)
const FORMATS = ['text', 'compact', 'json', 'github', 'sarif', 'junit', 'gitlab', 'markdown']
const LEVELS = ['error', 'warning', 'info', 'off']
const FILES = ['my file.yaml', "odd$'(x.yaml", 'plain.yaml', 'sub/']

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cosmos-'))
  mkdirSync(join(folder, 'files/sub'), { recursive: true })
  for (const file of FILES.slice(0, -1)) writeFileSync(join(folder, 'files', file), '')
  for (const shell of ['zsh', 'fish']) writeFileSync(join(folder, `cosmos.${shell}`), cosmos('completion', shell))
  mkdirSync(join(folder, 'fpath'))
  writeFileSync(join(folder, 'fpath/_cosmos'), cosmos('completion', 'zsh'))
})

afterAll(() => rmSync(folder, { recursive: true }))

function cosmos(...args: readonly string[]): string {
  return spawnSync('node', [BIN, ...args], { encoding: 'utf8' }).stdout
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name).sort()
}

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0
}

/** What is offered at the end of a line, whichever shell asks. */
const OFFERS: readonly (readonly [string, readonly string[]])[] = [
  ['cosmos ', COMMANDS],
  ['cosmos ex', ['explain']],
  ['cosmos --ver', ['--version']],
  ['cosmos no-such-command ', []],
  ['cosmos lint --fo', ['--format']],
  ['cosmos lint --quiet --qui', []],
  ['cosmos lint --format json --fo', []],
  ['cosmos lint --format=json --fo', []],
  ['cosmos lint --only yaml-syntax --onl', ['--only']],
  ['cosmos lint --format ', FORMATS],
  ['cosmos lint --fail-on ', ['error', 'warning', 'info', 'never']],
  ['cosmos lint --severity w', ['warning']],
  ['cosmos lint --color a', ['auto', 'always']],
  ['cosmos lint --only ', RULES],
  ['cosmos lint --skip yaml', ['yaml-syntax']],
  ['cosmos lint --namespace ', []],
  ['cosmos lint --max-warnings ', []],
  ['cosmos lint ', FILES],
  ['cosmos lint plain.yaml ', FILES],
  ['cosmos lint --context ', FILES],
  ['cosmos lint -- --fo', []],
  ['cosmos explain yaml', ['yaml-syntax']],
  ['cosmos completion ', ['bash', 'fish', 'zsh']],
]

describe('fish', () => {
  beforeEach(({ skip }) => skip(!isInstalled('fish'), 'fish is not installed'))

  /** The words and their descriptions. */
  function ask(line: string): ReadonlyMap<string, string> {
    const script = 'source ../cosmos.fish; complete --do-complete $argv[1]'
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script, line], {
      cwd: join(folder, 'files'),
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    const lines = stdout.split('\n').filter((answer) => answer !== '')
    return new Map(lines.map((answer) => answer.split('\t') as [string, string]))
  }

  function wordsAfter(line: string): readonly string[] {
    return [...ask(line).keys()].sort()
  }

  test('can read the script', () => {
    const { status, stderr } = spawnSync('fish', ['--no-execute', join(folder, 'cosmos.fish')], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  test.each(OFFERS)('answers %j', (line, words) => {
    expect(wordsAfter(line)).toEqual([...words].sort())
  })

  test.each<[string, readonly string[]]>([
    ['cosmos lint --format=j', ['--format=json', '--format=junit']],
    ['cosmos lint --context=my', ['--context=my file.yaml']],
    ['cosmos lint --rule yaml', ['yaml-syntax=']],
    ['cosmos lint --rule yaml-syntax=', LEVELS.map((level) => `yaml-syntax=${level}`)],
    ['cosmos lint --rule=yaml-syntax=o', ['--rule=yaml-syntax=off']],
    ['cosmos lint --output g', ['github:', 'gitlab:']],
    ['cosmos lint --output json:', FILES.map((file) => `json:${file}`)],
    ['cosmos lint --output json:my\\ ', ['json:my file.yaml']],
    ['cosmos lint --output=json:odd', ["--output=json:odd$'(x.yaml"]],
    ['cosmos explain bgppeer/x ', FILES],
    ['cosmos rules ', []],
  ])('answers %j in its own way', (line, words) => {
    expect(wordsAfter(line)).toEqual([...words].sort())
  })

  test('describes commands, flags and rules', () => {
    expect(ask('cosmos ru').get('rules')).toBe('List the rules.')
    expect(ask('cosmos lint --stag').get('--staged')).toBe("lint what git's index holds, so that a commit is judged")
    expect(ask('cosmos explain yaml').get('yaml-syntax')).toMatch(/^a document is not YAML/)
    expect(ask('cosmos lint --rule yaml').get('yaml-syntax=')).toMatch(/^a document is not YAML/)
  })
})

describe.each([
  ['sourced', 'compinit -u -d ../sourced.dump; eval "$(<../cosmos.zsh)"'],
  ['in fpath', 'fpath=($PWD/../fpath $fpath); compinit -u -d ../fpath.dump'],
])('Zsh, %s', (_, setUp) => {
  beforeEach(({ skip }) => skip(!isInstalled('zsh'), 'Zsh is not installed'))

  /** Logs what is offered, and with Ctrl-X b what the line has become. */
  const SESSION = `
    PS1= LISTMAX=1000
    autoload -Uz compinit
    ${setUp}
    compadd() {
      local word
      local -a offered
      for word; do
        [[ $word == (-|--) ]] && break
        [[ $word == -[AOD]* ]] && { builtin compadd "$@"; return }
      done
      builtin compadd -O offered "$@"
      (( $#offered )) && print -rl -- offered=$^offered >> ../log
      builtin compadd "$@"
    }
    end-line() {
      print -r -- "line=$BUFFER" >> ../log
      BUFFER=
      print '<'END'>'
    }
    zle -N end-line
    bindkey '^Xb' end-line
    print '<'END'>'
`

  /** Works the session of a terminal. */
  const TYPIST = `
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell source ../session.zsh
    zpty -r -m shell reply '*<END>*'
    zpty -w -n shell "$1"$'\\t\\x18b'
    zpty -r -m shell reply '*<END>*'
`

  /** What is offered when Tab is pressed at the end of a line, and what becomes of the line. */
  function pressTab(line: string): { readonly words: readonly string[]; readonly line: string } {
    writeFileSync(join(folder, 'session.zsh'), SESSION)
    writeFileSync(join(folder, 'log'), '')
    spawnSync('zsh', ['-f', '-c', TYPIST, 'zsh', line], { cwd: join(folder, 'files'), timeout: 30_000 })
    const log = readFileSync(join(folder, 'log'), 'utf8')
    const offered = namesIn(log, /^offered=(.*)$/gm).map((word) => word.replace(/\\(.)/g, '$1'))
    return { words: [...new Set(offered)].sort(), line: /^line=(.*)$/m.exec(log)?.[1] ?? '' }
  }

  test('can read the script', () => {
    const { status, stderr } = spawnSync('zsh', ['-f', '-n', join(folder, 'cosmos.zsh')], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
  })

  test.each(OFFERS)('answers %j', (line, words) => {
    expect(pressTab(line).words).toEqual(words.map((word) => word.replace(/\/$/, '')).sort())
  })

  test.each<[string, readonly string[]]>([
    ['cosmos lint --format=j', ['json', 'junit']],
    ['cosmos lint --rule yaml-syntax=', LEVELS],
    ['cosmos lint --output g', ['github', 'gitlab']],
    ['cosmos lint --output json:', FILES.map((file) => file.replace('/', ''))],
    ['cosmos explain bgppeer/x ', FILES.map((file) => file.replace('/', ''))],
    ['cosmos rules ', ['--help', '--json']],
  ])('answers %j in its own way', (line, words) => {
    expect(pressTab(line).words).toEqual([...words].sort())
  })

  test.each([
    ['cosmos lint my', 'cosmos lint my\\ file.yaml '],
    ['cosmos lint odd', "cosmos lint odd\\$\\'\\(x.yaml "],
    ['cosmos lint su', 'cosmos lint sub/'],
    ['cosmos lint --context=my', 'cosmos lint --context=my\\ file.yaml '],
    ['cosmos lint --output json:my\\ ', 'cosmos lint --output json:my\\ file.yaml '],
    ['cosmos lint --rule yaml', 'cosmos lint --rule yaml-syntax='],
    ['cosmos lint --rule yaml-syntax=o', 'cosmos lint --rule yaml-syntax=off '],
    ['cosmos lint --rule=yaml-syntax=o', 'cosmos lint --rule=yaml-syntax=off '],
    ['cosmos lint --output=ma', 'cosmos lint --output=markdown:'],
  ])('completes %j', (keys, line) => {
    expect(pressTab(keys).line).toBe(line)
  })
})
