import type { AuthorityWords } from './wording.ts'

/** Why an act on an authority is refused, in English. */
export const authorityRefusalsEn: AuthorityWords['refusals'] = {
  'authority-for-other-office': {
    title: 'In another office’s name',
    what: () => 'Staff, head and security officer of the using office ask for it, or the access manager.',
    todo: 'Choose your own office, or have that office ask.',
  },
  'security-officer-unnamed': {
    title: 'No security officer',
    what: () => 'The rule book names nobody to consult about this office.',
    todo: 'Name the office’s security officer in the rule book first.',
  },
  'operator-unknown': {
    title: 'Not on the roster',
    what: () => 'Operators are people of the roster.',
    todo: 'Enter them on the roster first.',
  },
  'operator-leaves-before': {
    title: 'Gone by the first day',
    what: ({ day }) => `This person’s last day is ${day('day')}.`,
    todo: 'Begin before that day, or choose somebody else.',
  },
  'authority-double': {
    title: 'There is such an authority',
    what: () => 'A case about this person’s authority of the same kind on the same equipment is open.',
    todo: 'Propose the change there.',
  },
  'authority-reversed': {
    title: 'Period reversed',
    what: ({ day }) => `The last day is before the first${day('day', (on) => ` (${on})`)}.`,
    todo: 'Enter the first day or a later one.',
  },
  'change-pending': {
    title: 'A change is waiting',
    what: () => 'A change of this authority is not settled yet.',
    todo: 'Wait for its decision, or withdraw it.',
  },
  'nothing-proposed': {
    title: 'Nothing is asked for',
    what: () => 'Nothing waits for a decision here.',
    todo: 'Propose a change first.',
  },
  'consulted-already': {
    title: 'Consulted already',
    what: () => 'The consultation about this request is recorded.',
    todo: 'The access manager decides next.',
  },
  'consultation-missing': {
    title: 'No consultation recorded',
    what: () => 'Nobody is settled as operator before the consultation with the security officer is recorded.',
    todo: 'Record the consultation first, whether they agree or not.',
  },
  'disagreement-unanswered': {
    title: 'Disagreement not answered',
    what: () => 'Where the security officer doesn’t agree, it is said why the operator is settled all the same.',
    todo: 'Give the reason, or decide against it.',
  },
  'term-gap': {
    title: 'A gap between the terms',
    what: ({ day }) => `To follow the last term it has to begin on ${day('day')} at the latest.`,
    todo: 'Enter that day or an earlier one.',
  },
  'term-overlap': {
    title: 'Terms overlap',
    what: ({ day }) => `The last term began on ${day('day')}.`,
    todo: 'Enter a later day.',
  },
  'id-taken': {
    title: 'ID in use',
    what: () => 'An operator’s ID is one person’s; one that is or was in use can’t be registered.',
    todo: 'Register another ID.',
  },
  'id-in-use': {
    title: 'An ID is in use',
    what: () => 'No second ID is registered beside one that is in use.',
    todo: 'Report the loss first, where it is lost.',
  },
  'no-id-in-use': {
    title: 'No ID in use',
    what: () => 'There is no ID that could be reported lost.',
    todo: 'Wait until another one is registered.',
  },
}
