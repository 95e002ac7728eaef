import type { SentencesOf } from '../../words/sentence.ts'
import type { EntryPermitWording } from './entry-permit-wording.ts'

/** Kinds of means of identification, in English. */
export const meansKindsEn = { 'id-device': 'ID', key: 'key', card: 'card', 'name-badge': 'name badge' }
const causesEn = {
  ended: 'its contract',
  room: 'its room',
  left: 'the person’s leaving',
  transferred: 'the person’s transfer',
}
/** Whether somebody enters alone, in English. */
export const companiesEn = { alone: 'enters alone', accompanied: 'enters accompanied' }

/** The sentences of a permit's history, in English (Arts. 7–9). */
export const entryPermitSentencesEn: SentencesOf<EntryPermitWording['Event']> = {
  EntryAppliedFor: ({ number, holder, fromOn, untilOn }, say) =>
    `Applied, as ${say.number(number)}, for the entry of ${holder.name}${holder.kind === 'worker' ? ` (${holder.company})` : ''} from ${say.day(fromOn)} to ${say.day(untilOn)}.`,
  EntryApplicationAmended: ({ fromOn, untilOn }, say) =>
    `Amended the application and sent it again, for ${say.day(fromOn)} to ${say.day(untilOn)}.`,
  EntryApplicationWithdrawn: () => 'Withdrew the application.',
  EntryPermitted: ({ fromOn, untilOn, accompanied, companion, own }, say) =>
    `Permitted the entry from ${say.day(fromOn)} to ${say.day(untilOn)} (${companiesEn[accompanied]}${companion === '' ? '' : `: ${companion}`}).${own ? ' It is the manager’s own entry, of which the chief was told.' : ''}`,
  EntryRefused: () => 'Did not permit the entry.',
  EntryApplicationReturned: () => 'Returned the application.',
  EntryPermitExpired: ({ untilOn }, say) => `The permit’s period was over on ${say.day(untilOn)}.`,
  IdRegistered: ({ number }) => `Registered the ID “${number}” on the device.`,
  MeansLent: ({ kind, number }, say) => `Lent the ${say.term(meansKindsEn, kind)} “${number}”.`,
  MeansLost: ({ means, lostOn }, say) => `Reported ${say.part(means)} lost on ${say.day(lostOn)}.`,
  IdSuspended: ({ means }, say) => `Suspended the ID (${say.part(means)}).`,
  IdSuspensionLifted: ({ means }, say) => `Lifted the suspension of the ID (${say.part(means)}).`,
  IdRevoked: ({ means }, say) => `Revoked the ID (${say.part(means)}).`,
  IdRemoved: ({ means, at }, say) =>
    `Confirmed that the ID (${say.part(means)}) was off the device at ${say.moment(at)}.`,
  MeansReturned: ({ means, returnedOn }, say) => `${say.part(means)} came back on ${say.day(returnedOn)}.`,
  EntrySuspended: () => 'Suspended the permit.',
  EntrySuspensionLifted: () => 'Lifted the suspension of the permit.',
  EntryRevoked: () => 'Revoked the permit.',
  EntryGivenUp: () => 'Gave the permit up.',
  EntryRenewalSeasonBegan: ({ untilOn }, say) =>
    `Before its end on ${say.day(untilOn)} the office was asked whether the permit goes on.`,
  EntryRenewalAskedFor: ({ untilOn }, say) => `Asked for its renewal until ${say.day(untilOn)}.`,
  EntryRenewalNotWanted: () => 'Let it end with its last day.',
  EntryRenewed: ({ from, untilOn, works, own }, say) =>
    `Moved the permit’s last day from ${say.day(from)} to ${say.day(untilOn)}.${works === null ? '' : ' From then on it rests on the next contract.'}${own ? ' It is the manager’s own, of which the chief was told.' : ''}`,
  EntryRenewalRefused: () => 'Did not renew the permit.',
  EntryRestsWithCause: ({ on }, say) => `The permit rests, for its contract was suspended from ${say.day(on)}.`,
  EntryEndedWithCause: ({ cause, how, on }, say) =>
    `With ${say.term(causesEn, cause.startsWith('room/') ? 'room' : how)} the permit ended; its last day was ${say.day(on)}.`,
  EntryPermitBroughtIn: ({ number, holder, fromOn, untilOn, broughtInAs }, say) =>
    `Brought in the permit of ${broughtInAs.source}${broughtInAs.number === '' ? '' : ` (${broughtInAs.number})`} as ${say.number(number)} (${holder.name}, ${say.day(fromOn)} to ${say.day(untilOn)}).`,
}
