import { letterTaskEn } from '../words/letter-task.ts'
import type { AuthorityWords } from './wording.ts'

/** What letters about authorities say in English. */
export const authorityLettersEn: AuthorityWords['letters'] = {
  one: 'authority',
  title: 'Operator',
  asker: 'Asked by',
  noNumber: 'none yet',
  tasks: {
    'consult-officer': letterTaskEn(
      'consultation on an operator',
      'say what you think of an operator',
      'Look at operator, kind and period, and record what you think.',
    ),
    'settle-operator': letterTaskEn(
      'decision on an operator',
      'settle an operator',
      'Look at the consultation, and decide whether they are settled.',
    ),
    'register-authority': letterTaskEn(
      'registration of an authority',
      'register an authority',
      'Set it up on the machine and write it into the register.',
    ),
    'acknowledge-method': letterTaskEn(
      'acknowledgement of the method',
      'acknowledge the method of management',
      'Read the method of management, and say that you keep to it.',
    ),
    'reissue-id': letterTaskEn('another ID', 'register another ID', 'Register another ID in the lost one’s place.'),
    'remove-on-machine': letterTaskEn(
      'removal on the machine',
      'confirm a removal on the machine',
      'Remove the ID, and record when.',
    ),
  },
  news: {
    'authority-granted': {
      said: 'decided',
      subject: 'Operator settled',
      text: 'The following operator’s authority was settled.',
      todo: 'It can be used once it is registered and the operator has acknowledged the method.',
    },
    'operator-told': {
      said: 'decided',
      subject: 'Your authority',
      text: 'You were settled as the operator of the following authority.',
      todo: 'Once it is registered you are asked to acknowledge the method of management. Then you can begin.',
    },
    'authority-refused': {
      said: 'decided',
      subject: 'Operator not settled',
      text: 'In the following case the operator was not settled.',
      todo: 'See the reason; ask again where it is needed.',
    },
    'authority-revoked': {
      said: 'decided',
      subject: 'Authority revoked',
      text: 'The following authority was revoked.',
      todo: 'Stop operating at once, and give cards back.',
    },
    'authority-over': {
      said: 'recorded',
      subject: 'Authority over',
      text: 'The following authority is over.',
      todo: 'Give cards back. Ask again where it is needed longer.',
    },
  },
}
