import type { organisationList } from '../en/organisation-list.js';

export const words: typeof organisationList = {
  kicker: '国际组织与机构',
  heading: {
    all: '上合组织机构与合作组织',
    counterparts: '与上合组织合作的组织',
    bodies: '上合组织的机构',
  },
  named: '{name}（{acronym}）',
  none: '截至{date}无相关记录。',
  columns: {
    bodies: { name: '机构', seat: '所在地', head: '负责人', since: '始于' },
    counterparts: { name: '组织', seat: '所在地', head: '负责人', since: '记录始于' },
  },
  seatOf: '{place}（秘书处）',
  headOf: '{name}（{state}）',
  founded: '成立日期：{date}',
  runIn: '{name}：',
  colon: '：',
  more: {
    bodies: { other: '另有#个机构，及各机构职能' },
    counterparts: { other: '另有#个组织，及与各组织的协议' },
  },
  details: { bodies: '各机构职能', counterparts: '与各组织的协议' },
  partners: { other: '与上合组织合作的#个组织' },
};
