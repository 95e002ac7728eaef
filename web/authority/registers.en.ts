import type { AuthorityWords } from './wording.ts'

/** What the registers of authorities say in English. */
export const authorityRegistersEn: AuthorityWords['registers'] = {
  authorities: {
    title: 'Register of IDs and authorities',
    lead: 'Who may operate what, with which kind of authority, from when until when. Of matching information it has the fact, the day and the count alone.',
    search: 'Number, name, staff number, ID',
    columns: {
      case: 'Operator',
      kind: 'Kind',
      equipment: 'Equipment',
      stage: 'Status',
      operatorId: 'Operator’s ID',
      matching: 'Matching information',
      consulted: 'Consultation',
      from: 'From',
      until: 'Until',
      acknowledged: 'Method acknowledged',
      due: 'Due',
    },
    empty: ['No authorities yet', 'When an office asks for one, it is listed here.'],
    emptyFiltered: ['No authorities match', 'Remove some of the filters.'],
  },
  consultations: {
    title: 'Record of consultations',
    lead: 'The consultations with the security officers of the using offices on their operators. Disagreements stay as they were said.',
    search: 'Number, name, staff number',
    columns: {
      case: 'Operator',
      heldOn: 'On',
      officer: 'With',
      officerName: 'Name',
      kind: 'Kind',
      agreed: 'Result',
      said: 'What was said',
    },
    empty: ['No consultations yet', 'When a request is consulted on, it is listed here.'],
    emptyFiltered: ['No consultations match', 'Remove some of the filters.'],
  },
  ids: {
    title: 'Register of operators’ IDs',
    lead: 'Every operator’s ID and matching ID that was registered, also those lost or removed.',
    search: 'Number, name, ID',
    columns: {
      case: 'Operator',
      operatorId: 'Operator’s ID',
      matchingId: 'Matching ID',
      matchingOn: 'Registered on',
      count: 'Count',
      state: 'Status',
      ended: 'Lost or removed on',
    },
    empty: ['No IDs yet', 'When one is registered, it is listed here.'],
    emptyFiltered: ['No IDs match', 'Remove some of the filters.'],
  },
}
