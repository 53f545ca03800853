import type { Rule } from '../policy.ts'
import { actors, mayCall, type ActorName } from './actors.ts'
import { cellsOf, everyCell } from './cells.ts'
import { procedures } from './procedures.ts'
import { samples } from './samples.ts'

const columns: Readonly<Record<ActorName, string>> = {
  visitor: 'Visitor',
  nobody: 'No role',
  reporter: 'Reporter',
  certifying_official: 'Certifying official',
  program_officer: 'Program officer',
  office_administrator: 'Office administrator',
  data_steward: 'Data steward',
  system_administrator: 'System administrator',
  officer_without_second_factor: 'Officer, password alone',
  subrecipient: 'Subrecipient',
}

/** What somebody may do with a procedure, in a word. */
function wordFor(rule: Rule, actor: ActorName): string {
  if (!mayCall(rule, actor)) return '–'
  switch (rule.for) {
    case 'anyone':
      return 'yes'
    case 'self':
      return 'own'
    case 'organization':
      return 'organization'
    case 'office':
      return 'office'
    case 'nation':
      return 'all'
    case 'agency':
      return 'agency'
    case 'people':
      return actor === 'system_administrator' ? 'all' : 'in reach'
  }
}

const list = (words: readonly string[]) => new Intl.ListFormat('en-US').format(words)

/** Who may call what, as a page in Markdown. `docs/rights.md` is this text. */
export function rightsPage(): string {
  const lines = procedures.map(
    (each) =>
      `| ${each.path} | ${actors.map((actor) => wordFor(each.rule, actor)).join(' | ')} | ${cellsOf(each).length} |`,
  )
  const answered = procedures.flatMap(({ path }) =>
    samples[path].names === 'something' && samples[path].foreign !== 'NOT_FOUND' ? [`\`${path}\``] : [],
  )
  const count = (number: number) => number.toLocaleString('en-US')
  return [
    '# Rights\n',
    `Who may call which of the ${count(procedures.length)} procedures, and where. Every cell below is tried by a test: by each of the ${actors.length} actors,`,
    'with what is their own and, where a procedure names something, with what is of another organization or office, of one that they have',
    'nothing to do with at all, and with what is nobody’s; where it names something of an award, also with an award of their own and',
    `something of another. **${count(everyCell.length)} cells are tried.** What is not one’s own is not found; it is never told apart from what is not`,
    `there. ${list(answered)} read a list or a file, and answer in other words; they too`,
    'say the same of what is somebody else’s and of what is nobody’s, and change nothing.\n',
    'This page is written from the policy itself: `packages/api/src/policy.ts`; the test is `packages/api/src/rights/rights.test.ts`.\n',
    '- **–** refused, before anything that was sent is read',
    '- **yes** anyone, signed in or not',
    '- **own** what belongs to the person',
    '- **organization** the awards of the person’s organizations, and those that pass through them',
    '- **office** the awards of the programs of the person’s offices',
    '- **agency** what the plan’s agency of the person’s office answers for; for a data steward, what no office here answers for',
    '- **in reach** the people of the organizations and offices that the person looks after',
    '- **all** the whole installation',
    '- **Reporter** and **Certifying official** are of an organization through which awards pass: they are tried with those of its subrecipients as well',
    '- **Subrecipient** has both of these roles in one of them: what is of the pass-through entity, or of another subrecipient of it, is not theirs',
    '- **Officer, password alone** has the role of a program officer, and signed in without a second factor: the role is withheld\n',
    `| Procedure | ${actors.map((actor) => columns[actor]).join(' | ')} | Cells tried |`,
    `| --- | ${actors.map(() => '---').join(' | ')} | ---: |`,
    ...lines,
    '',
    'Behind the policy stands the database: a transaction of an organization or an office is held to its awards by row-level security',
    '(`packages/data/src/scoping/`). That is tried with the policy taken away: `packages/api/src/rights/second-wall.test.ts`.\n',
  ].join('\n')
}
