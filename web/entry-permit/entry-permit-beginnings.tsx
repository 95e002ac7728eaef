import type { DeclaredBeginning } from '../register/declared-beginning.ts'
import { EntryFields } from './entry-permit-fields.tsx'
import { wordsOf } from './words.ts'

const contractsInForce = { procedure: 'outsourcing', stages: ['in-force'] } as const

const beginning = (command: 'ApplyForStaffEntry' | 'ApplyForWorkerEntry' | 'BringInPermit'): DeclaredBeginning => ({
  procedure: 'entry-permit',
  command,
  address: `/begin/entry-permit/${command}`,
  text: (ui) => wordsOf(ui).begin[command].text,
  title: (ui) => wordsOf(ui).begin[command].title,
  lead: (ui) => wordsOf(ui).begin[command].lead,
  fields: ({ form, cases, people }) => <EntryFields form={form} type={command} contracts={cases} people={people} />,
  known: ({ said }) => {
    const known = { contract: said('contract'), company: said('company'), room: said('room') }
    return Object.fromEntries(Object.entries(known).filter(([, text]) => text !== ''))
  },
})

/**
 * How entry is applied for: for somebody of the city, or for a contractor's worker under a contract in force; and how
 * what was kept on paper comes in.
 */
export const entryPermitBeginnings: readonly DeclaredBeginning[] = [
  beginning('ApplyForStaffEntry'),
  { ...beginning('ApplyForWorkerEntry'), chooses: contractsInForce },
  { ...beginning('BringInPermit'), chooses: contractsInForce },
]
