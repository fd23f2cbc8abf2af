import type { organisationList } from '../en/organisation-list.js';

export const words: typeof organisationList = {
  kicker: '机构与伙伴',
  heading: {
    all: '上合组织的合作组织与机构',
    counterparts: '与上合组织合作的组织',
    bodies: '上合组织的机构',
  },
  none: '截至{date}尚无可列者。',
  seat: '所在地：{place}',
  seatOf: '秘书处所在地：{place}',
  founded: '成立：{date}',
  head: '负责人：{name}（{state}）',
};
