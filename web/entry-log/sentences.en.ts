import type { EntryLogWords } from './wording.ts'

/** What is wrong with a field of a ledger’s forms, in English. */
export const entryLogProblemsEn = {
  'not-left-yet': 'nobody has left yet; record the exit',
  'by-permit': 'follows from the permit; record another person’s entry as a line of its own',
  'nobody-else': 'nobody of that name can leave this line before the others',
  reversed: 'before the first day',
  unknown: 'not among those to choose from',
}

/** What of a line can be corrected, in English. */
export const entryLogItemsEn: EntryLogWords['items'] = {
  enteredAt: 'time of entry',
  leftAt: 'time of exit',
  company: 'company or office',
  name: 'name',
  kana: 'reading of the name',
  purpose: 'purpose and work',
  reason: 'reason for the special admission',
  belongings: 'what was brought',
  badge: 'number of the badge',
}

/** What happened to a ledger of entries, in English. */
export const entryLogSentencesEn: EntryLogWords['sentences'] = {
  EntryLogOpened: ({ number, called }, say) => `Opened the ledger of ${called.en} as ${say.number(number)}.`,
  AdmittersNamed: ({ posts }, say) =>
    posts.length === 0
      ? 'Nobody admits in the manager’s place any more.'
      : `Named who admits in the manager’s place: ${posts.map((one) => say.post(one)).join(', ')}.`,
  EntryLogClosed: () => 'Closed the ledger of the year.',
  SpeciallyAdmitted: ({ line }, say) =>
    `Line ${line.nth}: specially admitted ${line.name} of ${line.company}${line.companions.length === 0 ? '' : ` and ${line.companions.length} more`} (in at ${say.moment(line.enteredAt)}, escort ${line.escorts[0]?.name ?? ''}).`,
  EntryRecorded: ({ line }, say) =>
    `Line ${line.nth}: recorded the entry of ${line.name} (${say.moment(line.enteredAt)}, permit ${line.escorts[0]?.number ?? ''}).`,
  EscortHandedOver: ({ entry, escort }, say) =>
    `${say.part(entry)}: ${escort.name} took over as escort at ${say.moment(escort.from)}.`,
  LeftEarlier: ({ entry, who, at }, say) => `${say.part(entry)}: ${who} left earlier, at ${say.moment(at)}.`,
  ExitRecorded: ({ entry, leftAt, unescortedFrom }, say) =>
    `${say.part(entry)}: left at ${say.moment(leftAt)}${unescortedFrom === null ? '' : ` (without an escort from ${say.moment(unescortedFrom)})`}.`,
  EntryCorrected: ({ entry, correction }, say) =>
    `${say.part(entry)}: corrected the ${say.term(entryLogItemsEn, correction.item)} (${shown(correction.was, say)} → ${shown(correction.is, say)}).`,
  ExitMissed: ({ entry }, say) => `${say.part(entry)}: the set time has passed without an exit.`,
  EscortLost: ({ entry, at }, say) =>
    `${say.part(entry)}: from ${say.moment(at)} the escort may no longer enter the room.`,
  DeviceLogImported: ({ fileName, from, to, count, repeated, flagged }, say) =>
    `Brought in “${fileName}” (${say.day(from)} to ${say.day(to)}): ${count} new, ${repeated} known already, ${flagged} to be looked at.`,
  DeviceLogAskedFor: ({ month }, say) => `Asked for the device’s log of ${say.part(month)}.`,
  NoDeviceLogNoted: ({ month }, say) => `Recorded why there is no log of ${say.part(month)}.`,
}

/** A corrected value as it is said: moments as the office's clock shows them, nothing as nothing. */
function shown(value: string, say: { readonly moment: (at: string) => string }): string {
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return say.moment(value)
  return value === '' ? 'nothing' : `“${value}”`
}
