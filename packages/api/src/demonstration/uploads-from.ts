import type { Chance } from './chance/chance.ts'
import { answersOf } from './counts/answers.ts'
import { countAwardFrom } from './counts/count-award.ts'
import { slipped } from './counts/slip.ts'
import { understated } from './counts/understate.ts'
import type { Deed } from './demonstration.ts'
import { reportFile } from './report-file.ts'
import { currentQuarter } from './story/report-story.ts'

/** A file as an organization hands it in. */
export interface CastFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

type Upload = Pick<Deed, 'organization' | 'quarter' | 'awards'> & { readonly version: 'first' | 'final' }

/** Writes the files of the demonstration: for an organization and quarter, all its awards and their states in one. */
export function uploadsFrom(chance: Chance): (upload: Upload) => CastFile {
  const countAward = countAwardFrom(chance.fork('counts'))
  /** In the current quarter every third organization has something that a program officer will want to ask about. */
  const slips = ({ organization, quarter }: Upload) =>
    quarter === currentQuarter && chance.fork(`slip ${organization.name}`).next() < 1 / 3
  return (upload) => ({
    name: `${fileNameOf(upload.organization.name)}-${upload.quarter.toLowerCase()}.csv`,
    bytes: reportFile(
      upload.awards.flatMap((award) =>
        [...countAward(award, upload.quarter)].map(([state, counted]) => {
          const { organization, quarter, version } = upload
          const counts = slips(upload) ? slipped(counted) : counted
          const { kind } = award.program
          const place = `${award.program.code} ${organization.name}`
          const lines = answersOf(
            { program: kind, organization: organization.name },
            quarter,
            version === 'first' ? understated(counts, kind) : counts,
            {
              chance: chance.fork(`answers ${place} ${state} ${quarter}`),
              habit: chance.fork(`habits ${place}`),
            },
          )
          return { award: award.number, quarter, state, lines }
        }),
      ),
    ),
  })
}

const fileNameOf = (name: string) =>
  name
    .toLowerCase()
    .replaceAll('’', '')
    .replaceAll(/[^a-z0-9]+/g, '-')
