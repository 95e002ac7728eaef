import type { Course } from '../../words/course.ts'

/** How an instruction runs, for the help page. */
export const instructionCourse: Course = {
  title: '指示の進み方',
  steps: () => [
    [
      '起案',
      'instruction-drafted',
      '庶務が指示を起案します。部屋の出入りについては、まず部屋を管理する人の報告を聴くことができます。',
    ],
    ['発出', 'instruct-on-council-result', '定められた職が指示を出します。'],
    ['受領と実施', 'instruction-carried-out', '指示を受けた職が受け取り、期日までに実施して報告します。'],
    ['終了', 'instruction-ended', '定められた職が報告を確かめ、終えるか、差し戻します。'],
  ],
}
