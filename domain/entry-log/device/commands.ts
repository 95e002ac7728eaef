import type { CommandsOf } from '../../law/command-law.ts'
import { despiteOthersInside } from '../entries/lines-beside.ts'
import { command } from '../law.ts'
import { askForLog, importLog, noteNoLog } from './decide-device.ts'
import { importFields, monthFields, noLogFields } from './fields.ts'

/** Who brings the device's log in (Art. 10), and what time asks for. */
export const deviceCommands = {
  ImportDeviceLog: command({
    fields: importFields,
    who: 'keeper',
    rule: 'device-keeps-ledger',
    at: ['open'],
    // Its rows come with it, by a page of its own.
    ownWay: true,
    decide: importLog,
  }),
  NoteNoDeviceLog: command({
    fields: noLogFields,
    who: 'keeper',
    rule: 'device-keeps-ledger',
    at: ['open'],
    about: ({ month }) => month,
    // That a month has no log rests on that month; what was brought in meanwhile may be of it.
    despite: {
      ...despiteOthersInside,
      SpeciallyAdmitted: true,
      EntryRecorded: true,
      NoDeviceLogNoted: ({ month }, came) => month !== came.month,
    },
    decide: noteNoLog,
  }),
  AskForDeviceLog: command({
    fields: monthFields,
    who: 'practice',
    rule: 'log-of-month',
    at: ['open'],
    aside: { DeviceLogAskedFor: true },
    told: askForLog,
  }),
}

/** The commands about the device's log. */
export type DeviceCommand = CommandsOf<typeof deviceCommands>
