import type { documentTypes as english } from '../en/document-types.js';

export const words: typeof english = {
  'action-plan': '计划',
  agreement: '协定',
  charter: '宪章',
  concept: '构想',
  convention: '公约',
  decision: '决议',
  declaration: '宣言',
  initiative: '倡议',
  memorandum: '备忘录',
  programme: '纲要',
  regulation: '条例',
  report: '报告',
  statement: '声明',
  strategy: '战略',
  treaty: '条约',
};
