import {
  caseOf,
  day,
  group,
  inSection,
  line,
  office,
  oneInForce,
  oneOf,
  onlyWhere,
  optionalLine,
  optionalTime,
  orNull,
  person,
  reason,
  remarks,
  unless,
  type DataOf,
  optionalCompany,
} from '../../kernel/fields.ts'
import { companies } from '../decision/fields.ts'

/** How it was kept until then: under which number, since when, and in which paper. */
export const broughtInFields = { number: optionalLine(), permittedOn: day(), source: line() }

/**
 * A permit that was kept on paper: somebody of the city, or a contractor's worker with contract and company; its
 * period, hours and conditions; and what its holder has by now.
 */
export const bringInFields = {
  ...inSection('place', { office: office(), room: oneInForce('rooms', 'rooms-under-control') }),
  ...inSection('people', {
    entrant: orNull(person()),
    contract: orNull(caseOf('outsourcing')),
    company: optionalCompany(),
    worker: optionalLine(100),
    workerKana: optionalLine(100),
  }),
  ...inSection('content', { purpose: reason() }),
  ...inSection('period', {
    fromOn: day(),
    untilOn: day(),
    fromTime: optionalTime(),
    untilTime: optionalTime(),
  }),
  ...inSection('kept', {
    accompanied: unless(oneOf(companies, 'companies'), 'alone'),
    companion: onlyWhere('accompanied', ['accompanied'], optionalLine(), true),
    conditions: remarks(),
    idNumber: optionalLine(40),
    key: optionalLine(40),
    card: optionalLine(40),
    badge: optionalLine(40),
  }),
  broughtInAs: group(inSection('source', broughtInFields)),
}

/** A permit as it is brought in. */
export type BringIn = DataOf<typeof bringInFields>
/** How it was kept until then. */
export type BroughtIn = DataOf<typeof broughtInFields>
