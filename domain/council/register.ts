import { entryOf, type Register } from '../law/register.ts'
import { councilCaseRow } from './case-row.ts'
import type { CouncilState } from './state.ts'

/**
 * The register of meetings (会議台帳). Offices read a meeting for the items that are theirs, guests for those that they
 * were called to (Art. 5(4)); how many items each of them may count stands in the row, for the rest isn't theirs to
 * know.
 */
export const meetingRegister: Register<CouncilState> = {
  rows: (state) =>
    state.planned === null
      ? []
      : [
          entryOf(councilCaseRow(state), {
            offices: [...new Set(itemsOf(state).flatMap((one) => one.offices))],
            readers: [...new Set(state.guests.map((one) => one.post))],
            forCouncil: true,
            cells: {
              kind: state.kind,
              circular: state.circular !== null,
              name: state.name,
              time: state.time,
              place: state.place,
              items: itemsOf(state),
            },
          }),
        ],
}

const itemsOf = ({ items, guests }: CouncilState) =>
  items.map(({ id, subject }) => ({
    offices: subject.kind === 'free' ? [] : [subject.office],
    readers: guests.filter((one) => one.items.includes(id)).map((one) => one.post),
  }))
