import { councilCalled } from '../../domain/guideline/council.ts'
import { meetingKinds } from '../../domain/council/planning/fields.ts'
import type { CouncilStage } from '../../domain/council/state.ts'
import { councilAddresses } from './council-addresses.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { MeetingCell, WhenCell } from './meeting-cells.tsx'
import { rowItems, rowKind, rowTitle, rowWhenPlain } from './meeting-row.ts'
import { meetingStage } from './meeting-words.ts'
import { wordsOf } from './words.ts'

/** The register of meetings (会議台帳) as its page shows it: what comes, and what was (Art. 5). */
export const councilRegisterPage: DeclaredRegister = {
  procedure: 'council',
  name: 'meetings',
  address: councilAddresses.register,
  words: (ui, tab) => {
    const { title, lead, filters, columns, empty, emptyFiltered } = wordsOf(ui).register
    return {
      title,
      lead: lead(councilCalled(ui.guideline.council)[ui.lang]),
      search: filters.q,
      columns,
      empty: empty[tab ?? 'coming'],
      emptyFiltered,
    }
  },
  stages: (ui) => wordsOf(ui).stages,
  stage: (ui, { stage, ending }) => meetingStage(ui, stage as CouncilStage, ending),
  columns: [
    { heading: 'meeting', kind: 'own', shown: (ui, entry) => MeetingCell({ ui, entry }), plain: rowTitle },
    {
      heading: 'when',
      kind: 'own',
      sort: 'starts',
      shown: (ui, entry) => WhenCell({ ui, entry }),
      plain: rowWhenPlain,
    },
    ownText('kind', rowKind),
    { heading: 'stage', kind: 'stage' },
    {
      heading: 'items',
      kind: 'own',
      end: true,
      shown: (ui, entry) => wordsOf(ui).register.itemsCount(rowItems(ui, entry)),
      plain: (ui, entry) => String(rowItems(ui, entry)),
    },
  ],
  filters: [
    {
      name: 'kind',
      label: (ui) => wordsOf(ui).register.filters.kind,
      choices: (ui) => meetingKinds.map((value) => ({ value, label: wordsOf(ui).meetingKinds[value] })),
      cells: (kind) => ({ kind }),
    },
    'fiscalYear',
  ],
  sort: { by: 'starts', descending: false },
  tabs: {
    coming: { label: (ui) => wordsOf(ui).register.tabs.coming, sort: { by: 'starts', descending: false } },
    past: { label: (ui) => wordsOf(ui).register.tabs.past, sort: { by: 'starts', descending: true } },
  },
}
